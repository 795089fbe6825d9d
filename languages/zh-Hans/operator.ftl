# 运维人员的页面：已放弃的作业。
operator-version = 版本
operator-given-up-text = 这些作业在多次尝试后仍未成功，需要人工查看。解决问题后，请重试。
operator-job-about = 已尝试 { $tries } 次，涉及：{ $subject }
operator-again = 重试
operator-end = 永久放弃
operator-secret = 邮件中包含验证码，内容已清除。需要由本人重新请求验证码。
job-letter = 邮件
job-sign-in-code = 登录验证码邮件
job-offer-request = 将请求派给专家
job-expire-offer = 派单到期处理
job-recheck = 每日作业
action-tend-jobs = 重试或放弃作业
action-export-person = 提供所保存的某人的数据
action-erase-person = 清除某人的数据
