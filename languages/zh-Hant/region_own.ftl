# Regions that managers add beside those of the catalog.

region-add = 新增地區
region-add-lead = 新地區與服務目錄中的地區並列，立即生效：分派、空檔、期限和承諾都依新地區計算。
region-add-hours = 請以地區的當地時間填寫上班時間，格式如 09:00-12:00, 13:00-18:00。休息日請留空。
region-own-change = 變更：{ $region }
region-own-change-lead = 立即生效。已訂定的期限維持不變。上班時間和個別日期在地區的頁面變更。
region-own-edit = 變更地區
region-title = 顯示名稱
region-title-hint = 例如北歐
region-short = 短名稱
region-short-hint = 使用小寫字母、數字和連字號，例如 nordics。此名稱用於網址和檔案，之後無法變更。
region-calendar-hint = 僅限服務目錄中有假日的國家/地區
region-serves = 服務的國家/地區
region-serves-hint = 每個國家/地區填寫兩個字母，例如 SE NO。先前由其他地區服務的國家/地區會移到這裡。
region-serves-none = 尚無
region-hours-own = 這是新增地區時填寫的上班時間。來源：{ $source }。
region-in-own = 新增時
region-changed-own = { $region }：{ $zone }，國家/地區：{ $countries }
error-region-name = 這不是有效的短名稱。請使用小寫字母、數字和連字號，例如 nordics。
error-region-known = 其他地區已使用此短名稱。請填寫其他名稱。
error-region-country = { $country } 不是有效的國家/地區。請每個填寫兩個字母，例如 SE NO。
error-region-country-served = { $country } 由在此新增的另一個地區服務。請先從該地區移除。
