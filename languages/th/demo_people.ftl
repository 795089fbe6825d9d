# Who somebody of the demo is, and what can be seen then.

demo-as-admin = ผู้ดูแลระบบของ { $organisation }: ขอความช่วยเหลือ ทำงานตามแผน ประชุมกับผู้เชี่ยวชาญ
demo-as-member = สมาชิกของ { $organisation }: ดูแผนและทำงาน
demo-as-representative = ตัวแทนของ { $organisation }: ทำงานแทนองค์กร
demo-as-partner = คู่ค้า { $organisation }: ขอความช่วยเหลือให้ลูกค้าของตน
demo-as-specialist = ผู้เชี่ยวชาญ: ข้อเสนอ ลูกค้าที่ดูแล และคำถามของลูกค้า
demo-as-manager = ผู้จัดการศูนย์: คิว การพิจารณา บุคลากร ภูมิภาค และองค์กร
demo-as-operator = ผู้ปฏิบัติการระบบ: ดูแลระบบของศูนย์ เห็นสถานะ ไม่เห็นหน้าของลูกค้า
