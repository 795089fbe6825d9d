# People and what they can carry, by file.

import-kind-people = 人員
import-kind-capacity = 專家的工作量上限
import-columns-people = 必要的欄：name、address、language、zone、roles。角色為 specialist、manager 和 operator；專家還需要 region、holidays、speaks、services 和 capacity。一個儲存格中有多個值時，請以空格分隔。除非 hours-mon 到 hours-sun 欄另有指定，否則上班時間為星期一到星期五 09:00–18:00。最多 500 列。
import-columns-capacity = 必要的欄：address、capacity。專家的其他資料不會變更。最多 500 列。
import-of-people = { $count } 人。
import-of-capacity = { $count } 位專家。
import-people-told = 匯入後，檔案中的每個人都會收到一封含有登入連結的郵件。
import-capacity-now = 目前的工作量上限
import-capacity-then = 檔案中的工作量上限
error-import-many-people = 此檔案的列太多。最多 500 人，請分割檔案。
error-import-no-desk = 此中心沒有使用此地址的專家。請先新增此人。
error-import-met = { $name } 在匯入之後已登入、資料已變更或已收到邀約，因此沒有復原任何項目。請在此人的頁面變更或結束。
