# Tasks and migrations as a partner meets them within a consent.

task-by-partner = { $name } (คู่ค้า)
task-needs-unseen = ต้องทำงานอื่นอีก { $count } งานให้เสร็จก่อน งานเหล่านี้ไม่อยู่ในความยินยอมของลูกค้า
task-partner = คุณกำลังทำงานแทนลูกค้า
task-partner-text = แสดงเฉพาะงานที่อยู่ในความยินยอมของลูกค้า งานของการเตรียมพร้อมหลักจะรวมอยู่ด้วยตราบที่ความยินยอมครอบคลุมทุกบริการในแผนงาน ลูกค้าเห็นสิ่งที่คุณทำที่นี่พร้อมชื่อของคุณ
partner-migration = การย้ายข้อมูล
partner-migration-lead = ความคืบหน้าของการย้ายข้อมูลในแผนงาน สำหรับบริการที่อยู่ในความยินยอมของลูกค้า
partner-migration-none = ไม่มีการย้ายข้อมูล
partner-migration-none-text = แผนงานไม่มีการย้ายข้อมูลสำหรับบริการที่อยู่ในความยินยอมของลูกค้า
partner-migration-done = เสร็จแล้ว { $done } จาก { $all } งาน คาดว่าจะสิ้นสุดวันที่ { $date }
action-see-migration = ดูความคืบหน้าของการย้ายข้อมูล
