# What managers read beside their lists: next steps, questions of the whole Center, engagements of a tenant.

queue-next-offered = 下一步：收到邀約的專家回覆。逾期未回覆則邀約下一位。
queue-next-late = 下一步：邀約已逾時，將邀約下一位專家。
queue-next-nobody = 下一步：一小時內重新尋找專家。沒有合適人選時，需要您處理：請確認專家已登入，或新增語言、服務、上班時間或工作量上限。
queue-next-first = 下一步：幾分鐘內尋找專家。
queue-next-again = 下一步：幾分鐘內邀約另一位專家。
question-answerer = 應回覆的人
question-manager-text = 只有負責的專家可以回覆。若時間過長，請與專家溝通，或登記不在，以便由他人代理。
question-stuck = 遇到困難的工作
question-stuck-caption = 客戶在工作中遇到的阻礙，以其原話顯示，等待最久的在前
tenant-engagements = 合作案
