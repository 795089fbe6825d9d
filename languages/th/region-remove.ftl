# Removing a region that was added here.

region-remove = เอาภูมิภาคออก
region-remove-question = ต้องการเอาภูมิภาค { $region } ออกหรือไม่
region-remove-effect-countries = ประเทศที่ภูมิภาคนี้ดูแลจะกลับไปอยู่กับภูมิภาคในแค็ตตาล็อก
region-remove-effect-name = ชื่อย่อนี้จะไม่นำมาใช้อีก
region-used = ลูกค้า: { $tenants } ผู้เชี่ยวชาญ: { $specialists } คำขอ รวมที่สิ้นสุดแล้ว: { $requests }
error-region-used = ภูมิภาคนี้ใช้งานอยู่จึงเอาออกไม่ได้ จะเอาออกได้เมื่อไม่มีลูกค้า ผู้เชี่ยวชาญ หรือคำขอที่ใช้ภูมิภาคนี้
error-region-was = ชื่อย่อนี้เป็นของภูมิภาคที่เอาออกไปแล้ว โปรดใช้ชื่ออื่น
