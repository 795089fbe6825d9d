# ข้อความของ fasttrack-tools บนเครื่องของลูกค้า

tools-severity-error = ข้อผิดพลาด
tools-severity-warning = คำเตือน
tools-severity-info = หมายเหตุ

tools-kind-character = อักขระ
tools-kind-format = รูปแบบ
tools-kind-topleveldomain = โดเมนระดับบนสุด
tools-kind-domainpart = ส่วนโดเมน
tools-kind-localpart = ส่วนชื่อ
tools-kind-length = ความยาว
tools-kind-duplicate = ซ้ำกัน
tools-kind-blank = ว่างเปล่า
tools-kind-mailmatch = ไม่ตรงกับที่อยู่อีเมล

tools-kind-missing = ไม่มี
tools-kind-wrong = ไม่ถูกต้อง
tools-kind-toomanylookups = การค้นหามากเกินไป
tools-kind-unwanted = ไม่ควรมี

tools-directory-expected-character = ค่าที่ไม่มีอักขระนี้
tools-directory-expected-format = ที่อยู่ เช่น name@contoso.com
tools-directory-expected-topleveldomain = โดเมนที่มีอยู่บนอินเทอร์เน็ต เช่น contoso.com
tools-directory-expected-domainpart = โดเมนหลัง @ เช่น contoso.com
tools-directory-expected-localpart = ชื่อหน้า @ เช่น firstname.lastname
tools-directory-expected-length = ค่าที่สั้นกว่านี้
tools-directory-expected-duplicate = ค่าที่ไม่ซ้ำกับออบเจ็กต์อื่น
tools-directory-expected-blank = ค่าที่ไม่ว่างเปล่า
tools-directory-expected-mailmatch = ที่อยู่เดียวกับใน mail

tools-directory-why-character = การซิงโครไนซ์ไม่รับค่าที่มีอักขระซึ่งระบบคลาวด์ไม่รองรับ
tools-directory-why-format = ที่อยู่ต้องมีรูปแบบถูกต้องจึงจะรับอีเมลหรือใช้ลงชื่อเข้าใช้ได้
tools-directory-why-topleveldomain = โดเมนที่เข้าถึงไม่ได้บนอินเทอร์เน็ตจะพิสูจน์ความเป็นเจ้าของไม่ได้ ผู้ใช้จึงได้ชื่อลงชื่อเข้าใช้ที่ onmicrosoft.com แทน
tools-directory-why-domainpart = ส่วนหลัง @ ใช้เป็นโดเมนไม่ได้
tools-directory-why-localpart = ส่วนหน้า @ ใช้เป็นชื่อกล่องจดหมายไม่ได้
tools-directory-why-length = ระบบคลาวด์เก็บค่าที่ยาวเท่านี้ไม่ได้
tools-directory-why-duplicate = ระบบคลาวด์รับแต่ละค่าจากออบเจ็กต์เดียวเท่านั้น ออบเจ็กต์อื่นจะถูกกักกันหรือได้ชื่อลงชื่อเข้าใช้อื่น
tools-directory-why-blank = ระบบคลาวด์แสดงค่านี้ แต่ค่านี้ว่างอยู่
tools-directory-why-mailmatch = ผู้ใช้ลงชื่อเข้าใช้ด้วยที่อยู่หนึ่งแต่รับอีเมลที่อีกที่อยู่หนึ่ง จึงสับสนได้ง่าย
tools-directory-why-mailmatch-target = อีเมลถึงออบเจ็กต์นี้ถูกส่งไปยังที่อยู่อื่นที่ไม่ใช่ที่อยู่ที่แสดง

tools-directory-mend-character = โปรดลบอักขระนี้ออก
tools-directory-mend-format = โปรดพิมพ์ที่อยู่ใหม่
tools-directory-mend-topleveldomain = โปรดเพิ่มโดเมนที่เป็นของคุณเป็นส่วนต่อท้าย แล้วตั้งชื่อผู้ใช้ในโดเมนนั้น
tools-directory-mend-domainpart = โปรดใส่โดเมนของคุณหลัง @
tools-directory-mend-localpart = หน้า @ โปรดใช้ตัวอักษร ตัวเลข จุด และยัติภังค์ โดยไม่ขึ้นต้นหรือลงท้ายด้วยจุด
tools-directory-mend-length = โปรดทำให้ค่าสั้นลง
tools-directory-mend-duplicate = โปรดเลือกว่าใครจะใช้ค่านี้ต่อ แล้วเปลี่ยนค่าของที่เหลือ
tools-directory-mend-blank = โปรดใส่ค่า
tools-directory-mend-mailmatch = โปรดใช้ที่อยู่เดียวกันทั้งสองแห่งหากทำได้

tools-directory-line = บรรทัด { $line }
tools-directory-object = ออบเจ็กต์ที่ { $line }
tools-unread-no-attribute = ไม่ใช่ชื่อกับค่า และไม่ใช่ส่วนต่อของบรรทัดก่อน
tools-unread-base64 = ค่าที่ไม่ใช่ base64
tools-unread-encoding = อักขระที่ไม่ใช่ UTF-8
tools-unread-elsewhere = ค่าที่อยู่ในไฟล์อื่น
tools-unread-too-long = ค่าที่ใหญ่กว่า 1 MiB
tools-unread-no-name = ออบเจ็กต์ที่ไม่มี dn
tools-unread-fields = จำนวนเขตข้อมูลไม่เท่ากับแถวแรก
tools-unread-change = การเปลี่ยนแปลงแทนที่จะเป็นออบเจ็กต์
tools-unread-cut-off = ไฟล์จบกลางค่า
tools-unread-part = ค่าของแอตทริบิวต์เพียงบางส่วน
tools-unread-expected = ข้อความที่อ่านได้
tools-unread-expected-part = ค่าทั้งหมดของแอตทริบิวต์
tools-unread-why = ไม่ได้ตรวจสอบส่วนที่อ่านไม่ได้
tools-unread-mend = โปรดส่งออกไดเรกทอรีใหม่เป็น UTF-8
tools-unread-mend-part = โปรดเรียกใช้การตรวจสอบอีกครั้ง หากยังเป็นเช่นเดิม โปรดตรวจสอบไฟล์ที่ส่งออกจากไดเรกทอรีแทน

tools-shown-finding = { $kind } → { $expected }
tools-shown-publish = สิ่งที่ต้องเผยแพร่: { $text }
tools-shown-other = มีค่าเดียวกัน: { $text }
tools-shown-others = และอีก { $count } รายการ
tools-shown-progress = ตรวจสอบแล้ว { $count } ออบเจ็กต์
tools-shown-sum = ตรวจสอบแล้ว: { $checked } · ข้าม: { $skipped } · ข้อผิดพลาด: { $errors } · คำเตือน: { $warnings }
tools-shown-clean = ไม่มีสิ่งที่ต้องแก้ไข ตรวจสอบแล้ว: { $checked } · ข้าม: { $skipped } · ข้อผิดพลาด: { $errors } · คำเตือน: { $warnings }
tools-shown-rules = กฎ: { $name }, { $version }
tools-shown-rules-unversioned = กฎ: { $name }

tools-html-title-dns = การตรวจสอบ DNS
tools-html-title-directory = การตรวจสอบไดเรกทอรี
tools-html-lead = { $target } · { $date } · { $time } ({ $zone })
tools-html-column-severity = ความรุนแรง
tools-html-column-subject = รายการ
tools-html-column-seen = ที่พบ
tools-html-column-expected = ที่ควรเป็น
tools-html-column-why = เหตุผลและวิธีแก้ไข

tools-fault-read = อ่าน { $place } ไม่ได้: { $cause }
tools-fault-write = เขียน { $place } ไม่ได้: { $cause }
tools-fault-unknown = { $place }: โปรดตั้งนามสกุลไฟล์เป็น .ldif, .ldf หรือ .csv เพื่อให้รู้ว่ามีอะไรอยู่ข้างใน
tools-fault-two-outputs = --json กับ --html ใช้เอาต์พุตมาตรฐานได้เพียงอย่างเดียว โปรดระบุไฟล์ให้อีกตัวเลือก เช่น --html=report.html
tools-fault-no-domain = { $domain } ไม่ใช่โดเมน
tools-fault-tenant = { $tenant } ไม่ใช่ชื่อของผู้เช่า ชื่อมีรูปแบบเช่น contoso.onmicrosoft.com
tools-fault-resolver = ไม่มีเซิร์ฟเวอร์ DNS ที่สอบถามได้: { $cause }
tools-fault-no-answer = { $server } ไม่ตอบ จึงตรวจสอบอะไรไม่ได้

tools-fault-connect = ติดต่อ { $place } ไม่ได้: { $cause }
tools-fault-ldap-place = { $place } ไม่ใช่ที่อยู่ของไดเรกทอรี โปรดใช้รูปแบบ ldaps://dc.contoso.com/DC=contoso,DC=com โดยไม่มีชื่อ รหัสผ่าน หรือตัวกรอง
tools-fault-ldap-tls = ไม่มีการเชื่อมต่อที่เข้ารหัสลับ: { $cause }
tools-fault-ldap-clear = เซิร์ฟเวอร์ไม่รองรับการเข้ารหัสลับ ({ $said }) จึงไม่ส่งรหัสผ่านไป โปรดใช้ ldaps://
tools-fault-ldap-late = ไดเรกทอรีไม่ตอบภายใน { $seconds } วินาที
tools-fault-ldap-closed = ไดเรกทอรีปิดการเชื่อมต่อก่อนส่งข้อมูลครบ
tools-fault-ldap-nonsense = สิ่งที่เซิร์ฟเวอร์ตอบไม่ใช่ LDAP
tools-fault-ldap-refused = ไดเรกทอรีปฏิเสธ (ผลลัพธ์ { $code }): { $said }
tools-fault-ldap-partial = ไดเรกทอรีให้ออบเจ็กต์เพียงบางส่วน (ผลลัพธ์ { $code }): { $said }
tools-fault-ldap-base = เซิร์ฟเวอร์ไม่ได้ระบุไดเรกทอรีเพียงแห่งเดียว โปรดเพิ่มจุดเริ่มต้น เช่น ldaps://dc.contoso.com/DC=contoso,DC=com
tools-fault-password = ต้องใช้รหัสผ่าน แต่ไม่มีทางถามได้ที่นี่ โปรดระบุไฟล์ด้วย --password-file
tools-fault-send-address = ส่งไปยัง { $address } ไม่ได้ โปรดใช้รูปแบบ https://center.example/api/v1/engagements/…/assessments
tools-fault-send-token = ต้องใช้โทเค็นของโครงการ โปรดระบุไฟล์ด้วย --token-file หรือตั้งค่า FASTTRACK_TOKEN
tools-fault-send-ask = ไม่มีผู้ยืนยันได้ที่นี่ จึงไม่ได้ส่งอะไร หากต้องการส่งโดยไม่ถาม โปรดเพิ่ม --yes
tools-fault-send-refused = ศูนย์ไม่รับข้อมูล (สถานะ { $status }): { $said }
tools-fault-send-later = ศูนย์มีงานมากในขณะนี้ โปรดลองอีกครั้งใน { $seconds } วินาที

tools-password = รหัสผ่านของ { $name }:

tools-send-body = ข้อมูลต่อไปนี้จะส่งไปยัง { $place } ({ $size } ไบต์):
tools-send-long = ข้อมูลยาว โปรดอ่านใน { $place } ก่อนตอบ
tools-send-ask = ส่งหรือไม่ [y/N]
tools-send-answer = y
tools-send-not = ไม่ได้ส่งอะไร
tools-send-done = ส่งไปยัง { $place } แล้ว

tools-dns-asked = { $seen } (เซิร์ฟเวอร์ DNS ที่สอบถาม: { $server })
tools-dns-late = ไม่ตอบภายในเวลาที่กำหนด

tools-dns-expected-missing = ระเบียนชนิดนี้
tools-dns-expected-wrong = ค่าอื่น
tools-dns-expected-dns-answer = คำตอบจากเซิร์ฟเวอร์ของโซนนี้
tools-dns-expected-dns-dkim = ชื่อที่ผู้เช่าของคุณระบุ: Selector1CNAME หรือ Selector2CNAME ของ Get-DkimSigningConfig
tools-dns-expected-dns-dmarc-before-dkim = p=none จนกว่า DKIM จะใช้งานได้
tools-dns-expected-dns-dnssec = คีย์เดียวกันทั้งในโซนนี้และโซนที่อยู่เหนือขึ้นไป
tools-dns-expected-dns-inside = คำตอบเดียวกับภายนอก
tools-dns-expected-dns-spf-lookups = ระเบียน SPF เพียงรายการเดียวภายใต้ชื่อนี้ ซึ่งไม่วนกลับมาที่ตัวเอง
tools-dns-expected-dns-ttl = TTL ไม่เกิน 3600 วินาที
tools-dns-expected-dns-verification = ข้อความ MS=ms… ที่ศูนย์การจัดการ Microsoft 365 แสดงสำหรับโดเมนนี้
tools-dns-expected-duplicate = ระเบียนเดียว
tools-dns-expected-unwanted = ไม่มีระเบียนนี้
tools-dns-expected-toomanylookups = การค้นหาไม่เกิน 10 ครั้ง

tools-dns-why-dns-answer = หากไม่มีคำตอบก็บอกอะไรเกี่ยวกับระเบียนของโดเมนไม่ได้
tools-dns-why-dns-dnssec = หากโซนที่อยู่เหนือขึ้นไประบุคีย์ที่โซนนี้ไม่มี ทุกฝ่ายที่ตรวจสอบลายเซ็นจะปฏิเสธระเบียนทั้งหมดของโซนนี้ ส่วนคีย์ที่ไม่ได้ระบุไว้จะไม่ปกป้องอะไร
tools-dns-why-dns-verification = ระเบียนนี้พิสูจน์ว่าโดเมนเป็นของคุณ หากไม่มีจะเพิ่มโดเมนไม่ได้
tools-dns-why-dns-msoid = ระเบียนนี้ส่งการเปิดใช้งานไปยังระบบคลาวด์ที่ 21Vianet ดำเนินการ การเปิดใช้งานในระบบคลาวด์อื่นทั้งหมดจึงล้มเหลว
tools-dns-why-dns-mx = อีเมลจะถึง Exchange Online เมื่อระเบียนนี้มีค่าลำดับความสำคัญต่ำสุดเท่านั้น
tools-dns-why-dns-mx-other = เมื่อเซิร์ฟเวอร์แรกไม่ตอบ ผู้ส่งจะใช้เซิร์ฟเวอร์เดิม และอีเมลจะไปถึงที่ที่ไม่มีใครดู
tools-dns-why-dns-autodiscover = Outlook ค้นหากล่องจดหมายด้วยระเบียนนี้
tools-dns-why-dns-spf = ผู้รับยอมรับอีเมลของโดเมนจากเซิร์ฟเวอร์ที่ระบุในระเบียน SPF เพียงรายการเดียว หากมีสองรายการจะปฏิเสธทั้งหมด
tools-dns-why-dns-spf-lookups = ผู้รับหยุดหลังค้นหา 10 ครั้งและถือว่าระเบียนใช้ไม่ได้
tools-dns-why-dns-spf-open = ระเบียนนี้ยอมให้ใครก็ได้ส่งอีเมลในนามของโดเมน
tools-dns-why-dns-dkim = อีเมลลงลายเซ็นด้วยคีย์ที่สองระเบียนนี้ชี้ไป
tools-dns-why-dns-dmarc = หากไม่มีระเบียนนี้ ผู้รับจะตัดสินใจเองว่าจะทำอย่างไรกับอีเมลปลอม
tools-dns-why-dns-dmarc-stage = เมื่อผ่านไปประมาณ 30 วันโดยรายงานไม่มีสิ่งผิดคาด ก็ยกระดับนโยบายขึ้นหนึ่งขั้นได้
tools-dns-why-dns-dmarc-before-dkim = นโยบายนี้กักหรือปฏิเสธอีเมลที่ยังไม่มีลายเซ็น
tools-dns-why-dns-exchange-federation = องค์กรแบบไฮบริดใช้ข้อความนี้พิสูจน์ตัวตน
tools-dns-why-dns-exchange-federation-service = คู่ค้าที่เชื่อมโยงกันค้นหาเวลาว่างและไม่ว่างของคุณด้วยระเบียนนี้
tools-dns-why-dns-teams-federation = บุคคลภายนอกติดต่อคนของคุณใน Teams ด้วยระเบียนนี้
tools-dns-why-dns-teams-sip-tls = โทรศัพท์และไคลเอ็นต์แบบไฮบริดลงชื่อเข้าใช้ด้วยระเบียนนี้
tools-dns-why-dns-teams-lyncdiscover = ไคลเอ็นต์รุ่นเก่าค้นหาบริการด้วยระเบียนนี้
tools-dns-why-dns-teams-sip = ไคลเอ็นต์รุ่นเก่าลงชื่อเข้าใช้ด้วยระเบียนนี้
tools-dns-why-dns-intune-enrollment = อุปกรณ์ของผู้ใช้ที่มีส่วนต่อท้ายนี้ลงทะเบียนได้โดยไม่ต้องถามหาเซิร์ฟเวอร์
tools-dns-why-dns-intune-registration = อุปกรณ์ของผู้ใช้ที่มีส่วนต่อท้ายนี้ลงทะเบียนกับ Entra ตามที่การเข้าถึงแบบมีเงื่อนไขต้องการ
tools-dns-why-dns-federation-sts = ผู้ใช้ลงชื่อเข้าใช้ที่ที่อยู่นี้
tools-dns-why-dns-ttl = การเปลี่ยนแปลงใช้เวลาเท่านี้กว่าทุกคนจะเห็น
tools-dns-why-dns-inside = ในเครือข่ายของคุณเอง ชื่อนี้นำไปยังที่อื่นที่ไม่เหมือนภายนอก

tools-dns-mend-missing = โปรดเผยแพร่ระเบียน
tools-dns-mend-wrong = โปรดเปลี่ยนระเบียน
tools-dns-mend-duplicate = โปรดใช้ระเบียนเดียวแทนทั้งหมด
tools-dns-mend-unwanted = โปรดลบระเบียน
tools-dns-mend-toomanylookups = โปรดนำบริการที่ไม่ส่งอีเมลแล้วออก หรือระบุที่อยู่ของบริการด้วย ip4 และ ip6
tools-dns-mend-dns-answer = โปรดตรวจสอบชื่อโดเมน แล้วติดต่อผู้ดูแลเซิร์ฟเวอร์ การมอบหมายต้องระบุเซิร์ฟเวอร์ที่รู้จักโซนนี้
tools-dns-mend-dns-dkim = โปรดเผยแพร่ชื่อที่ผู้เช่าของคุณระบุตามนั้นทุกตัวอักษร ดูได้ในพอร์ทัล Microsoft Defender (security.microsoft.com/authentication?viewid=DKIM) หรือด้วย Get-DkimSigningConfig ใน Exchange Online PowerShell
tools-dns-mend-dns-dmarc-before-dkim = โปรดเผยแพร่ระเบียน DKIM ทั้งสองก่อน หรือตั้งค่า p=none ไปจนกว่าจะถึงตอนนั้น
tools-dns-mend-dns-dnssec = โปรดให้ผู้รับจดทะเบียนเผยแพร่ระเบียน DS ของโซนนี้ หรือลบออกก่อนหยุดลงลายเซ็น
tools-dns-mend-dns-inside = โปรดเผยแพร่ระเบียนในโซนภายในด้วย
tools-dns-mend-dns-spf-lookups = โปรดเผยแพร่ระเบียน SPF เพียงรายการเดียวที่นั่น หรือลบ include ที่ชี้ไป
tools-dns-mend-dns-ttl = โปรดลด TTL หนึ่งวันก่อนเปลี่ยนระเบียน
tools-dns-mend-dns-verification = โปรดเพิ่มโดเมนในศูนย์การจัดการ Microsoft 365 (admin.microsoft.com) แล้วเผยแพร่ข้อความที่แสดง
