# 各チェックの対象、チェックを実行するプログラム、対象から外すチェック。

readiness-about-dns-answer = ネームサーバー
readiness-about-dns-dnssec = DNSSEC
readiness-about-dns-verification = ドメインの証明
readiness-about-dns-msoid = msoid
readiness-about-dns-mx = MX
readiness-about-dns-autodiscover = Autodiscover
readiness-about-dns-spf = SPF
readiness-about-dns-dkim = DKIM
readiness-about-dns-dmarc = DMARC
readiness-about-dns-exchange-federation = Exchange のフェデレーション
readiness-about-dns-teams = Teams
readiness-about-dns-intune = Intune
readiness-about-dns-federation = AD FS
readiness-about-dns-ttl = TTL
readiness-about-dns-inside = 内部 DNS
readiness-get = プログラムの入手
readiness-get-text = Linux 用の 1 つのファイルです（Debian 12、または glibc 2.36 以降の環境）。このコマンドは、センターからファイルをダウンロードして SHA-256 を照合します。
readiness-get-ask = プログラム fasttrack-tools が必要です。Linux 用の 1 つのファイルです（Debian 12、または glibc 2.36 以降の環境）。このセンターからはダウンロードできません。担当のスペシャリストにお問い合わせください。
readiness-save = トークンをファイルに保存
readiness-save-text = bash で実行します。トークンを求められたら、貼り付けて Enter キーを押してください。画面には何も表示されません。ファイルを読めるのは実行した本人だけで、トークンはコマンドの履歴に残りません。
readiness-publish-local = レコードは送信されていません。チェックを実行したコンピューターのレポートに記載されています。
readiness-left-apart = このチェックとチェック { $number } は、一方にツールが作成したハッシュが含まれるため比較できません。両方で検出されたものは二重に数えられます。チェック { $number } が同じものを調べている場合は、このチェックを対象から外してください。
readiness-aside-text = このチェックだけが検出した { $count } 件は、修正を確認しないまま終了扱いになります。現状のままにする決定は取り消され、そのためだけにあるタスクは不要になります。使わなくなったドメインなど、今後チェックしないものに使用してください。
readiness-aside-done = チェック { $number } を対象から外しました。終了した検出事項: { $closed }
readiness-aside-back = 元に戻すには、同じチェックをもう一度実行して送信してください。引き続き検出されたものは再び未対応になります。
