# แผนงานหลายแผนของลูกค้ารายเดียว และบริการที่อยู่ในแผนงานแล้ว

plans-yours = แผนงานของคุณ
plans-services-more = { $services } และอีก { $count } บริการ
service-in-plan = อยู่ในแผนงานของคุณแล้ว
service-to-plan = เปิดแผนงาน
service-taken = บริการที่อยู่ในแผนงานของคุณแล้ว
error-services-under-way = บริการเหล่านี้อยู่ในแผนงานของคุณแล้ว: { $services } โปรดนำออกจากคำขอนี้และทำต่อในแผนงานนั้น
