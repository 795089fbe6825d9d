# หน้าของผู้ปฏิบัติการระบบ: งานเบื้องหลังที่ล้มเลิก
operator-version = เวอร์ชัน
operator-given-up-text = ระบบลองแต่ละงานหลายครั้งแล้วจึงหยุดไว้ให้มีผู้ตรวจดู เมื่อแก้ไขสาเหตุแล้ว ให้เริ่มงานใหม่
operator-job-about = ลองแล้ว { $tries } ครั้ง เกี่ยวกับ { $subject }
operator-again = ลองอีกครั้ง
operator-end = ล้มเลิกถาวร
operator-secret = งานนี้มีรหัสซึ่งลบไปแล้ว เจ้าของรหัสต้องขอรหัสใหม่
job-letter = อีเมล
job-sign-in-code = อีเมลรหัสลงชื่อเข้าใช้
job-offer-request = เสนอคำขอให้ผู้เชี่ยวชาญ
job-expire-offer = ให้ข้อเสนอหมดเวลา
job-recheck = งานประจำวัน
action-tend-jobs = ลองงานเบื้องหลังอีกครั้งหรือล้มเลิก
action-export-person = ส่งมอบข้อมูลที่เก็บไว้เกี่ยวกับบุคคล
action-erase-person = ลบข้อมูลของบุคคล
