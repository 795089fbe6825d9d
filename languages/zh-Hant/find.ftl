# 依參考編號、人員、網域或名稱尋找。

find = 搜尋
find-box = 從任何頁面搜尋
find-field = 參考編號、姓名、電子郵件地址或網域
find-hint = 輸入開頭部分即可，例如 REQ-7K、王小明、contoso.com。不區分大小寫。
find-error-short = 請至少輸入兩個字元。
find-all = 所有搜尋結果
find-exact = 完全相符
find-start = 您要搜尋什麼？
find-start-text = 請輸入參考編號、姓名、電子郵件地址或網域的開頭部分。僅在您可檢視的範圍內搜尋。
find-none = 找不到任何內容
find-none-text = 在您可檢視的範圍內，沒有以此開頭的內容。請檢查拼字，或縮短輸入的內容。
find-requests = 要求
find-tenants = 組織
find-people = 人員
find-tasks = 工作
find-more-requests = 更多要求
find-more-tenants = 更多組織
find-more-people = 更多人員
find-more-tasks = 更多工作
find-of-center = 中心工作人員
find-of-partner = 合作夥伴工作人員
action-find = 搜尋可檢視的內容
