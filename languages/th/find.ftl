# ค้นหาด้วยหมายเลขอ้างอิง บุคคล โดเมน หรือชื่อ

find = ค้นหา
find-box = ค้นหาจากทุกหน้า
find-field = หมายเลขอ้างอิง ชื่อ ที่อยู่อีเมล หรือโดเมน
find-hint = ใส่เพียงส่วนต้นก็พอ เช่น REQ-7K, สมชาย, contoso.com โดยไม่แยกตัวพิมพ์ใหญ่และเล็ก
find-error-short = พิมพ์อย่างน้อยสองอักขระ
find-all = ผลการค้นหาทั้งหมด
find-exact = ตรงกันทุกตัว
find-start = คุณกำลังค้นหาอะไร
find-start-text = พิมพ์ส่วนต้นของหมายเลขอ้างอิง ชื่อ ที่อยู่อีเมล หรือโดเมน ระบบจะค้นหาในสิ่งที่คุณดูได้
find-none = ไม่พบรายการ
find-none-text = ไม่มีรายการที่คุณดูได้ซึ่งขึ้นต้นแบบนี้ โปรดตรวจตัวสะกด หรือพิมพ์ให้สั้นลง
find-requests = คำขอ
find-tenants = องค์กร
find-people = บุคคล
find-tasks = งาน
find-more-requests = คำขอเพิ่มเติม
find-more-tenants = องค์กรเพิ่มเติม
find-more-people = บุคคลเพิ่มเติม
find-more-tasks = งานเพิ่มเติม
find-of-center = บุคลากรของศูนย์
find-of-partner = บุคลากรของคู่ค้า
action-find = ค้นหาสิ่งที่ตนดูได้
