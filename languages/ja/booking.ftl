# 会議: 一覧、時間の選択、変更、キャンセル、実施結果。

booking-meetings = 会議
booking-lead-list = 担当は { $name } さんです。最初にキックオフを行い、ほかの会議の日程はそこから決まります。
booking-next = 次の会議
booking-first = 最初の会議
booking-first-text = 時間を選択してください。ほかの会議は、その日を基準に最も近い空き日で提案されます。
booking-choose = 時間を選択
booking-open = 会議の詳細を見る
booking-none = 会議はまだありません
booking-none-text = スペシャリストがお客様の依頼を承諾すると、会議が提案されます。
booking-none-go = サービスを開く
booking-self-serve = セルフサービス計画に会議はありません
booking-self-serve-text = 各タスクのガイダンスを見ながら、お客様のペースで進められます。対象になった場合は、スペシャリストがその時点から引き継ぎ、会議を提案します。
booking-tasks = タスクを開く
booking-paused = 支援は一時停止中です
booking-paused-text = 予約済みの会議は前日まで残り、それまでにサブスクリプションが更新されなければキャンセルされます。支援が再開すると、新しい時間を選択できます。
booking-ended = 支援は終了しました
booking-ended-text = 開催された会議は以下に表示されます。
booking-past = これまでの会議
booking-past-caption = 開催、欠席、キャンセルの記録です。新しい順に表示されます。
booking-also = ほかの予約
booking-also-caption = 予約済みでこれから開催される会議です。近い順に表示されます。

# 一連の会議
booking-series = すべての会議
booking-series-caption = プレイブックに基づく提案です。どの会議も個別に変更でき、ほかの会議には影響しません。
booking-meeting = 会議
booking-length = 所要時間
booking-day = 日付
booking-time = 時間
booking-state = 状態
booking-proposed = 提案
booking-unclosed = 終了 (議事録はこれから)
booking-none-booked = 時間はまだ予約されていません。
booking-no-time = 共通の空き時間なし
booking-other-time = 別の時間
booking-other-time-for = 別の時間を選択: { $meeting }
booking-accept-all = 提案 { $count } 件をすべて予約
booking-accept-effect = 会議ごとに双方へ招待が届きます。埋まった時間が 1 つでもある場合は、どの会議も予約されません。
booking-series-lost = たった今、いずれかの時間が埋まりました。予約は行われていません。以下に新しい提案を表示しています。
booking-series-done = 予約しました。招待をメールで送信しています。

# 時間の選択
booking-title-choose = 時間の選択: { $meeting }
booking-title-move = 時間の変更: { $meeting }
booking-lead = { $name } さんとの { $length }の会議です (言語: { $language })。表示されている時間は、双方が空いていて、どちらの勤務時間にも収まっています。
booking-lead-plain = { $name } さんとの { $length }の会議です。表示されている時間は、双方が空いていて、どちらの勤務時間にも収まっています。
booking-now = 現在の予約: { $when }。変更すると、双方に新しい招待が送信されます。
booking-month-before = 前の月、{ $month }
booking-month-after = 次の月、{ $month }
booking-free = 空き { $count } 件
booking-day-weekend = 週末
booking-day-closed = 休業
booking-day-holiday = 祝日
booking-day-full = 空きなし
booking-day-no-common-hours = 共通時間なし
booking-day-present = 現在の予約
booking-day-too-soon = 直前
booking-day-too-late = 期間外
booking-day-away = { $name } さん不在
booking-your-time-first = ご自身の現地時刻を先に表示しています。
booking-none-in-month = この月に空いている時間はありません
booking-none-in-month-text = 理由は日ごとに表示されています。別の月をご覧ください。
booking-hold = この時間を仮押さえ
booking-hold-effect = 仮押さえは { $length }間有効です。その間に確定してください。
booking-move-there = この時間に変更
booking-keep = 元の時間のままにする
booking-back = 会議一覧に戻る
booking-lost = たった今、その時間が埋まりました
booking-lost-text = 予約は行われていません。以下は現在空いている時間です。
booking-hours = 選択できる日の基準
booking-closed-why = 選択できない日の理由
booking-hours-text = お客様の組織、{ $name } さん、地域のいずれも休みではなく、ほかの会議が入っていない時間が表示されます。
error-slot = その時間は勤務時間外の人がいるか、直前のため選択できません。表示されている時間から選択してください。
error-slot-present = 会議は既にその時間に予約されています。別の時間を選択してください。

# 確定
booking-confirm-title = { $meeting }: { $day }
booking-held = { $time } を { $until } まで仮押さえしています。
booking-held-effect = 確定すると、双方に招待がメールで送信されます。
booking-confirm = { $time } で確定
booking-another = 別の時間を選択
booking-hold-ended = 仮押さえの期限が切れました
booking-hold-ended-text = { $length }の仮押さえが終わり、解放されました。まだ空いている場合があるため、もう一度選択してください。

# 会議の詳細
booking-with = 相手
booking-where = 場所
booking-where-text = オンライン。招待からこのページを開けます。
booking-purpose = 目的
booking-agenda = 議題
booking-who = 出席が望ましい人
booking-needed = 必須
booking-move = 変更
booking-cancel = 会議をキャンセル
booking-download = .ics をダウンロード
booking-done-booked = 予約しました。招待をメールで送信しています。
booking-done-moved = 変更しました。以前の招待は新しい招待に置き換わります。
booking-done-cancelled = キャンセルしました。双方にメールで通知されます。
booking-again = もう一度予約
booking-waits = { $name } さんが、決定事項をここに記入します。
booking-minutes = 議事録
booking-minutes-from = 記入者: { $name }
booking-cancel-question = { $meeting } ({ $when }) をキャンセルしますか?
booking-cancel-effect-mail = 双方にキャンセルのメールが届きます。
booking-cancel-effect-time = その時間は、ほかの人が予約できるようになります。
booking-cancel-effect-again = もう一度予約できます。
booking-cancel-keep = 会議を残す

# スペシャリスト側
booking-desk-lead = { $customer } さん ({ $tenant }) との { $length }の会議です。
booking-close = 会議の結果
booking-close-lead = 記入した内容は双方が閲覧します。タスクを完了するのはお客様です。
booking-close-minutes = 議事録
booking-close-minutes-hint = 決定事項、担当者、期限。
booking-close-took-place = 開催した
booking-close-no-show = 必須の出席者が欠席した
booking-close-no-show-text = 必須の出席者が欠席した場合、議事録は作成されません。お客様は会議をもう一度予約できます。
booking-not-begun = まだ始まっていません。{ $when } 以降に結果を記録できます。
booking-customer-moves = 変更とキャンセルはお客様が行います。
