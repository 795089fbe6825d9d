# 送信後の依頼。

tracking-title = 依頼 { $reference }
tracking-sent = { $when } に { $name } さんが送信
tracking-sent-once = { $when } に送信
tracking-waited = 営業時間での経過
tracking-waited-text = 送信後に経過した営業時間
tracking-due = 回答期限
tracking-left = 営業時間で残り { $length }
tracking-queue = 順番待ち
tracking-answer-by = 今打診した場合の回答期限は{ $when }
tracking-link = 共有用リンク
tracking-link-text = このリンクを知っている人に表示されるのは、参照番号、状態、経過時間だけです。
tracking-link-make = リンクを作成
tracking-link-renew = 新しいリンクを作成
tracking-link-new = 今すぐコピーしてください。表示されるのは今回だけです。以前のリンクは使用できなくなりました。
tracking-link-works = センターからのメールのリンクなど、使用中のリンクがあります。控えを保存していないため、再表示はできません。新しいリンクを作成すると、そのリンクは使用できなくなります。
tracking-link-revoke = リンクを取り消す
tracking-open-plan = 計画を開く
tracking-as-of = { $when } 現在

# リンクを開いた人に状態ごとに表示される内容
tracking-public-draft = この依頼はまだ送信されていません。
tracking-public-filed = 依頼は送信済みで、確認中です。
tracking-public-awaiting-consent = お客様の同意を待っています。
tracking-public-queued = 依頼は、条件の合うスペシャリストを待っています。
tracking-public-offered = スペシャリストに打診しました。2 営業日以内に回答します。
tracking-public-accepted = スペシャリストが依頼を承諾し、支援が始まっています。
tracking-public-self-serve = 依頼への回答は済んでいます。お客様はセルフサービス計画で進められます。
tracking-public-withdrawn = この依頼は取り下げられました。
