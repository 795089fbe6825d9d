# What fasttrack-tools migrate says: its commands and options (--help), what happens, and why it stops.

tools-help-command-migrate = お使いのコンピューターから、メールを新しい場所に移行します
tools-help-command-mail = IMAP サーバー間でメールボックスを移行します
tools-help-command-run = まだ移行していないものを移行します。中断した後を含め、いつでも再実行できます

tools-help-option-mail-source = 移行元のメールボックス。imaps://USER@HOST[:PORT] または imap+starttls://USER@HOST[:PORT] の形式で指定します。ユーザー名に含まれる @ は %40 と入力します
tools-help-option-mail-target = 移行先のメールボックス。移行元と同じ形式で指定します
tools-help-option-source-password-env = 移行元のパスワードを設定した環境変数。指定しない場合は入力を求めます
tools-help-option-target-password-env = 移行先のパスワードを設定した環境変数。指定しない場合は入力を求めます
tools-help-option-source-token-env = パスワードの代わりに使用する、移行元の OAuth 2.0 アクセス トークンを設定した環境変数
tools-help-option-target-token-env = パスワードの代わりに使用する、移行先の OAuth 2.0 アクセス トークンを設定した環境変数
tools-help-option-journal = 移行した内容の記録を保存するフォルダー。毎回同じフォルダーを指定してください
tools-help-option-allow-plaintext = 暗号化されていない接続も許可します。パスワードとメールを通信の途中で第三者に読み取られるおそれがあります
tools-help-option-source-pin = 移行元の証明書のうち、SHA-256 がこの値 (16 進数 64 桁) のものだけを信頼します
tools-help-option-target-pin = 移行先の証明書のうち、SHA-256 がこの値 (16 進数 64 桁) のものだけを信頼します
tools-help-option-insecure = すべての証明書を信頼します。パスワードとメールを通信の途中で第三者に読み取られるおそれがあります

tools-migrate-folder = { $folder } ({ $messages })
tools-migrate-again = { $seconds } 秒後に再試行します。{ $fault }
tools-migrate-sum = フォルダー: { $folders } · 移行先にあるメッセージ: { $there } · 今回移行: { $moved } · 移行先に既存: { $known } · フラグを更新: { $flags } · 未移行: { $left }
tools-migrate-left = { $folder }、UID { $uid }、{ $size } バイト: { $reason }
tools-migrate-reason-too-large = 移行先では、このサイズのメッセージを受け付けていません。メールボックスのサイズ制限を引き上げるか、メッセージをファイルとして保存してください。
tools-migrate-reason-no-room = 移行先のメールボックスがいっぱいです。空き領域を増やすかクォータを引き上げてから、もう一度実行してください。
tools-migrate-reason-bytes = 移行先では、このメッセージのバイト列を受け付けていません。メッセージをファイルとして保存してください。
tools-migrate-reason-refused = 移行先がこのメッセージを拒否しました。
tools-migrate-reason-unreadable = 移行元からこのメッセージを取得できません。移行元でメッセージを開くか、移行元の管理者にメールボックスの修復を依頼してください。
tools-migrate-said = サーバーの応答: { $said }
tools-migrate-source = 移行元: { $fault }
tools-migrate-target = 移行先: { $fault }

tools-fault-mail-address = { $address } はメールボックスのアドレスではありません。imaps://USER@HOST の形式で指定し、ユーザー名に含まれる @ は %40 と入力してください。
tools-fault-mail-plaintext = { $place } への接続は暗号化されません。imaps:// か imap+starttls://、または --allow-plaintext を使用してください。
tools-fault-mail-tls = { $place } への暗号化された接続を確立できません: { $cause }
tools-fault-mail-broken = 接続が切断されました: { $cause }
tools-fault-mail-closed = サーバーが接続を閉じました。{ $said }
tools-fault-mail-late = サーバーから { $seconds } 秒間応答がありません。
tools-fault-mail-sign = サーバーにサインインを拒否されました: { $said }
tools-fault-mail-nonsense = サーバーの応答が IMAP ではありません ({ $cause })。
tools-fault-mail-refused = サーバーに { $command } を拒否されました: { $said }
tools-fault-mail-name = フォルダー名 { $name } は、このサーバーでは使用できません。
tools-fault-mail-variable = 環境変数 { $name } が空か、設定されていません。
tools-fault-mail-pin = { $pin } は 16 進数 64 桁の SHA-256 ではありません。
tools-fault-journal = 移行の記録に書き込めません: { $cause }
tools-fault-journal-busy = この移行の記録は別の実行で使用中です。
tools-fault-journal-other = この移行の記録は、別の移行 ({ $source } から { $target }) のものです。
tools-fault-journal-newer = この移行の記録は、このプログラムの新しいバージョンで作成されています。
