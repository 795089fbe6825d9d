# 經理的佇列，以及長清單的瀏覽方式。

queue-title = 佇列
queue-lead = { $count ->
    [0] 沒有等候專家的要求。
   *[other] { $count } 件要求等候專家。
    }
queue-none = 沒有等候中的要求
queue-none-text = 每件符合資格的要求都已發出邀約或由專家接受。
queue-caption = 等候最久的在前，以該地區的上班時間計算。
queue-customer = 客戶
queue-language = 使用語言
queue-services = 服務
queue-region = 地區
queue-waiting = 等候
queue-state = 狀態
queue-why = 最新的分派決定
queue-looks-again = 沒有合適人選時，每小時重新檢查一次。
queue-pool-empty = 沒有人通過所有篩選條件；套用此條件後已無人選：{ $filter }。
queue-asked = 邀約次數
queue-promise = 承諾
queue-promise-none = 尚未邀約任何人
queue-promise-kept = 已履行
queue-promise-running = 期限內
queue-promise-late = 逾期
queue-promise-due = 回覆期限 { $when }，剩餘 { $left }
queue-promise-expired = { $count } 件邀約逾時未回覆
queue-pool-nobody = 中心尚無專家
list-pages = 此清單的頁面
list-newer = 較新
list-older = 較舊
