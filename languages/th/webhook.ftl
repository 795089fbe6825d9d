# What programs outside are told, and a person's meetings in its own calendar.

action-manage-webhooks = กำหนดโปรแกรมที่จะได้รับแจ้งเมื่อมีการเปลี่ยนแปลง
action-stop-webhook = หยุดแจ้งโปรแกรมที่ไม่มีอยู่แล้ว
action-follow-calendar = อ่านการประชุมของตนเองในปฏิทิน
error-webhook-url = ไม่สามารถส่งไปยังที่อยู่นี้ได้ โปรดพิมพ์ที่อยู่เช่น https://hooks.company.com/fasttrack โดยไม่มีชื่อหรือรหัสผ่านอยู่ในนั้น
error-webhook-many = เพิ่มที่อยู่อีกไม่ได้แล้ว โปรดลบออกหนึ่งรายการก่อน

calendar-title = การประชุมของคุณในปฏิทินของคุณ
calendar-lead = ที่อยู่ลับสำหรับแอปปฏิทิน ซึ่งมีการประชุมของคุณในช่วง 30 วันที่ผ่านมาและการประชุมทั้งหมดที่จะมาถึง ผู้ที่ทราบที่อยู่นี้สามารถอ่านการประชุมได้
calendar-made = ที่อยู่
calendar-made-text = โปรดคัดลอกตอนนี้ ที่อยู่จะไม่แสดงอีก
calendar-since = มีที่อยู่ตั้งแต่ { $date }
calendar-make = สร้างที่อยู่
calendar-renew = สร้างที่อยู่ใหม่
calendar-revoke = เพิกถอนที่อยู่
