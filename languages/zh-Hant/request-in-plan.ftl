# A partner’s request that ends because what it asks for is in a plan of the customer already.

mail-request-in-plan-subject = 要求 { $reference } 已結束：其中的服務已在計畫中
mail-request-in-plan-text = { $partner } 的要求 { $reference } 包含 { $tenant } 的計畫中已有的服務，因此此要求已撤回。其餘服務可由 { $partner } 填寫新的要求。
mail-request-in-plan-button = 開啟頁面
