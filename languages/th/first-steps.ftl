# First steps of a new Center, and what is shown to be copied.

people-services-all = ทุกบริการ
people-added = เพิ่ม { $name } แล้ว
people-added-text = กำลังส่งอีเมลที่มีลิงก์สำหรับลงชื่อเข้าใช้ จนกว่าจะลงชื่อเข้าใช้ครั้งแรก ระบบจะแสดงว่าได้รับเชิญ
people-sent-again = ส่งอีเมลอีกครั้งแล้ว
people-not-come = บุคคลนี้ยังไม่ได้ลงชื่อเข้าใช้
people-send-again = ส่งอีเมลอีกครั้ง
people-none-text = คำขอจะเสนอให้ผู้เชี่ยวชาญ เพิ่มผู้เชี่ยวชาญคนแรก แล้วเพิ่มองค์กรพร้อมการสมัครใช้งาน
tenant-first-admin = ผู้ดูแลระบบคนแรก
tenant-first-admin-text = องค์กรนี้ยังไม่มีผู้ดูแลระบบ โปรดส่งที่อยู่ด้านล่างให้คนในองค์กร ผู้ที่ลงชื่อเข้าใช้ด้วยอีเมลของโดเมนขององค์กร หรือพิสูจน์ความเป็นเจ้าของโดเมน จะเป็นผู้ดูแลระบบคนแรกได้
tenant-first-admin-address = ที่อยู่ที่จะส่งให้
copy = คัดลอก
copy-done = คัดลอกแล้ว
