# What a tenant answers a partner’s request, and what the partner is told of it.

consent-goes-on = 已允許。專家接受要求 { $reference } 或該要求結束後，此要求會自動繼續。
consent-goes-on-if = 一次只會為一件要求邀約專家。如果允許此要求，該要求會在另一件要求被接受或結束後自動繼續。
consent-allow-once = 僅允許此要求
consent-allow-once-text = 僅此要求會就其列出的服務繼續。合作夥伴不會獲得其他任何權限，此許可會隨要求一併結束。
consent-allow-standing-text = 給予同意後，在您選擇的服務與期限內，之後的要求也適用。
consent-once-line = { $partner } 僅可在要求 { $reference } 中就 { $services } 要求協助。此許可會隨要求一併結束。
consent-answers = 合作夥伴填寫的內容
partner-allowed = 客戶已允許此要求。要求會自動繼續，屆時您會收到郵件。
mail-request-allowed-subject = { $tenant } 的要求 { $reference } 已繼續
mail-request-allowed-text = { $tenant } 已允許 { $partner } 的要求 { $reference }。{ $next }
mail-request-allowed-button = 開啟要求
mail-partner-place-subject = 您可以以 { $partner } 人員的身分登入
mail-partner-place-text = { $center } 已將您新增為 { $partner } 的人員。請以此電子郵件地址登入；每次登入都會將驗證碼寄到此地址，不需要密碼。您的客戶列在「我的客戶」中。
mail-partner-place-button = 登入
