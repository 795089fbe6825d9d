# 会議の場所

place-title = 会議の場所
place-link = 参加用アドレス
place-link-hint = https:// で始まるアドレスです。双方がこのページ、メール、予定表で確認できます。
place-keep = 今後予約される会議にも使う
place-join = 会議に参加
place-own-title = 自分の会議の場所
place-own-lead = 今後予約される会議は、このアドレスで行われます。会議ごとのアドレスは、その会議のページで指定できます。
place-coming = 今後の会議
error-join-link = このアドレスからは参加できません。https:// で始まり、ユーザー名やパスワードを含まないアドレスを入力してください。
mail-meeting-placed-subject = 参加方法: { $title }、{ $start }
mail-meeting-placed-text = { $tenant } の会議「{ $meeting }」({ $start }) の参加先が変更されました。相手は { $other } さんです。以前の招待は、添付の招待に置き換わります。
mail-meeting-placed-button = 会議の詳細を見る
mail-fact-where = 参加先
mail-meeting-join = 参加: { $link } 目的、議題、そのほかの情報: { $page }
mail-meeting-of-customer = { $meeting }: { $tenant }
action-place-meeting = 自分の会議の場所の指定
