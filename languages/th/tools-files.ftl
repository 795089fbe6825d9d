# Where fasttrack-tools writes to.

tools-fault-same-file = { $place } ถูกอ่านหรือเขียนอยู่แล้วในการทำงานครั้งนี้ โปรดระบุไฟล์อื่น
