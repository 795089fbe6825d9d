# ทะเบียนคำแนะนำ

ledger-title = ทะเบียนคำแนะนำ
ledger-lead = คำแนะนำทุกรายการ ทั้งที่เป็นลายลักษณ์อักษรและที่ให้ในการประชุม พร้อมเวอร์ชันและภาษาของเอกสาร
ledger-unread = ยังไม่รับทราบ { $count } รายการ
ledger-given = ให้เมื่อ
ledger-what = คำแนะนำ
ledger-version = เวอร์ชัน
ledger-language = ภาษา
ledger-acknowledged = รับทราบ
ledger-acknowledged-by = { $name } เมื่อ { $when }
ledger-not-yet = ยังไม่รับทราบ
ledger-acknowledge = อ่านและรับทราบแล้ว
ledger-document = { $title } เวอร์ชัน { $version }
ledger-said-in = ให้ในการประชุม: { $meeting }
ledger-answers = ตอบคำถาม: { $question }
ledger-meeting = { $title } เมื่อ { $date }
ledger-none = ยังไม่มีคำแนะนำ
ledger-none-text = รายการจะปรากฏที่นี่ทันทีที่ผู้เชี่ยวชาญของคุณให้คำแนะนำ
ledger-older = เก่ากว่า
ledger-newest = ใหม่สุด
