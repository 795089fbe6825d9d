# A partner’s request that ends because what it asks for is in a plan of the customer already.

mail-request-in-plan-subject = คำขอ { $reference } สิ้นสุดแล้ว: บริการอยู่ในแผนงานแล้ว
mail-request-in-plan-text = คำขอ { $reference } ของ { $partner } มีบริการที่อยู่ในแผนงานของ { $tenant } แล้ว ระบบจึงถอนคำขอนี้ สำหรับบริการอื่น { $partner } เขียนคำขอใหม่ได้
mail-request-in-plan-button = เปิดหน้านี้
