# การตรวจแต่ละอย่างเกี่ยวกับอะไร โปรแกรมที่ใช้ตรวจ และการตรวจที่ไม่นำมาพิจารณา

readiness-about-dns-answer = เนมเซิร์ฟเวอร์
readiness-about-dns-dnssec = DNSSEC
readiness-about-dns-verification = หลักฐานของโดเมน
readiness-about-dns-msoid = msoid
readiness-about-dns-mx = MX
readiness-about-dns-autodiscover = Autodiscover
readiness-about-dns-spf = SPF
readiness-about-dns-dkim = DKIM
readiness-about-dns-dmarc = DMARC
readiness-about-dns-exchange-federation = Exchange federation
readiness-about-dns-teams = Teams
readiness-about-dns-intune = Intune
readiness-about-dns-federation = AD FS
readiness-about-dns-ttl = TTL
readiness-about-dns-inside = DNS ภายใน
readiness-get = ดาวน์โหลดโปรแกรม
readiness-get-text = ไฟล์เดียวสำหรับ Linux (Debian 12 หรือระบบที่มี glibc 2.36 ขึ้นไป) คำสั่งนี้ดาวน์โหลดไฟล์จากศูนย์นี้และเปรียบเทียบ SHA-256
readiness-get-ask = คุณต้องมีโปรแกรม fasttrack-tools ซึ่งเป็นไฟล์เดียวสำหรับ Linux (Debian 12 หรือระบบที่มี glibc 2.36 ขึ้นไป) ศูนย์นี้ไม่มีให้ดาวน์โหลด โปรดขอจากผู้เชี่ยวชาญของคุณ
readiness-save = บันทึกโทเค็นลงไฟล์
readiness-save-text = ใช้ใน bash คำสั่งจะถามโทเค็น โปรดวางโทเค็นแล้วกด Enter จะไม่มีอะไรแสดงบนจอ มีเพียงคุณที่อ่านไฟล์ได้ และโทเค็นจะไม่อยู่ในประวัติคำสั่ง
readiness-publish-local = ระเบียนนี้ไม่ได้ส่งมา ดูได้ในรายงานบนเครื่องที่ใช้ตรวจ
readiness-left-apart = เปรียบเทียบการตรวจนี้กับการตรวจครั้งที่ { $number } ไม่ได้ เพราะครั้งหนึ่งมีแฮชที่เครื่องมือสร้าง สิ่งที่พบทั้งสองครั้งจึงถูกนับซ้ำ หากการตรวจครั้งที่ { $number } ตรวจสิ่งเดียวกัน โปรดเลือกไม่นำการตรวจนี้มาพิจารณา
readiness-aside-text = { $count } รายการที่พบเฉพาะในการตรวจนี้จะถูกปิด แม้ไม่มีอะไรแสดงว่าแก้ไขแล้ว การตัดสินใจให้คงไว้ตามเดิมจะสิ้นสุด และงานที่มีไว้เพื่อรายการเหล่านี้เท่านั้นจะไม่จำเป็นอีก ใช้กับสิ่งที่คุณไม่ตรวจอีกแล้ว เช่น โดเมนที่เลิกใช้
readiness-aside-done = ไม่นำการตรวจครั้งที่ { $number } มาพิจารณาแล้ว รายการที่ปิด: { $closed }
readiness-aside-back = หากต้องการให้กลับมา โปรดตรวจแบบเดิมอีกครั้งแล้วส่งผล สิ่งที่ยังพบจะกลับมาเป็นรายการที่ยังไม่แก้ไข
