# fasttrack-tools 在客戶電腦上顯示的文字

tools-severity-error = 錯誤
tools-severity-warning = 警告
tools-severity-info = 備註

tools-kind-character = 字元
tools-kind-format = 格式
tools-kind-topleveldomain = 最上層網域
tools-kind-domainpart = 網域部分
tools-kind-localpart = 本機部分
tools-kind-length = 長度
tools-kind-duplicate = 重複
tools-kind-blank = 空白
tools-kind-mailmatch = 與電子郵件地址不同

tools-kind-missing = 缺少
tools-kind-wrong = 不正確
tools-kind-toomanylookups = 查閱次數過多
tools-kind-unwanted = 多餘

tools-directory-expected-character = 不含此字元的值
tools-directory-expected-format = 類似 name@contoso.com 的地址
tools-directory-expected-topleveldomain = 網際網路上存在的網域，例如 contoso.com
tools-directory-expected-domainpart = @ 之後的網域，例如 contoso.com
tools-directory-expected-localpart = @ 之前的名稱，例如 firstname.lastname
tools-directory-expected-length = 較短的值
tools-directory-expected-duplicate = 其他物件都沒有的值
tools-directory-expected-blank = 一個值
tools-directory-expected-mailmatch = 與 mail 相同的地址

tools-directory-why-character = 含有雲端不接受之字元的值，同步處理時會遭到拒絕。
tools-directory-why-format = 只有格式正確的地址才能接收郵件或用來登入。
tools-directory-why-topleveldomain = 網際網路上無法連線的網域無法驗證，因此使用者會得到 onmicrosoft.com 的登入名稱。
tools-directory-why-domainpart = @ 之後的內容不能作為網域。
tools-directory-why-localpart = @ 之前的內容不能作為信箱名稱。
tools-directory-why-length = 雲端無法儲存這麼長的值。
tools-directory-why-duplicate = 每個值在雲端只能屬於一個物件：其他物件會遭到隔離，或得到另一個登入名稱。
tools-directory-why-blank = 雲端會顯示此值，但目前是空白的。
tools-directory-why-mailmatch = 登入用的地址與接收郵件的地址不同，容易混淆。
tools-directory-why-mailmatch-target = 寄給此物件的郵件會送到與所顯示地址不同的地址。

tools-directory-mend-character = 請移除該字元。
tools-directory-mend-format = 請重新填寫地址。
tools-directory-mend-topleveldomain = 請將您擁有的網域新增為尾碼，並為使用者設定該網域下的名稱。
tools-directory-mend-domainpart = 請在 @ 之後填寫您的網域。
tools-directory-mend-localpart = @ 之前請使用字母、數字、句點和連字號，開頭和結尾不要用句點。
tools-directory-mend-length = 請縮短該值。
tools-directory-mend-duplicate = 請決定由誰保留該值，並變更其他物件。
tools-directory-mend-blank = 請填寫一個值。
tools-directory-mend-mailmatch = 請盡可能將兩者設為相同的地址。

tools-directory-line = 第 { $line } 行
tools-directory-object = 第 { $line } 個物件
tools-unread-no-attribute = 既不是名稱和值，也不是上一行的延續
tools-unread-base64 = 不是 base64 的值
tools-unread-encoding = 不是 UTF-8 的字元
tools-unread-elsewhere = 位於其他檔案中的值
tools-unread-too-long = 超過 1 MiB 的值
tools-unread-no-name = 沒有 dn 的物件
tools-unread-fields = 欄位數與第一列不同
tools-unread-change = 是變更而不是物件
tools-unread-cut-off = 檔案在值的中間結束
tools-unread-part = 僅有屬性的部分值
tools-unread-expected = 可讀取的文字
tools-unread-expected-part = 屬性的所有值
tools-unread-why = 無法讀取的內容未經檢查。
tools-unread-mend = 請以 UTF-8 重新匯出目錄。
tools-unread-mend-part = 請重新執行檢查；如果仍然如此，請改為檢查目錄的匯出檔案。

tools-shown-finding = { $kind } → { $expected }
tools-shown-publish = 要發佈的內容：{ $text }
tools-shown-other = 相同的還有：{ $text }
tools-shown-others = 另有 { $count } 個
tools-shown-progress = 已檢查 { $count } 個物件
tools-shown-sum = 已檢查：{ $checked } · 已略過：{ $skipped } · 錯誤：{ $errors } · 警告：{ $warnings }
tools-shown-clean = 不需修正。已檢查：{ $checked } · 已略過：{ $skipped } · 錯誤：{ $errors } · 警告：{ $warnings }
tools-shown-rules = 規則：{ $name }，{ $version }
tools-shown-rules-unversioned = 規則：{ $name }

tools-html-title-dns = DNS 檢查
tools-html-title-directory = 目錄檢查
tools-html-lead = { $target } · { $date } · { $time }（{ $zone }）
tools-html-column-severity = 嚴重性
tools-html-column-subject = 物件
tools-html-column-seen = 現有內容
tools-html-column-expected = 應有內容
tools-html-column-why = 原因與修正方法

tools-fault-read = 無法讀取 { $place }：{ $cause }
tools-fault-write = 無法寫入 { $place }：{ $cause }
tools-fault-unknown = { $place }：請將副檔名設為 .ldif、.ldf 或 .csv，以便辨識內容。
tools-fault-two-outputs = --json 和 --html 只能有一個寫入標準輸出：請為另一個指定檔案，例如 --html=report.html。
tools-fault-no-domain = { $domain } 不是網域。
tools-fault-tenant = { $tenant } 不是租用戶名稱。正確形式類似 contoso.onmicrosoft.com。
tools-fault-resolver = 沒有可查詢的 DNS 伺服器：{ $cause }
tools-fault-no-answer = { $server } 沒有回應，因此無法檢查任何內容。

tools-fault-connect = 無法連線至 { $place }：{ $cause }
tools-fault-ldap-place = { $place } 不是目錄位址。正確形式為 ldaps://dc.contoso.com/DC=contoso,DC=com，不含名稱、密碼或篩選條件。
tools-fault-ldap-tls = 無法建立加密連線：{ $cause }
tools-fault-ldap-clear = 伺服器不提供加密（{ $said }），因此不會傳送密碼。請使用 ldaps://。
tools-fault-ldap-late = 目錄在 { $seconds } 秒內沒有回應。
tools-fault-ldap-closed = 目錄在傳完所有內容之前關閉了連線。
tools-fault-ldap-nonsense = 伺服器的回應不是 LDAP。
tools-fault-ldap-refused = 目錄拒絕了要求（結果 { $code }）：{ $said }
tools-fault-ldap-partial = 目錄只提供了部分物件（結果 { $code }）：{ $said }
tools-fault-ldap-base = 伺服器沒有指明唯一的目錄。請加上起始位置，例如 ldaps://dc.contoso.com/DC=contoso,DC=com。
tools-fault-password = 需要密碼，但此處無法詢問：請用 --password-file 指定檔案。
tools-fault-send-address = 無法傳送至 { $address }。正確形式為 https://center.example/api/v1/engagements/…/assessments。
tools-fault-send-token = 需要合作案的權杖：請用 --token-file 指定檔案，或設定 FASTTRACK_TOKEN。
tools-fault-send-ask = 此處沒有人可以確認，因此未傳送任何內容：要不經確認直接傳送，請加上 --yes。
tools-fault-send-refused = 中心未接受（狀態 { $status }）：{ $said }
tools-fault-send-later = 中心忙碌中。請在 { $seconds } 秒後再試一次。

tools-password = { $name } 的密碼：

tools-send-body = 以下內容將傳送至 { $place }（{ $size } 位元組）：
tools-send-long = 內容較長。請先在 { $place } 中閱讀，再作回答。
tools-send-ask = 要傳送嗎？[y/N]
tools-send-answer = y
tools-send-not = 未傳送任何內容。
tools-send-done = 已傳送至 { $place }。

tools-dns-asked = { $seen }（所查詢的 DNS 伺服器：{ $server }）
tools-dns-late = 逾時未回應

tools-dns-expected-missing = 一筆此類型的記錄
tools-dns-expected-wrong = 另一個值
tools-dns-expected-dns-answer = 來自此區域伺服器的回應
tools-dns-expected-dns-dkim = 租用戶提供的名稱：Get-DkimSigningConfig 的 Selector1CNAME 或 Selector2CNAME
tools-dns-expected-dns-dmarc-before-dkim = 在 DKIM 生效之前使用 p=none
tools-dns-expected-dns-dnssec = 此區域與上層區域中相同的金鑰
tools-dns-expected-dns-inside = 與外部相同的回應
tools-dns-expected-dns-spf-lookups = 此名稱下有一筆不會指回自身的 SPF 記錄
tools-dns-expected-dns-ttl = 不超過 3600 秒的 TTL
tools-dns-expected-dns-verification = Microsoft 365 系統管理中心為此網域顯示的文字 MS=ms…
tools-dns-expected-duplicate = 一筆記錄
tools-dns-expected-unwanted = 沒有此記錄
tools-dns-expected-toomanylookups = 最多 10 次查閱

tools-dns-why-dns-answer = 沒有回應，就無法判斷該網域的記錄。
tools-dns-why-dns-dnssec = 如果上層區域列出了此區域沒有的金鑰，所有驗證簽章的一方都會拒絕此區域的全部記錄；上層區域未列出的金鑰則沒有保護作用。
tools-dns-why-dns-verification = 此記錄證明該網域屬於您；沒有此記錄就無法新增該網域。
tools-dns-why-dns-msoid = 此記錄會將啟用導向由 21Vianet 營運的雲端，在其他任何雲端中啟用都會失敗。
tools-dns-why-dns-mx = 只有當此記錄的優先順序值最低時，郵件才會送達 Exchange Online。
tools-dns-why-dns-mx-other = 第一部伺服器沒有回應時，寄件端會使用舊伺服器，郵件便會送到沒有人查看的地方。
tools-dns-why-dns-autodiscover = Outlook 透過此記錄找到信箱。
tools-dns-why-dns-spf = 收件端接受由該網域唯一的 SPF 記錄所列伺服器寄送的郵件；如果有兩筆 SPF 記錄，則會拒絕該網域的全部郵件。
tools-dns-why-dns-spf-lookups = 收件端在 10 次查閱後停止，並將該記錄視為無效。
tools-dns-why-dns-spf-open = 此記錄允許任何人以該網域的名義寄送郵件。
tools-dns-why-dns-dkim = 郵件使用這兩筆記錄所指向的金鑰簽署。
tools-dns-why-dns-dmarc = 沒有此記錄，如何處理偽造郵件就全由收件端決定。
tools-dns-why-dns-dmarc-stage = 如果大約 30 天內報告沒有異常，原則就可以提高一級。
tools-dns-why-dns-dmarc-before-dkim = 此原則會隔離或拒絕尚未簽署的郵件。
tools-dns-why-dns-exchange-federation = 混合式組織以此文字證明自己的身分。
tools-dns-why-dns-exchange-federation-service = 同盟夥伴透過此記錄查詢您的空閒/忙碌時間。
tools-dns-why-dns-teams-federation = 外部人員透過此記錄在 Teams 中與您的人員聯絡。
tools-dns-why-dns-teams-sip-tls = 電話和混合式用戶端透過此記錄登入。
tools-dns-why-dns-teams-lyncdiscover = 較舊的用戶端透過此記錄找到服務。
tools-dns-why-dns-teams-sip = 較舊的用戶端透過此記錄登入。
tools-dns-why-dns-intune-enrollment = 使用此尾碼的使用者註冊裝置時，不需輸入伺服器位址。
tools-dns-why-dns-intune-registration = 使用此尾碼的使用者，其裝置會依條件式存取的要求在 Entra 中註冊。
tools-dns-why-dns-federation-sts = 使用者在此位址登入。
tools-dns-why-dns-ttl = 變更需要這麼長的時間才能讓所有人看到。
tools-dns-why-dns-inside = 在您自己的網路中，此名稱指向與外部不同的位置。

tools-dns-mend-missing = 請發佈該記錄。
tools-dns-mend-wrong = 請變更該記錄。
tools-dns-mend-duplicate = 請用一筆記錄取代所有記錄。
tools-dns-mend-unwanted = 請移除該記錄。
tools-dns-mend-toomanylookups = 請移除不再寄送郵件的服務，或用 ip4 和 ip6 列出其位址。
tools-dns-mend-dns-answer = 請核對網域名稱，然後聯絡其伺服器的管理者；委派必須指向知道此區域的伺服器。
tools-dns-mend-dns-dkim = 請原樣發佈租用戶提供的名稱：在 Microsoft Defender 入口網站（security.microsoft.com/authentication?viewid=DKIM）中查看，或在 Exchange Online PowerShell 中使用 Get-DkimSigningConfig。
tools-dns-mend-dns-dmarc-before-dkim = 請先發佈兩筆 DKIM 記錄，或在此之前設定 p=none。
tools-dns-mend-dns-dnssec = 請由註冊機構發佈此區域自己的 DS 記錄，或在停止簽署之前移除該記錄。
tools-dns-mend-dns-inside = 請在內部區域中也發佈該記錄。
tools-dns-mend-dns-spf-lookups = 請在該處發佈一筆 SPF 記錄，或移除指向該處的 include。
tools-dns-mend-dns-ttl = 請在變更記錄的前一天縮短 TTL。
tools-dns-mend-dns-verification = 請在 Microsoft 365 系統管理中心（admin.microsoft.com）中新增該網域，並發佈其中顯示的文字。
