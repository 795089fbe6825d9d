# สายงาน ระยะ และประเภทการประชุม

track-core = การเตรียมพร้อมหลัก
track-service = การเตรียมพร้อมบริการ
track-migration = การย้ายข้อมูล
track-adoption = การนำไปใช้ของผู้ใช้
lane-onboarding = การเตรียมพร้อม
lane-adoption = การนำไปใช้ของผู้ใช้ ดำเนินควบคู่กัน

# ระยะของการเตรียมพร้อม
phase-initiate = เริ่มต้น
phase-assess = ประเมิน
phase-remediate = แก้ไข
phase-enable = เปิดใช้งาน
phase-migrate = ย้ายข้อมูล

# ระยะของการนำไปใช้ของผู้ใช้
phase-stakeholders = ผู้มีส่วนเกี่ยวข้อง
phase-scenarios = สถานการณ์ใช้งาน
phase-awareness = การรับรู้
phase-training = การฝึกอบรม
phase-measured-use = การวัดการใช้งาน

# ประเภทการประชุม
meeting-kind-kickoff = ประชุมเปิดโครงการ
meeting-kind-technical-talk = การหารือด้านเทคนิค
meeting-kind-workshop = ประชุมเชิงปฏิบัติการ
meeting-kind-checkpoint = ประชุมติดตามความคืบหน้า
meeting-kind-success-planning = ประชุมวางแผนความสำเร็จ
