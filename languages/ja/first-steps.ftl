# First steps of a new Center, and what is shown to be copied.

people-services-all = すべてのサービス
people-added = { $name } さんを追加しました
people-added-text = サインイン用のリンクを記載したメールを送信しました。最初のサインインまでは招待中として表示されます。
people-sent-again = メールを再送しました
people-not-come = まだサインインしていません。
people-send-again = メールを再送
people-none-text = 依頼はスペシャリストに打診されます。最初のスペシャリストを追加し、次に組織とそのサブスクリプションを追加してください。
tenant-first-admin = 最初の管理者
tenant-first-admin-text = この組織にはまだ管理者がいません。下のアドレスを組織の方に伝えてください。組織のドメインのメール アドレスでサインインした方、またはドメインを証明した方が、最初の管理者になれます。
tenant-first-admin-address = 伝えるアドレス
copy = コピー
copy-done = コピーしました
