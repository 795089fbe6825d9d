# โครงการตามที่ผู้เชี่ยวชาญหลักเห็น

engagement-span = { $from } ถึง { $to }
engagement-paused = โครงการหยุดชั่วคราว
engagement-paused-text = การสมัครใช้งานของลูกค้าสิ้นสุดแล้ว คำแนะนำ คำตอบ การตรวจทาน และการประชุมจะรอจนกว่าจะต่ออายุ ส่วนลูกค้าทำงานของตนต่อได้
engagement-lapse-text = นี่คือการสมัครใช้งานสุดท้ายที่ทำให้โครงการนี้เข้าเกณฑ์ หากไม่ต่ออายุ โครงการจะหยุดชั่วคราวตั้งแต่วันถัดไป ระบบแจ้งผู้ดูแลระบบของลูกค้าและคุณทางอีเมลแล้ว ลูกค้าเป็นผู้ต่ออายุจากที่ที่ซื้อการสมัครใช้งาน
engagement-stalled-text = ระบบทำเครื่องหมายโครงการนี้ว่าไม่มีความคืบหน้า การดำเนินการครั้งถัดไปไม่ว่าจะเป็นคำแนะนำ คำตอบ การประชุม หรือขั้นตอนของลูกค้า จะทำให้โครงการกลับมาดำเนินการ
engagement-questions = มีคำถาม { $count } ข้อที่รอคำตอบของคุณ
engagement-ours = รอเราดำเนินการ
engagement-ours-caption = งานที่รอศูนย์ เรียงตามวันครบกำหนด
engagement-ours-none = ไม่มีงานที่รอเรา
engagement-ours-none-text = งานจะมาที่นี่เมื่อลูกค้าติดปัญหา ขอให้ตรวจทาน หรือเป็นงานส่วนของศูนย์
engagement-customers = รอลูกค้าดำเนินการ
engagement-customers-caption = งานของลูกค้าที่ทำได้แล้ว เรียงตามวันครบกำหนด
engagement-customers-none = ไม่มีงานของลูกค้าที่ทำได้แล้ว
engagement-customers-none-text = งานถัดไปจะเปิดเมื่องานก่อนหน้าเสร็จ
engagement-unreviewed = มีงานที่เสร็จแล้ว { $count } งานที่ยังไม่มีใครตรวจทานหลักฐาน
engagement-unreviewed-text = ลูกค้าทำงานเหล่านี้เสร็จแล้ว คุณดูหลักฐานได้เมื่อมีผลต่องานถัดไป โดยไม่มีสิ่งใดรอการตรวจทานนี้
engagement-ledger-none = ยังไม่มีคำแนะนำ ให้คำแนะนำได้จากหน้าของงาน
engagement-later = { $count ->
    [0] ไม่มีงานที่รออยู่
   *[other] มี { $count } งานที่รออยู่
}
engagement-left = { $count ->
    [0] ไม่มีงานที่ค้างไว้
   *[other] ค้างไว้ { $count } งาน
}
engagement-finished = เสร็จแล้ว { $count } งาน
engagement-finished-caption = งานที่เสร็จแล้ว เรียงจากใหม่สุด
engagement-group = { $track } · { $phase }
engagement-task = งาน
engagement-state = สถานะ
engagement-day = วัน
engagement-verify = ยืนยันผลในฝั่งศูนย์
engagement-meetings-none = ไม่มีการประชุมที่จองไว้
engagement-proof = ไม่ดำเนินการแทนลูกค้า
engagement-staff-actions = การดำเนินการแทนลูกค้าโดยเจ้าหน้าที่
engagement-chain = ห่วงโซ่บันทึกการตรวจสอบ
engagement-chain-whole = สมบูรณ์
engagement-chain-broken = ขาด
engagement-chain-checked = นับจากห่วงโซ่บันทึกการตรวจสอบของผู้เช่า มี { $entries } รายการ ตรวจทุกข้อต่อเมื่อ { $when }
engagement-not-guided = บางส่วนของแผนงานนี้ไม่มีผู้เชี่ยวชาญแนะนำ
engagement-not-guided-text = ลูกค้าปรับใช้ { $services } ด้วยตนเองตามเอกสารที่เผยแพร่ ไม่มีการประชุม ไม่มีคำแนะนำ และไม่นับเป็นหน่วยภาระงาน
engagements-ended = สิ้นสุดแล้ว

# การสิ้นสุดโครงการ: คำถามก่อนสิ้นสุด และสิ่งที่หน้าต่างๆ แสดงหลังจากนั้น
ending-complete-title = ทุกอย่างเสร็จแล้วใช่หรือไม่
ending-complete-text = โปรดยืนยันว่าคุณไม่ต้องการสิ่งใดเพิ่มเติมจากแผนงานนี้
ending-complete-send = ใช่ เสร็จแล้ว
ending-not-yet = ยังไม่เสร็จ
ending-close-title = ปิดแผนงานนี้ก่อนกำหนดหรือไม่
ending-close-title-center = ปิดโครงการของ { $customer } หรือไม่
ending-close-send = ปิดก่อนกำหนด
ending-keep = ไม่ปิด
ending-reason = เหตุผล
ending-reason-hint = หนึ่งประโยคที่สมบูรณ์ หากมีผู้เชี่ยวชาญ ผู้เชี่ยวชาญจะได้อ่านด้วย
ending-reason-hint-center = หนึ่งประโยคที่สมบูรณ์ เช่น ลูกค้ายุติการใช้บริการแล้ว ผู้ดูแลระบบของลูกค้าจะได้อ่านด้วย
ending-left = มี { $count } งานที่จะค้างไว้ตามเดิมโดยยังไม่เสร็จ
ending-meetings = ระบบจะยกเลิกการประชุมที่จองไว้ { $count } ครั้งในปฏิทินของทั้งสองฝ่าย
ending-lead = ระบบจะแจ้ง { $name } ซึ่งจะว่างสำหรับลูกค้ารายอื่น
ending-read = แผนงาน คำแนะนำ และการพิจารณายังอ่านได้ แต่เปลี่ยนแปลงไม่ได้อีก
ending-again = คุณขอความช่วยเหลือได้อีกทุกเมื่อ
ending-told = ระบบจะแจ้งผู้ดูแลระบบของลูกค้า ซึ่งขอความช่วยเหลือได้อีกทุกเมื่อ
ended-on = { $state } เมื่อ { $date }
ended-by-customer = สิ้นสุดโดยลูกค้า
ended-by-center = สิ้นสุดโดยศูนย์
ended-text = ทุกอย่างที่นี่ยังอ่านได้ แต่เปลี่ยนแปลงไม่ได้อีก
engagement-asked-by = ผู้ขอ
