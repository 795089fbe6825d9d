# 判定及其原因：規則、實際情況、需求，以及改變結果的條件。

verdict-eligible = 符合資格
verdict-self-serve = 自助
verdict-not-eligible = 不符合資格
migration-level-none = 無移轉協助
migration-level-guidance = 僅提供指引
migration-level-service = 移轉服務
eligibility-service = 服務
eligibility-verdict = 判定
eligibility-seen = 目前情況
eligibility-needed = 需要的條件
eligibility-change = 如何改變結果
eligibility-also = { $name }（續）
eligibility-migration = 郵件與檔案移轉
eligibility-migration-meetings = 移轉使用的語言
eligibility-benefit = 大型組織的額外權益
eligibility-caption = 於{ $when } 依 { $rules } 版規則決定。相同的事實資料一律得到相同的結果。
eligibility-caption-now = 於{ $date }依 { $rules } 版規則與您訂閱的授權數檢查。送出時會再檢查一次。
eligibility-rule = 規則 { $rule }，查核日期 { $date }
eligibility-sentence = { $seen }。改變結果的方法：{ $change }。
eligibility-sentence-none = 目前的訂閱都不包含此服務。取得包含此服務且至少有 { $count } 個授權的方案，即可改變結果。

# 規則看到的情況
eligibility-seen-none = 目前的訂閱都不包含此服務
eligibility-seen-seats = { $plans } 有 { $count } 個付費授權
eligibility-seen-ended = { $plan } 已於{ $date }結束
eligibility-seen-begins = { $plan } 將於{ $date }開始
eligibility-seen-trial = { $plan } 是試用版
eligibility-seen-trial-counts = 試用版，{ $date }之前可列入計算
eligibility-seen-no-cost = { $plan } 是免費方案
eligibility-seen-guide = { $plan } 附有自行部署的指南
eligibility-seen-plan = { $plan } 不包含這項服務的指引
eligibility-seen-no-system = 沒有已知的移轉來源系統
eligibility-seen-not-asked = 我們不會詢問您的資料內容
eligibility-seen-spoken = 會議使用{ $language }
eligibility-kind-paid = 付費訂閱
eligibility-kind-trial = 試用版
eligibility-kind-no-cost = 免費方案
eligibility-cloud-worldwide = 全球雲端
eligibility-cloud-us-gov = 美國政府雲端
eligibility-cloud-21vianet = 由 21Vianet 營運的雲端
eligibility-cloud-dedicated = 專用雲端
eligibility-source-exchange = Exchange
eligibility-source-exchange-on-premises = 內部部署 Exchange
eligibility-source-google-workspace = Google Workspace

# 規則需要的條件
eligibility-needed-seats = { $count } 個付費授權
eligibility-needed-faculty = { $count } 個教職員付費授權
eligibility-needed-current = 今天仍有效的訂閱
eligibility-needed-until = 不晚於{ $date }的日期
eligibility-needed-plan = 合格方案的 { $count } 個付費授權
eligibility-needed-cloud = 本中心服務範圍內的雲端
eligibility-needed-regulated = 不含受特別法令規範的資料
eligibility-needed-spoken = 移轉服務的 { $count } 種語言之一
eligibility-needed-nothing = 不需其他條件

# 如何改變結果
eligibility-change-nothing = 不需改變
eligibility-change-more-seats = 再增加 { $count } 個付費授權
eligibility-change-more-faculty-seats = 再增加 { $count } 個教職員付費授權
eligibility-change-buy-qualifying-plan = 取得包含此服務、至少 { $count } 個授權且有效的方案
eligibility-change-renew-subscription = 續訂 { $plan }
eligibility-change-wait-for-start = 只需等候：{ $plan } 將於{ $date }開始
eligibility-change-paid-instead-of-trial = 將試用的 { $plan } 改為付費
eligibility-change-paid-instead-of-no-cost = 以付費方案取代 { $plan }
eligibility-change-ask-your-cloud-operator = 洽詢您的雲端營運商，由該處提供協助
eligibility-change-move-students-from = 只有從 { $systems } 移轉時，才能一併移轉學生
eligibility-change-keep-regulated-data-out = 不要將這類資料交由移轉服務處理
eligibility-change-spoken = 以其中一種語言舉行移轉會議，例如英文

# 不符合資格的要求
refusal-title = 您今天就能自行開始
refusal-lead = 由專家指引的上線需要 { $needed } 個付費授權，而 { $organisation } 有 { $seen } 個。以下列出目前情況、如何改變結果，以及您現在就能使用的計畫。
refusal-lead-other = 這些服務目前還無法由專家指引上線。以下列出目前情況、如何改變結果，以及您現在就能使用的計畫。
refusal-why = 原因
refusal-plan = 您的自助計畫
refusal-plan-go = 前往您的計畫
refusal-plan-start = 啟動自助計畫
refusal-plan-by-admin = 此計畫由您組織的系統管理員啟動。
refusal-plan-text = 採用與專家相同的執行手冊，依可行的順序進行，只是沒有會議。您的進度會保留下來。日後符合資格時，請送出新的要求，專家就會為您提供指引。
refusal-plan-size = { $phases } 個階段共 { $tasks } 項工作，實際作業時間合計約 { $length }。
refusal-plan-first = 可以先從這裡開始
refusal-plan-phases = 各階段的所有工作與實際作業時間。使用者採用與上線同步進行。
refusal-plan-phase = 階段
refusal-plan-tasks = 工作
refusal-plan-time = 時間
