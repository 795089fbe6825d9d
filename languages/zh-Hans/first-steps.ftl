# First steps of a new Center, and what is shown to be copied.

people-services-all = 所有服务
people-added = 已添加 { $name }
people-added-text = 含有登录链接的邮件正在发送。在首次登录之前，此人显示为已邀请。
people-sent-again = 邮件正在重新发送
people-not-come = 此人尚未登录。
people-send-again = 重新发送邮件
people-none-text = 请求会派给专家。请先添加第一位专家，然后添加组织及其订阅。
tenant-first-admin = 首位管理员
tenant-first-admin-text = 此组织还没有管理员。请将下面的地址告诉该组织的人员：使用其域的电子邮件地址登录，或证明域所有权的人，可以成为首位管理员。
tenant-first-admin-address = 要告知的地址
copy = 复制
copy-done = 已复制
