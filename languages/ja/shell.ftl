# すべてのページにあるもの、時刻と長さの書き方。

skip-to-content = コンテンツへスキップ
nav-main = メイン メニュー
nav-overview = 概要
nav-timeline = タイムライン
nav-tasks = タスク
nav-meetings = 会議
nav-services = サービス
nav-guidance = ガイダンス
nav-desk = デスク
nav-customers = お客様
nav-queue = 順番待ち
nav-decisions = 判定
nav-people = スタッフ
nav-tenants = 組織
nav-regions = 地域
account-of = アカウント: { $name }
foot-times = 時刻は、ご自身のタイム ゾーンを先に表示します。
foot-roles = スタッフにできることとできないこと

demo-notice = これはデモです。人物、会社、メールは架空のものです。
demo-people = 別の人としてサインイン
demo-mailbox = メールボックス
demo-clock = 時計を進める

time-range = { $from }～{ $to }
time-in-place = { $place } { $time }
moment-in-place = { $moment }（{ $place }）
today-at = 今日 { $time }
tomorrow-at = 明日 { $time }
yesterday-at = 昨日 { $time }
length-minutes = { $minutes } 分
length-hours = { $hours } 時間
length-hours-minutes = { $hours } 時間 { $minutes } 分
size-kilobytes = { $size } KB
size-megabytes = { $size } MB
size-gigabytes = { $size } GB

# 複数のページで使うボタンと語
save = 保存
cancel = キャンセル
back = 戻る
continue = 続行
change = 変更
optional = { $label } (任意)
nothing-yet = まだありません
# A name and what is said of it; two sentences one after the other.
name-and-text = { $name }: { $text }
two-sentences = { $first }。{ $second }
