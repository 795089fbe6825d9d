# Removing a region that was added here.

region-remove = 移除地區
region-remove-question = 要移除地區 { $region } 嗎？
region-remove-effect-countries = 此地區服務的國家/地區會重新由服務目錄中的地區服務。
region-remove-effect-name = 其短名稱不會再次使用。
region-used = 客戶：{ $tenants }。專家：{ $specialists }。要求（包括已結束的）：{ $requests }。
error-region-used = 此地區正在使用中，無法移除。沒有客戶、專家或要求使用此地區時才能移除。
error-region-was = 使用此短名稱的地區已移除。請填寫其他名稱。
