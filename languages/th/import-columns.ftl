# What the columns of a file hold.

import-titles = ในเซลล์ใส่คำที่แสดง หรือชื่อที่ใช้ในหน้าเว็บ เป็นภาษาของคุณหรือภาษาอังกฤษได้
import-template = ดาวน์โหลดแม่แบบ
import-needed = จำเป็น
import-needed-yes = ใช่
import-needed-no = ไม่
import-holds = ใส่อะไรได้บ้าง
import-such-as = เช่น
import-several = หลายค่าในเซลล์เดียว: คั่นด้วย |
import-choices = ตัวเลือก { $count } รายการ
import-example-source = ตัวอย่าง
