# The secret that fasttrack-tools hashes names with before it sends them.

tools-fault-hash-key = { $place } ไม่มีข้อมูลลับที่ยาวอย่างน้อย { $least } อักขระสำหรับแฮชชื่อ
tools-fault-hash-key-home = ไม่มีโฟลเดอร์ส่วนตัวสำหรับเก็บข้อมูลลับที่ใช้แฮชชื่อ โปรดระบุไฟล์ด้วย --hash-key
tools-send-key = ระบบจะใช้แฮชที่คำนวณจากข้อมูลลับใน { $place } แทนชื่อ โปรดเก็บไฟล์นี้ไว้และอย่าให้ผู้อื่น หากไม่มีไฟล์นี้ ศูนย์จะไม่รู้ว่าสิ่งใดเคยได้รับมาแล้ว
