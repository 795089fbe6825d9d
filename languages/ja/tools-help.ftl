# What fasttrack-tools says of its commands and options (--help).

tools-help-usage = 使用方法: { $usage }
tools-help-commands = コマンド:
tools-help-arguments = 引数:
tools-help-options = オプション:
tools-help-values = { $help } (指定できる値: { $values })
tools-help-default = { $help } (既定値: { $value })

tools-help-command-fasttrack-tools = お客様の環境で実行するツール: 何も変更せずに準備状況をチェックします
tools-help-command-assess = 何も変更せずに、準備ができているかどうかをチェックします
tools-help-command-directory = 同期する前に、ディレクトリのオブジェクトをチェックします
tools-help-command-dns = サービスを有効にする前に、ドメインの DNS レコードをチェックします
tools-help-command-rules = すべてのルールをその出典とともに一覧表示します

tools-help-option-source = LDIF (.ldif、.ldf) または CSV (.csv) のファイル。標準入力の LDIF には -、ディレクトリ自体には ldaps://HOST[:PORT]/BASE[??base|one|sub] を指定します
tools-help-option-bind = この名前でディレクトリにサインインします。指定しない場合はサインインしません
tools-help-option-password-file = パスワードを尋ねずに、このファイルから読み取ります
tools-help-option-timeout = ディレクトリの応答をそれぞれこの秒数まで待ちます
tools-help-option-dedicated = 専用環境のルールを適用します
tools-help-option-alternate-login = ユーザーが別の属性でサインインするため、userPrincipalName をチェックしません
tools-help-option-changes = 変更案を LDIF で書き込みます。内容を読み、ご自身で適用してください

tools-help-option-domains = ドメイン。userPrincipalName の各サフィックスを含めてください
tools-help-option-from = 追加のドメインを 1 行に 1 つずつ記載したファイル
tools-help-option-resolver = システムの DNS サーバーの代わりに、この DNS サーバーに照会します
tools-help-option-internal-resolver = 社内ネットワークのこの DNS サーバーにも照会し、結果を比較します
tools-help-option-cloud = テナントがあるクラウド
tools-help-option-tenant = テナントの最初のドメイン (例: contoso.onmicrosoft.com)。指定すると DKIM レコードが提案されます
tools-help-option-services = 使用するサービス (コンマ区切り)。exchange-federation は自社サーバーとのハイブリッド構成の Exchange、federation は AD FS によるサインインです

tools-help-option-json = JSON を標準出力またはファイルに書き込みます
tools-help-option-html = 1 つの HTML ファイルを標準出力またはファイルに書き込みます
tools-help-option-quiet = ターミナルには最後の結果だけを表示します
tools-help-option-send = https://center.example/api/v1/engagements/ENGAGEMENT/assessments のようなアドレスのセンターにも送信します。送信する内容 (長い場合はその内容を読めるファイル) を先に表示し、確認を求めます
tools-help-option-yes = 確認せずに送信します
tools-help-option-with-names = 名前と値も送信します。指定しない場合、名前はハッシュに置き換えられ、値は省かれます
tools-help-option-token-file = 支援のトークンを記載したファイル。指定しない場合は FASTTRACK_TOKEN のトークンを使います
tools-help-option-hash-key = 名前のハッシュに使う 16 文字以上のシークレットのファイル。指定しない場合は作成し、ホーム フォルダーに保存します

tools-help-option-help = このヘルプを表示します
tools-help-option-version = バージョンを表示します

tools-typed-missing = 指定されていません: { $argument }
tools-typed-unknown = ここでは使えません: { $argument }
tools-typed-command = コマンド { $command } はありません。
tools-typed-empty = { $argument } には値が必要です。
tools-typed-value = { $argument } に { $value } は指定できません。
tools-typed-cause = { $fault } ({ $cause })
tools-typed-twice = { $argument } は 1 回しか指定できません。
tools-typed-together = { $argument } と { $other } は同時に指定できません。
tools-typed-values = 指定できる値: { $values }
tools-typed-meant = { $word } ではありませんか?
tools-typed-more = 詳細: --help
