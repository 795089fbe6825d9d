# Removing a region that was added here.

region-remove = นำภูมิภาคออก
region-remove-question = นำภูมิภาค { $region } ออกหรือไม่
region-remove-effect-countries = ประเทศที่ภูมิภาคนี้ดูแลจะกลับไปอยู่กับภูมิภาคในแค็ตตาล็อก
region-remove-effect-name = ชื่อย่อนี้จะไม่นำมาใช้อีก
region-used = ลูกค้า: { $tenants } ผู้เชี่ยวชาญ: { $specialists } คำขอ รวมที่สิ้นสุดแล้ว: { $requests }
error-region-used = ภูมิภาคนี้ใช้งานอยู่และนำออกไม่ได้ นำออกได้เมื่อไม่มีลูกค้า ผู้เชี่ยวชาญ หรือคำขอที่ใช้ภูมิภาคนี้
error-region-was = ภูมิภาคที่ใช้ชื่อย่อนี้ถูกนำออกแล้ว โปรดใช้ชื่ออื่น
