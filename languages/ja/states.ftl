# プロセスの状態とその呼び方、次に対応するのは誰か。

move-yours = お客様の対応待ち
move-centers = センターの対応待ち
move-customers = お客様の対応待ち
move-ours = センターの対応待ち
move-nobodys = 対応開始前
waiting-on = 対応待ち
waiting-you = お客様: { $count }
waiting-center = センター: { $count }
waiting-customer = お客様: { $count }
waiting-us = センター: { $count }
waiting-later = この後: { $count }

request-state-draft = 下書き
request-state-filed = 受付済み
request-state-awaiting-consent = 同意待ち
request-state-queued = 順番待ち
request-state-offered = 打診中
request-state-accepted = 承諾済み
request-state-self-serve = セルフサービス
request-state-withdrawn = 取り下げ済み

# 依頼の各状態で次に起こること (お客様向け)
request-next-draft = 入力が終わったら送信してください。下書きは 30 日間保存されます。
request-next-filed = どのサービスが対象かを確認しています。1 分もかかりません。
request-next-awaiting-consent = パートナーからの依頼です。パートナーに対応を任せるかどうかは、組織の管理者が決定します。
request-next-queued = お客様の言語を話し、サービスに詳しい次のスペシャリストに打診します。
request-next-nobody = 現在、打診できるスペシャリストがいません。センター マネージャーに通知済みで、1 時間ごとに再確認します。
request-next-offered = スペシャリストに打診しました。2 営業日以内に回答します。
request-next-accepted = スペシャリストが承諾しました。進捗は計画で確認できます。
request-next-self-serve = セルフサービス計画を今日から始められます。状況が変わった場合は、改めて依頼してください。
request-next-withdrawn = この依頼は取り下げられました。新しい依頼はいつでも送信できます。

offer-state-open = 回答待ち
offer-state-accepted = 承諾済み
offer-state-declined = 辞退済み
offer-state-expired = 期限切れ
offer-state-withdrawn = 取り下げ済み

engagement-state-open = 進行中
engagement-state-paused = 一時停止中
engagement-state-stalled = 停滞中
engagement-state-completed = 完了
engagement-state-closed = 終了

task-state-waiting = 待機中
task-state-open = 着手可能
task-state-stuck = 行き詰まり
task-state-in-review = レビュー中
task-state-done = 完了
task-state-deviated = 別の方法で完了
task-state-not-applicable = 該当なし

meeting-state-held = 仮押さえ中
meeting-state-booked = 予約済み
meeting-state-moved = 変更済み
meeting-state-cancelled = キャンセル済み
meeting-state-no-show = 欠席あり
meeting-state-done = 開催済み

owner-kind-customer = お客様
owner-kind-representative = 代理人
owner-kind-partner = パートナー
owner-kind-specialist = スペシャリスト
