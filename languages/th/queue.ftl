# คิวของผู้จัดการ และการเลื่อนดูรายการยาว

queue-title = คิว
queue-lead = { $count ->
    [0] ไม่มีคำขอที่รอผู้เชี่ยวชาญ
   *[other] มีคำขอ { $count } รายการที่รอผู้เชี่ยวชาญ
}
queue-none = ไม่มีคำขอที่รออยู่
queue-none-text = คำขอที่เข้าเกณฑ์ทุกรายการมีการเสนอหรือรับไปแล้ว
queue-caption = เรียงจากรอนานที่สุด นับเป็นเวลาทำการของภูมิภาค
queue-customer = ลูกค้า
queue-language = ภาษาที่พูด
queue-services = บริการ
queue-region = ภูมิภาค
queue-waiting = รอมาแล้ว
queue-state = สถานะ
queue-why = การพิจารณาจัดสรรล่าสุด
queue-looks-again = ระบบพิจารณาใหม่ทุกชั่วโมงระหว่างที่ยังไม่มีผู้ที่เหมาะสม
queue-pool-empty = ไม่มีใครผ่านตัวกรองทั้งหมด หลังตัวกรองข้อนี้ไม่เหลือผู้ใด: { $filter }
queue-asked = เสนอให้
queue-promise = คำมั่น
queue-promise-none = ยังไม่ได้เสนอให้ใคร
queue-promise-kept = ทำได้ตามคำมั่น
queue-promise-running = ยังทันเวลา
queue-promise-late = ล่าช้า
queue-promise-due = ตอบภายใน { $when } เหลือ { $left }
queue-promise-expired = ข้อเสนอหมดเวลาโดยไม่มีคำตอบ { $count } รายการ
queue-pool-nobody = ศูนย์ยังไม่มีผู้เชี่ยวชาญ
list-pages = หน้าของรายการนี้
list-newer = ใหม่กว่า
list-older = เก่ากว่า
