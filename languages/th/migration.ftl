# อีเมลที่ลูกค้าย้าย: หน้ารวมของทุกรอบ หน้าของหนึ่งรอบ ทะเบียนการย้าย และรายงาน

migration-title = การย้ายอีเมล
migration-lead = { $tenant } ย้ายจาก { $sources } ไปยัง { $target } · ผู้ดำเนินการ: { $tenant } · ผู้ติดตาม: { $lead }
migration-lead-alone = { $tenant } ย้ายจาก { $sources } ไปยัง { $target } · ผู้ดำเนินการ: { $tenant }
migration-start-here = ย้ายกล่องจดหมายเป็นรอบโดยคุณเป็นผู้เริ่มเอง และติดตามได้ที่นี่
migration-none = ยังไม่มีรอบการย้าย
migration-none-text = เริ่มด้วยรอบทดสอบที่มีกล่องจดหมายไม่กี่กล่อง เพื่อให้แน่ใจว่าทุกอย่างทำงานได้ก่อนย้ายผู้ใช้จำนวนมาก
migration-none-led = ลูกค้ายังไม่ได้วางแผนรอบการย้าย

# ตัวเลขของหน้ารวม
migration-moved = ย้ายและตรวจเทียบแล้ว
migration-moved-of = { $done } จาก { $all }
migration-rate = ความเร็วของรอบนี้
migration-rate-mailboxes = { $count } กล่องต่อชั่วโมง
migration-rate-bytes = { $bytes } ต่อชั่วโมง
migration-rate-messages = { $count } ฉบับต่อชั่วโมง
migration-daily = เป้าหมายรายวัน { $percent }%
migration-daily-whole = เป้าหมายรายวัน
migration-doubled = รายการซ้ำ
migration-forecast = คาดการณ์กล่องสุดท้าย
migration-forecast-likely = มีโอกาส 80% ที่จะเสร็จภายใน { $date }
migration-forecast-none = ยังไม่ทราบ
migration-forecast-none-text = ทราบเมื่อย้ายเสร็จ 5 กล่อง

# สิ่งที่ไม่ย้าย
migration-stays = สิ่งที่จะไม่ย้าย
migration-stays-text = สิ่งที่ไม่ย้ายจาก { $source }: { $list }
migration-stays-by = { $name } รับทราบเมื่อ { $date }
migration-apart-text = ในจำนวนนี้ ย้ายได้ด้วยเครื่องมือย้ายข้อมูลของ { $source } เอง: { $list }
migration-stays-open = ยังไม่มีผู้รับทราบรายการนี้ ต้องมีผู้รับทราบก่อนจึงจะส่งรอบการย้ายได้
migration-stays-full = รายการทั้งหมด
migration-stays-send = อ่านและรับทราบแล้ว
migration-stays-tell = โปรดแจ้งผู้ใช้ที่เกี่ยวข้องก่อนย้ายกล่องจดหมาย
migration-moves-text = สิ่งที่ย้ายจาก { $source }: { $list }

# รอบการย้าย
migration-waves = รอบการย้าย
migration-waves-caption = เวลาของ{ $place } หยุดแต่ละรอบชั่วคราวแล้วทำต่อได้ โดยไม่คัดลอกสิ่งใดซ้ำ
migration-column-wave = รอบ
migration-column-mailboxes = กล่องจดหมาย
migration-column-progress = ความคืบหน้า
migration-column-exceptions = รายการผิดปกติ
migration-column-duration = ระยะเวลา
migration-column-state = สถานะ
migration-wave-test = รอบทดสอบ
migration-wave-pilot = รอบนำร่อง
migration-wave-velocity = รอบหลัก
migration-wave-number = รอบที่ { $number }
migration-test-number = รอบทดสอบที่ { $number }
migration-pilot-number = รอบนำร่องที่ { $number }
migration-wave-text-test = รอบทดสอบ: กล่องจดหมายไม่กี่กล่อง เพื่อดูว่าทุกอย่างทำงานได้
migration-wave-text-pilot = รอบนำร่อง: กลุ่มผู้ใช้จริงกลุ่มแรก มีได้เพียงรอบเดียว
migration-wave-text-velocity = รอบหลัก: ผู้ใช้ที่เหลือทั้งหมด ทีละกลุ่ม
migration-verified-of = ตรวจเทียบแล้ว { $done } จาก { $all }
migration-failed-count = ล้มเหลว { $count } กล่อง
migration-messages-of = อีเมล { $done } จาก { $all } ฉบับ
migration-starts-when-said = เริ่มเมื่อคุณสั่ง
migration-starts-when-customer = เริ่มเมื่อลูกค้าสั่ง
migration-awaited = เริ่มแล้ว กำลังรอเครื่องมือ
migration-until-cut-off = เปลี่ยนกล่องจดหมายได้ถึง { $when }
migration-proposed = ผู้เชี่ยวชาญของคุณเสนอ
migration-proposed-led = เสนอแล้ว ลูกค้ายังไม่ได้ดำเนินการต่อ
migration-proposed-by = เสนอโดย { $name }
migration-left = เหลือประมาณ { $length }
migration-accepted = ยอมรับแล้ว
migration-stopping = กำลังหยุด
migration-stopped = หยุดก่อนเสร็จ
migration-percent = ร้อยละ { $percent }

# สถานะ และรอฝ่ายใด เป็นคำของกระบวนการ
migration-state-planned = ยังไม่ส่ง
migration-state-submitted = ส่งแล้ว
migration-state-queued = อยู่ในคิว
migration-state-waiting-for-customer = รอลูกค้า
migration-state-running = กำลังย้าย
migration-state-completed = เสร็จสมบูรณ์
migration-state-completed-with-errors = เสร็จโดยมีข้อผิดพลาด
migration-state-failed = ล้มเหลว
migration-mailbox-state-waiting = รอย้าย
migration-mailbox-state-running = กำลังย้าย
migration-mailbox-state-moved = ย้ายแล้ว ยังไม่ตรวจเทียบ
migration-mailbox-state-verified = ตรวจเทียบแล้ว
migration-mailbox-state-with-errors = มีข้อผิดพลาด
migration-mailbox-state-failed = ล้มเหลว

# สิ่งที่ลูกค้าทำถัดไปในแต่ละสถานะ
migration-next = ขั้นตอนถัดไป
migration-next-planned = ตรวจสอบรายชื่อกล่องจดหมาย แล้วส่งรอบการย้ายนี้
migration-next-objections = แก้ไขสิ่งที่ระบุไว้ด้านบน แล้วส่งรอบการย้ายนี้
migration-next-submitted = ส่งรอบการย้ายนี้แล้ว คุณยังเปลี่ยนกล่องจดหมายหรือเรียกคืนได้ถึง { $when }
migration-next-submitted-open = ส่งรอบการย้ายนี้แล้ว เริ่มได้ตั้งแต่ { $when }
migration-next-queued = เปลี่ยนรายชื่อกล่องจดหมายไม่ได้แล้ว เริ่มรอบการย้ายนี้ได้ตั้งแต่ { $when }
migration-next-pair = จับคู่คอมพิวเตอร์ที่ใช้ย้ายอีเมลก่อน แล้วเริ่มรอบการย้ายนี้และเรียกใช้เครื่องมือบนเครื่องนั้น
migration-next-waiting-for-customer = เริ่มรอบการย้ายนี้ แล้วเรียกใช้เครื่องมือบนคอมพิวเตอร์ของคุณ
migration-next-paused = รอบการย้ายนี้หยุดชั่วคราว เริ่มอีกครั้งได้ทุกเมื่อ สิ่งที่ย้ายแล้วจะคงอยู่ และไม่มีการคัดลอกซ้ำ
migration-next-running = เครื่องมือบนคอมพิวเตอร์ของคุณกำลังย้ายอีเมล หยุดชั่วคราวได้ทุกเมื่อ
migration-next-stopping = กำลังหยุดรอบการย้ายนี้ เครื่องมือกำลังย้ายสิ่งที่ทำอยู่ให้เสร็จ
migration-next-stopped = รอบการย้ายนี้หยุดก่อนเสร็จ โปรดลองอีกครั้งเพื่อย้ายสิ่งที่ยังขาด
migration-next-started = คุณเริ่มรอบการย้ายนี้แล้ว โปรดเรียกใช้เครื่องมือบนคอมพิวเตอร์ของคุณ กล่องแรกจะย้ายทันทีที่เครื่องมือติดต่อมา
migration-next-completed = เปิดดูกล่องจดหมายใหม่สักสองสามกล่อง แล้วยอมรับผลของรอบนี้
migration-next-completed-with-errors = ดูรายการผิดปกติ ลองรายการที่ยังย้ายได้อีกครั้ง หรือยอมรับผลของรอบนี้ตามที่เป็นอยู่
migration-next-failed = ดูรายการผิดปกติ แก้ไขสาเหตุ แล้วลองอีกครั้ง
migration-next-imported = ดูรายการผิดปกติ แล้วยอมรับผลของรอบนี้ตามที่เป็นอยู่ รายการที่ยังย้ายได้ให้ย้ายด้วยเครื่องมือที่สร้างรายงาน
migration-next-accepted = ไม่มีสิ่งที่ต้องทำแล้ว มีการยอมรับผลของรอบนี้เมื่อ { $date }
migration-missing-messages = ยังขาดอีเมล { $count } ฉบับ
migration-missing-begun = กล่องจดหมาย { $count } กล่องยังไม่เริ่มย้าย
migration-missing-failed = ย้ายกล่องจดหมาย { $count } กล่องไม่ได้
migration-accepted-on = { $name } ยอมรับผลเมื่อ { $date }
migration-act-submit = ส่ง
migration-act-take-back = เรียกคืน
migration-act-start = เริ่ม
migration-act-start-of = เริ่ม { $name }
migration-act-pause = หยุดชั่วคราว
migration-act-pause-of = หยุดชั่วคราว: { $name }
migration-act-stop = หยุด
migration-act-stop-text = เครื่องมือจะหยุดเมื่อย้ายสิ่งที่กำลังทำอยู่เสร็จ และรอบนี้จะสิ้นสุดตามที่เป็นอยู่ คุณลองอีกครั้งภายหลังได้
migration-act-retry = ลองอีกครั้ง
migration-act-accept = ยอมรับผล
migration-act-change = เปลี่ยน
migration-act-plan = วางแผนรอบการย้าย
migration-act-propose = เสนอรอบการย้าย

# เครื่องมือบนคอมพิวเตอร์ของลูกค้า
migration-runner = เครื่องมือ
migration-runner-text = ทำงานบนคอมพิวเตอร์ของคุณและลงชื่อเข้าใช้ระบบอีเมลทั้งสองจากที่นั่น รหัสผ่านและอีเมลไม่ผ่านมาที่นี่
migration-runner-text-led = ทำงานบนคอมพิวเตอร์ของลูกค้าและลงชื่อเข้าใช้ระบบอีเมลทั้งสองจากที่นั่น รหัสผ่านและอีเมลไม่ผ่านมาที่นี่
migration-runner-heard = เครื่องมือรายงานล่าสุด { $when }
migration-silent = ไม่มีรายงานจากเครื่องมือ
migration-runner-silent = ไม่มีรายงานจากเครื่องมือตั้งแต่ { $when } คอมพิวเตอร์ยังเปิดอยู่หรือไม่
migration-runner-none = ยังไม่ได้จับคู่คอมพิวเตอร์
migration-runner-paired = จับคู่แล้ว: { $name }
migration-runner-report = นำเข้าจากรายงานของ { $name }
migration-pair = จับคู่คอมพิวเตอร์
migration-pair-code = รหัส
migration-pair-code-text = ใช้ได้ครั้งเดียวภายใน { $minutes } โปรดพิมพ์เมื่อเครื่องมือถามรหัส
migration-pair-command = จับคู่คอมพิวเตอร์
migration-pair-command-text = คำสั่งนี้จะถามรหัส และสร้าง plan.toml พร้อมกล่องจดหมายของรอบนี้ โปรดเพิ่มเซิร์ฟเวอร์อีเมลทั้งสองและตำแหน่งที่เก็บรหัสผ่านในไฟล์นั้น
migration-check-command = ตรวจสอบก่อนย้าย
migration-check-command-text = แสดงสิ่งที่จะย้ายได้และย้ายไม่ได้ โดยไม่เปลี่ยนแปลงสิ่งใดทั้งสองฝั่ง
migration-trial-command = ทดลองย้ายอีเมลบางส่วน
migration-trial-command-text = ย้ายอีเมลไม่เกินสิบฉบับต่อโฟลเดอร์เพื่อดูผลที่ปลายทาง คำสั่งถัดไปจะย้ายส่วนที่เหลือ
migration-run-command = ดำเนินการรอบการย้าย
migration-run-command-text = คำสั่งนี้รอให้คุณเริ่มที่หน้านี้ ย้ายสิ่งที่ยังไม่อยู่ที่ปลายทาง แล้วตรวจเทียบเมื่อเสร็จ เรียกใช้ซ้ำได้ไม่จำกัด
migration-verify-command = ตรวจเทียบรอบการย้าย
migration-verify-command-text = เปรียบเทียบสิ่งที่อยู่ที่ปลายทางกับต้นทาง แล้วรายงานส่วนที่ต่างกัน

# เหตุที่เครื่องมือรอ
migration-waits = เครื่องมือกำลังรอ
migration-wait-suggested = เซิร์ฟเวอร์อีเมลขอให้หยุดชั่วคราว
migration-wait-limit = เซิร์ฟเวอร์อีเมลจำกัดความเร็ว
migration-wait-budget = ย้ายครบปริมาณของวันนี้แล้ว
migration-wait-window = ขณะนี้อยู่นอกช่วงเวลาที่คุณเลือก
migration-wait-dropped = เซิร์ฟเวอร์อีเมลปิดการเชื่อมต่อ
migration-wait-connections = ขณะนี้เซิร์ฟเวอร์อีเมลไม่รับการเชื่อมต่อเพิ่ม
migration-wait-sign-in = เซิร์ฟเวอร์อีเมลปฏิเสธการลงชื่อเข้าใช้ โปรดแก้ไขบนคอมพิวเตอร์ที่ใช้เครื่องมือ
migration-wait-no-room = กล่องจดหมายปลายทางเต็ม โปรดเพิ่มพื้นที่ว่างหรือเพิ่มโควตา แล้วเริ่มอีกครั้ง
migration-wait-until = { $reason } จะทำต่อ { $when }
migration-wait-open = { $reason }

# สิ่งที่ทำให้ส่งรอบการย้ายไม่ได้ และทางแก้
migration-objections-title = สิ่งที่ต้องแก้ไขก่อนส่งรอบการย้ายนี้
migration-objection-no-mailboxes = รอบนี้ยังไม่มีกล่องจดหมาย โปรดเพิ่มอย่างน้อยหนึ่งกล่อง
migration-objection-batch-too-small = มีกล่องจดหมาย { $has } กล่อง ต้องมีอย่างน้อย { $needed } กล่อง โปรดเพิ่มกล่องจดหมาย หรือเปลี่ยนเป็นรอบทดสอบ
migration-objection-start-passed = เวลาเริ่มผ่านไปแล้ว โปรดเลือกเวลาเริ่มที่ช้ากว่านี้
migration-objection-past-cut-off = หมดเวลาเปลี่ยนกล่องจดหมายแล้วเมื่อ { $when } โปรดเลือกเวลาเริ่มที่ช้ากว่านี้
migration-objection-too-many-that-day = วันนั้นมีครบ { $most } รอบแล้ว โปรดเลือกวันอื่น
migration-objection-outside-window = คลาวด์นี้ไม่ย้ายข้อมูลในเวลานั้น เวลาเริ่มที่เร็วที่สุดถัดไปคือ { $when }
migration-objection-outside-window-open = คลาวด์นี้ไม่ย้ายข้อมูลในเวลานั้น โปรดเลือกเวลาเริ่มอื่น
migration-objection-second-pilot = มีรอบนำร่องแล้ว และมีได้เพียงรอบเดียว โปรดเลือกชนิดอื่น
migration-objection-out-of-order-test = รอบทดสอบต้องเสร็จก่อน
migration-objection-out-of-order-pilot = รอบนำร่องต้องเสร็จก่อน
migration-objection-out-of-order-velocity = รอบก่อนหน้าต้องเสร็จก่อน
migration-objection-service-not-ready = ยังไม่ได้ตั้งค่าบริการปลายทาง โปรดทำงานของบริการนั้นให้เสร็จ หรือส่งผลการตรวจสอบที่ไม่มีข้อผิดพลาด
migration-objection-tasks = งานของ { $service }
migration-objection-not-acknowledged = ยังไม่มีผู้รับทราบสิ่งที่จะไม่ย้าย โปรดอ่านรายการแล้วกดรับทราบ
migration-objection-mailbox-too-large = { $target } มีข้อมูล { $bytes } แต่ใช้กล่องจดหมายใหม่ได้ไม่เกิน { $most } โปรดเก็บอีเมลเข้าที่เก็บถาวร หรือเพิ่มโควตา
migration-objections-too-large = มีหลายกล่องจดหมายที่มีข้อมูลเกินกว่าที่ใช้กล่องจดหมายใหม่ได้ โปรดเก็บอีเมลเข้าที่เก็บถาวร หรือเพิ่มโควตา
migration-objection-filled = { $target } มีข้อมูล { $bytes } (ไม่เกิน { $most })
migration-objection-same-target = ในรอบนี้มี { $target } มากกว่าหนึ่งรายการ โปรดนำออกให้เหลือรายการเดียว

# กล่องจดหมายของรอบการย้าย
migration-mailboxes = กล่องจดหมาย
migration-mailboxes-caption = แต่ละกล่องพร้อมต้นทางและปลายทาง
migration-mailbox = กล่องจดหมาย
migration-messages = อีเมล
migration-size = ขนาด
migration-size-of = { $there } จาก { $all }
migration-attempt-of = ครั้งที่ { $number } จาก { $most }
migration-verified-at = ตรวจเทียบ { $compared } ฉบับ { $when }
migration-differences = ต่างกัน { $count } รายการ
migration-from = จาก { $source }
migration-erased = ลบที่อยู่อีเมลแล้ว
migration-fault-sign-in = การลงชื่อเข้าใช้ถูกปฏิเสธ โปรดตรวจสอบรหัสผ่านหรือโทเค็นบนคอมพิวเตอร์ที่ใช้เครื่องมือ
migration-fault-unreachable = ติดต่อเซิร์ฟเวอร์อีเมลไม่ได้
migration-fault-no-room = กล่องจดหมายปลายทางเต็ม โปรดเพิ่มพื้นที่ว่างหรือเพิ่มโควตา
migration-fault-throttled = เซิร์ฟเวอร์อีเมลจำกัดความเร็วนานเกินไป
migration-fault-protocol = สิ่งที่เซิร์ฟเวอร์อีเมลตอบไม่ใช่ IMAP
migration-fault-journal = เขียนบันทึกการย้ายข้อมูลบนคอมพิวเตอร์ที่ใช้เครื่องมือไม่ได้ โปรดตรวจสอบดิสก์
migration-fault-other = หยุดด้วยสาเหตุอื่น
migration-said = เซิร์ฟเวอร์แจ้งว่า: { $said }

# รายการผิดปกติ พร้อมสาเหตุ ผู้รับผิดชอบ และสถานะ
migration-exceptions = รายการผิดปกติ
migration-exceptions-in = รายการผิดปกติใน { $name }
migration-exceptions-caption = แต่ละรายการมีสาเหตุที่อ่านเข้าใจง่ายและผู้รับผิดชอบ
migration-item-sized = { $name } ({ $text })
migration-exceptions-none-text = ทุกสิ่งที่ต้องย้ายอยู่ที่ปลายทางแล้ว
migration-group-items = { $count } รายการ
migration-group-first = { $count } รายการแรก
migration-group-elsewhere = { $places } และที่อื่น
migration-ledger-link = ทะเบียนการย้าย ทุกรายการ
migration-item = รายการ
migration-cause = สาเหตุ
migration-owner = ผู้รับผิดชอบ
migration-class-too-large = อีเมลใหญ่เกินไป
migration-class-no-room = กล่องจดหมายเต็ม
migration-class-bytes = เนื้อหาถูกปฏิเสธ
migration-class-nul = อีเมลมีไบต์ NUL
migration-class-refused = อีเมลถูกปฏิเสธ
migration-class-unreadable = อ่านอีเมลไม่ได้
migration-class-keywords = ไม่มีคำสำคัญบางคำ
migration-class-doubled = อีเมลซ้ำ
migration-class-missing = อีเมลหายไป
migration-class-differs = อีเมลไม่ตรงกัน
migration-class-other = อื่นๆ
migration-cause-too-large = เกินขนาดที่ปลายทางรับ โปรดเพิ่มขีดจำกัด หรือบันทึกอีเมลเป็นไฟล์
migration-cause-no-room = กล่องจดหมายปลายทางไม่มีที่ว่าง โปรดเพิ่มพื้นที่ว่างหรือเพิ่มโควตา แล้วลองอีกครั้ง
migration-cause-bytes = ปลายทางไม่รับข้อมูลดิบ (ไบต์) นี้ โปรดบันทึกอีเมลเป็นไฟล์
migration-cause-nul = อาจมีไบต์ NUL ที่กลายเป็นไบต์อื่นเมื่อมาถึง โปรดเปรียบเทียบกับอีเมลต้นฉบับ
migration-cause-refused = ปลายทางปฏิเสธอีเมลฉบับนี้ โปรดบันทึกเป็นไฟล์
migration-cause-unreadable = ต้นทางไม่ส่งอีเมลฉบับนี้มา โปรดเปิดที่ต้นทาง หรือให้ผู้ดูแลซ่อมแซมต้นทาง
migration-cause-keywords = ปลายทางเก็บคำสำคัญได้น้อยกว่า ส่วนตัวอีเมลอยู่ที่ปลายทางแล้ว
migration-cause-doubled = ปลายทางเก็บอีเมลไว้หลังจากการเชื่อมต่อขาดหาย โปรดลบออกหนึ่งฉบับ
migration-cause-missing = ย้ายแล้ว แต่ขณะนี้ไม่อยู่ที่ปลายทาง โปรดลองอีกครั้ง เว้นแต่มีผู้ลบที่ปลายทาง
migration-cause-differs = สิ่งที่อยู่ที่ปลายทางไม่ตรงกับต้นทาง โปรดเปรียบเทียบทั้งสองฉบับ
migration-cause-other = เครื่องมืออื่นรายงานไว้
migration-cause-over = เกิน { $most } ซึ่งเป็นขีดจำกัดของ { $source } โปรดบันทึกอีเมลเป็นไฟล์
migration-cause-code = { $name } รหัส { $code }
migration-owner-customer = ลูกค้า
migration-owner-you = คุณ
migration-item-stays = จะไม่ย้าย
migration-item-again = ลองอีกครั้งได้
migration-item-there = อยู่ที่ปลายทาง

# ทะเบียนการย้าย
migration-ledger = ทะเบียนการย้าย
migration-ledger-lead = ทุกรายการที่ไม่ได้ย้ายไปตามเดิม ตามที่เครื่องมือรายงาน
migration-ledger-all = ทั้งหมด
migration-ledger-classes = รายการแยกตามสาเหตุ
migration-ledger-caption = เรียงตามกล่องจดหมาย
migration-ledger-none = ไม่มีรายงานรายการชนิดนี้
migration-ledger-empty = ยังไม่มีรายการ
migration-ledger-empty-text = ระหว่างย้ายอีเมล เครื่องมือจะรายงานทุกรายการที่ไม่ได้ย้ายไปตามเดิม ซึ่งจะแสดงไว้ที่นี่พร้อมกล่องจดหมายและสาเหตุ รายการจะครบถ้วนเมื่อรอบนี้สิ้นสุด
migration-ledger-uid = UID { $uid }
migration-ledger-hidden = เครื่องมือส่งชื่อโฟลเดอร์และข้อความที่เซิร์ฟเวอร์อีเมลแจ้งเฉพาะเมื่อใช้ --with-names เท่านั้น และไม่ส่งหัวเรื่องเลย
migration-ledger-csv = ดาวน์โหลดเป็น CSV
migration-ledger-csv-first = ไฟล์มี { $count } รายการแรก
migration-ledger-next = ถัดไป

# รายงานของรอบการย้าย
migration-report = รายงาน
migration-report-final = รายงานฉบับสุดท้าย
migration-report-lead = { $name } จาก { $source } เริ่ม { $when }
migration-report-running = รอบนี้ยังไม่สิ้นสุด ตัวเลขเป็นของขณะนี้
migration-report-words = จาก { $name } { $date }
migration-report-none = ผู้เชี่ยวชาญยังไม่ได้เขียนความเห็นในรายงานนี้
migration-report-form = ความเห็นของคุณ
migration-report-form-hint = สิ่งที่ทำได้ดี สิ่งที่เหลืออยู่ และคำแนะนำของคุณ ลูกค้าจะอ่านพร้อมตัวเลข
migration-report-send = บันทึกรายงาน
migration-report-classes = รายการผิดปกติแยกตามสาเหตุ

# ปัญหาหลังรอบการย้าย
migration-issues = ปัญหา
migration-issues-until = คุณแจ้งปัญหาได้ถึง { $date }
migration-issues-until-led = ลูกค้าแจ้งปัญหาได้ถึง { $date }
migration-issues-over = สิ้นสุดช่วงแจ้งปัญหาเมื่อ { $date }
migration-issues-later = คุณแจ้งปัญหาได้เมื่อรอบนี้สิ้นสุด
migration-issues-later-led = ลูกค้าแจ้งปัญหาได้เมื่อรอบนี้สิ้นสุด
migration-issues-none = ไม่มีการแจ้งปัญหา
migration-issue = แจ้งปัญหา
migration-issue-lead = โปรดบอกว่าเป็นกล่องจดหมายใด ควรเป็นอย่างไร และคุณพบอะไร ผู้เชี่ยวชาญของคุณจะตอบที่นี่
migration-issue-lead-alone = โปรดบอกว่าเป็นกล่องจดหมายใด ควรเป็นอย่างไร และคุณพบอะไร ระบบจะเก็บไว้กับรอบการย้ายนี้
migration-issue-text = ปัญหาที่พบ
migration-issue-send = แจ้งปัญหา
migration-issue-by = { $name } { $when }
migration-issue-answer = ตอบ
migration-issue-answer-title = ตอบปัญหา
migration-issue-answer-text = คำตอบของคุณ
migration-issue-answer-hint = คำแนะนำของคุณ ลูกค้าเป็นผู้ดำเนินการ
migration-issue-open = รอคำตอบ

# การวางแผนรอบการย้าย
migration-plan-lead = คุณเลือกว่าจะย้ายกล่องจดหมายของใครและเมื่อใด ไม่มีสิ่งใดเริ่มจนกว่าคุณจะสั่ง
migration-propose-lead = ลูกค้าเห็นข้อเสนอของคุณ เปลี่ยนตามต้องการ แล้วส่งเอง คุณส่งหรือเริ่มแทนไม่ได้
migration-plan-wave = ชนิดของรอบ
migration-plan-name = ชื่อ
migration-plan-name-hint = เช่น ฝ่ายการเงิน หากเว้นว่าง ระบบจะเรียกตามชนิดและลำดับ
migration-plan-source = ระบบที่เก็บอีเมลอยู่ในขณะนี้
migration-plan-date = วันที่เริ่ม
migration-plan-time = เวลาที่เริ่ม
migration-plan-time-hint = ตามเวลาของ{ $place } เช่น 20:00
migration-plan-mailboxes = กล่องจดหมาย
migration-plan-mailboxes-hint = บรรทัดละหนึ่งกล่อง: ต้นทาง ปลายทาง คั่นด้วยจุลภาค หากทราบ ให้เพิ่มขนาดและโควตาของกล่องจดหมายใหม่ เช่น 12.5 GB
migration-plan-file = ไฟล์ CSV ที่มีกล่องจดหมาย
migration-plan-file-hint = ใช้แทนรายการด้านบน โดยมีคอลัมน์เหมือนกัน
migration-plan-told = วันที่แจ้งผู้ที่เกี่ยวข้อง
migration-plan-told-hint = เว้นว่างไว้จนกว่าจะแจ้งแล้ว
migration-plan-keep = จำนวนวันที่เก็บทะเบียนการย้าย
migration-plan-keep-hint = นับจากรอบการย้ายสิ้นสุด จากนั้นระบบจะลบที่อยู่อีเมลและรายการ ส่วนตัวเลขยังคงอยู่
migration-plan-save = บันทึกแผน
migration-plan-propose = เสนอ
migration-plan-languages = บริการย้ายข้อมูลไม่มีให้บริการในภาษาเหล่านี้: { $languages }
migration-change-title = เปลี่ยน { $name }
migration-change-save = บันทึกการเปลี่ยนแปลง
migration-source-imap = IMAP
migration-source-gmail = Gmail
migration-source-exchange = Exchange
migration-source-domino = HCL Domino

# คำถามก่อนเริ่ม
migration-start-title = เริ่ม { $name } ตอนนี้หรือไม่
migration-start-text = { $mailboxes } รวม { $bytes } · อีเมลใหม่ยังเข้าระบบเดิมจนกว่าจะตรวจเทียบแต่ละกล่องแล้ว หยุดชั่วคราวได้ทุกเมื่อ
migration-start-text-plain = { $mailboxes } · อีเมลใหม่ยังเข้าระบบเดิมจนกว่าจะตรวจเทียบแต่ละกล่องแล้ว หยุดชั่วคราวได้ทุกเมื่อ
migration-start-mailboxes = กล่องจดหมาย { $count } กล่อง
migration-start-done = คาดว่าเสร็จ
migration-start-done-likely = ประมาณ { $when } และมีโอกาส 95% ที่จะเสร็จภายใน { $late }
migration-start-done-late = มีโอกาส 95% ที่จะเสร็จภายใน { $late }
migration-told = แจ้งผู้ใช้
migration-told-on = เมื่อ { $date }
migration-told-not = แผนยังไม่ได้ระบุวัน
migration-start-runs = เริ่มในนาม
migration-start-runs-as = { $name } { $tenant }
migration-start-not-yet = ยังไม่เริ่ม
migration-stop-title = หยุด { $name } ตอนนี้หรือไม่
migration-accept-title = ยอมรับผลของ { $name } ตามที่เป็นอยู่หรือไม่
migration-accept-text = สิ่งที่ยังขาดจะไม่ย้ายอีก เมื่อยอมรับผลของรอบแล้วจะลองอีกครั้งไม่ได้

# การนำเข้าสิ่งที่เครื่องมืออื่นเขียน
migration-import = นำเข้ารายงานของเครื่องมืออื่น
migration-import-link = ย้ายด้วยเครื่องมืออื่นหรือไม่ นำเข้ารายงานได้ที่นี่
migration-import-lead = ข้อมูลในรายงานจะแสดงรวมกับรอบการย้ายอื่น ระบบไม่เก็บตัวไฟล์ไว้
migration-import-tool = เครื่องมือที่สร้างรายงาน
migration-import-tool-imapsync = imapsync (ไฟล์บันทึก)
migration-import-tool-mbsync = mbsync (ไฟล์บันทึก)
migration-import-tool-migration-wiz = MigrationWiz (CSV)
migration-import-tool-migration-manager = Migration Manager (CSV)
migration-import-file = รายงาน
migration-import-file-hint = ไฟล์ตามที่เครื่องมือสร้าง ไม่เกิน { $most } MB
migration-import-into = รอบการย้ายของรายงานนี้
migration-import-into-hint = รายงานฉบับหลังจะปรับรอบของรายงานฉบับก่อนให้เป็นปัจจุบัน
migration-import-new = รอบใหม่แยกต่างหาก
migration-import-name-hint = หากเว้นว่าง ระบบจะเรียกตามชื่อเครื่องมือ
migration-import-send = นำเข้ารายงาน

error-migration-file = ไฟล์นี้ไม่ใช่ข้อความ UTF-8 โปรดบันทึกรายการเป็น CSV ใน UTF-8 แล้วเลือกอีกครั้ง
