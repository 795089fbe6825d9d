# Questions that are about no task, on pages and in mails.

question-title = คำถาม
question-lead = ถามผู้เชี่ยวชาญของคุณในเรื่องที่ไม่เกี่ยวกับงานใด คำตอบจะบันทึกไว้ในทะเบียนคำแนะนำ
question-one = คำถาม
question-words = คำถามของคุณ
question-words-hint = ผู้เชี่ยวชาญของคุณจะได้รับแจ้งทันทีและตอบเป็นลายลักษณ์อักษร
question-ask = ถาม
question-none = ยังไม่มีคำถาม
question-none-text = คำถามและคำตอบจะแสดงที่นี่
question-close = ปิดคำถาม
question-closed-by = ปิดโดย { $name }, { $when }
question-state-open = รอคำตอบ
question-state-answered = ตอบแล้ว
question-state-closed = ปิดแล้ว
question-waiting = คำถามที่รอคำตอบ
question-waiting-caption = คำถามของลูกค้าที่ยังไม่มีใครตอบ เรียงจากเก่าที่สุด
question-waiting-none = ไม่มีคำถามที่รออยู่
question-waiting-none-text = คำถามของลูกค้าจะแสดงที่นี่จนกว่าจะได้รับคำตอบ
mail-question-subject = { $tenant } มีคำถาม
mail-question-text = { $tenant } มีคำถามที่ไม่เกี่ยวกับงานใด โปรดอ่านและตอบเป็นลายลักษณ์อักษร
mail-question-button = อ่านและตอบ
mail-question-answered-subject = คำถามของคุณได้รับคำตอบแล้ว
mail-question-answered-text = ผู้เชี่ยวชาญตอบคำถามของ { $tenant } แล้ว โปรดอ่านคำตอบและกดรับทราบ
mail-question-answered-button = อ่านคำตอบ
mail-question-closed-subject = คำถามถูกปิดแล้ว
mail-question-closed-text = คำถามของ { $tenant } ถูกปิดแล้ว ถามคำถามใหม่ได้ทุกเมื่อ
mail-question-closed-button = เปิดคำถาม
