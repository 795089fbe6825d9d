# 流程的各種狀態，以及輪到誰。

move-yours = 輪到您
move-centers = 輪到中心
move-customers = 輪到客戶
move-ours = 輪到我們
move-nobodys = 尚未輪到任何一方
waiting-on = 等候
waiting-you = 您：{ $count }
waiting-center = 我們：{ $count }
waiting-customer = 客戶：{ $count }
waiting-us = 我們：{ $count }
waiting-later = 之後：{ $count }

request-state-draft = 草稿
request-state-filed = 已送出
request-state-awaiting-consent = 等候同意
request-state-queued = 排隊中
request-state-offered = 已邀約專家
request-state-accepted = 已接受
request-state-self-serve = 自助
request-state-withdrawn = 已撤回

# 要求在各狀態下的下一步（給客戶）
request-next-draft = 填寫完成後請送出。草稿會保留 30 天。
request-next-filed = 我們正在檢查哪些服務符合資格，不到一分鐘即可完成。
request-next-awaiting-consent = 此要求由您的合作夥伴提出。是否允許合作夥伴代為處理，由貴組織的系統管理員決定。
request-next-queued = 接著會邀約下一位使用您的語言且熟悉您服務的專家。
request-next-nobody = 目前沒有可邀約的合適專家。已通知中心經理，系統每小時重新尋找一次。
request-next-offered = 已邀約專家，專家會在 2 個工作天內回覆。
request-next-accepted = 已有專家承接。計畫會顯示目前的進度。
request-next-self-serve = 您今天就能以自助計畫開始。若情況改變，請再次要求協助。
request-next-withdrawn = 此要求已撤回。您隨時可以送出新的要求。

offer-state-open = 等候回覆
offer-state-accepted = 已接受
offer-state-declined = 已婉拒
offer-state-expired = 已逾時
offer-state-withdrawn = 已收回

engagement-state-open = 進行中
engagement-state-paused = 已暫停
engagement-state-stalled = 停滯
engagement-state-completed = 已完成
engagement-state-closed = 已關閉

task-state-waiting = 等候中
task-state-open = 可進行
task-state-stuck = 遇到困難
task-state-in-review = 檢閱中
task-state-done = 已完成
task-state-deviated = 以其他方式完成
task-state-not-applicable = 不適用

meeting-state-held = 已為您保留
meeting-state-booked = 已預約
meeting-state-moved = 已改期
meeting-state-cancelled = 已取消
meeting-state-no-show = 有人缺席
meeting-state-done = 已舉行

owner-kind-customer = 客戶
owner-kind-representative = 代表
owner-kind-partner = 合作夥伴
owner-kind-specialist = 專家
