# マネージャーの順番待ちと、長い一覧のページ移動。

queue-title = 順番待ち
queue-lead = { $count ->
    [0] スペシャリストを待っている依頼はありません。
   *[other] { $count } 件の依頼がスペシャリストを待っています。
}
queue-none = 順番待ちの依頼はありません
queue-none-text = 対象の依頼は、すべて打診中または承諾済みです。
queue-caption = 待ち時間の長い順に表示されます。経過時間は地域の営業時間で数えます。
queue-customer = お客様
queue-language = 会話の言語
queue-services = サービス
queue-region = 地域
queue-waiting = 待ち時間
queue-state = 状態
queue-why = 最新のルーティング判定
queue-looks-again = 合う人がいない間は、1 時間ごとに再確認します。
queue-pool-empty = すべての条件を満たす人がいません。候補者がいなくなった条件: { $filter }。
queue-asked = 打診数
queue-promise = 約束期限
queue-promise-none = 打診なし
queue-promise-kept = 期限内に回答
queue-promise-running = 期限内
queue-promise-late = 期限超過
queue-promise-due = 回答期限 { $when }、残り { $left }
queue-promise-expired = 回答のないまま期限が切れた打診 { $count } 件
queue-pool-nobody = センターにはまだスペシャリストがいません
list-pages = この一覧のページ
list-newer = 新しい項目
list-older = 古い項目
