# 運用担当者のページ: 中止されたジョブ
operator-version = バージョン
operator-given-up-text = 何回か試行した後に中止され、担当者による確認を待っているジョブです。原因を解決してから再試行してください。
operator-job-about = 対象: { $subject } ({ $tries } 回試行)
operator-again = 再試行
operator-end = 完全に中止
operator-secret = コードを含むメールのため、内容は消去されました。新しいコードは、本人が要求する必要があります。
job-letter = メール
job-sign-in-code = サインイン コードのメール
job-offer-request = スペシャリストへの依頼の打診
job-expire-offer = 打診の期限切れ処理
job-recheck = 毎日の処理
action-tend-jobs = ジョブの再試行または中止
action-export-person = 特定の個人について保持しているデータの提供
action-erase-person = 特定の個人のデータの消去
