# 專家的工作台：邀約、我的一天、輪到誰、我的客戶。

desk-title = 工作台
desk-lead = { $date }。邀約 { $offers } 件，今天的會議 { $meetings } 場，輪到我們的事項 { $answers } 件，等候中的客戶 { $waiting } 家。
desk-keys-move = 移動
desk-keys-accept = 接受
desk-keys-decline = 婉拒
desk-keys = 快速鍵
desk-offers = 邀約
desk-offers-why = 為什麼邀約我
desk-offers-none = 沒有等候您回覆的邀約
desk-offers-none-text = 下一個符合您的語言、服務與上班時間的要求會顯示在這裡。
desk-offers-further = 另有 { $count } 個截止時間較晚的邀約，回覆上面的邀約後會依序顯示。
desk-offer-about = { $seats } 個授權 · { $services } · { $place }
desk-offer-left = 剩餘 { $length }
desk-offer-ends = 以上班時間計算，{ $when } 截止
desk-offer-accept = 接受
desk-offer-accept-of = 接受 { $customer } 的要求
desk-offer-decline = 婉拒
desk-offer-decline-of = 婉拒 { $customer } 的要求
desk-fit-services = { $count ->
    [1] 熟悉該服務
   *[other] 熟悉全部 { $count } 項服務
}
desk-fit-overlap = 每週共同時間 { $length }
desk-fit-load = 接受後工作量 { $percent }%
desk-fit-continuity = 曾與該客戶合作
desk-decline-question = 要婉拒 { $customer } 的要求嗎？
desk-decline-text = 系統會立即邀約下一位專家。原因會與決定一起保存，客戶不會看到。
desk-decline-reason = 原因
desk-decline-reason-hint = 一個完整的句子
desk-decline-keep = 保留邀約
desk-declined = 已婉拒，並已立即邀約下一位專家。
desk-day = 我的一天
desk-day-none = 今天沒有會議
desk-day-now = 現在，{ $time }
desk-minutes-due = 待撰寫會議記錄
desk-waiting = 等候客戶
desk-waiting-caption = 等候最久的在前。天數以客戶的工作天計算。
desk-waiting-none = 目前沒有輪到客戶的工作
desk-waiting-task = 客戶與工作
desk-waiting-age = 等候
desk-waiting-days = { $days } 天
desk-waiting-state = 狀態
desk-our-move = 輪到我們
desk-our-move-caption = 等候最久的在前，以該地區的上班時間計算。
desk-our-move-none = 沒有待處理的事項
desk-due = 期限
desk-late = 逾期
desk-on-plan = 如期
desk-load = 目前工作量
desk-staff-actions = 中心人員代客戶執行的動作
desk-customers = 客戶
desk-customers-none = 尚無合作案
desk-offer-about-no-seats = { $services } · { $place }
desk-offer-pool = 檢視 { $candidates } 位人員，{ $passed } 位通過所有篩選條件
desk-offer-answer = 您的回覆
desk-offer-answer-text = 接受後會開啟計畫，並請客戶選擇啟動會議的時間。婉拒後會立即邀約下一位專家。
desk-offer-asked = 要求的內容
desk-offer-language = 會議語言
desk-offer-region = 地區
desk-offer-date = 希望日期
desk-offer-reason = 業務原因
desk-offer-owner = 成功負責人
desk-offer-ended-accepted = 您已接受。計畫列於您的客戶中。
desk-offer-ended-declined = 您已婉拒，並已立即邀約下一位專家。
desk-offer-ended-expired = 邀約已逾時，將邀約下一位專家。
desk-offer-ended-withdrawn = 客戶變更或撤回了要求。
desk-offer-ended-open = 等候您的回覆。
desk-all-customers = { $count ->
    [0] 我的客戶
   *[other] 我的全部 { $count } 家客戶
    }
desk-waiting-none-text = 輪到客戶的工作會列在這裡，並顯示已等候的工作天數。
desk-waiting-more = · 其他 { $count } 項
desk-our-move-none-text = 客戶的提問、移轉問題、遇到困難的工作、待檢閱的佐證、待撰寫的會議記錄與中心的工作會列在這裡。
desk-ours = 我們的工作
desk-migration-issue = 移轉問題
desk-load-points = { $carried } 點，上限 { $capacity } 點
desk-load-offered = { $count ->
    [0] 目前沒有邀約中的點數
   *[other] 邀約中另有 { $count } 點
    }
desk-staff-actions-from = 依這些合作案的稽核鏈計算
desk-customers-lead = { $count ->
    [0] 尚無合作案。
   *[other] { $count } 個合作案，進行中的在前。
    }
desk-customers-none-text = 您接受的邀約會成為合作案並列在這裡。
desk-customers-caption = 階段是指第一個尚未完成的上線階段，輪到誰以工作數計算。
desk-customers-name = 客戶
desk-customers-phase = 階段
desk-customers-planned = 預定結束日
