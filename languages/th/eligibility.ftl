# ผลและเหตุผล: เกณฑ์ สิ่งที่พบ สิ่งที่ต้องมี และสิ่งที่จะเปลี่ยนผลได้

verdict-eligible = เข้าเกณฑ์
verdict-self-serve = ดำเนินการเอง
verdict-not-eligible = ไม่เข้าเกณฑ์
migration-level-none = ไม่มีการย้ายข้อมูล
migration-level-guidance = คำแนะนำเท่านั้น
migration-level-service = บริการย้ายข้อมูล
eligibility-service = บริการ
eligibility-verdict = ผล
eligibility-seen = สิ่งที่พบ
eligibility-needed = สิ่งที่ต้องมี
eligibility-change = สิ่งที่จะเปลี่ยนผลได้
eligibility-also = { $name } เหตุผลอื่น
eligibility-migration = การย้ายอีเมลและไฟล์
eligibility-migration-meetings = ภาษาของการย้ายข้อมูล
eligibility-benefit = สิทธิประโยชน์เพิ่มเติมสำหรับองค์กรขนาดใหญ่มาก
eligibility-caption = พิจารณาเมื่อ { $when } ตามเกณฑ์ฉบับ { $rules } ข้อเท็จจริงเดียวกันให้ผลเดียวกันเสมอ
eligibility-caption-now = ตรวจสอบเมื่อ { $date } ตามเกณฑ์ฉบับ { $rules } โดยใช้จำนวนสิทธิ์การใช้งานในการสมัครใช้งานของคุณ ระบบจะตรวจสอบอีกครั้งเมื่อคุณส่ง
eligibility-rule = เกณฑ์ { $rule } พบเมื่อ { $date }
eligibility-sentence = { $seen } สิ่งที่จะเปลี่ยนผลได้: { $change }
eligibility-sentence-none = ไม่มีการสมัครใช้งานปัจจุบันที่รวมบริการนี้ หากมีแผนการสมัครใช้งานที่รวมบริการนี้ { $count } สิทธิ์ ผลจะเปลี่ยน

# สิ่งที่พบ
eligibility-seen-none = ไม่มีการสมัครใช้งานปัจจุบันที่รวมบริการนี้
eligibility-seen-seats = สิทธิ์การใช้งานแบบชำระเงินของ { $plans } { $count } สิทธิ์
eligibility-seen-ended = { $plan } สิ้นสุดเมื่อ { $date }
eligibility-seen-begins = { $plan } เริ่ม { $date }
eligibility-seen-trial = { $plan } เป็นรุ่นทดลองใช้
eligibility-seen-trial-counts = รุ่นทดลองใช้ที่นับรวมได้ถึง { $date }
eligibility-seen-no-cost = { $plan } ไม่มีค่าใช้จ่าย
eligibility-seen-guide = { $plan } มีคู่มือสำหรับปรับใช้ด้วยตนเอง
eligibility-seen-plan = { $plan } ไม่รวมคำแนะนำสำหรับบริการนี้
eligibility-seen-no-system = ไม่ทราบระบบต้นทางที่จะย้ายข้อมูล
eligibility-seen-not-asked = เราไม่ถามว่าข้อมูลของคุณมีอะไรบ้าง
eligibility-seen-spoken = ประชุมเป็น{ $language }
eligibility-kind-paid = การสมัครใช้งานแบบชำระเงิน
eligibility-kind-trial = รุ่นทดลองใช้
eligibility-kind-no-cost = แผนการสมัครใช้งานแบบไม่มีค่าใช้จ่าย
eligibility-cloud-worldwide = คลาวด์ทั่วโลก
eligibility-cloud-us-gov = คลาวด์ของรัฐบาลสหรัฐอเมริกา
eligibility-cloud-21vianet = คลาวด์ที่ดำเนินการโดย 21Vianet
eligibility-cloud-dedicated = คลาวด์เฉพาะองค์กร
eligibility-source-exchange = Exchange
eligibility-source-exchange-on-premises = Exchange บนเซิร์ฟเวอร์ของคุณเอง
eligibility-source-google-workspace = Google Workspace

# สิ่งที่เกณฑ์กำหนด
eligibility-needed-seats = สิทธิ์การใช้งานแบบชำระเงิน { $count } สิทธิ์
eligibility-needed-faculty = สิทธิ์การใช้งานแบบชำระเงินสำหรับคณาจารย์และเจ้าหน้าที่ { $count } สิทธิ์
eligibility-needed-current = การสมัครใช้งานที่ยังใช้ได้ในวันนี้
eligibility-needed-until = วันที่ไม่เกิน { $date }
eligibility-needed-plan = สิทธิ์การใช้งานแบบชำระเงินของแผนการสมัครใช้งานที่เข้าเกณฑ์ { $count } สิทธิ์
eligibility-needed-cloud = คลาวด์ที่ศูนย์นี้ให้บริการ
eligibility-needed-regulated = ไม่มีข้อมูลที่อยู่ภายใต้กฎหมายเฉพาะ
eligibility-needed-spoken = หนึ่งใน { $count } ภาษาของบริการย้ายข้อมูล
eligibility-needed-nothing = ไม่ต้องมีสิ่งใดเพิ่ม

# สิ่งที่จะเปลี่ยนผลได้
eligibility-change-nothing = ไม่ต้องเปลี่ยนสิ่งใด
eligibility-change-more-seats = เพิ่มสิทธิ์การใช้งานแบบชำระเงินอีก { $count } สิทธิ์
eligibility-change-more-faculty-seats = เพิ่มสิทธิ์การใช้งานแบบชำระเงินสำหรับคณาจารย์และเจ้าหน้าที่อีก { $count } สิทธิ์
eligibility-change-buy-qualifying-plan = แผนการสมัครใช้งานปัจจุบันที่รวมบริการนี้ ตั้งแต่ { $count } สิทธิ์ขึ้นไป
eligibility-change-renew-subscription = ต่ออายุ { $plan }
eligibility-change-wait-for-start = เพียงรอให้ถึงเวลา: { $plan } เริ่ม { $date }
eligibility-change-paid-instead-of-trial = ชำระเงินสำหรับ { $plan } แทนรุ่นทดลองใช้
eligibility-change-paid-instead-of-no-cost = ใช้แผนการสมัครใช้งานแบบชำระเงินแทน { $plan }
eligibility-change-ask-your-cloud-operator = ติดต่อผู้ดำเนินการคลาวด์ของคุณ ซึ่งเป็นผู้ให้ความช่วยเหลือ
eligibility-change-move-students-from = ย้ายข้อมูลของนักเรียนนักศึกษาไปพร้อมกันได้จาก { $systems } เท่านั้น
eligibility-change-keep-regulated-data-out = ไม่นำข้อมูลดังกล่าวเข้าบริการย้ายข้อมูล
eligibility-change-spoken = จัดประชุมการย้ายข้อมูลเป็นภาษาใดภาษาหนึ่งในนั้น เช่น ภาษาอังกฤษ

# คำขอที่ไม่เข้าเกณฑ์
refusal-title = คุณเริ่มได้วันนี้โดยไม่ต้องมีผู้เชี่ยวชาญ
refusal-lead = การเตรียมพร้อมที่มีผู้เชี่ยวชาญแนะนำต้องมีสิทธิ์การใช้งานแบบชำระเงิน { $needed } สิทธิ์ ส่วน { $organisation } มี { $seen } สิทธิ์ ด้านล่างคือสิ่งที่พบ สิ่งที่จะเปลี่ยนผลได้ และแผนงานที่คุณใช้ได้ทันที
refusal-lead-other = บริการเหล่านี้ยังไม่เปิดให้เตรียมพร้อมโดยมีผู้เชี่ยวชาญแนะนำ ด้านล่างคือสิ่งที่พบ สิ่งที่จะเปลี่ยนผลได้ และแผนงานที่คุณใช้ได้ทันที
refusal-why = เหตุผล
refusal-plan = แผนงานแบบดำเนินการเองของคุณ
refusal-plan-go = ไปที่แผนงานของคุณ
refusal-plan-start = เริ่มแผนงานแบบดำเนินการเอง
refusal-plan-by-admin = ผู้ดูแลระบบขององค์กรเป็นผู้เริ่มแผนงานนี้
refusal-plan-text = เพลย์บุ๊กเดียวกับที่ผู้เชี่ยวชาญของเราใช้ ตามลำดับที่ได้ผล โดยไม่มีการประชุม ระบบเก็บความคืบหน้าของคุณไว้ หากภายหลังคุณเข้าเกณฑ์ โปรดส่งคำขอใหม่ แล้วผู้เชี่ยวชาญจะให้คำแนะนำคุณ
refusal-plan-size = { $tasks } งานใน { $phases } ระยะ ลงมือทำรวมประมาณ { $length }
refusal-plan-first = งานที่เริ่มได้ทันที
refusal-plan-phases = งานทั้งหมดแยกตามระยะ พร้อมเวลาที่ใช้ลงมือทำ การนำไปใช้ของผู้ใช้ดำเนินควบคู่กับการเตรียมพร้อม
refusal-plan-phase = ระยะ
refusal-plan-tasks = งาน
refusal-plan-time = เวลา
