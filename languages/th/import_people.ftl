# People and what they can carry, by file.

import-kind-people = บุคลากร
import-kind-capacity = กำลังรับงานของผู้เชี่ยวชาญ
import-columns-people = ต้องมี: name, address, language, zone, roles บทบาทคือ specialist, manager และ operator ผู้เชี่ยวชาญต้องมี region, holidays, speaks, services และ capacity ด้วย หากมีหลายค่าในเซลล์เดียว ให้เว้นวรรคระหว่างค่า เวลาทำงานคือวันจันทร์ถึงวันศุกร์ 09:00 ถึง 18:00 เว้นแต่คอลัมน์ hours-mon ถึง hours-sun ระบุเป็นอย่างอื่น ไม่เกิน 500 บรรทัด
import-columns-capacity = ต้องมี: address, capacity ข้อมูลอื่นของผู้เชี่ยวชาญไม่เปลี่ยน ไม่เกิน 500 บรรทัด
import-of-people = บุคลากร { $count } คน
import-of-capacity = ผู้เชี่ยวชาญ { $count } คน
import-people-told = เมื่อนำเข้าแล้ว ทุกคนในไฟล์จะได้รับอีเมลที่มีลิงก์สำหรับลงชื่อเข้าใช้
import-capacity-now = กำลังรับงานตอนนี้
import-capacity-then = กำลังรับงานในไฟล์
error-import-many-people = ไฟล์นี้มีบรรทัดมากเกินไป ใส่ได้ไม่เกิน 500 คน โปรดแบ่งเป็นสองไฟล์
error-import-no-desk = ไม่มีผู้เชี่ยวชาญที่ใช้ที่อยู่อีเมลนี้ในศูนย์นี้ โปรดเพิ่มบุคคลนี้ก่อน
error-import-met = { $name } ลงชื่อเข้าใช้ มีการเปลี่ยนข้อมูล หรือได้รับข้อเสนอแล้ว จึงไม่ได้เลิกทำรายการใด โปรดเปลี่ยนหรือยุติในหน้าของบุคคลนี้
