# スペシャリストのデスク: 打診、今日の予定、対応待ち、担当のお客様。

desk-title = デスク
desk-lead = { $date }。打診 { $offers } 件、今日の会議 { $meetings } 件、センターの対応待ち { $answers } 件、お客様の対応待ち { $waiting } 件。
desk-keys-move = 移動
desk-keys-accept = 承諾
desk-keys-decline = 辞退
desk-keys = キー操作
desk-offers = 打診
desk-offers-why = この打診が届いた理由
desk-offers-none = 回答待ちの打診はありません
desk-offers-none-text = 言語、サービス、勤務時間が合う次の依頼がここに届きます。
desk-offers-further = ほかに期限が後の打診が { $count } 件あります。ここにある打診に回答すると順に表示されます。
desk-offer-about = { $seats } ライセンス · { $services } · { $place }
desk-offer-left = 残り { $length }
desk-offer-ends = 営業時間で計算、{ $when } まで
desk-offer-accept = 承諾
desk-offer-accept-of = 承諾: { $customer }
desk-offer-decline = 辞退
desk-offer-decline-of = 辞退: { $customer }
desk-fit-services = { $count ->
    [1] サービスのスキルあり
   *[other] サービス { $count } 件すべてのスキルあり
}
desk-fit-overlap = 共通の勤務時間 週 { $length }
desk-fit-load = 承諾後の負荷 { $percent }%
desk-fit-continuity = このお客様の担当経験あり
desk-decline-question = { $customer } に関する打診を辞退しますか?
desk-decline-text = すぐに次のスペシャリストへ打診されます。理由は判定とともに保存され、お客様には表示されません。
desk-decline-reason = 理由
desk-decline-reason-hint = 1 文で入力してください
desk-decline-keep = 辞退しない
desk-declined = 辞退しました。すぐに次の打診が行われました。
desk-day = 今日の予定
desk-day-none = 今日の会議はありません
desk-day-now = 現在 { $time }
desk-minutes-due = 議事録未記入
desk-waiting = お客様の対応待ち
desk-waiting-caption = 古い順に表示されます。経過日数はお客様の営業日で数えます。
desk-waiting-none = お客様の対応待ちはありません
desk-waiting-task = お客様とタスク
desk-waiting-age = 経過
desk-waiting-days = { $days } 日
desk-waiting-state = 状態
desk-our-move = センターの対応待ち
desk-our-move-caption = 古い順に表示されます。経過時間は地域の営業時間で数えます。
desk-our-move-none = センターの対応待ちはありません
desk-due = 期限
desk-late = 遅延
desk-on-plan = 予定どおり
desk-load = 現在の負荷
desk-staff-actions = スタッフによる代行操作
desk-customers = お客様
desk-customers-none = 支援はまだありません
desk-offer-about-no-seats = { $services } · { $place }
desk-offer-pool = { $candidates } 人を検討し、{ $passed } 人がすべての条件を満たしました
desk-offer-answer = 回答
desk-offer-answer-text = 承諾すると計画が作成され、お客様にキックオフの時間の選択をお願いします。辞退すると、すぐに次のスペシャリストへ打診されます。
desk-offer-asked = 依頼の内容
desk-offer-language = 会話の言語
desk-offer-region = 地域
desk-offer-date = 利用開始の希望日
desk-offer-reason = ビジネス上の理由
desk-offer-owner = 成功責任者
desk-offer-ended-accepted = この打診は承諾済みです。計画は「お客様」の一覧にあります。
desk-offer-ended-declined = この打診は辞退済みです。すぐに次の打診が行われました。
desk-offer-ended-expired = 回答期限が切れました。次のスペシャリストに打診されます。
desk-offer-ended-withdrawn = お客様が依頼を変更または取り下げました。
desk-offer-ended-open = 回答を待っています。
desk-all-customers = { $count ->
    [0] 担当のお客様
   *[other] 担当のお客様をすべて表示 ({ $count })
}
desk-waiting-none-text = お客様が行うタスクがあると、待っている営業日数とともにここに表示されます。
desk-waiting-more = ほか { $count } 件
desk-our-move-none-text = 質問、移行の問題、行き詰まったタスク、レビューするエビデンス、未記入の議事録、センターのタスクがここに表示されます。
desk-ours = センターの対応
desk-migration-issue = 移行の問題
desk-load-points = { $capacity } ポイント中 { $carried }
desk-load-offered = { $count ->
    [0] 打診中の負荷なし
   *[other] 打診中 { $count } ポイント
}
desk-staff-actions-from = これらの支援の監査チェーンから集計
desk-customers-lead = { $count ->
    [0] 支援はまだありません。
    [1] 支援 1 件。
   *[other] 支援 { $count } 件。進行中のものが先に表示されます。
}
desk-customers-none-text = 打診を承諾すると、支援としてここに表示されます。
desk-customers-caption = フェーズは、オンボーディングで完了していない最初のフェーズです。対応待ちはタスクの数です。
desk-customers-name = お客様
desk-customers-phase = フェーズ
desk-customers-planned = 終了予定日
