# สิ่งที่มีเฉพาะในรุ่นสาธิต: บุคคลที่เลือกเป็นได้ กล่องจดหมาย และนาฬิกา

demo-title = ศูนย์สาธิต
demo-lead = เลือกว่าคุณต้องการเป็นใคร คลิกเดียวเพื่อลงชื่อเข้าใช้
demo-mailbox-title = กล่องจดหมายของรุ่นสาธิต
demo-mailbox-lead = รุ่นสาธิตไม่ส่งอีเมลจริง อีเมลทุกฉบับที่จะส่งถึงทุกคนอยู่ที่นี่
demo-mailbox-none = ยังไม่มีอีเมล
demo-mailbox-none-text = ส่งคำขอหรือจองการประชุม แล้วอีเมลจะปรากฏที่นี่
demo-mail-from = จาก
demo-mail-to = ถึง
demo-mail-sent = ส่งเมื่อ
demo-mail-open = กดปุ่มในอีเมล
demo-mail-invitation = คำเชิญ (.ics)
demo-clock-title = นาฬิกาของรุ่นสาธิต
demo-clock-now = ขณะนี้คือ { $date } { $time } เวลาเดินไปข้างหน้าเท่านั้น สิ่งที่ถึงกำหนดจะดำเนินการทันที
demo-clock-hour = เลื่อนไป 1 ชั่วโมง
demo-clock-business-day = เลื่อนไป 1 วันทำการ
demo-clock-month = เลื่อนไป 30 วัน
demo-clock-sign-ins = เช่นเดียวกับศูนย์จริง การลงชื่อเข้าใช้จะสิ้นสุดหลัง 30 วัน หากข้ามไป 30 วัน ให้ลงชื่อเข้าใช้อีกครั้ง
demo-clock-subscriptions = การสมัครใช้งาน
demo-clock-subscriptions-text = ศูนย์จริงได้รับแจ้งการต่ออายุจากระบบสิทธิ์การใช้งาน ส่วนที่นี่คลิกเพื่อต่ออายุการสมัครใช้งานหนึ่งปีนับจากวันนี้
demo-clock-held = สิทธิ์การใช้งาน { $seats } สิทธิ์ ถึง { $date }
demo-clock-renew = ต่ออายุ
