# Notes among staff.

note-title = บันทึกภายใน
note-lead = เฉพาะบุคลากรของศูนย์เท่านั้นที่เห็น ลูกค้าและคู่ค้าจะไม่เห็น
note-about = เรื่อง
note-about-tenant = ลูกค้าโดยรวม
note-about-request = คำขอ { $reference }
note-about-engagement = โครงการ: { $services }
note-words = บันทึก
note-keep = เพิ่มบันทึก
note-none = ยังไม่มีบันทึก
note-none-text = สิ่งที่เพื่อนร่วมงานควรรู้จะแสดงที่นี่
