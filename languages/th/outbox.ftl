# What an operator reads of mails that could not leave, and what a manager reads when nobody can be asked.

operator-late = อีเมลที่ล่าช้า
operator-late-since = ฉบับที่เก่าที่สุดรอตั้งแต่ { $when }
operator-late-last = ลองครั้งล่าสุด { $when }:
operator-job-to = ถึง { $name }, { $address }
mail-nobody-asked-subject = ยังไม่มีผู้เชี่ยวชาญรับ { $reference }
mail-nobody-asked-text = ขณะนี้ไม่มีผู้เชี่ยวชาญที่จะเสนอคำขอ { $reference } ให้ได้
mail-nobody-asked-button = เปิดคิว
token-api-address = ที่อยู่ของ API
token-api-document = คำอธิบาย API (OpenAPI)
