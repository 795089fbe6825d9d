# What fasttrack-tools migrate says: its commands and options (--help), what happens, and why it stops.

tools-help-command-migrate = 從您自己的電腦將郵件移轉到新位置
tools-help-command-mail = 將信箱從一部 IMAP 伺服器移轉到另一部
tools-help-command-run = 移轉尚未移轉的內容；可隨時重複執行，中斷之後也可以

tools-help-option-mail-source = 來源信箱，形式為 imaps://USER@HOST[:PORT] 或 imap+starttls://USER@HOST[:PORT]；使用者名稱中的 @ 寫成 %40
tools-help-option-mail-target = 目標信箱，形式相同
tools-help-option-source-password-env = 包含來源信箱密碼的環境變數；未指定時會詢問密碼
tools-help-option-target-password-env = 包含目標信箱密碼的環境變數；未指定時會詢問密碼
tools-help-option-source-token-env = 包含來源信箱 OAuth 2.0 存取權杖的環境變數，用來取代密碼
tools-help-option-target-token-env = 包含目標信箱 OAuth 2.0 存取權杖的環境變數，用來取代密碼
tools-help-option-journal = 保存移轉記錄的資料夾，用於記錄已移轉的內容；每次請指定相同的資料夾
tools-help-option-allow-plaintext = 也允許未加密的連線：他人可在傳輸途中讀取密碼和郵件
tools-help-option-source-pin = 只信任 SHA-256 為此值（64 個十六進位字元）的來源伺服器憑證
tools-help-option-target-pin = 只信任 SHA-256 為此值（64 個十六進位字元）的目標伺服器憑證
tools-help-option-insecure = 信任任何憑證：他人可在傳輸途中讀取密碼和郵件

tools-migrate-folder = { $folder }（{ $messages }）
tools-migrate-again = 將在 { $seconds } 秒後重試。{ $fault }
tools-migrate-sum = 資料夾：{ $folders } · 目標信箱中的郵件：{ $there } · 本次移轉：{ $moved } · 目標信箱中已有：{ $known } · 已更新旗標：{ $flags } · 未移轉：{ $left }
tools-migrate-left = { $folder }，UID { $uid }，{ $size } 位元組：{ $reason }
tools-migrate-reason-too-large = 目標信箱不接受此大小的郵件。請提高信箱的大小限制，或將郵件儲存為檔案。
tools-migrate-reason-no-room = 目標信箱已滿。請清出空間或提高配額，然後重新執行。
tools-migrate-reason-bytes = 目標伺服器不接受此郵件的原始位元組。請將郵件儲存為檔案。
tools-migrate-reason-refused = 目標伺服器拒絕接收此郵件。
tools-migrate-reason-unreadable = 無法從來源信箱取得此郵件。請在來源信箱中開啟該郵件，或請來源伺服器的管理者修復信箱。
tools-migrate-said = 伺服器傳回：{ $said }
tools-migrate-source = 來源：{ $fault }
tools-migrate-target = 目標：{ $fault }

tools-fault-mail-address = { $address } 不是信箱的位址。正確形式為 imaps://USER@HOST，使用者名稱中的 @ 寫成 %40。
tools-fault-mail-plaintext = 與 { $place } 的連線將不加密。請使用 imaps:// 或 imap+starttls://，或加上 --allow-plaintext。
tools-fault-mail-tls = 無法與 { $place } 建立加密連線：{ $cause }
tools-fault-mail-broken = 連線已中斷：{ $cause }
tools-fault-mail-closed = 伺服器關閉了連線。{ $said }
tools-fault-mail-late = 伺服器已有 { $seconds } 秒沒有回應。
tools-fault-mail-sign = 伺服器拒絕了此次登入：{ $said }
tools-fault-mail-nonsense = 伺服器的回應不是 IMAP（{ $cause }）。
tools-fault-mail-refused = 伺服器拒絕了 { $command } 命令：{ $said }
tools-fault-mail-name = 資料夾名稱 { $name } 無法用於伺服器。
tools-fault-mail-variable = 環境變數 { $name } 是空的或未設定。
tools-fault-mail-pin = { $pin } 不是由 64 個十六進位字元組成的 SHA-256。
tools-fault-journal = 無法寫入移轉記錄：{ $cause }
tools-fault-journal-busy = 另一次執行正在使用此移轉記錄。
tools-fault-journal-other = 此移轉記錄屬於另一次移轉：從 { $source } 到 { $target }。
tools-fault-journal-newer = 此移轉記錄由此程式的較新版本寫入。
