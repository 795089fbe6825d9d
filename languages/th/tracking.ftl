# คำขอหลังส่งแล้ว

tracking-title = คำขอ { $reference }
tracking-sent = ส่งเมื่อ { $when } โดย { $name }
tracking-sent-once = ส่งเมื่อ { $when }
tracking-waited = เวลาทำการที่ผ่านไป
tracking-waited-text = นับเวลาทำการตั้งแต่ส่งคำขอ
tracking-due = กำหนดตอบ
tracking-left = เหลือเวลาทำการ { $length }
tracking-queue = คิว
tracking-answer-by = ผู้ที่ได้รับข้อเสนอในขณะนี้ต้องตอบภายใน { $when }
tracking-link = ลิงก์สำหรับผู้อื่น
tracking-link-text = ผู้ที่มีลิงก์นี้เห็นเฉพาะหมายเลขอ้างอิง สถานะ และเวลาทำการที่ผ่านไป
tracking-link-make = สร้างลิงก์
tracking-link-renew = สร้างลิงก์ใหม่
tracking-link-new = โปรดคัดลอกตอนนี้ ลิงก์แสดงเพียงครั้งเดียว และลิงก์เดิมใช้ไม่ได้แล้ว
tracking-link-works = มีลิงก์ที่ใช้งานอยู่ เช่น ลิงก์ในอีเมลของเรา เราไม่ได้เก็บสำเนาที่จะแสดงได้อีก หากสร้างลิงก์ใหม่ ลิงก์นั้นจะใช้ไม่ได้
tracking-link-revoke = เพิกถอนลิงก์
tracking-open-plan = เปิดแผนงาน
tracking-as-of = ณ { $when }

# สิ่งที่ผู้เปิดลิงก์อ่านได้ในแต่ละสถานะ
tracking-public-draft = คำขอนี้ยังไม่ได้ส่ง
tracking-public-filed = ส่งคำขอแล้วและกำลังตรวจสอบ
tracking-public-awaiting-consent = กำลังรอความยินยอมของลูกค้า
tracking-public-queued = คำขอรอผู้เชี่ยวชาญคนถัดไปที่เหมาะสม
tracking-public-offered = เสนอให้ผู้เชี่ยวชาญแล้ว และจะได้คำตอบภายใน 2 วันทำการ
tracking-public-accepted = ผู้เชี่ยวชาญรับคำขอแล้ว งานเริ่มขึ้นแล้ว
tracking-public-self-serve = คำขอได้รับคำตอบแล้ว ลูกค้าดำเนินการต่อได้ด้วยแผนงานแบบดำเนินการเอง
tracking-public-withdrawn = ถอนคำขอนี้แล้ว
