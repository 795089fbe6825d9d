# สถานที่ของการประชุม

place-title = สถานที่ประชุม
place-link = ที่อยู่สำหรับเข้าร่วม
place-link-hint = ขึ้นต้นด้วย https:// ทั้งสองฝ่ายดูได้ที่นี่ ในอีเมล และในปฏิทิน
place-keep = ใช้กับการประชุมที่จองตั้งแต่นี้ไปด้วย
place-join = เข้าร่วมการประชุม
place-own-title = สถานที่ประชุมของคุณ
place-own-lead = การประชุมที่จองตั้งแต่นี้ไปจะใช้ที่อยู่นี้ เว้นแต่จะระบุที่อยู่อื่นไว้ในหน้าของการประชุมนั้น
place-coming = การประชุมที่จะมาถึง
error-join-link = เข้าร่วมด้วยที่อยู่นี้ไม่ได้ โปรดพิมพ์ที่อยู่ที่ขึ้นต้นด้วย https:// โดยไม่มีชื่อผู้ใช้หรือรหัสผ่าน
mail-meeting-placed-subject = วิธีเข้าร่วม: { $title } { $start }
mail-meeting-placed-text = { $meeting } ของ { $tenant } { $start } กับ { $other } เปลี่ยนที่อยู่สำหรับเข้าร่วมแล้ว คำเชิญที่แนบมาใช้แทนคำเชิญเดิม
mail-meeting-placed-button = ดูรายละเอียดการประชุม
mail-fact-where = เข้าร่วมที่
mail-meeting-join = เข้าร่วม: { $link } จุดประสงค์ วาระการประชุม และรายละเอียดอื่น: { $page }
mail-meeting-of-customer = { $meeting }: { $tenant }
action-place-meeting = ระบุสถานที่ประชุมของตน
