# What fasttrack-tools says of its commands and options (--help).

tools-help-usage = วิธีใช้: { $usage }
tools-help-commands = คำสั่ง:
tools-help-arguments = อาร์กิวเมนต์:
tools-help-options = ตัวเลือก:
tools-help-values = { $help } (ค่าที่ใช้ได้: { $values })
tools-help-default = { $help } (ค่าเริ่มต้น: { $value })

tools-help-command-fasttrack-tools = เครื่องมือที่ลูกค้าเรียกใช้ในระบบของตนเอง: ตรวจสอบความพร้อมโดยไม่เปลี่ยนแปลงสิ่งใด
tools-help-command-assess = ตรวจสอบว่าพร้อมหรือไม่ โดยไม่เปลี่ยนแปลงสิ่งใด
tools-help-command-directory = ตรวจสอบออบเจ็กต์ในไดเรกทอรีก่อนซิงโครไนซ์
tools-help-command-dns = ตรวจสอบระเบียน DNS ของโดเมนก่อนเปิดใช้บริการ
tools-help-command-rules = แสดงรายการกฎทั้งหมดพร้อมแหล่งที่มา

tools-help-option-source = ไฟล์ LDIF (.ldif, .ldf) หรือ CSV (.csv) ใช้ - สำหรับ LDIF จากอินพุตมาตรฐาน หรือระบุไดเรกทอรีโดยตรง: ldaps://HOST[:PORT]/BASE[??base|one|sub]
tools-help-option-bind = ลงชื่อเข้าใช้ไดเรกทอรีด้วยชื่อนี้ หากไม่ระบุจะไม่ลงชื่อเข้าใช้
tools-help-option-password-file = อ่านรหัสผ่านจากไฟล์นี้แทนการถาม
tools-help-option-timeout = รอคำตอบแต่ละครั้งของไดเรกทอรีตามจำนวนวินาทีนี้
tools-help-option-dedicated = ใช้กฎของสภาพแวดล้อมเฉพาะ
tools-help-option-alternate-login = ผู้ใช้ลงชื่อเข้าใช้ด้วยแอตทริบิวต์อื่น จึงไม่ตรวจสอบ userPrincipalName
tools-help-option-changes = เขียนการเปลี่ยนแปลงที่เสนอเป็น LDIF เพื่อให้คุณอ่านและนำไปใช้เอง

tools-help-option-domains = โดเมน รวมถึงส่วนต่อท้ายทุกตัวของ userPrincipalName
tools-help-option-from = ไฟล์ที่มีโดเมนเพิ่มเติม บรรทัดละหนึ่งโดเมน
tools-help-option-resolver = สอบถามเซิร์ฟเวอร์ DNS นี้แทนเซิร์ฟเวอร์ของระบบ
tools-help-option-internal-resolver = สอบถามเซิร์ฟเวอร์ DNS นี้ในเครือข่ายของคุณเองด้วย แล้วเปรียบเทียบ
tools-help-option-cloud = คลาวด์ที่ผู้เช่าอยู่
tools-help-option-tenant = ผู้เช่าตามโดเมนแรก เช่น contoso.onmicrosoft.com เมื่อระบุแล้วจะเสนอระเบียน DKIM ให้
tools-help-option-services = บริการที่จะใช้ คั่นด้วยจุลภาค: exchange-federation คือ Exchange แบบไฮบริดร่วมกับเซิร์ฟเวอร์ของคุณเอง ส่วน federation คือการลงชื่อเข้าใช้ผ่าน AD FS

tools-help-option-json = เขียน JSON ไปยังเอาต์พุตมาตรฐานหรือไฟล์
tools-help-option-html = เขียนไฟล์ HTML หนึ่งไฟล์ไปยังเอาต์พุตมาตรฐานหรือไฟล์
tools-help-option-quiet = แสดงเฉพาะผลสรุปตอนท้ายในเทอร์มินัล
tools-help-option-send = ส่งไปยังศูนย์ด้วย เช่น https://center.example/api/v1/engagements/ENGAGEMENT/assessments โดยแสดงสิ่งที่จะส่งก่อน หรือแสดงไฟล์ที่อ่านได้หากข้อมูลยาว แล้วจึงถาม
tools-help-option-yes = ส่งโดยไม่ถาม
tools-help-option-with-names = ส่งชื่อและค่าด้วย หากไม่ระบุ ระบบจะใช้แฮชแทนชื่อและไม่ส่งค่า
tools-help-option-token-file = ไฟล์ที่มีโทเค็นของโครงการ หากไม่ระบุ โทเค็นจะอยู่ใน FASTTRACK_TOKEN
tools-help-option-hash-key = ไฟล์ข้อมูลลับที่ยาวอย่างน้อย 16 อักขระสำหรับแฮชชื่อ หากไม่ระบุ จะสร้างขึ้นและเก็บไว้ในโฟลเดอร์ส่วนตัวของคุณ

tools-help-option-help = แสดงวิธีใช้นี้
tools-help-option-version = แสดงเวอร์ชัน

tools-typed-missing = ยังไม่ได้ระบุ: { $argument }
tools-typed-unknown = ใช้ที่นี่ไม่ได้: { $argument }
tools-typed-command = ไม่มีคำสั่ง { $command }
tools-typed-empty = ต้องระบุค่าของ { $argument }
tools-typed-value = ใช้ค่า { $value } กับ { $argument } ไม่ได้
tools-typed-cause = { $fault } ({ $cause })
tools-typed-twice = ระบุ { $argument } ได้เพียงครั้งเดียว
tools-typed-together = ระบุ { $argument } พร้อมกับ { $other } ไม่ได้
tools-typed-values = ค่าที่ใช้ได้: { $values }
tools-typed-meant = หมายถึง { $word } หรือไม่
tools-typed-more = ข้อมูลเพิ่มเติม: --help
