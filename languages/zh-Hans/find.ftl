# 按参考编号、人员、域或名称查找。

find = 搜索
find-box = 从任意页面搜索
find-field = 参考编号、姓名、电子邮件地址或域
find-hint = 输入开头部分即可，例如 REQ-7K、王小明、contoso.com。不区分大小写。
find-error-short = 请至少输入两个字符。
find-all = 全部搜索结果
find-exact = 完全匹配
find-start = 你要搜索什么？
find-start-text = 请输入参考编号、姓名、电子邮件地址或域的开头部分。仅在你可以查看的范围内搜索。
find-none = 未找到任何内容
find-none-text = 在你可以查看的范围内，没有以此开头的内容。请检查拼写，或缩短输入的内容。
find-requests = 请求
find-tenants = 组织
find-people = 人员
find-tasks = 任务
find-more-requests = 更多请求
find-more-tenants = 更多组织
find-more-people = 更多人员
find-more-tasks = 更多任务
find-of-center = 中心工作人员
find-of-partner = 合作伙伴工作人员
action-find = 搜索可以查看的内容
