# Mail that the customer moves: the tower of all waves, one wave, its ledger and its report.

migration-title = 郵件移轉
migration-lead = { $tenant }，從 { $sources } 移轉到 { $target }。由 { $tenant } 執行，{ $lead } 關注進度。
migration-lead-alone = { $tenant }，從 { $sources } 移轉到 { $target }。由 { $tenant } 執行。
migration-start-here = 分批移轉信箱，每個批次都由您啟動，進度在此查看。
migration-none = 尚無批次
migration-none-text = 請從只有少量信箱的測試批次開始，在移轉大量使用者之前確認一切正常。
migration-none-led = 客戶尚未規劃批次。

# The figures of the tower
migration-moved = 已移轉並驗證
migration-moved-of = { $done }/{ $all }
migration-rate = 此批次的速度
migration-rate-mailboxes = 每小時 { $count } 個信箱
migration-rate-bytes = 每小時 { $bytes }
migration-rate-messages = 每小時 { $count } 封郵件
migration-daily = 每日目標（{ $percent }%）
migration-daily-whole = 每日目標
migration-doubled = 重複郵件
migration-forecast = 最後一個信箱（預測）
migration-forecast-likely = 最遲{ $date }（80% 的可能性）
migration-forecast-none = 尚不確定
migration-forecast-none-text = 完成五個信箱後即可預測

# What stays behind
migration-stays = 不會移轉的內容
migration-stays-text = 以下內容不會從 { $source } 移轉：{ $list }。
migration-stays-by = { $name } 已於{ $date }確認已讀。
migration-apart-text = 其中，{ $source } 本身的移轉工具可以移轉：{ $list }。
migration-stays-open = 尚無人確認已讀。有人確認之後才能送出批次。
migration-stays-full = 完整清單
migration-stays-send = 我已讀過
migration-stays-tell = 請在移轉信箱之前通知相關人員。
migration-moves-text = 以下內容會從 { $source } 移轉：{ $list }。

# The waves
migration-waves = 批次
migration-waves-caption = 依{ $place }時間顯示。批次可以暫停和繼續，不會重複複製。
migration-column-wave = 批次
migration-column-mailboxes = 信箱
migration-column-progress = 進度
migration-column-exceptions = 異常項目數
migration-column-duration = 用時
migration-column-state = 狀態
migration-wave-test = 測試
migration-wave-pilot = 試行
migration-wave-velocity = 正式批次
migration-wave-number = 正式批次 { $number }
migration-test-number = 第 { $number } 次測試
migration-pilot-number = 第 { $number } 次試行
migration-wave-text-test = 測試：少量信箱，確認一切正常
migration-wave-text-pilot = 試行：第一批真實使用者，只有一次
migration-wave-text-velocity = 正式批次：其餘所有人，分組進行
migration-verified-of = 已驗證 { $done }/{ $all }
migration-failed-count = 失敗 { $count } 個
migration-messages-of = { $done }/{ $all } 封郵件
migration-starts-when-said = 由您決定何時啟動
migration-starts-when-customer = 由客戶決定何時啟動
migration-awaited = 已啟動，等候工具
migration-until-cut-off = 信箱可變更至{ $when }
migration-proposed = 由您的專家提議
migration-proposed-led = 已提議，客戶尚未採納
migration-proposed-by = 由 { $name } 提議
migration-left = 大約還需 { $length }
migration-accepted = 已驗收
migration-stopping = 正在停止
migration-stopped = 未完成即已停止
migration-percent = { $percent }%

# States, with whose move it is; the words of the process
migration-state-planned = 未送出
migration-state-submitted = 已送出
migration-state-queued = 排隊中
migration-state-waiting-for-customer = 等候客戶
migration-state-running = 進行中
migration-state-completed = 已完成
migration-state-completed-with-errors = 已完成但有錯誤
migration-state-failed = 失敗
migration-mailbox-state-waiting = 等候中
migration-mailbox-state-running = 進行中
migration-mailbox-state-moved = 已移轉，未驗證
migration-mailbox-state-verified = 已驗證
migration-mailbox-state-with-errors = 有錯誤
migration-mailbox-state-failed = 失敗

# What the customer does next in each state
migration-next = 下一步
migration-next-planned = 請核對信箱清單，然後送出批次。
migration-next-objections = 請修正上面列出的內容，然後送出批次。
migration-next-submitted = 批次已送出。在{ $when } 之前，您仍可變更信箱或撤回批次。
migration-next-submitted-open = 批次已送出。從{ $when } 起可以啟動。
migration-next-queued = 信箱清單已確定，不能再變更。從{ $when } 起可以啟動批次。
migration-next-pair = 請先配對用於移轉郵件的電腦，然後啟動批次，並在該電腦上執行工具。
migration-next-waiting-for-customer = 請啟動批次，然後在您的電腦上執行工具。
migration-next-paused = 批次已暫停，可以隨時重新啟動。已移轉的內容會保留，不會重複複製。
migration-next-running = 您電腦上的工具正在移轉郵件。您可以隨時暫停。
migration-next-stopping = 批次正在停止：工具正在完成目前移轉的內容。
migration-next-stopped = 批次已停止。重試即可移轉缺少的內容。
migration-next-started = 您已啟動批次。請在您的電腦上執行工具：工具連線到中心後，即開始移轉第一個信箱。
migration-next-completed = 請抽查幾個新信箱，然後驗收批次。
migration-next-completed-with-errors = 請查看異常項目。仍可移轉的內容可以重試，也可以依現狀驗收批次。
migration-next-failed = 請查看異常項目，排除原因，然後重試。
migration-next-imported = 請查看異常項目，然後依現狀驗收批次。仍可移轉的內容，請用產生報告的工具移轉。
migration-next-accepted = 不需再處理：此批次已於{ $date }驗收。
migration-missing-messages = 缺少 { $count } 封郵件。
migration-missing-begun = { $count } 個信箱尚未開始移轉。
migration-missing-failed = { $count } 個信箱未能移轉。
migration-accepted-on = { $name } 已於{ $date }驗收
migration-act-submit = 送出
migration-act-take-back = 撤回
migration-act-start = 啟動
migration-act-start-of = 啟動「{ $name }」
migration-act-pause = 暫停
migration-act-pause-of = 暫停「{ $name }」
migration-act-stop = 停止
migration-act-stop-text = 工具完成目前正在移轉的內容後停止，批次以當時的狀態結束。之後可以重試。
migration-act-retry = 重試
migration-act-accept = 驗收
migration-act-change = 變更
migration-act-plan = 規劃批次
migration-act-propose = 提議批次

# The runner: the tool on the customer's computer
migration-runner = 工具
migration-runner-text = 工具在您的電腦上執行，並從那裡登入兩個郵件系統。密碼和郵件不會傳到中心。
migration-runner-text-led = 工具在客戶的電腦上執行，並從那裡登入兩個郵件系統。密碼和郵件不會傳到中心。
migration-runner-heard = 上次收到工具訊息：{ $when }
migration-silent = 未收到工具的訊息
migration-runner-silent = 自{ $when } 起未再收到工具的訊息。電腦是否仍在開機狀態？
migration-runner-none = 尚未配對電腦。
migration-runner-paired = 已配對：{ $name }
migration-runner-report = 已匯入的報告：{ $name }
migration-pair = 配對電腦
migration-pair-code = 配對碼
migration-pair-code-text = 只能使用一次，在 { $minutes }內有效。請在工具詢問時輸入。
migration-pair-command = 配對電腦
migration-pair-command-text = 此命令會詢問配對碼，並建立包含此批次信箱的 plan.toml。請在其中補上兩部郵件伺服器以及密碼所在的位置。
migration-check-command = 檢查批次
migration-check-command-text = 列出哪些內容可以移轉、哪些不能，不會變更任何一方。
migration-trial-command = 試移轉少量郵件
migration-trial-command-text = 每個資料夾最多移轉十封郵件，以查看移轉效果。其餘郵件由下一個命令移轉。
migration-run-command = 執行批次
migration-run-command-text = 此命令會等候您在此處啟動，然後移轉目標中還沒有的內容，最後進行比對。可以反覆執行。
migration-verify-command = 驗證批次
migration-verify-command-text = 比對目標與來源的內容，並回報差異。

# Why a run waits
migration-waits = 工具等候中
migration-wait-suggested = 郵件伺服器要求暫停
migration-wait-limit = 郵件伺服器限制了速度
migration-wait-budget = 今天的移轉量已用完
migration-wait-window = 目前不在您選擇的時段內
migration-wait-dropped = 郵件伺服器關閉了連線
migration-wait-connections = 郵件伺服器目前不允許更多連線
migration-wait-sign-in = 郵件伺服器拒絕了登入：請在執行工具的電腦上修正
migration-wait-no-room = 有目標信箱已滿：請清出空間或提高配額，然後重新啟動
migration-wait-until = { $reason }。將於{ $when } 繼續。
migration-wait-open = { $reason }。

# What stands in the way of a wave, and the way out
migration-objections-title = 送出此批次之前
migration-objection-no-mailboxes = 批次中沒有信箱。請至少新增一個。
migration-objection-batch-too-small = 批次至少需要 { $needed } 個信箱，現有 { $has } 個。請新增信箱，或改為測試批次。
migration-objection-start-passed = 開始時間已過。請選擇更晚的時間。
migration-objection-past-cut-off = 信箱只能變更至{ $when }，現已截止。請選擇更晚的開始時間。
migration-objection-too-many-that-day = 當天已有 { $most } 個批次。請選擇其他日期。
migration-objection-outside-window = 此雲端在該時間不進行移轉。下一個可以開始的時間：{ $when }。
migration-objection-outside-window-open = 此雲端在該時間不進行移轉。請選擇其他開始時間。
migration-objection-second-pilot = 已有試行批次，而試行只能有一個。請選擇其他類型的批次。
migration-objection-out-of-order-test = 必須先完成一個測試批次。
migration-objection-out-of-order-pilot = 必須先完成試行批次。
migration-objection-out-of-order-velocity = 必須先完成之前的批次。
migration-objection-service-not-ready = 目標服務尚未設定完成。請完成相關工作，或傳送沒有錯誤的檢查結果。
migration-objection-tasks = { $service } 的工作
migration-objection-not-acknowledged = 尚無人確認哪些內容不會移轉。請閱讀清單並確認。
migration-objection-mailbox-too-large = { $target } 有 { $bytes }，而新信箱最多只能用到 { $most }。請將郵件封存，或提高配額。
migration-objections-too-large = 有多個信箱的內容超過新信箱可使用的上限。請將郵件封存，或提高配額。
migration-objection-filled = { $target }，{ $bytes }，最多 { $most }
migration-objection-same-target = { $target } 在批次中出現多次。請只保留一個。

# The mailboxes of a wave
migration-mailboxes = 信箱
migration-mailboxes-caption = 每個信箱的來源和目標
migration-mailbox = 信箱
migration-messages = 郵件
migration-size = 大小
migration-size-of = { $there }/{ $all }
migration-attempt-of = 第 { $number } 次嘗試，最多 { $most } 次
migration-verified-at = { $when } 比對 { $compared } 封
migration-differences = { $count } 處差異
migration-from = 來自 { $source }
migration-erased = 地址已刪除
migration-fault-sign-in = 登入遭到拒絕。請在執行工具的電腦上檢查密碼或權杖。
migration-fault-unreachable = 無法連線到郵件伺服器。
migration-fault-no-room = 目標信箱已滿。請清出空間或提高配額。
migration-fault-throttled = 郵件伺服器限制速度的時間過長。
migration-fault-protocol = 郵件伺服器的回應不是 IMAP。
migration-fault-journal = 無法在執行工具的電腦上寫入移轉記錄。請檢查磁碟。
migration-fault-other = 由於其他原因停止。
migration-said = 伺服器傳回：{ $said }

# Exceptions, each with cause, owner and state
migration-exceptions = 異常項目
migration-exceptions-in = 「{ $name }」的異常項目
migration-exceptions-caption = 每個異常項目都註明原因和負責方。
migration-item-sized = { $name }，{ $text }
migration-exceptions-none-text = 應移轉的內容已全部就位。
migration-group-items = { $count } 項
migration-group-first = 前 { $count } 項
migration-group-elsewhere = { $places }等
migration-ledger-link = 移轉明細：所有異常項目
migration-item = 異常項目
migration-cause = 原因
migration-owner = 負責方
migration-class-too-large = 郵件過大
migration-class-no-room = 信箱已滿
migration-class-bytes = 內容遭到拒絕
migration-class-nul = 郵件含有 NUL 位元組
migration-class-refused = 郵件遭到拒絕
migration-class-unreadable = 無法讀取郵件
migration-class-keywords = 未保留關鍵字
migration-class-doubled = 郵件重複
migration-class-missing = 郵件遺失
migration-class-differs = 郵件不一致
migration-class-other = 其他
migration-cause-too-large = 超過目標伺服器接受的大小。請提高限制，或將郵件儲存為檔案。
migration-cause-no-room = 目標信箱空間不足。請清出空間或提高配額，然後重試。
migration-cause-bytes = 目標伺服器不接受郵件中的位元組。請將郵件儲存為檔案。
migration-cause-nul = 郵件可能含有 NUL 位元組，送達時已變為其他位元組。請與原郵件比較。
migration-cause-refused = 目標伺服器拒絕接收此郵件。請將郵件儲存為檔案。
migration-cause-unreadable = 無法從來源信箱取得。請在來源信箱中開啟，或請系統管理員修復來源信箱。
migration-cause-keywords = 目標伺服器只保留部分關鍵字。郵件本身已就位。
migration-cause-doubled = 連線中斷後，目標伺服器仍儲存了該郵件。請刪除其中一封。
migration-cause-missing = 郵件已移轉，但目標信箱中已不存在。如果不是有人刪除，請重試。
migration-cause-differs = 目標中的內容與來源不同。請比較兩者。
migration-cause-other = 由其他工具回報。
migration-cause-over = 超過 { $most }，即 { $source } 的限制。請將郵件儲存為檔案。
migration-cause-code = { $name }代碼：{ $code }。
migration-owner-customer = 客戶
migration-owner-you = 您
migration-item-stays = 不會移轉
migration-item-again = 可以重試
migration-item-there = 已就位

# The ledger
migration-ledger = 移轉明細
migration-ledger-lead = 未能原樣移轉的所有內容，由工具逐項回報。
migration-ledger-all = 全部
migration-ledger-classes = 依原因查看異常項目
migration-ledger-caption = 依信箱排列
migration-ledger-none = 沒有回報此類異常項目。
migration-ledger-empty = 目前沒有異常項目
migration-ledger-empty-text = 移轉郵件時，工具會逐項回報未能原樣移轉的內容，並在此列出其信箱與原因。批次結束後，明細即為完整。
migration-ledger-uid = UID { $uid }
migration-ledger-hidden = 僅當使用 --with-names 時，工具才會傳送資料夾名稱和郵件伺服器的回覆；郵件主旨從不傳送。
migration-ledger-csv = 下載 CSV
migration-ledger-csv-first = 檔案包含前 { $count } 項。
migration-ledger-next = 下一頁

# The report of a wave
migration-report = 報告
migration-report-final = 最終報告
migration-report-lead = { $name }，來自 { $source }，{ $when }
migration-report-running = 此批次尚未結束，數字為目前的情況。
migration-report-words = { $name }，{ $date }
migration-report-none = 專家尚未為此報告撰寫說明。
migration-report-form = 您的說明
migration-report-form-hint = 哪些順利、還剩什麼、您有什麼建議。客戶會同時看到這段說明和各項數字。
migration-report-send = 儲存報告
migration-report-classes = 依原因統計的異常項目

# Issues after a wave
migration-issues = 回報的問題
migration-issues-until = 回報問題的截止時間：{ $date }。
migration-issues-until-led = 客戶回報問題的截止時間：{ $date }。
migration-issues-over = 回報問題的期限已於{ $date } 結束。
migration-issues-later = 批次結束後，您可以回報問題。
migration-issues-later-led = 批次結束後，客戶可以回報問題。
migration-issues-none = 沒有回報的問題。
migration-issue = 回報問題
migration-issue-lead = 請說明涉及哪個信箱、預期結果和實際情況。專家會在此處回覆。
migration-issue-lead-alone = 請說明涉及哪個信箱、預期結果和實際情況。內容會隨批次儲存。
migration-issue-text = 問題說明
migration-issue-send = 回報問題
migration-issue-by = { $name }，{ $when }
migration-issue-answer = 回覆
migration-issue-answer-title = 回覆問題
migration-issue-answer-text = 您的回覆
migration-issue-answer-hint = 寫下您的建議，由客戶執行。
migration-issue-open = 等待回覆

# Planning a wave
migration-plan-lead = 移轉哪些人的信箱、何時移轉，由您決定。在您啟動之前，不會開始任何動作。
migration-propose-lead = 客戶會看到您的提議，可以視需要變更並送出。您不能送出或啟動批次。
migration-plan-wave = 批次類型
migration-plan-name = 名稱
migration-plan-name-hint = 例如「財務部」。未填寫時，以類型和編號命名。
migration-plan-source = 郵件目前所在的系統
migration-plan-date = 開始日期
migration-plan-time = 開始時間
migration-plan-time-hint = 依{ $place }時間，例如 20:00
migration-plan-mailboxes = 信箱
migration-plan-mailboxes-hint = 每行一個：來源,目標，以半形逗號分隔。如果知道，請再加上大小和新信箱的配額，例如 12.5 GB。
migration-plan-file = 信箱的 CSV 檔案
migration-plan-file-hint = 取代上面的清單，欄相同
migration-plan-told = 通知相關人員的日期
migration-plan-told-hint = 尚未通知時請留空。
migration-plan-keep = 移轉明細保留天數
migration-plan-keep-hint = 從批次結束時算起。到期後，地址和各異常項目會刪除，統計數字會保留。
migration-plan-save = 儲存批次
migration-plan-propose = 提議批次
migration-plan-languages = 移轉服務不提供以下語言：{ $languages }。
migration-change-title = 變更「{ $name }」
migration-change-save = 儲存變更
migration-source-imap = IMAP
migration-source-gmail = Gmail
migration-source-exchange = Exchange
migration-source-domino = HCL Domino

# The question before a start
migration-start-title = 現在要啟動「{ $name }」嗎？
migration-start-text = { $mailboxes }，{ $bytes }。在每個信箱完成驗證之前，郵件仍會送達舊系統。您可以隨時暫停。
migration-start-text-plain = { $mailboxes }。在每個信箱完成驗證之前，郵件仍會送達舊系統。您可以隨時暫停。
migration-start-mailboxes = { $count } 個信箱
migration-start-done = 預計完成
migration-start-done-likely = 約{ $when }，最遲{ $late }（95% 的可能性）
migration-start-done-late = 最遲{ $late }（95% 的可能性）
migration-told = 通知相關人員
migration-told-on = { $date }
migration-told-not = 計畫中未填寫日期
migration-start-runs = 啟動人
migration-start-runs-as = { $name }，{ $tenant }
migration-start-not-yet = 暫不啟動
migration-stop-title = 現在要停止「{ $name }」嗎？
migration-accept-title = 要依現狀驗收「{ $name }」嗎？
migration-accept-text = 這些內容不會再移轉：驗收後的批次無法重試。

# Reading what another tool wrote
migration-import = 匯入其他工具的報告
migration-import-link = 已用其他工具移轉？匯入其報告
migration-import-lead = 報告的內容會與其他批次一起顯示在「郵件移轉」頁面。檔案本身不會保留。
migration-import-tool = 產生報告的工具
migration-import-tool-imapsync = imapsync（記錄檔）
migration-import-tool-mbsync = mbsync（記錄檔）
migration-import-tool-migration-wiz = MigrationWiz（CSV）
migration-import-tool-migration-manager = Migration Manager（CSV）
migration-import-file = 報告
migration-import-file-hint = 工具產生的原始檔案，最大 { $most } MB
migration-import-into = 歸入的批次
migration-import-into-hint = 較新的報告會更新由較早報告建立的批次。
migration-import-new = 新的批次
migration-import-name-hint = 未填寫時，以工具名稱命名。
migration-import-send = 匯入

error-migration-file = 此檔案不是 UTF-8 文字。請將清單另存為「CSV UTF-8」，然後重新選擇。
