# What a tenant answers a partner’s request, and what the partner is told of it.

consent-goes-on = อนุญาตแล้ว คำขอนี้จะดำเนินต่อโดยอัตโนมัติเมื่อผู้เชี่ยวชาญรับคำขอ { $reference } หรือเมื่อคำขอนั้นสิ้นสุด
consent-goes-on-if = ระบบเสนอคำขอให้ผู้เชี่ยวชาญได้ครั้งละหนึ่งรายการ หากคุณอนุญาตคำขอนี้ คำขอจะดำเนินต่อโดยอัตโนมัติเมื่ออีกคำขอหนึ่งมีผู้รับหรือสิ้นสุด
consent-allow-once = อนุญาตเฉพาะคำขอนี้
consent-allow-once-text = เฉพาะคำขอนี้เท่านั้นที่ดำเนินต่อ สำหรับบริการที่ระบุไว้ในคำขอ คู่ค้าจะไม่ได้รับสิทธิ์อื่นใด และการอนุญาตสิ้นสุดพร้อมกับคำขอ
consent-allow-standing-text = ความยินยอมครอบคลุมคำขอในภายหลังด้วย สำหรับบริการและจนถึงวันที่คุณเลือก
consent-once-line = { $partner } ได้รับอนุญาตให้ขอความช่วยเหลือสำหรับ { $services } ในคำขอ { $reference } เท่านั้น การอนุญาตสิ้นสุดพร้อมกับคำขอ
consent-answers = คำตอบของคู่ค้า
partner-allowed = ลูกค้าอนุญาตคำขอนี้แล้ว คำขอจะดำเนินต่อโดยอัตโนมัติ และคุณจะได้รับอีเมลเมื่อถึงเวลานั้น
mail-request-allowed-subject = คำขอ { $reference } สำหรับ { $tenant } ดำเนินต่อแล้ว
mail-request-allowed-text = { $tenant } อนุญาตคำขอ { $reference } ของ { $partner } แล้ว { $next }
mail-request-allowed-button = เปิดคำขอ
mail-partner-place-subject = คุณลงชื่อเข้าใช้ในนาม { $partner } ได้แล้ว
mail-partner-place-text = { $center } เพิ่มคุณเป็นบุคลากรของ { $partner } แล้ว โปรดลงชื่อเข้าใช้ด้วยที่อยู่อีเมลนี้ ระบบจะส่งรหัสไปให้ทุกครั้ง โดยไม่ต้องใช้รหัสผ่าน ลูกค้าของคุณอยู่ในหน้า “ลูกค้าของฉัน”
mail-partner-place-button = ลงชื่อเข้าใช้
