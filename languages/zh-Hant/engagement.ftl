# 主責專家看到的合作案。

engagement-span = { $from }至{ $to }
engagement-paused = 合作案已暫停
engagement-paused-text = 客戶的訂閱已結束。在續訂之前，建議、回覆、檢閱與會議都會暫停，客戶仍可繼續進行自己的工作。
engagement-lapse-text = 這是讓此合作案符合資格的最後一個訂閱。若未續訂，合作案將從隔天起暫停。客戶的系統管理員與您都已收到郵件通知。續訂由客戶向原購買處辦理。
engagement-stalled-text = 合作案已標示為停滯。任何下一步都會使其恢復進行：建議、回覆、會議，或客戶自己的進展。
engagement-questions = { $count } 個問題等候您的回覆
engagement-ours = 輪到我們
engagement-ours-caption = 等候中心處理的工作，依期限排列
engagement-ours-none = 沒有等候我們的工作
engagement-ours-none-text = 當客戶遇到困難、要求檢閱，或有中心自己的工作時，會顯示在這裡。
engagement-customers = 輪到客戶
engagement-customers-caption = 客戶進行中的工作，依期限排列
engagement-customers-none = 客戶沒有進行中的工作
engagement-customers-none-text = 前面的工作完成後，就會開放接下來的工作。
engagement-unreviewed = { $count } 項已完成的工作有尚未檢閱的佐證
engagement-unreviewed-text = 客戶已完成這些工作。若佐證會影響後續工作，請加以檢閱；沒有任何工作在等候檢閱結果。
engagement-ledger-none = 尚未提供任何指引。請從工作的頁面提出建議。
engagement-later = { $count ->
    [0] 沒有等候中的工作
   *[other] { $count } 項工作等候中
    }
engagement-left = { $count ->
    [0] 沒有未完成的工作
   *[other] { $count } 項工作未完成
    }
engagement-finished = { $count } 項工作已完成
engagement-finished-caption = 已完成的工作，由新到舊排列
engagement-group = { $track }，{ $phase }
engagement-task = 工作
engagement-state = 狀態
engagement-day = 日期
engagement-verify = 中心確認已驗證
engagement-meetings-none = 沒有已預約的會議。
engagement-proof = 不代客戶操作
engagement-staff-actions = 中心人員代客戶執行的動作
engagement-chain = 稽核鏈
engagement-chain-whole = 完整
engagement-chain-broken = 已中斷
engagement-chain-checked = 依租用戶的稽核鏈計算：共 { $entries } 個項目，已於{ $when } 逐一檢查每個連結。
engagement-not-guided = 此計畫有部分不提供指引
engagement-not-guided-text = 客戶依照已發佈的文件自行部署 { $services }：沒有會議與建議，也不計入工作量。
engagements-ended = 已結束

# 合作案的結束：詢問畫面，以及結束後頁面上的說明。
ending-complete-title = 全部完成了嗎？
ending-complete-text = 請確認您不再需要此計畫的任何協助。
ending-complete-send = 是，已全部完成
ending-not-yet = 尚未完成
ending-close-title = 要提前結束此計畫嗎？
ending-close-title-center = 要關閉 { $customer } 的合作案嗎？
ending-close-send = 結束
ending-keep = 保留
ending-reason = 原因
ending-reason-hint = 一個完整的句子。若有專家，專家也會看到。
ending-reason-hint-center = 一個完整的句子，例如客戶已離開。客戶的系統管理員也會看到。
ending-left = { $count } 項工作將維持未完成的狀態。
ending-meetings = { $count } 場已預約的會議將從雙方的行事曆取消。
ending-lead = { $name } 會收到通知，並可服務其他客戶。
ending-read = 計畫、指引與決定仍可檢視，但無法再變更。
ending-again = 您隨時可以再次要求協助。
ending-told = 客戶的系統管理員會收到通知，並隨時可以再次要求協助。
ended-on = { $date } { $state }
ended-by-customer = 由客戶結束。
ended-by-center = 由中心結束。
ended-text = 這裡的所有內容仍可檢視，但無法再變更。
engagement-asked-by = 要求者
