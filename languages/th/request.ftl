# คำขอความช่วยเหลือ: สี่ขั้นตอน และการเปลี่ยนคำขอหลังส่ง

request-title = ขอความช่วยเหลือสำหรับ Microsoft 365
request-lead = สี่ขั้นตอนสั้นๆ ออกจากหน้านี้ได้ทุกเมื่อ แบบร่างจะเก็บไว้ 30 วัน
request-draft-saved = แบบร่าง { $reference } บันทึกเมื่อ { $when }
request-steps = ขั้นตอน
request-step-who = ผู้ขอ
request-step-what = บริการ
request-step-how = วิธีทำงาน
request-step-check = ตรวจสอบ
request-save = บันทึกการเปลี่ยนแปลง
request-save-leave = บันทึกและออกจากหน้านี้
request-leave = ออกจากหน้านี้ (บันทึกแบบร่างไว้แล้ว)
error-step-what = ยังไม่ได้ตอบขั้นตอน “บริการ”
error-step-how = ยังไม่ได้ตอบขั้นตอน “วิธีทำงาน”
error-services = โปรดเลือกอย่างน้อยหนึ่งบริการ
error-desired-date = โปรดเลือกวันที่ต้องการเริ่มใช้งานจริง
error-business-reason = โปรดใส่เหตุผลทางธุรกิจ หนึ่งประโยคก็เพียงพอ
error-success-owner = โปรดระบุผู้รับผิดชอบความสำเร็จ
error-spoken-language = โปรดเลือกภาษาที่ใช้พูด
error-mail-source = โปรดระบุว่าขณะนี้กล่องจดหมายของคุณอยู่ที่ใด
error-file-source = โปรดระบุว่าขณะนี้ไฟล์ของคุณอยู่ที่ใด
error-directory = โปรดระบุว่าขณะนี้จัดการบัญชีที่ใด

# ขั้นตอนที่ 1: ใคร
request-who = ใครต้องการความช่วยเหลือ
request-who-text = เราทราบข้อมูลนี้แล้ว คุณจึงไม่ต้องกรอก
request-organisation = องค์กร
request-domain = โดเมน
request-asks = ผู้ขอ
request-written = ภาษาที่ใช้เขียน
request-hours = เวลาทำงานของคุณ
request-region = ภูมิภาค
request-seats = การสมัครใช้งาน
request-seats-none = ไม่พบการสมัครใช้งานปัจจุบัน
request-seats-of = { $plan } { $seats } สิทธิ์ ใช้ได้ถึง { $date }
request-under-way = กำลังดำเนินการอยู่แล้ว
request-under-way-text = โปรดดูที่นี่ก่อน สิ่งที่คุณต้องการอาจรวมอยู่แล้ว
request-region-open = ขณะนี้เปิดทำการ
request-region-opens = เปิดทำการ { $when }

# ขั้นตอนที่ 2: อะไร
request-what = คุณต้องการปรับใช้บริการใด
request-what-text = เราเพิ่งตรวจสอบแต่ละบริการกับการสมัครใช้งานของคุณ คุณเลือกบริการใดก็ได้ ผลจะบอกว่าเราช่วยอะไรได้บ้าง
request-what-more = บริการที่ยังไม่เข้าเกณฑ์ในวันนี้
request-date = วันที่ต้องการเริ่มใช้งานจริง
request-date-hint = ผู้ใช้ควรเริ่มทำงานบนบริการนี้ได้เมื่อใด
request-reason = เหตุผลทางธุรกิจ
request-reason-hint = หนึ่งหรือสองประโยค ผู้เชี่ยวชาญของคุณจะอ่านก่อนการประชุมครั้งแรก
request-owner = ผู้รับผิดชอบความสำเร็จ
request-owner-hint = ผู้ที่รับผิดชอบให้ผู้ใช้ได้ใช้งานจริง ไม่ใช่หัวหน้าด้านเทคนิค

# ขั้นตอนที่ 3: อย่างไร
request-how = เราจะทำงานร่วมกันอย่างไร
request-how-text = มีสี่คำถาม ระบบเลือกคำตอบที่คุณเคยให้ไว้แล้ว
request-spoken = ภาษาที่ใช้พูด
request-spoken-hint = ระบบจะเสนอให้เฉพาะผู้เชี่ยวชาญที่พูดภาษานี้
request-migration-languages = บริการย้ายข้อมูลให้บริการเป็น { $languages } ในภาษาอื่นคุณจะได้รับคำแนะนำระหว่างที่คุณย้ายข้อมูล
request-known = ตามที่คุณแจ้งเราไว้
request-not-asked = ข้อมูลที่ทราบแล้ว

# ขั้นตอนที่ 4: ตรวจสอบ
request-check = ตรวจสอบและส่ง
request-check-eligibility = การเข้าเกณฑ์ของแต่ละบริการ
service-fates = สิ่งที่จะเกิดขึ้นกับแต่ละบริการ
service-fate-eligible = มีผู้เชี่ยวชาญแนะนำ: ผู้เชี่ยวชาญดำเนินการไปพร้อมกับคุณ ด้วยการประชุมและคำแนะนำเป็นลายลักษณ์อักษร
service-fate-self-serve = ดำเนินการเอง: คุณทำตามเอกสารที่เผยแพร่ งานของบริการนี้อยู่ในแผนงานของคุณ โดยไม่มีการประชุม
service-fate-not-eligible = ดำเนินการเอง: งานของบริการนี้อยู่ในแผนงานของคุณ โดยไม่มีการประชุม คุณต้องมีการสมัครใช้งานปัจจุบันที่รวมบริการนี้ก่อน
service-fate-documents = ดำเนินการเอง: คุณทำตามเอกสารที่เผยแพร่ ศูนย์นี้ไม่มีงานสำหรับบริการนี้
request-answer-by = ตอบภายใน
request-answer-by-text = ผู้เชี่ยวชาญมีเวลาตอบ 2 วันทำการ ตามเวลาทำการของภูมิภาค
request-answer-unsure = ยังไม่มีกำหนดวัน
request-answer-unsure-text = ขณะนี้ยังไม่มีผู้เชี่ยวชาญที่ให้คำแนะนำเป็น{ $language }ได้ คุณยังส่งคำขอได้ คำขอจะรออยู่ในคิวและมีการตรวจสอบใหม่ทุกชั่วโมง ภาษาอื่นอาจได้รับคำตอบเร็วกว่า
request-answer-at-once = ทันที
request-answer-self-serve = คุณเริ่มแผนงานแบบดำเนินการเองได้ทันทีที่ส่ง
request-queue = คิว
request-queue-ahead = มี { $count } รายการก่อนหน้าคุณ
request-queue-first = คุณอยู่คิวแรก
request-answers = คำตอบของคุณ
request-answer-step = ตอบขั้นตอนนี้
request-services = บริการ
request-systems = ระบบของคุณในปัจจุบัน
request-confirm = ฉันยืนยันว่ามีสิทธิ์ขอความช่วยเหลือนี้สำหรับ { $domain }
request-send = ส่งคำขอ
request-open-already = มีคำขอที่กำลังดำเนินการอยู่แล้ว: { $reference }
request-open-already-text = ระบบเสนอคำขอให้ผู้เชี่ยวชาญได้ครั้งละหนึ่งรายการ โปรดเปลี่ยนหรือถอนคำขอนั้น ส่วนแบบร่างนี้จะเก็บไว้
request-follow = ติดตามคำขอนั้น
request-next-title = สิ่งที่จะเกิดขึ้นต่อไป
request-happens-result = คุณจะเห็นผลทันที พร้อมเหตุผลทุกข้อ
request-happens-specialist = สำหรับบริการที่เข้าเกณฑ์ ผู้เชี่ยวชาญที่พูดภาษาของคุณจะตอบภายใน 2 วันทำการ ส่วนบริการอื่นคุณปรับใช้ได้ทันทีด้วยแผนงานแบบดำเนินการเอง
request-happens-meetings = เมื่อมีผู้เชี่ยวชาญ คุณจะได้รับข้อเสนอเวลาประชุมทั้งหมด ซึ่งเลื่อนได้ตามต้องการ

# คำขอที่ส่งแล้ว
request-list = คำขอของคุณ
request-changed = เปลี่ยนล่าสุดเมื่อ { $when }
request-edit = เปลี่ยนคำขอ
request-edit-text = ระบบจะพิจารณาสิ่งที่คุณเปลี่ยนใหม่ทันที หากเสนอให้ผู้เชี่ยวชาญไปแล้ว ระบบจะถอนข้อเสนอและนำคำขอกลับเข้าคิวในลำดับเดิม
request-withdraw = ถอนคำขอ
request-withdraw-question = ถอน { $reference } หรือไม่
request-withdraw-effect-offer = ระบบจะถอนข้อเสนอที่ส่งให้ผู้เชี่ยวชาญ
request-withdraw-effect-queue = คำขอจะเสียลำดับในคิว
request-withdraw-effect-again = คุณส่งคำขอใหม่ได้ทุกเมื่อ
request-keep = เก็บคำขอไว้
request-none = ยังไม่ได้ส่งคำขอ
request-none-text = ขอความช่วยเหลือสำหรับบริการใดก็ได้ในการสมัครใช้งานของคุณ
