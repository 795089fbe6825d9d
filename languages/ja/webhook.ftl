# What programs outside are told, and a person's meetings in its own calendar.

action-manage-webhooks = 変更の通知先プログラムの指定
action-stop-webhook = なくなったプログラムへの通知の停止
action-follow-calendar = 自分の会議を予定表で見る
error-webhook-url = このアドレスには送信できません。https://hooks.company.com/fasttrack のように、名前やパスワードを含めずに入力してください。
error-webhook-many = これ以上アドレスを追加できません。先に 1 つ削除してください。

calendar-title = 予定表で会議を見る
calendar-lead = 予定表アプリ用の秘密のアドレスです。過去 30 日間の会議と今後のすべての会議が含まれます。アドレスを知っている人は誰でも会議を見ることができます。
calendar-made = アドレス
calendar-made-text = 今すぐコピーしてください。再び表示されることはありません。
calendar-since = { $date } からアドレスがあります。
calendar-make = アドレスを作成
calendar-renew = 別のアドレスを作成
calendar-revoke = アドレスを取り消す
