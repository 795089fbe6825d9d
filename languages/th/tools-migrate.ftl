# What fasttrack-tools migrate says: its commands and options (--help), what happens, and why it stops.

tools-help-command-migrate = ย้ายอีเมลไปยังที่ใหม่จากเครื่องของคุณเอง
tools-help-command-mail = ย้ายกล่องจดหมายจากเซิร์ฟเวอร์ IMAP หนึ่งไปยังอีกเซิร์ฟเวอร์หนึ่ง
tools-help-command-run = ย้ายสิ่งที่ยังไม่ได้ย้าย เรียกใช้ซ้ำได้ทุกเมื่อ แม้หลังการทำงานหยุดกลางคัน

tools-help-option-mail-source = กล่องจดหมายต้นทาง ในรูปแบบ imaps://USER@HOST[:PORT] หรือ imap+starttls://USER@HOST[:PORT] โดยเขียน @ ในชื่อผู้ใช้เป็น %40
tools-help-option-mail-target = กล่องจดหมายปลายทาง ในรูปแบบเดียวกัน
tools-help-option-source-password-env = ตัวแปรสภาพแวดล้อมที่เก็บรหัสผ่านของต้นทาง หากไม่ระบุ ระบบจะถามรหัสผ่าน
tools-help-option-target-password-env = ตัวแปรสภาพแวดล้อมที่เก็บรหัสผ่านของปลายทาง หากไม่ระบุ ระบบจะถามรหัสผ่าน
tools-help-option-source-token-env = ตัวแปรสภาพแวดล้อมที่เก็บโทเค็นการเข้าถึง OAuth 2.0 ของต้นทาง ใช้แทนรหัสผ่าน
tools-help-option-target-token-env = ตัวแปรสภาพแวดล้อมที่เก็บโทเค็นการเข้าถึง OAuth 2.0 ของปลายทาง ใช้แทนรหัสผ่าน
tools-help-option-journal = โฟลเดอร์ที่เก็บบันทึกว่าย้ายสิ่งใดแล้ว โปรดระบุโฟลเดอร์เดิมทุกครั้ง
tools-help-option-allow-plaintext = ยอมให้เชื่อมต่อโดยไม่เข้ารหัสลับด้วย ผู้อื่นอาจอ่านรหัสผ่านและอีเมลระหว่างทางได้
tools-help-option-source-pin = เชื่อถือเฉพาะใบรับรองของต้นทางที่มี SHA-256 นี้ (เลขฐานสิบหก 64 หลัก)
tools-help-option-target-pin = เชื่อถือเฉพาะใบรับรองของปลายทางที่มี SHA-256 นี้ (เลขฐานสิบหก 64 หลัก)
tools-help-option-insecure = เชื่อถือใบรับรองทุกใบ ผู้อื่นอาจอ่านรหัสผ่านและอีเมลระหว่างทางได้

tools-migrate-folder = { $folder } ({ $messages })
tools-migrate-again = { $fault } (จะลองอีกครั้งใน { $seconds } วินาที)
tools-migrate-sum = โฟลเดอร์: { $folders } · อีเมลที่ปลายทาง: { $there } · ย้ายครั้งนี้: { $moved } · มีอยู่ที่ปลายทางแล้ว: { $known } · อัปเดตค่าสถานะ: { $flags } · ไม่ได้ย้าย: { $left }
tools-migrate-left = { $folder }, UID { $uid }, { $size } ไบต์: { $reason }
tools-migrate-reason-too-large = ปลายทางไม่รับอีเมลขนาดนี้ โปรดเพิ่มขีดจำกัดของกล่องจดหมาย หรือบันทึกอีเมลเป็นไฟล์
tools-migrate-reason-no-room = กล่องจดหมายปลายทางเต็ม โปรดเพิ่มพื้นที่ว่างหรือเพิ่มโควตา แล้วเรียกใช้อีกครั้ง
tools-migrate-reason-bytes = ปลายทางไม่รับข้อมูลดิบ (ไบต์) ของอีเมลฉบับนี้ โปรดบันทึกอีเมลเป็นไฟล์
tools-migrate-reason-refused = ปลายทางปฏิเสธอีเมลฉบับนี้
tools-migrate-reason-unreadable = ต้นทางไม่ส่งอีเมลฉบับนี้มา โปรดเปิดอีเมลที่ต้นทาง หรือขอให้ผู้ดูแลต้นทางซ่อมแซมกล่องจดหมาย
tools-migrate-said = เซิร์ฟเวอร์แจ้งว่า: { $said }
tools-migrate-source = ต้นทาง: { $fault }
tools-migrate-target = ปลายทาง: { $fault }

tools-fault-mail-address = { $address } ไม่ใช่ที่อยู่ของกล่องจดหมาย โปรดใช้รูปแบบ imaps://USER@HOST โดยเขียน @ ในชื่อผู้ใช้เป็น %40
tools-fault-mail-plaintext = การเชื่อมต่อกับ { $place } จะไม่เข้ารหัสลับ โปรดใช้ imaps:// หรือ imap+starttls:// หรือเพิ่ม --allow-plaintext
tools-fault-mail-tls = ไม่มีการเชื่อมต่อที่เข้ารหัสลับกับ { $place }: { $cause }
tools-fault-mail-broken = การเชื่อมต่อขาดหาย: { $cause }
tools-fault-mail-closed = เซิร์ฟเวอร์ปิดการเชื่อมต่อแล้ว { $said }
tools-fault-mail-late = เซิร์ฟเวอร์ไม่ตอบมาแล้ว { $seconds } วินาที
tools-fault-mail-sign = เซิร์ฟเวอร์ไม่ยอมรับการลงชื่อเข้าใช้นี้: { $said }
tools-fault-mail-nonsense = สิ่งที่เซิร์ฟเวอร์ตอบไม่ใช่ IMAP ({ $cause })
tools-fault-mail-refused = เซิร์ฟเวอร์ปฏิเสธคำสั่ง { $command }: { $said }
tools-fault-mail-name = ใช้ชื่อโฟลเดอร์ { $name } กับเซิร์ฟเวอร์ไม่ได้
tools-fault-mail-variable = ตัวแปรสภาพแวดล้อม { $name } ว่างเปล่าหรือไม่ได้ตั้งค่าไว้
tools-fault-mail-pin = { $pin } ไม่ใช่ SHA-256 ที่เป็นเลขฐานสิบหก 64 หลัก
tools-fault-journal = เขียนบันทึกการย้ายข้อมูลไม่ได้: { $cause }
tools-fault-journal-busy = มีการทำงานอื่นใช้บันทึกการย้ายข้อมูลนี้อยู่
tools-fault-journal-other = บันทึกนี้เป็นของการย้ายข้อมูลอื่น จาก { $source } ไปยัง { $target }
tools-fault-journal-newer = บันทึกการย้ายข้อมูลนี้สร้างด้วยโปรแกรมเวอร์ชันใหม่กว่านี้
