# พื้นที่ทำงานของผู้เชี่ยวชาญ: ข้อเสนอ วันนี้ของฉัน รอฝ่ายใด และลูกค้าของฉัน

desk-title = พื้นที่ทำงาน
desk-lead = { $date } มีข้อเสนอ { $offers } รายการ การประชุมวันนี้ { $meetings } ครั้ง งานที่รอเรา { $answers } รายการ และรอลูกค้า { $waiting } ราย
desk-keys-move = เลื่อนรายการ
desk-keys-accept = รับ
desk-keys-decline = ปฏิเสธ
desk-keys = แป้นลัด
desk-offers = ข้อเสนอ
desk-offers-why = เหตุใดจึงเสนอให้ฉัน
desk-offers-none = ไม่มีข้อเสนอที่รอคุณ
desk-offers-none-text = คำขอถัดไปที่ตรงกับภาษา บริการ และเวลาของคุณจะมาที่นี่
desk-offers-further = ยังมีข้อเสนออีก { $count } รายการที่ครบกำหนดภายหลัง ซึ่งจะแสดงเมื่อคุณตอบรายการเหล่านี้
desk-offer-about = สิทธิ์การใช้งาน { $seats } สิทธิ์ · { $services } · { $place }
desk-offer-left = เหลือ { $length }
desk-offer-ends = นับตามเวลาทำการ สิ้นสุด { $when }
desk-offer-accept = รับ
desk-offer-accept-of = รับข้อเสนอของ { $customer }
desk-offer-decline = ปฏิเสธ
desk-offer-decline-of = ปฏิเสธข้อเสนอของ { $customer }
desk-fit-services = เชี่ยวชาญครบ { $count } บริการ
desk-fit-overlap = เวลาตรงกัน { $length } ต่อสัปดาห์
desk-fit-load = ภาระงานหลังรับ { $percent }%
desk-fit-continuity = เคยทำงานด้วยกัน
desk-decline-question = ปฏิเสธข้อเสนอของ { $customer } หรือไม่
desk-decline-text = ระบบจะเสนอให้ผู้เชี่ยวชาญคนถัดไปทันที เหตุผลจะเก็บไว้กับการพิจารณา และลูกค้าไม่เห็น
desk-decline-reason = เหตุผล
desk-decline-reason-hint = หนึ่งประโยคที่สมบูรณ์
desk-decline-keep = เก็บข้อเสนอไว้
desk-declined = ปฏิเสธแล้ว ระบบเสนอต่อทันที
desk-day = วันนี้ของฉัน
desk-day-none = ไม่มีการประชุมวันนี้
desk-day-now = ขณะนี้ { $time }
desk-minutes-due = ต้องเขียนบันทึกการประชุม
desk-waiting = รอลูกค้า
desk-waiting-caption = เรียงจากรอนานที่สุด นับเป็นวันทำการของลูกค้า
desk-waiting-none = ไม่มีงานที่รอลูกค้า
desk-waiting-task = ลูกค้าและงาน
desk-waiting-age = รอมาแล้ว
desk-waiting-days = { $days } วัน
desk-waiting-state = สถานะ
desk-our-move = รอเราดำเนินการ
desk-our-move-caption = เรียงจากรอนานที่สุด นับเป็นเวลาทำการของภูมิภาค
desk-our-move-none = ไม่มีสิ่งที่ค้างอยู่
desk-due = ครบกำหนด
desk-late = ล่าช้า
desk-on-plan = เป็นไปตามแผน
desk-load = ภาระงานขณะนี้
desk-staff-actions = การดำเนินการแทนลูกค้าโดยเจ้าหน้าที่
desk-customers = ลูกค้า
desk-customers-none = ยังไม่มีโครงการ
desk-offer-about-no-seats = { $services } · { $place }
desk-offer-pool = พิจารณา { $candidates } คน ผ่านตัวกรองทั้งหมด { $passed } คน
desk-offer-answer = คำตอบของคุณ
desk-offer-answer-text = เมื่อรับ แผนงานจะเปิดและลูกค้าจะได้เลือกเวลาประชุมเปิดโครงการ เมื่อปฏิเสธ ระบบจะเสนอให้ผู้เชี่ยวชาญคนถัดไปทันที
desk-offer-asked = สิ่งที่ขอ
desk-offer-language = ภาษาที่ใช้พูด
desk-offer-region = ภูมิภาค
desk-offer-date = วันที่ต้องการ
desk-offer-reason = เหตุผลทางธุรกิจ
desk-offer-owner = ผู้รับผิดชอบความสำเร็จ
desk-offer-ended-accepted = คุณรับข้อเสนอนี้แล้ว แผนงานอยู่ในรายการลูกค้าของคุณ
desk-offer-ended-declined = คุณปฏิเสธข้อเสนอนี้แล้ว ระบบเสนอต่อทันที
desk-offer-ended-expired = ข้อเสนอนี้หมดเวลา ระบบเสนอให้ผู้เชี่ยวชาญคนถัดไป
desk-offer-ended-withdrawn = ลูกค้าเปลี่ยนหรือถอนคำขอ
desk-offer-ended-open = ข้อเสนอนี้รอคำตอบของคุณ
desk-all-customers = { $count ->
    [0] ลูกค้าของฉัน
   *[other] ลูกค้าทั้งหมดของฉัน { $count } ราย
}
desk-waiting-none-text = งานที่ลูกค้าต้องทำจะแสดงที่นี่ พร้อมจำนวนวันทำการที่รอมาแล้ว
desk-waiting-more = และอีก { $count } งาน
desk-our-move-none-text = คำถาม ปัญหาการย้าย งานที่ติดปัญหา หลักฐานที่ต้องตรวจทาน บันทึกการประชุมที่ต้องเขียน และงานส่วนของเราจะแสดงที่นี่
desk-ours = งานที่เราต้องทำ
desk-migration-issue = ปัญหาการย้าย
desk-load-points = { $carried } จาก { $capacity } หน่วย
desk-load-offered = { $count ->
    [0] ขณะนี้ไม่มีข้อเสนอ
   *[other] มีข้อเสนออีก { $count } หน่วย
}
desk-staff-actions-from = นับจากห่วงโซ่บันทึกการตรวจสอบของโครงการเหล่านี้
desk-customers-lead = { $count ->
    [0] ยังไม่มีโครงการ
   *[other] { $count } โครงการ เรียงจากที่กำลังดำเนินการ
}
desk-customers-none-text = ข้อเสนอที่คุณรับจะเป็นโครงการและแสดงที่นี่
desk-customers-caption = ระยะที่แสดงคือระยะแรกของการเตรียมพร้อมที่ยังไม่เสร็จ ส่วนที่รออยู่นับเป็นจำนวนงาน
desk-customers-name = ลูกค้า
desk-customers-phase = ระยะ
desk-customers-planned = สิ้นสุดตามแผน
