# 操作員頁面：已放棄的作業。
operator-version = 版本
operator-given-up-text = 這些作業在多次嘗試後仍未成功，需要人工查看。排除原因後，請重試。
operator-job-about = 已嘗試 { $tries } 次，相關對象：{ $subject }
operator-again = 重試
operator-end = 永久放棄
operator-secret = 郵件中含有驗證碼，內容已清除。必須由本人重新要求驗證碼。
job-letter = 郵件
job-sign-in-code = 登入驗證碼郵件
job-offer-request = 向專家發出邀約
job-expire-offer = 邀約逾時處理
job-recheck = 每日作業
action-tend-jobs = 重試或放棄作業
action-export-person = 提供所保存的某人的資料
action-erase-person = 清除某人的資料
