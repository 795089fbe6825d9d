# 主担当スペシャリストから見た支援。

engagement-span = { $from }～{ $to }
engagement-paused = 支援は一時停止中です
engagement-paused-text = お客様のサブスクリプションが終了しました。アドバイス、回答、レビュー、会議は更新されるまで停止します。お客様はご自身のタスクを続けられます。
engagement-lapse-text = この支援の根拠となる最後のサブスクリプションです。更新されない場合、翌日から支援が一時停止します。お客様の管理者と担当スペシャリストにはメールで通知済みです。更新は、お客様がサブスクリプションの購入元で行います。
engagement-stalled-text = この支援は停滞中と記録されています。アドバイス、回答、会議、お客様による対応のいずれかがあれば、進行中に戻ります。
engagement-questions = 回答待ちの質問が { $count } 件あります
engagement-ours = センターの対応待ち
engagement-ours-caption = センターの対応を待っているタスク (期限順)
engagement-ours-none = センターの対応待ちのタスクはありません
engagement-ours-none-text = お客様が行き詰まったタスク、レビューを求めたタスク、センターのタスクがここに表示されます。
engagement-customers = お客様の対応待ち
engagement-customers-caption = お客様が着手できるタスク (期限順)
engagement-customers-none = お客様が着手できるタスクはありません
engagement-customers-none-text = 前のタスクが終わると、次のタスクに着手できるようになります。
engagement-unreviewed = エビデンスが未レビューの完了タスクが { $count } 件あります
engagement-unreviewed-text = お客様が完了したタスクです。次の作業に影響する場合にエビデンスを確認してください。このレビューを待っている作業はありません。
engagement-ledger-none = ガイダンスはまだ提供されていません。タスクのページからアドバイスできます。
engagement-later = { $count ->
    [0] 待機中のタスクはありません
   *[other] 待機中のタスク { $count } 件
}
engagement-left = { $count ->
    [0] 未完了のタスクはありませんでした
   *[other] 未完了のタスク { $count } 件
}
engagement-finished = { $count ->
    [0] 完了したタスクはありません
   *[other] 完了したタスク { $count } 件
}
engagement-finished-caption = 完了したタスク (新しい順)
engagement-group = { $track }、{ $phase }
engagement-task = タスク
engagement-state = 状態
engagement-day = 日付
engagement-verify = センターとして検証済みにする
engagement-meetings-none = 予約済みの会議はありません。
engagement-proof = 代行しないことの証明
engagement-staff-actions = スタッフによる代行操作
engagement-chain = 監査チェーン
engagement-chain-whole = 整合
engagement-chain-broken = 不整合
engagement-chain-checked = テナントの監査チェーンで集計: 監査エントリ { $entries } 件、すべてのつながりを{ $when } に検証済み。
engagement-not-guided = この計画には、ガイダンスの対象でない部分があります
engagement-not-guided-text = { $services } は、お客様が公開ドキュメントを使ってご自身で展開します。会議、アドバイス、負荷ポイントはありません。
engagements-ended = 終了

# 支援の終わり: 確認と、その後のページに残るもの。
ending-complete-title = すべて完了しましたか?
ending-complete-text = この計画で必要なことがすべて終わったことを確認してください。
ending-complete-send = はい、完了しました
ending-not-yet = まだ完了していません
ending-close-title = この計画を早期に終了しますか?
ending-close-title-center = { $customer } の支援を終了しますか?
ending-close-send = 終了する
ending-keep = 終了しない
ending-reason = 理由
ending-reason-hint = 1 文で入力してください。担当のスペシャリストがいる場合は、スペシャリストも閲覧します。
ending-reason-hint-center = 「お客様が契約を終了したため」のように、1 文で入力してください。お客様の管理者も閲覧します。
ending-left = { $count } 件のタスクは未完了のまま残ります。
ending-meetings = 予約済みの会議 { $count } 件が、双方の予定表でキャンセルされます。
ending-lead = { $name } さんに通知され、ほかのお客様を担当できるようになります。
ending-read = 計画、ガイダンス、判定は引き続き閲覧できますが、変更はできなくなります。
ending-again = サポートはいつでも改めて依頼できます。
ending-told = お客様の管理者に通知されます。サポートはいつでも改めて依頼できます。
ended-on = { $state } ({ $date })
ended-by-customer = お客様が終了しました。
ended-by-center = センターが終了しました。
ended-text = 内容はすべて引き続き閲覧できますが、変更はできません。
engagement-asked-by = 依頼者
