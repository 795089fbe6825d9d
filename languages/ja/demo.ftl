# デモだけにあるもの: 登場人物、メールボックス、時計。

demo-title = デモ センター
demo-lead = どの人として使うかを選択してください。1 回のクリックでサインインできます。
demo-mailbox-title = デモのメールボックス
demo-mailbox-lead = デモではメールは送信されません。送信されるはずだったメールは、宛先にかかわらずここに表示されます。
demo-mailbox-none = メールはまだありません
demo-mailbox-none-text = 依頼を送信するか会議を予約すると、ここにメールが表示されます。
demo-mail-from = 差出人
demo-mail-to = 宛先
demo-mail-sent = 送信日時
demo-mail-open = メールのボタンを押す
demo-mail-invitation = 招待 (.ics)
demo-clock-title = デモの時計
demo-clock-now = 現在は{ $date } { $time } です。時間は先にしか進みません。期限を迎えたものはすぐに処理されます。
demo-clock-hour = 1 時間進める
demo-clock-business-day = 1 営業日進める
demo-clock-month = 30 日進める
demo-clock-sign-ins = 実際のセンターと同じく、サインインは 30 日で終了します。30 日進めた後は、もう一度サインインしてください。
demo-clock-subscriptions = サブスクリプション
demo-clock-subscriptions-text = 実際のセンターには、更新の情報がライセンス システムから届きます。ここではクリックすると、サブスクリプションが今日から 1 年間更新されます。
demo-clock-held = { $seats } ライセンス、{ $date }まで
demo-clock-renew = 更新
