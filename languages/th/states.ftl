# สถานะของกระบวนการ คำเรียกแต่ละสถานะ และรอฝ่ายใด

move-yours = รอคุณดำเนินการ
move-centers = รอศูนย์ดำเนินการ
move-customers = รอลูกค้าดำเนินการ
move-ours = รอเราดำเนินการ
move-nobodys = ยังไม่ต้องรอใคร
waiting-on = รอดำเนินการ
waiting-you = คุณ: { $count }
waiting-center = เรา: { $count }
waiting-customer = ลูกค้า: { $count }
waiting-us = เรา: { $count }
waiting-later = ภายหลัง: { $count }

request-state-draft = แบบร่าง
request-state-filed = ส่งแล้ว
request-state-awaiting-consent = รอความยินยอม
request-state-queued = อยู่ในคิว
request-state-offered = เสนอแล้ว
request-state-accepted = รับแล้ว
request-state-self-serve = ดำเนินการเอง
request-state-withdrawn = ถอนแล้ว

# สิ่งที่จะเกิดขึ้นถัดไปในแต่ละสถานะของคำขอ สำหรับลูกค้า
request-next-draft = โปรดส่งเมื่อใส่ข้อมูลครบแล้ว ระบบเก็บแบบร่างไว้ 30 วัน
request-next-filed = เรากำลังตรวจสอบว่าบริการใดเข้าเกณฑ์ ใช้เวลาไม่ถึงหนึ่งนาที
request-next-awaiting-consent = คู่ค้าของคุณส่งคำขอนี้ ผู้ดูแลระบบขององค์กรเป็นผู้ตัดสินใจว่าคู่ค้าดำเนินการแทนได้หรือไม่
request-next-queued = ระบบจะเสนอให้ผู้เชี่ยวชาญคนถัดไปที่พูดภาษาของคุณและเชี่ยวชาญบริการของคุณ
request-next-nobody = ขณะนี้ยังไม่มีผู้เชี่ยวชาญที่เหมาะสมจะเสนอคำขอนี้ให้ ผู้จัดการศูนย์ทราบแล้ว และระบบจะพิจารณาใหม่ทุกชั่วโมง
request-next-offered = เสนอให้ผู้เชี่ยวชาญแล้ว และจะได้คำตอบภายใน 2 วันทำการ
request-next-accepted = ผู้เชี่ยวชาญรับคำขอแล้ว แผนงานแสดงความคืบหน้าของงาน
request-next-self-serve = คุณเริ่มได้วันนี้ด้วยแผนงานแบบดำเนินการเอง หากมีสิ่งใดเปลี่ยนแปลง ขออีกครั้งได้
request-next-withdrawn = ถอนคำขอนี้แล้ว คุณส่งคำขอใหม่ได้ทุกเมื่อ

offer-state-open = รอคำตอบ
offer-state-accepted = รับแล้ว
offer-state-declined = ปฏิเสธแล้ว
offer-state-expired = หมดเวลา
offer-state-withdrawn = ถอนแล้ว

engagement-state-open = กำลังดำเนินการ
engagement-state-paused = หยุดชั่วคราว
engagement-state-stalled = ไม่มีความคืบหน้า
engagement-state-completed = เสร็จสมบูรณ์
engagement-state-closed = ปิดแล้ว

task-state-waiting = รองานก่อนหน้า
task-state-open = ทำได้แล้ว
task-state-stuck = ติดปัญหา
task-state-in-review = กำลังตรวจทาน
task-state-done = เสร็จแล้ว
task-state-deviated = ทำด้วยวิธีอื่น
task-state-not-applicable = ไม่เกี่ยวข้อง

meeting-state-held = กันเวลาไว้ให้คุณ
meeting-state-booked = จองแล้ว
meeting-state-moved = เลื่อนแล้ว
meeting-state-cancelled = ยกเลิกแล้ว
meeting-state-no-show = มาไม่ครบ
meeting-state-done = จัดแล้ว

owner-kind-customer = ลูกค้า
owner-kind-representative = ตัวแทน
owner-kind-partner = คู่ค้า
owner-kind-specialist = ผู้เชี่ยวชาญ
