# Where fasttrack-tools writes to.

tools-fault-same-file = การทำงานครั้งนี้อ่านหรือเขียน { $place } อยู่แล้ว โปรดระบุไฟล์อื่น
