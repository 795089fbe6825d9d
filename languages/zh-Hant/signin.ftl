# 登入，以及選擇前往的位置。

signin-title = 登入
signin-lead = 我們會將驗證碼寄到您的電子郵件地址，不需要密碼。
signin-claim-lead = 我們會先將驗證碼寄到您的電子郵件地址，該地址可以屬於任何網域。接著，您需要證明組織的網域擁有權。
signin-ended = 先前的登入已結束。請重新登入以繼續。
signin-address = 電子郵件地址
signin-send = 傳送驗證碼
signin-code-title = 輸入驗證碼
signin-code-text = 若我們有您的地址，六位數的驗證碼已寄出。驗證碼只能使用一次，在 { $minutes } 分鐘內有效，且限於此瀏覽器。
signin-code-claim-text = 六位數的驗證碼已寄出。驗證碼只能使用一次，在 { $minutes } 分鐘內有效，且限於此瀏覽器。
signin-code = 驗證碼
signin-code-hint = 郵件中的六位數字
signin-enter = 登入
signin-new-code = 傳送新的驗證碼
signin-unknown = 這裡沒有登錄您的地址？請證明組織的網域擁有權
error-code-digits = 驗證碼是六位數字。請全部輸入。
error-code = 驗證碼不正確，或已失效。請檢查數字，或傳送新的驗證碼。

# 選擇前往的位置
doors-title = 您要前往哪裡？
doors-none = 沒有啟用中的成員資格
doors-none-text = 請貴組織的系統管理員將您加入，然後再回到這裡。
role-customer = 客戶
role-specialist = 專家
role-manager = 中心經理
role-operator = 維運人員
