# สิ่งที่อยู่ในทุกหน้า และรูปแบบเวลากับความยาวของเวลา

skip-to-content = ข้ามไปที่เนื้อหา
nav-main = เมนูหลัก
nav-overview = ภาพรวม
nav-timeline = ไทม์ไลน์
nav-tasks = งาน
nav-meetings = การประชุม
nav-services = บริการ
nav-guidance = คำแนะนำ
nav-desk = พื้นที่ทำงาน
nav-customers = ลูกค้า
nav-queue = คิว
nav-decisions = การพิจารณา
nav-people = บุคลากร
nav-tenants = องค์กร
nav-regions = ภูมิภาค
account-of = บัญชี: { $name }
foot-times = แสดงเวลาตามโซนเวลาของคุณก่อน
foot-roles = สิ่งที่เจ้าหน้าที่ทำได้และทำไม่ได้

demo-notice = นี่คือรุ่นสาธิต บุคคล บริษัท และอีเมลเป็นข้อมูลสมมติ
demo-people = ลงชื่อเข้าใช้เป็นผู้อื่น
demo-mailbox = กล่องจดหมาย
demo-clock = เลื่อนนาฬิกา

time-range = { $from }–{ $to }
time-in-place = { $time } { $place }
moment-in-place = { $moment } ({ $place })
today-at = วันนี้ { $time }
tomorrow-at = พรุ่งนี้ { $time }
yesterday-at = วานนี้ { $time }
length-minutes = { $minutes } นาที
length-hours = { $hours } ชม.
length-hours-minutes = { $hours } ชม. { $minutes } นาที
size-kilobytes = { $size } KB
size-megabytes = { $size } MB
size-gigabytes = { $size } GB

# ปุ่มและคำที่ใช้ร่วมกันหลายหน้า
save = บันทึก
cancel = ยกเลิก
back = ย้อนกลับ
continue = ดำเนินการต่อ
change = เปลี่ยน
optional = { $label } (ไม่บังคับ)
nothing-yet = ยังไม่มี
# A name and what is said of it; two sentences one after the other.
name-and-text = { $name }: { $text }
two-sentences = { $first } { $second }
