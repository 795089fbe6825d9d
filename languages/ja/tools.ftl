# fasttrack-tools が顧客のコンピューターに表示する文言

tools-severity-error = エラー
tools-severity-warning = 警告
tools-severity-info = 参考

tools-kind-character = 文字
tools-kind-format = 形式
tools-kind-topleveldomain = トップ レベル ドメイン
tools-kind-domainpart = ドメイン部分
tools-kind-localpart = ローカル部分
tools-kind-length = 長さ
tools-kind-duplicate = 重複
tools-kind-blank = 未入力
tools-kind-mailmatch = メール アドレスと異なる

tools-kind-missing = なし
tools-kind-wrong = 誤り
tools-kind-toomanylookups = 参照が多すぎる
tools-kind-unwanted = 不要

tools-directory-expected-character = この文字を含まない値
tools-directory-expected-format = name@contoso.com のようなアドレス
tools-directory-expected-topleveldomain = contoso.com のようにインターネットに存在するドメイン
tools-directory-expected-domainpart = @ の後のドメイン (例: contoso.com)
tools-directory-expected-localpart = @ の前の名前 (例: firstname.lastname)
tools-directory-expected-length = より短い値
tools-directory-expected-duplicate = ほかのオブジェクトにない値
tools-directory-expected-blank = 空でない値
tools-directory-expected-mailmatch = mail と同じアドレス

tools-directory-why-character = クラウドで使用できない文字を含む値は、同期で拒否されます。
tools-directory-why-format = 正しい形式のアドレスでなければ、メールの受信やサインインに使用できません。
tools-directory-why-topleveldomain = インターネットから到達できないドメインは確認できないため、ユーザーには onmicrosoft.com のサインイン名が割り当てられます。
tools-directory-why-domainpart = @ の後の部分がドメインとして正しくありません。
tools-directory-why-localpart = @ の前の部分がメールボックスの名前として正しくありません。
tools-directory-why-length = この長さの値はクラウドに保存できません。
tools-directory-why-duplicate = クラウドで同じ値を使用できるオブジェクトは 1 つだけです。ほかのオブジェクトは検疫されるか、別のサインイン名になります。
tools-directory-why-blank = クラウドに表示される値ですが、入力されていません。
tools-directory-why-mailmatch = サインインに使うアドレスとメールを受け取るアドレスが異なると、混同しやすくなります。
tools-directory-why-mailmatch-target = このオブジェクト宛てのメールは、表示されるアドレスとは別のアドレスに届きます。

tools-directory-mend-character = この文字を削除してください。
tools-directory-mend-format = アドレスを入力し直してください。
tools-directory-mend-topleveldomain = 所有するドメインをサフィックスとして追加し、そのドメインの名前をユーザーに割り当ててください。
tools-directory-mend-domainpart = @ の後に所有するドメインを入力してください。
tools-directory-mend-localpart = @ の前には文字、数字、ピリオド、ハイフンを使用し、先頭と末尾にはピリオドを置かないでください。
tools-directory-mend-length = 値を短くしてください。
tools-directory-mend-duplicate = 値を残すオブジェクトを決め、ほかを変更してください。
tools-directory-mend-blank = 値を入力してください。
tools-directory-mend-mailmatch = 可能であれば、両方を同じアドレスにしてください。

tools-directory-line = { $line } 行目
tools-directory-object = { $line } 番目のオブジェクト
tools-unread-no-attribute = 名前と値でも、前の行の続きでもない内容
tools-unread-base64 = base64 ではない値
tools-unread-encoding = UTF-8 ではない文字
tools-unread-elsewhere = 別のファイルにある値
tools-unread-too-long = 1 MiB を超える値
tools-unread-no-name = dn のないオブジェクト
tools-unread-fields = 1 行目とフィールドの数が異なる行
tools-unread-change = オブジェクトではなく変更
tools-unread-cut-off = 値の途中で終わっているファイル
tools-unread-part = 属性の値の一部のみ
tools-unread-expected = 読み取れるテキスト
tools-unread-expected-part = 属性のすべての値
tools-unread-why = 読み取れない内容は確認されていません。
tools-unread-mend = ディレクトリを UTF-8 でもう一度エクスポートしてください。
tools-unread-mend-part = チェックをもう一度実行してください。それでも変わらない場合は、ディレクトリをエクスポートしたファイルをチェックしてください。

tools-shown-finding = { $kind } → { $expected }
tools-shown-publish = 公開する内容: { $text }
tools-shown-other = 同じ値を持つオブジェクト: { $text }
tools-shown-others = ほか { $count } 件
tools-shown-progress = { $count } 個のオブジェクトを確認しました
tools-shown-sum = 確認: { $checked } · 対象外: { $skipped } · エラー: { $errors } · 警告: { $warnings }
tools-shown-clean = 修正の必要はありません。確認: { $checked } · 対象外: { $skipped } · エラー: { $errors } · 警告: { $warnings }
tools-shown-rules = ルール: { $name }、{ $version }
tools-shown-rules-unversioned = ルール: { $name }

tools-html-title-dns = DNS のチェック
tools-html-title-directory = ディレクトリのチェック
tools-html-lead = { $target } · { $date } · { $time } ({ $zone })
tools-html-column-severity = 重大度
tools-html-column-subject = 対象
tools-html-column-seen = 現在の値
tools-html-column-expected = 想定される値
tools-html-column-why = 理由と修正方法

tools-fault-read = { $place } を読み取れません: { $cause }
tools-fault-write = { $place } に書き込めません: { $cause }
tools-fault-unknown = { $place }: 内容がわかるように、ファイルの拡張子を .ldif、.ldf、.csv のいずれかにしてください。
tools-fault-two-outputs = 標準出力に書き込めるのは --json と --html のどちらか一方です。もう一方には --html=report.html のようにファイルを指定してください。
tools-fault-no-domain = { $domain } はドメインではありません。
tools-fault-tenant = { $tenant } はテナントの名前ではありません。contoso.onmicrosoft.com の形式で指定してください。
tools-fault-resolver = 照会できる DNS サーバーがありません: { $cause }
tools-fault-no-answer = { $server } から応答がなかったため、何も確認できませんでした。

tools-fault-connect = { $place } に接続できません: { $cause }
tools-fault-ldap-place = { $place } はディレクトリのアドレスではありません。名前、パスワード、フィルターを含めずに ldaps://dc.contoso.com/DC=contoso,DC=com の形式で指定してください。
tools-fault-ldap-tls = 暗号化された接続を確立できません: { $cause }
tools-fault-ldap-clear = サーバーが暗号化に対応していないため ({ $said })、パスワードは送信しません。ldaps:// を使用してください。
tools-fault-ldap-late = ディレクトリから { $seconds } 秒以内に応答がありませんでした。
tools-fault-ldap-closed = すべてを受信する前に、ディレクトリが接続を閉じました。
tools-fault-ldap-nonsense = サーバーの応答が LDAP ではありません。
tools-fault-ldap-refused = ディレクトリに拒否されました (結果 { $code }): { $said }
tools-fault-ldap-partial = ディレクトリからオブジェクトの一部しか返されませんでした (結果 { $code }): { $said }
tools-fault-ldap-base = サーバーのディレクトリが 1 つに定まりません。ldaps://dc.contoso.com/DC=contoso,DC=com のように開始位置を指定してください。
tools-fault-password = パスワードが必要ですが、ここでは入力できません。--password-file でファイルを指定してください。
tools-fault-send-address = { $address } には送信できません。https://center.example/api/v1/engagements/…/assessments の形式で指定してください。
tools-fault-send-token = 支援のトークンが必要です。--token-file でファイルを指定するか、FASTTRACK_TOKEN を設定してください。
tools-fault-send-ask = ここでは確認を求められないため、何も送信していません。確認せずに送信するには --yes を追加してください。
tools-fault-send-refused = センターで受け付けられませんでした (状態 { $status }): { $said }
tools-fault-send-later = センターが混み合っています。{ $seconds } 秒後にもう一度お試しください。

tools-password = { $name } のパスワード:

tools-send-body = 次の内容を { $place } に送信します ({ $size } バイト):
tools-send-long = 内容が長いため、回答する前に { $place } でお読みください。
tools-send-ask = 送信しますか? [y/N]
tools-send-answer = y
tools-send-not = 何も送信していません。
tools-send-done = { $place } に送信しました。

tools-dns-asked = { $seen } (照会した DNS サーバー: { $server })
tools-dns-late = 時間内に応答なし

tools-dns-expected-missing = この種類のレコード
tools-dns-expected-wrong = 別の値
tools-dns-expected-dns-answer = このゾーンのサーバーからの応答
tools-dns-expected-dns-dkim = テナントが示す名前: Get-DkimSigningConfig の Selector1CNAME または Selector2CNAME
tools-dns-expected-dns-dmarc-before-dkim = DKIM が機能するまで p=none
tools-dns-expected-dns-dnssec = このゾーンと上位ゾーンで同じキー
tools-dns-expected-dns-inside = 外部と同じ応答
tools-dns-expected-dns-spf-lookups = この名前に、自分自身へ戻らない SPF レコードを 1 つ
tools-dns-expected-dns-ttl = 3600 秒以下の TTL
tools-dns-expected-dns-verification = Microsoft 365 管理センターがこのドメインに表示するテキスト MS=ms…
tools-dns-expected-duplicate = 1 つのレコード
tools-dns-expected-unwanted = このレコードがない状態
tools-dns-expected-toomanylookups = 10 回以下の参照

tools-dns-why-dns-answer = 応答がなければ、ドメインのレコードについて何も判断できません。
tools-dns-why-dns-dnssec = 上位ゾーンが示すキーがこのゾーンにない場合、署名を検証するすべての相手がこのゾーンのレコードを拒否します。上位ゾーンが示していないキーは何も保護しません。
tools-dns-why-dns-verification = このレコードはドメインの所有権を証明します。これがないとドメインを追加できません。
tools-dns-why-dns-msoid = このレコードはライセンス認証を 21Vianet が運営するクラウドに向けるため、ほかのクラウドではライセンス認証に失敗します。
tools-dns-why-dns-mx = このレコードの優先順位の値が最も小さい場合にのみ、メールが Exchange Online に届きます。
tools-dns-why-dns-mx-other = 最初のサーバーが応答しないと送信側は古いサーバーを使用し、誰も見ない場所にメールが届きます。
tools-dns-why-dns-autodiscover = Outlook はこのレコードでメールボックスを見つけます。
tools-dns-why-dns-spf = 受信側は、唯一の SPF レコードに記載されたサーバーからのメールを受け入れます。レコードが 2 つあると、すべて拒否します。
tools-dns-why-dns-spf-lookups = 受信側は 10 回の参照で打ち切り、レコードを不正なものとして扱います。
tools-dns-why-dns-spf-open = このレコードでは、誰でもドメインの名前でメールを送信できます。
tools-dns-why-dns-dkim = メールは、この 2 つのレコードが指すキーで署名されます。
tools-dns-why-dns-dmarc = このレコードがないと、偽装メールの扱いは受信側の判断に任されます。
tools-dns-why-dns-dmarc-stage = レポートに想定外の内容がないまま約 30 日が過ぎれば、ポリシーを 1 段階強化できます。
tools-dns-why-dns-dmarc-before-dkim = まだ署名されていないメールは、このポリシーによって隔離または拒否されます。
tools-dns-why-dns-exchange-federation = ハイブリッド構成の組織は、このテキストで身元を証明します。
tools-dns-why-dns-exchange-federation-service = フェデレーション パートナーは、このレコードで空き時間情報を見つけます。
tools-dns-why-dns-teams-federation = 社外のユーザーは、このレコードによって Teams で社内のユーザーとやり取りできます。
tools-dns-why-dns-teams-sip-tls = 電話とハイブリッド クライアントは、このレコードを使ってサインインします。
tools-dns-why-dns-teams-lyncdiscover = 以前のクライアントは、このレコードでサービスを見つけます。
tools-dns-why-dns-teams-sip = 以前のクライアントは、このレコードを使ってサインインします。
tools-dns-why-dns-intune-enrollment = このサフィックスを使うユーザーのデバイスは、サーバーを入力せずに登録できます。
tools-dns-why-dns-intune-registration = このサフィックスを使うユーザーのデバイスは、条件付きアクセスに必要なとおり Entra に登録されます。
tools-dns-why-dns-federation-sts = ユーザーはこのアドレスでサインインします。
tools-dns-why-dns-ttl = 変更がすべての相手に反映されるまで、これだけの時間がかかります。
tools-dns-why-dns-inside = 組織内のネットワークでは、外部とは異なる接続先になります。

tools-dns-mend-missing = レコードを公開してください。
tools-dns-mend-wrong = レコードを変更してください。
tools-dns-mend-duplicate = すべてを 1 つのレコードに置き換えてください。
tools-dns-mend-unwanted = レコードを削除してください。
tools-dns-mend-toomanylookups = メールを送信しなくなったサービスを削除するか、そのアドレスを ip4 と ip6 で指定してください。
tools-dns-mend-dns-answer = ドメインの名前を確認してから、サーバーの管理者に問い合わせてください。委任には、このゾーンを持つサーバーを指定する必要があります。
tools-dns-mend-dns-dkim = テナントが示す名前をそのまま公開してください。Microsoft Defender ポータル (security.microsoft.com/authentication?viewid=DKIM) か、Exchange Online PowerShell の Get-DkimSigningConfig で確認できます。
tools-dns-mend-dns-dmarc-before-dkim = 先に 2 つの DKIM レコードを公開するか、それまでは p=none に設定してください。
tools-dns-mend-dns-dnssec = レジストラーにこのゾーンの DS レコードの公開を依頼するか、署名をやめる前に DS レコードを削除してください。
tools-dns-mend-dns-inside = 内部のゾーンにもレコードを公開してください。
tools-dns-mend-dns-spf-lookups = そこに SPF レコードを 1 つ公開するか、そこを指す include を削除してください。
tools-dns-mend-dns-ttl = レコードを変更する前日に TTL を短くしてください。
tools-dns-mend-dns-verification = Microsoft 365 管理センター (admin.microsoft.com) でドメインを追加し、表示されたテキストを公開してください。
