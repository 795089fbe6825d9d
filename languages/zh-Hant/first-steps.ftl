# First steps of a new Center, and what is shown to be copied.

people-services-all = 所有服務
people-added = 已新增 { $name }
people-added-text = 含有登入連結的郵件正在傳送。在首次登入之前，此人會顯示為已邀請。
people-sent-again = 郵件正在重新傳送
people-not-come = 此人尚未登入。
people-send-again = 重新傳送郵件
people-none-text = 系統會邀約專家承接要求。請先新增第一位專家，再新增組織及其訂閱。
tenant-first-admin = 首位系統管理員
tenant-first-admin-text = 此組織尚無系統管理員。請將下面的位址告知該組織的人員：使用其網域的電子郵件地址登入，或證明網域擁有權的人，可成為首位系統管理員。
tenant-first-admin-address = 要告知的位址
copy = 複製
copy-done = 已複製
