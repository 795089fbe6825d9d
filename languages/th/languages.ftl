# ภาษาเขียนสิบสองภาษา ภาษาพูดสิบเอ็ดภาษา และการเลือกภาษา

language-zh-hant = ภาษาจีนตัวเต็ม
language-zh-hans = ภาษาจีนตัวย่อ
language-en = ภาษาอังกฤษ
language-fr = ภาษาฝรั่งเศส
language-de = ภาษาเยอรมัน
language-it = ภาษาอิตาลี
language-ja = ภาษาญี่ปุ่น
language-ko = ภาษาเกาหลี
language-pt-br = ภาษาโปรตุเกส (บราซิล)
language-es = ภาษาสเปน
language-th = ภาษาไทย
language-vi = ภาษาเวียดนาม
language-cmn = ภาษาจีนกลาง
language-title = ภาษา
language-lead = หน้าและอีเมลใช้ภาษานี้ การตั้งค่านี้เป็นของคุณ ไม่ใช่ของอุปกรณ์เครื่องนี้
language-use = ใช้ภาษานี้
