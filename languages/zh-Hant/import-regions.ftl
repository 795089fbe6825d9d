# Regions by file.

import-kind-regions = 地區
import-columns-regions = 必要的欄：name、title、zone、holidays。name 是用於網址的短名稱；每個國家/地區以兩個字母表示。除非 hours-mon 到 hours-sun 欄另有指定，否則營業時間為星期一到星期五 09:00–18:00。未填寫原因（reason）時，會以檔案名稱作為原因。地區在匯入後立即生效。最多 100 列。
import-of-regions = { $count } 個地區。
error-import-many-regions = 此檔案的列太多。最多 100 個地區，請分割檔案。
