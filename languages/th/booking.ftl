# การประชุม: ทั้งหมด การเลือกเวลา การเลื่อน การยกเลิก และผลการประชุม

booking-meetings = การประชุม
booking-lead-list = การประชุมกับ { $name } เริ่มด้วยประชุมเปิดโครงการ แล้วนับวันของการประชุมอื่นทั้งหมดจากวันนั้น
booking-next = การประชุมครั้งถัดไป
booking-first = การประชุมครั้งแรกของคุณ
booking-first-text = โปรดเลือกเวลาสำหรับการประชุมนี้ ระบบจะเสนอการประชุมอื่นๆ ต่อจากครั้งนี้ ในวันว่างที่ใกล้ที่สุดของแต่ละครั้ง
booking-choose = เลือกเวลา
booking-open = ดูรายละเอียดการประชุม
booking-none = ยังไม่มีการประชุม
booking-none-text = ระบบจะเสนอการประชุมทันทีที่ผู้เชี่ยวชาญรับคำขอของคุณ
booking-none-go = ดูบริการของคุณ
booking-self-serve = แผนงานแบบดำเนินการเองไม่มีการประชุม
booking-self-serve-text = คุณทำตามจังหวะของคุณเองโดยใช้คำแนะนำในแต่ละงาน หากภายหลังคุณเข้าเกณฑ์ ผู้เชี่ยวชาญจะทำต่อจากจุดที่คุณอยู่และเสนอการประชุม
booking-tasks = ไปที่งาน
booking-paused = โครงการหยุดชั่วคราว
booking-paused-text = การประชุมที่จองแล้วยังคงอยู่จนถึงหนึ่งวันก่อนเริ่ม หากถึงตอนนั้นยังไม่ต่ออายุการสมัครใช้งาน การประชุมจะถูกยกเลิก คุณเลือกเวลาใหม่ได้เมื่อโครงการเดินหน้าต่อ
booking-ended = โครงการสิ้นสุดแล้ว
booking-ended-text = การประชุมที่จัดไปแล้วอยู่ด้านล่าง
booking-past = การประชุมก่อนหน้า
booking-past-caption = การประชุมที่จัดแล้ว มาไม่ครบ หรือยกเลิกแล้ว เรียงจากใหม่สุด
booking-also = การประชุมอื่นที่จองไว้
booking-also-caption = จองแล้วและยังไม่ถึงเวลา เรียงจากที่ใกล้ที่สุด

# ชุดการประชุม
booking-series = การประชุมทั้งชุด
booking-series-caption = เสนอตามเพลย์บุ๊ก คุณเลื่อนครั้งใดก็ได้โดยครั้งอื่นคงเดิม
booking-meeting = การประชุม
booking-length = ระยะเวลา
booking-day = วัน
booking-time = เวลา
booking-state = สถานะ
booking-proposed = เสนอแล้ว
booking-unclosed = จบแล้ว รอบันทึกการประชุม
booking-none-booked = ยังไม่ได้จองเวลา
booking-no-time = ไม่มีเวลาที่ว่างตรงกัน
booking-other-time = เวลาอื่น
booking-other-time-for = เวลาอื่นสำหรับ: { $meeting }
booking-accept-all = จองตามที่เสนอ { $count } ครั้ง
booking-accept-effect = ทั้งสองฝ่ายจะได้รับคำเชิญของแต่ละครั้ง ระบบจะจองให้ครบทุกครั้ง หรือไม่จองเลยหากมีเวลาใดไม่ว่างแล้ว
booking-series-lost = มีผู้จองเวลาหนึ่งในชุดนี้ไปเมื่อครู่ จึงยังไม่มีการจองใดๆ ข้อเสนอด้านล่างเป็นชุดใหม่
booking-series-done = จองแล้ว กำลังส่งคำเชิญทางอีเมล

# การเลือกเวลา
booking-title-choose = เลือกเวลาสำหรับ: { $meeting }
booking-title-move = เลื่อน: { $meeting }
booking-lead = { $length } กับ { $name } ใช้{ $language } ทุกเวลาที่แสดงว่างทั้งสองฝ่ายและอยู่ในเวลาทำงานของทั้งสองฝ่าย
booking-lead-plain = { $length } กับ { $name } ทุกเวลาที่แสดงว่างทั้งสองฝ่ายและอยู่ในเวลาทำงานของทั้งสองฝ่าย
booking-now = เวลาเดิมคือ { $when } เมื่อเลื่อน ระบบจะส่งคำเชิญใหม่ให้ทั้งสองฝ่าย
booking-month-before = เดือนก่อนหน้า { $month }
booking-month-after = เดือนถัดไป { $month }
booking-free = ว่าง { $count }
booking-day-weekend = สุดสัปดาห์
booking-day-closed = ปิดทำการ
booking-day-holiday = วันหยุด
booking-day-full = เต็ม
booking-day-no-common-hours = เวลาไม่ตรงกัน
booking-day-present = เวลาเดิม
booking-day-too-soon = กระชั้นเกินไป
booking-day-too-late = ไกลเกินไป
booking-day-away = { $name } ไม่อยู่
booking-your-time-first = เวลาของคุณแสดงก่อน
booking-none-in-month = ไม่มีเวลาว่างในเดือนนี้
booking-none-in-month-text = แต่ละวันบอกเหตุผลไว้ โปรดดูเดือนอื่น
booking-hold = กันเวลานี้ไว้
booking-hold-effect = ระบบกันเวลานี้ไว้ให้คุณ { $length } เพื่อให้คุณยืนยัน
booking-move-there = เลื่อนไปเวลานี้
booking-keep = คงเวลาเดิม
booking-back = กลับไปที่การประชุม
booking-lost = มีผู้จองเวลานั้นไปเมื่อครู่
booking-lost-text = ยังไม่มีการจองใดๆ เวลาด้านล่างว่างอยู่ในขณะนี้
booking-hours = เหตุใดจึงเป็นวันเหล่านี้
booking-closed-why = เหตุผลที่บางวันเลือกไม่ได้
booking-hours-text = ระบบแสดงเวลาที่องค์กรของคุณ { $name } และภูมิภาคเปิดทำการพร้อมกัน และไม่มีฝ่ายใดมีการประชุมอื่น
error-slot = มีผู้ที่ไม่ได้ทำงานในเวลานั้น หรือเวลานั้นกระชั้นเกินไป โปรดเลือกเวลาที่แสดงไว้
error-slot-present = การประชุมอยู่ในเวลานั้นอยู่แล้ว โปรดเลือกเวลาอื่น

# การยืนยัน
booking-confirm-title = { $meeting }: { $day }
booking-held = เรากันเวลา { $time } ไว้ให้คุณถึง { $until }
booking-held-effect = เมื่อยืนยัน ทั้งสองฝ่ายจะได้รับคำเชิญทางอีเมล
booking-confirm = ยืนยัน { $time }
booking-another = เลือกเวลาอื่น
booking-hold-ended = เวลานี้ไม่ได้กันไว้แล้ว
booking-hold-ended-text = ระบบกันเวลาไว้ { $length } แล้วปล่อยคืน โปรดเลือกอีกครั้ง เวลานี้อาจยังว่างอยู่

# การประชุมหนึ่งครั้ง
booking-with = กับ
booking-where = สถานที่
booking-where-text = ออนไลน์ คำเชิญมีลิงก์มายังหน้านี้
booking-purpose = จุดประสงค์
booking-agenda = วาระการประชุม
booking-who = ผู้ที่ควรเข้าร่วม
booking-needed = จำเป็นต้องเข้าร่วม
booking-move = เลื่อน
booking-cancel = ยกเลิกการประชุม
booking-download = ดาวน์โหลด .ics
booking-done-booked = จองแล้ว กำลังส่งคำเชิญทางอีเมล
booking-done-moved = เลื่อนแล้ว คำเชิญใหม่ใช้แทนคำเชิญเดิม
booking-done-cancelled = ยกเลิกแล้ว ระบบแจ้งทั้งสองฝ่ายทางอีเมล
booking-again = จองอีกครั้ง
booking-waits = { $name } จะบันทึกสิ่งที่ตกลงกันไว้ที่นี่
booking-minutes = บันทึกการประชุม
booking-minutes-from = บันทึกโดย { $name }
booking-cancel-question = ยกเลิก { $meeting } { $when } หรือไม่
booking-cancel-effect-mail = ทั้งสองฝ่ายจะได้รับการแจ้งยกเลิกทางอีเมล
booking-cancel-effect-time = เวลานี้จะว่างสำหรับผู้อื่น
booking-cancel-effect-again = คุณจองการประชุมนี้อีกครั้งได้
booking-cancel-keep = ไม่ยกเลิกการประชุม

# ฝั่งผู้เชี่ยวชาญ
booking-desk-lead = { $length } กับ { $customer } จาก { $tenant }
booking-close = ผลการประชุมเป็นอย่างไร
booking-close-lead = ทั้งสองฝ่ายอ่านสิ่งที่คุณเขียนได้ ส่วนงานต่างๆ ลูกค้าเป็นผู้ทำให้เสร็จ
booking-close-minutes = บันทึกการประชุม
booking-close-minutes-hint = ตกลงอะไรกันไว้ ใครทำอะไร ภายในเมื่อใด
booking-close-took-place = จัดแล้ว
booking-close-no-show = ผู้ที่จำเป็นมาไม่ครบ
booking-close-no-show-text = หากผู้ที่จำเป็นมาไม่ครบ จะไม่มีบันทึกการประชุม และลูกค้าจองการประชุมนี้อีกครั้งได้
booking-not-begun = การประชุมยังไม่เริ่ม คุณบันทึกผลได้ตั้งแต่ { $when }
booking-customer-moves = ลูกค้าเป็นผู้เลื่อนหรือยกเลิก
