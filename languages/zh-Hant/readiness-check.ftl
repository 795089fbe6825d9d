# 每項檢查的對象、執行檢查的程式，以及不再考量的檢查。

readiness-about-dns-answer = 名稱伺服器
readiness-about-dns-dnssec = DNSSEC
readiness-about-dns-verification = 網域擁有權證明
readiness-about-dns-msoid = msoid
readiness-about-dns-mx = MX
readiness-about-dns-autodiscover = Autodiscover
readiness-about-dns-spf = SPF
readiness-about-dns-dkim = DKIM
readiness-about-dns-dmarc = DMARC
readiness-about-dns-exchange-federation = Exchange 同盟
readiness-about-dns-teams = Teams
readiness-about-dns-intune = Intune
readiness-about-dns-federation = AD FS
readiness-about-dns-ttl = TTL
readiness-about-dns-inside = 內部 DNS
readiness-get = 取得程式
readiness-get-text = 一個用於 Linux 的檔案（Debian 12，或任何具備 glibc 2.36 或更新版本的系統）。此命令會從本中心下載該檔案並核對 SHA-256。
readiness-get-ask = 您需要程式 fasttrack-tools：一個用於 Linux 的檔案（Debian 12，或任何具備 glibc 2.36 或更新版本的系統）。無法從本中心下載，請向您的專家索取。
readiness-save = 將權杖儲存到檔案
readiness-save-text = 在 bash 中執行。命令會詢問權杖：請貼上後按 Enter 鍵。畫面上不會顯示任何內容，只有您可以讀取該檔案，權杖也不會留在命令記錄中。
readiness-publish-local = 該記錄沒有傳送。請查看執行檢查的電腦上的報告。
readiness-left-apart = 此次檢查與第 { $number } 次檢查無法比較，因為其中一次含有工具產生的雜湊：兩次都發現的內容會重複計算。如果第 { $number } 次檢查的範圍相同，請將此次檢查設為不再計入。
readiness-aside-text = 只有此次檢查發現的 { $count } 個問題項目將關閉，儘管沒有跡象顯示這些問題已經修正。維持現狀的決定隨之結束，僅為此而設的工作不再需要。請用於您不再檢查的對象，例如已放棄的網域。
readiness-aside-done = 第 { $number } 次檢查不再計入。關閉的問題項目：{ $closed }
readiness-aside-back = 若要復原，請再次執行相同的檢查並傳送：仍然發現的問題項目會重新變為待處理。
