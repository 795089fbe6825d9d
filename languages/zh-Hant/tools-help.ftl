# What fasttrack-tools says of its commands and options (--help).

tools-help-usage = 用法：{ $usage }
tools-help-commands = 命令：
tools-help-arguments = 引數：
tools-help-options = 選項：
tools-help-values = { $help }（可用值：{ $values }）
tools-help-default = { $help }（預設值：{ $value }）

tools-help-command-fasttrack-tools = 供客戶在自己的環境中執行：檢查就緒狀況，不做任何變更
tools-help-command-assess = 檢查是否就緒，不做任何變更
tools-help-command-directory = 在同步之前檢查目錄中的物件
tools-help-command-dns = 在啟用服務之前檢查網域的 DNS 記錄
tools-help-command-rules = 列出所有規則及其來源

tools-help-option-source = LDIF（.ldif、.ldf）或 CSV（.csv）檔案；- 表示標準輸入中的 LDIF；也可以是目錄本身：ldaps://HOST[:PORT]/BASE[??base|one|sub]
tools-help-option-bind = 以此名稱登入目錄；未指定則不登入
tools-help-option-password-file = 從此檔案讀取密碼，而不詢問
tools-help-option-timeout = 等待目錄每次回應的秒數
tools-help-option-dedicated = 套用專用環境的規則
tools-help-option-alternate-login = 使用者以其他屬性登入，因此不檢查 userPrincipalName
tools-help-option-changes = 將建議的變更寫成 LDIF，供您閱讀並自行套用

tools-help-option-domains = 要檢查的網域，包括 userPrincipalName 的每個尾碼
tools-help-option-from = 列出更多網域的檔案，每行一個
tools-help-option-resolver = 查詢此 DNS 伺服器，而不是系統的伺服器
tools-help-option-internal-resolver = 同時查詢自己網路中的此 DNS 伺服器，並進行比較
tools-help-option-cloud = 租用戶所在的雲端
tools-help-option-tenant = 租用戶的第一個網域，例如 contoso.onmicrosoft.com；指定後會提出建議的 DKIM 記錄
tools-help-option-services = 將使用的服務，以逗號分隔：exchange-federation 指與自有伺服器混合部署的 Exchange，federation 指透過 AD FS 登入

tools-help-option-json = 將 JSON 寫入標準輸出或檔案
tools-help-option-html = 將一個 HTML 檔案寫入標準輸出或檔案
tools-help-option-quiet = 終端機上只顯示最後的結果
tools-help-option-send = 同時傳送到中心，例如 https://center.example/api/v1/engagements/ENGAGEMENT/assessments；先顯示將傳送的內容（內容較長時顯示可供閱讀的檔案），再詢問
tools-help-option-yes = 不經詢問直接傳送
tools-help-option-with-names = 同時傳送名稱和值；未指定時，以雜湊取代名稱，不傳送值
tools-help-option-token-file = 包含合作案權杖的檔案；未指定時，使用 FASTTRACK_TOKEN 中的權杖
tools-help-option-hash-key = 包含用於計算名稱雜湊的金鑰（至少 16 個字元）的檔案；未指定時，會產生一個並保存在主資料夾中

tools-help-option-help = 顯示此說明
tools-help-option-version = 顯示版本

tools-typed-missing = 缺少：{ $argument }
tools-typed-unknown = 此處不能使用：{ $argument }
tools-typed-command = 沒有命令 { $command }。
tools-typed-empty = { $argument } 需要一個值。
tools-typed-value = { $argument } 不能使用值 { $value }。
tools-typed-cause = { $fault }（{ $cause }）
tools-typed-twice = { $argument } 只能指定一次。
tools-typed-together = { $argument } 與 { $other } 不能同時指定。
tools-typed-values = 可用值：{ $values }
tools-typed-meant = 您是否想輸入 { $word }？
tools-typed-more = 詳細資訊：--help
