# Regions that managers add beside those of the catalog.

region-add = เพิ่มภูมิภาค
region-add-lead = ภูมิภาคใหม่ใช้ร่วมกับภูมิภาคในแค็ตตาล็อกและมีผลทันที การจัดสรรผู้เชี่ยวชาญ เวลาว่าง กำหนดเวลา และคำมั่นจะเป็นไปตามภูมิภาคนี้
region-add-hours = ใส่เวลาทำการตามเวลาของภูมิภาค เช่น 09:00-12:00, 13:00-18:00 เว้นว่างไว้หากปิดทำการ
region-own-change = เปลี่ยน: { $region }
region-own-change-lead = มีผลทันที กำหนดเวลาที่ให้ไปแล้วคงเดิม เปลี่ยนเวลาทำการและวันเฉพาะได้ในหน้าของภูมิภาค
region-own-edit = เปลี่ยนภูมิภาค
region-title = ชื่อที่แสดง
region-title-hint = เช่น ยุโรปเหนือ
region-short = ชื่อย่อ
region-short-hint = ใช้อักษรอังกฤษตัวเล็ก ตัวเลข และยัติภังค์ เช่น nordics ชื่อนี้อยู่ในที่อยู่เว็บและไฟล์ และเปลี่ยนไม่ได้
region-calendar-hint = เฉพาะประเทศที่แค็ตตาล็อกมีวันหยุด
region-serves = ประเทศที่ดูแล
region-serves-hint = ประเทศละสองตัวอักษร เช่น SE NO ประเทศที่ภูมิภาคอื่นเคยดูแลจะย้ายมาที่นี่
region-serves-none = ยังไม่มี
region-hours-own = เวลาทำการนี้ระบุไว้เมื่อเพิ่มภูมิภาค แหล่งที่มา: { $source }
region-in-own = ตอนที่เพิ่ม
region-changed-own = { $region }: { $zone } ประเทศ: { $countries }
error-region-name = ใช้เป็นชื่อย่อไม่ได้ โปรดใช้อักษรอังกฤษตัวเล็ก ตัวเลข และยัติภังค์ เช่น nordics
error-region-known = ภูมิภาคอื่นใช้ชื่อย่อนี้แล้ว โปรดใส่ชื่ออื่น
error-region-country = { $country } ไม่ใช่ประเทศที่ถูกต้อง โปรดใส่ประเทศละสองตัวอักษร เช่น SE NO
error-region-country-served = ภูมิภาคอื่นที่เพิ่มที่นี่ดูแล { $country } อยู่ โปรดเอาออกจากภูมิภาคนั้นก่อน
