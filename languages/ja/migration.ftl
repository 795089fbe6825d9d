# お客様が移行するメール: すべての移行バッチの一覧、1 つの移行バッチ、その台帳とレポート。

migration-title = メールの移行
migration-lead = { $tenant } のメールを { $sources } から { $target } に移行します。実行するのは { $tenant }、状況を見守るのは { $lead } さんです。
migration-lead-alone = { $tenant } のメールを { $sources } から { $target } に移行します。実行するのは { $tenant } です。
migration-start-here = メールボックスを移行バッチに分けて移行します。移行バッチはご自身で開始し、進捗はここで確認できます。
migration-none = 移行バッチはまだありません
migration-none-text = まず、少数のメールボックスでテストしてください。多くの人を移行する前に、すべてが機能することを確認できます。
migration-none-led = お客様はまだ移行バッチを計画していません。

# 一覧の数値
migration-moved = 移行・検証済み
migration-moved-of = { $done } / { $all }
migration-rate = この移行バッチの速度
migration-rate-mailboxes = 1 時間にメールボックス { $count } 個
migration-rate-bytes = 1 時間に { $bytes }
migration-rate-messages = 1 時間にメッセージ { $count } 件
migration-daily = 1 日の目標 ({ $percent }%)
migration-daily-whole = 1 日の目標
migration-doubled = 重複
migration-forecast = 最後のメールボックス (予測)
migration-forecast-likely = 80% の確率で{ $date }まで
migration-forecast-none = まだ不明
migration-forecast-none-text = メールボックス 5 個の完了後に予測します

# 移行されずに残るもの
migration-stays = 移行されないもの
migration-stays-text = { $source } から移行されないもの: { $list }。
migration-stays-by = { $name } さんが確認しました ({ $date })。
migration-apart-text = このうち、{ $source } 標準の移行ツールなら移行できるもの: { $list }。
migration-stays-open = まだ誰も確認していません。確認が済むと、移行バッチを提出できます。
migration-stays-full = すべて表示
migration-stays-send = 内容を確認しました
migration-stays-tell = メールボックスを移行する前に、対象のユーザーに知らせてください。
migration-moves-text = { $source } から移行されるもの: { $list }。

# 移行バッチ
migration-waves = 移行バッチ
migration-waves-caption = { $place }の時刻で表示しています。移行バッチは一時停止して再開できます。二重にコピーされるものはありません。
migration-column-wave = 移行バッチ
migration-column-mailboxes = メールボックス
migration-column-progress = 進捗
migration-column-exceptions = 例外
migration-column-duration = 所要時間
migration-column-state = 状態
migration-wave-test = テスト
migration-wave-pilot = パイロット
migration-wave-velocity = 本移行
migration-wave-number = 本移行 { $number }
migration-test-number = テスト { $number }
migration-pilot-number = パイロット { $number }
migration-wave-text-test = テスト: 少数のメールボックスで、すべてが機能することを確認する
migration-wave-text-pilot = パイロット: 実際のユーザーの最初のグループ (1 回だけ)
migration-wave-text-velocity = 本移行: 残りのユーザーをグループごとに移行する
migration-verified-of = { $all } 個中 { $done } 個を検証済み
migration-failed-count = 失敗 { $count } 個
migration-messages-of = メッセージ { $all } 件中 { $done } 件
migration-starts-when-said = お客様の操作で開始します
migration-starts-when-customer = お客様の操作で開始します
migration-awaited = 開始済み、ツールの応答待ち
migration-until-cut-off = メールボックスは{ $when } まで変更できます
migration-proposed = スペシャリストからの提案
migration-proposed-led = 提案済み、お客様の対応はまだありません
migration-proposed-by = { $name } さんからの提案
migration-left = 残り約 { $length }
migration-accepted = 承認済み
migration-stopping = 停止中
migration-stopped = 完了前に停止
migration-percent = { $percent } パーセント

# 状態。次に対応するのが誰かがわかるプロセスの用語。
migration-state-planned = 未提出
migration-state-submitted = 提出済み
migration-state-queued = 順番待ち
migration-state-waiting-for-customer = お客様の操作待ち
migration-state-running = 実行中
migration-state-completed = 完了
migration-state-completed-with-errors = 完了 (エラーあり)
migration-state-failed = 失敗
migration-mailbox-state-waiting = 待機中
migration-mailbox-state-running = 実行中
migration-mailbox-state-moved = 移行済み、未検証
migration-mailbox-state-verified = 検証済み
migration-mailbox-state-with-errors = エラーあり
migration-mailbox-state-failed = 失敗

# 各状態でお客様が次に行うこと
migration-next = 次の手順
migration-next-planned = メールボックスの一覧を確認し、移行バッチを提出してください。
migration-next-objections = 上記の点を修正してから、移行バッチを提出してください。
migration-next-submitted = 移行バッチは提出済みです。{ $when } までは、メールボックスを変更するか、提出を取り消すことができます。
migration-next-submitted-open = 移行バッチは提出済みです。{ $when } から開始できます。
migration-next-queued = メールボックスの一覧は確定しました。移行バッチは{ $when } から開始できます。
migration-next-pair = メールを移行するコンピューターをペアリングしてから、移行バッチを開始し、そのコンピューターでツールを実行してください。
migration-next-waiting-for-customer = 移行バッチを開始してから、お使いのコンピューターでツールを実行してください。
migration-next-paused = 移行バッチは一時停止中です。いつでも再び開始できます。移行済みのものは残り、二重にコピーされるものはありません。
migration-next-running = お使いのコンピューターのツールがメールを移行しています。いつでも一時停止できます。
migration-next-stopping = 移行バッチを停止しています。ツールは、移行中の処理が終わると停止します。
migration-next-stopped = 移行バッチは停止されました。再試行すると、まだ移行されていないものを移行できます。
migration-next-started = 移行バッチを開始しました。お使いのコンピューターでツールを実行してください。ツールがセンターに接続すると、最初のメールボックスの移行が始まります。
migration-next-completed = 新しいメールボックスをいくつか開いて確かめてから、移行バッチを承認してください。
migration-next-completed-with-errors = 例外を確認してください。移行できるものを再試行するか、移行バッチをこのまま承認してください。
migration-next-failed = 例外を確認し、原因を修正してから再試行してください。
migration-next-imported = 例外を確認してから、移行バッチをこのまま承認してください。移行できるものは、レポートを作成したツールで移行します。
migration-next-accepted = この移行バッチは{ $date }に承認されました。必要な対応はありません。
migration-missing-messages = メッセージ { $count } 件が移行先にありません。
migration-missing-begun = メールボックス { $count } 個の移行が始まっていません。
migration-missing-failed = メールボックス { $count } 個を移行できませんでした。
migration-accepted-on = { $name } さんが承認 ({ $date })
migration-act-submit = 提出
migration-act-take-back = 提出を取り消す
migration-act-start = 開始
migration-act-start-of = { $name } を開始
migration-act-pause = 一時停止
migration-act-pause-of = { $name } を一時停止
migration-act-stop = 停止
migration-act-stop-text = 移行中のものが終わるとツールが停止し、移行バッチはそのままの状態で終了します。後で再試行できます。
migration-act-retry = 再試行
migration-act-accept = 承認
migration-act-change = 変更
migration-act-plan = 移行バッチを計画
migration-act-propose = 移行バッチを提案

# お客様のコンピューターで動くツール
migration-runner = ツール
migration-runner-text = お使いのコンピューターで動作し、そこから両方のメール システムにサインインします。パスワードとメールがこのセンターに送信されることはありません。
migration-runner-text-led = お客様のコンピューターで動作し、そこから両方のメール システムにサインインします。パスワードとメールがこのセンターに送信されることはありません。
migration-runner-heard = 最新の報告: { $when }
migration-silent = ツールからの報告がありません
migration-runner-silent = { $when } 以降、ツールからの報告がありません。コンピューターの電源は入っていますか?
migration-runner-none = ペアリングされたコンピューターはまだありません。
migration-runner-paired = ペアリング済み: { $name }
migration-runner-report = 読み込んだレポート: { $name }
migration-pair = コンピューターをペアリング
migration-pair-code = コード
migration-pair-code-text = { $minutes }以内に 1 回だけ使用できます。ツールから求められたら入力してください。
migration-pair-command = コンピューターのペアリング
migration-pair-command-text = コマンドを実行するとコードを求められ、この移行バッチのメールボックスを記載した plan.toml が作成されます。そこに両方のメール サーバーと、パスワードの場所を追加してください。
migration-check-command = 移行バッチのチェック
migration-check-command-text = 移行できるものとできないものを報告します。どちらの側も変更しません。
migration-trial-command = 一部のメッセージでの試行
migration-trial-command-text = 各フォルダーで最大 10 件のメッセージを移行し、どのように届くかを確かめます。残りは次のコマンドで移行します。
migration-run-command = 移行バッチの実行
migration-run-command-text = ここでの開始を待ってから、移行先にまだないものを移行し、最後に比較します。何度でも繰り返せます。
migration-verify-command = 移行バッチの検証
migration-verify-command-text = 移行先にあるものを移行元と比較し、異なる点を報告します。

# 実行が待機している理由
migration-waits = ツールは待機中です
migration-wait-suggested = メール サーバーから待機を求められました
migration-wait-limit = メール サーバーが速度を制限しています
migration-wait-budget = 今日の移行量の上限に達しました
migration-wait-window = お客様が指定した時間帯の外です
migration-wait-dropped = メール サーバーが接続を閉じました
migration-wait-connections = メール サーバーが現在これ以上の接続を受け付けていません
migration-wait-sign-in = メール サーバーにサインインを拒否されました。ツールを実行しているコンピューターで修正してください
migration-wait-no-room = 移行先のメールボックスがいっぱいです。空き領域を増やすかクォータを引き上げてから、もう一度開始してください
migration-wait-until = { $reason }。{ $when } に再開します。
migration-wait-open = { $reason }。

# 移行バッチの提出を妨げるものと、その解決方法
migration-objections-title = この移行バッチを提出する前に
migration-objection-no-mailboxes = メールボックスがありません。1 つ以上追加してください。
migration-objection-batch-too-small = メールボックスは { $needed } 個以上必要ですが、{ $has } 個しかありません。追加するか、種類をテストに変更してください。
migration-objection-start-passed = 開始日時を過ぎています。これより後の日時を選択してください。
migration-objection-past-cut-off = メールボックスを変更できる期限は{ $when } でした。これより後の開始日時を選択してください。
migration-objection-too-many-that-day = その日には既に移行バッチが { $most } 個あります。別の日を選択してください。
migration-objection-outside-window = このクラウドでは、その時刻に移行を行いません。次に開始できるのは{ $when } です。
migration-objection-outside-window-open = このクラウドでは、その時刻に移行を行いません。別の開始日時を選択してください。
migration-objection-second-pilot = パイロットは既にあり、1 つしか作成できません。別の種類を選択してください。
migration-objection-out-of-order-test = 先にテストを完了する必要があります。
migration-objection-out-of-order-pilot = 先にパイロットを完了する必要があります。
migration-objection-out-of-order-velocity = 先に前の移行バッチを完了する必要があります。
migration-objection-service-not-ready = 移行先のサービスがまだ設定されていません。サービスのタスクを完了するか、エラーのないチェックの結果を送信してください。
migration-objection-tasks = { $service } のタスク
migration-objection-not-acknowledged = 移行されないものを、まだ誰も確認していません。一覧を読んで確認してください。
migration-objection-mailbox-too-large = { $target } のサイズは { $bytes } ですが、新しいメールボックスに入れられるのは { $most } までです。メールをアーカイブするか、クォータを引き上げてください。
migration-objections-too-large = 複数のメールボックスのサイズが、新しいメールボックスに入れられる上限を超えています。メールをアーカイブするか、クォータを引き上げてください。
migration-objection-filled = { $target }、{ $bytes } ({ $most } まで)
migration-objection-same-target = { $target } が複数あります。1 つだけを残してください。

# 移行バッチのメールボックス
migration-mailboxes = メールボックス
migration-mailboxes-caption = それぞれの移行元と移行先
migration-mailbox = メールボックス
migration-messages = メッセージ
migration-size = サイズ
migration-size-of = { $there } / { $all }
migration-attempt-of = { $most } 回中 { $number } 回目の試行
migration-verified-at = { $compared } 件を比較 ({ $when })
migration-differences = 相違 { $count } 件
migration-from = 移行元: { $source }
migration-erased = アドレスは削除済み
migration-fault-sign-in = サインインを拒否されました。ツールを実行しているコンピューターで、パスワードまたはトークンを確認してください。
migration-fault-unreachable = メール サーバーに接続できませんでした。
migration-fault-no-room = 移行先のメールボックスがいっぱいです。空き領域を増やすかクォータを引き上げてください。
migration-fault-throttled = メール サーバーによる速度の制限が長く続きました。
migration-fault-protocol = メール サーバーの応答が IMAP ではありませんでした。
migration-fault-journal = ツールを実行しているコンピューターで、移行の記録に書き込めませんでした。ディスクを確認してください。
migration-fault-other = ほかの理由で停止しました。
migration-said = サーバーの応答: { $said }

# 例外。それぞれに原因、対応者、状態がある。
migration-exceptions = 例外
migration-exceptions-in = { $name } の例外
migration-exceptions-caption = それぞれの原因と対応者を示しています。
migration-item-sized = { $name } ({ $text })
migration-exceptions-none-text = 移行の対象は、すべて移行先にあります。
migration-group-items = { $count } 件のアイテム
migration-group-first = 最初の { $count } 件
migration-group-elsewhere = { $places } ほか
migration-ledger-link = 台帳 (すべてのアイテム)
migration-item = アイテム
migration-cause = 原因
migration-owner = 対応者
migration-class-too-large = 大きすぎるメッセージ
migration-class-no-room = メールボックスの空き不足
migration-class-bytes = 内容の拒否
migration-class-nul = NUL バイトを含むメッセージ
migration-class-refused = 拒否されたメッセージ
migration-class-unreadable = 読み取れないメッセージ
migration-class-keywords = 省かれたキーワード
migration-class-doubled = 重複したメッセージ
migration-class-missing = なくなったメッセージ
migration-class-differs = 異なるメッセージ
migration-class-other = その他
migration-cause-too-large = 移行先で受け付けるサイズを超えています。サイズ制限を引き上げるか、メッセージをファイルとして保存してください。
migration-cause-no-room = 移行先のメールボックスに空きがありません。空き領域を増やすかクォータを引き上げてから、再試行してください。
migration-cause-bytes = 移行先では、この内容のバイト列を受け付けていません。メッセージをファイルとして保存してください。
migration-cause-nul = NUL バイトが別のバイトに変わって届いた可能性があります。元のメッセージと比較してください。
migration-cause-refused = 移行先がこのメッセージを拒否しました。ファイルとして保存してください。
migration-cause-unreadable = 移行元から取得できません。移行元で開くか、移行元の修復を依頼してください。
migration-cause-keywords = 移行先で保持できるキーワードが限られています。メッセージ自体は移行先にあります。
migration-cause-doubled = 接続が切れた後に移行先で保存されたため、2 つあります。どちらかを削除してください。
migration-cause-missing = 移行されましたが、移行先からなくなっています。移行先で誰かが削除したのでなければ、再試行してください。
migration-cause-differs = 移行先と移行元で内容が異なります。両方を比較してください。
migration-cause-other = 別のツールが報告したものです。
migration-cause-over = { $source } の上限の { $most } を超えています。メッセージをファイルとして保存してください。
migration-cause-code = { $name }コード: { $code }。
migration-owner-customer = お客様
migration-owner-you = お客様
migration-item-stays = 移行されません
migration-item-again = 再試行できます
migration-item-there = 移行先にあります

# 台帳
migration-ledger = 台帳
migration-ledger-lead = 元のとおりに移行されなかったアイテムを、ツールの報告のとおりにすべて示しています。
migration-ledger-all = すべて
migration-ledger-classes = 原因別のアイテム
migration-ledger-caption = メールボックス順
migration-ledger-none = この種類のアイテムは報告されていません。
migration-ledger-empty = まだアイテムはありません
migration-ledger-empty-text = メールの移行中に、元のとおりに移行されなかったアイテムをツールが報告すると、メールボックスと原因とともにここに表示されます。移行バッチが終了すると、すべてそろいます。
migration-ledger-uid = UID { $uid }
migration-ledger-hidden = ツールがフォルダー名とメール サーバーの応答を送信するのは、--with-names を指定した場合だけです。件名は送信しません。
migration-ledger-csv = CSV でダウンロード
migration-ledger-csv-first = ファイルに含まれるのは、最初の { $count } 件です。
migration-ledger-next = 次へ

# 移行バッチのレポート
migration-report = レポート
migration-report-final = 最終レポート
migration-report-lead = { $name }、{ $source } から移行、{ $when }
migration-report-running = この移行バッチはまだ終了していません。数値は現時点のものです。
migration-report-words = { $name } さんより ({ $date })
migration-report-none = このレポートには、スペシャリストのコメントがまだありません。
migration-report-form = コメント
migration-report-form-hint = うまくいったこと、残っていること、アドバイスを入力してください。数値とともにお客様に表示されます。
migration-report-send = レポートを保存
migration-report-classes = 原因別の例外

# 移行バッチの後の問題
migration-issues = 問題
migration-issues-until = 問題は{ $date } まで報告できます。
migration-issues-until-led = お客様は{ $date } まで問題を報告できます。
migration-issues-over = 問題を報告できる期間は{ $date } に終わりました。
migration-issues-later = 移行バッチが終了すると、問題を報告できます。
migration-issues-later-led = 移行バッチが終了すると、お客様が問題を報告できます。
migration-issues-none = 報告された問題はありません。
migration-issue = 問題を報告
migration-issue-lead = どのメールボックスについてか、想定していたことと実際の状態を入力してください。スペシャリストがここで回答します。
migration-issue-lead-alone = どのメールボックスについてか、想定していたことと実際の状態を入力してください。移行バッチとともに保存されます。
migration-issue-text = 問題の内容
migration-issue-send = 報告する
migration-issue-by = { $name } さん ({ $when })
migration-issue-answer = 回答
migration-issue-answer-title = 問題への回答
migration-issue-answer-text = 回答
migration-issue-answer-hint = アドバイスを入力してください。作業はお客様が行います。
migration-issue-open = 回答待ち

# 移行バッチの計画
migration-plan-lead = 誰をいつ移行するかを決めてください。開始の操作をするまで、何も始まりません。
migration-propose-lead = お客様は提案の内容を確認し、必要に応じて変更して提出します。スペシャリストは提出も開始もできません。
migration-plan-wave = 移行バッチの種類
migration-plan-name = 名前
migration-plan-name-hint = 例: 経理部。入力しない場合は、種類と番号が名前になります。
migration-plan-source = 現在のメールの場所
migration-plan-date = 開始日
migration-plan-time = 開始時刻
migration-plan-time-hint = { $place }の時刻 (例: 20:00)
migration-plan-mailboxes = メールボックス
migration-plan-mailboxes-hint = 1 行に 1 つずつ、移行元と移行先をコンマで区切って入力してください。わかる場合は、サイズと新しいメールボックスのクォータも 12.5 GB のように追加してください。
migration-plan-file = メールボックスの CSV ファイル
migration-plan-file-hint = 一覧の代わりに使用するファイル (列は一覧と同じ)
migration-plan-told = 対象のユーザーに知らせた日
migration-plan-told-hint = 知らせるまでは空欄にしてください。
migration-plan-keep = 台帳の保存日数
migration-plan-keep-hint = 移行バッチの終了から数えます。その後、アドレスとアイテムは削除され、数値は残ります。
migration-plan-save = 計画を保存
migration-plan-propose = 提案する
migration-plan-languages = 移行サービスは{ $languages }では提供されていません。
migration-change-title = { $name } の変更
migration-change-save = 変更を保存
migration-source-imap = IMAP
migration-source-gmail = Gmail
migration-source-exchange = Exchange
migration-source-domino = HCL Domino

# 開始前の確認
migration-start-title = { $name } を今すぐ開始しますか?
migration-start-text = { $mailboxes }、{ $bytes }。各メールボックスが検証されるまで、メールは引き続き旧システムに届きます。いつでも一時停止できます。
migration-start-text-plain = { $mailboxes }。各メールボックスが検証されるまで、メールは引き続き旧システムに届きます。いつでも一時停止できます。
migration-start-mailboxes = メールボックス { $count } 個
migration-start-done = 完了予測
migration-start-done-likely = { $when } ごろ (95% の確率で{ $late } まで)
migration-start-done-late = 95% の確率で{ $late } まで
migration-told = ユーザーへの通知
migration-told-on = { $date }に通知済み
migration-told-not = 計画に日付がありません
migration-start-runs = 実行者
migration-start-runs-as = { $name } さん ({ $tenant })
migration-start-not-yet = まだ開始しない
migration-stop-title = { $name } を今すぐ停止しますか?
migration-accept-title = { $name } をこのまま承認しますか?
migration-accept-text = これらは移行されないままになります。承認した移行バッチは再試行できません。

# 別のツールのレポートの読み込み
migration-import = 別のツールのレポートを読み込む
migration-import-link = 別のツールで移行しましたか? レポートを読み込む
migration-import-lead = レポートの内容は、ほかの移行バッチとともに一覧に表示されます。ファイル自体は保存されません。
migration-import-tool = レポートを作成したツール
migration-import-tool-imapsync = imapsync (ログ)
migration-import-tool-mbsync = mbsync (ログ)
migration-import-tool-migration-wiz = MigrationWiz (CSV)
migration-import-tool-migration-manager = Migration Manager (CSV)
migration-import-file = レポート
migration-import-file-hint = ツールが書き出したままのファイル、{ $most } MB まで
migration-import-into = 反映先
migration-import-into-hint = 以前のレポートの移行バッチを選ぶと、新しいレポートの内容に更新されます。
migration-import-new = 新しい移行バッチ
migration-import-name-hint = 入力しない場合は、ツールの名前になります。
migration-import-send = 読み込む

error-migration-file = UTF-8 のテキストではありません。一覧を UTF-8 の CSV で保存し、もう一度選択してください。
