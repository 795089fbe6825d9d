# 要求協助：四個步驟，以及送出後的變更。

request-title = 要求 Microsoft 365 的協助
request-lead = 四個簡短的步驟。您可以隨時離開，草稿會保留 30 天。
request-draft-saved = 草稿 { $reference }，儲存於{ $when }
request-steps = 步驟
request-step-who = 對象
request-step-what = 內容
request-step-how = 方式
request-step-check = 檢查
request-save = 儲存變更
request-save-leave = 儲存並離開
request-leave = 離開，草稿已儲存
error-step-what = 「內容」步驟尚未填寫。
error-step-how = 「方式」步驟尚未填寫。
error-services = 請至少選擇一項服務。
error-desired-date = 請選擇希望的推出日。
error-business-reason = 請填寫業務原因。寫一句話即可。
error-success-owner = 請填寫成功負責人。
error-spoken-language = 請選擇會議語言。
error-mail-source = 請說明目前的信箱在哪裡。
error-file-source = 請說明目前的檔案在哪裡。
error-directory = 請說明目前在哪裡管理帳戶。

# 步驟 1：對象
request-who = 誰需要協助？
request-who-text = 這些都是已知的資訊，不需要填寫。
request-organisation = 組織
request-domain = 網域
request-asks = 要求者
request-written = 書面語言
request-hours = 您的上班時間
request-region = 地區
request-seats = 訂閱
request-seats-none = 沒有已知的有效訂閱
request-seats-of = { $plan } 的 { $seats } 個授權，有效至{ $date }
request-under-way = 已在進行中
request-under-way-text = 請先看看這裡：您需要的內容可能已包含在內。
request-region-open = 上班中
request-region-opens = { $when } 開始上班

# 步驟 2：內容
request-what = 您想要部署什麼？
request-what-text = 我們剛才已依您的訂閱檢查每項服務。您可以選擇任何一項，判定會說明我們能提供的協助。
request-what-more = 目前不符合資格的服務
request-date = 希望的推出日
request-date-hint = 希望使用者從何時開始使用？
request-reason = 業務原因
request-reason-hint = 一兩句話即可。您的專家會在第一場會議前閱讀。
request-owner = 成功負責人
request-owner-hint = 對使用者實際使用成效負責的人，不是技術主管。

# 步驟 3：方式
request-how = 希望如何與我們合作？
request-how-text = 四個問題。您先前填寫的內容已預先選取。
request-spoken = 會議語言
request-spoken-hint = 只會邀約使用此語言的專家。
request-migration-languages = 移轉服務以{ $languages }提供。使用其他語言時，您會在移轉期間獲得指引。
request-known = 依您先前提供的資訊
request-not-asked = 已知的資訊

# 步驟 4：檢查
request-check = 檢查並送出
request-check-eligibility = 各項服務的資格
service-fates = 各項服務的處理方式
service-fate-eligible = 提供指引：專家會透過會議與書面建議陪同您進行。
service-fate-self-serve = 自助：您依照已發佈的文件自行進行。相關工作會列在您的計畫中，沒有會議。
service-fate-not-eligible = 自助：相關工作會列在您的計畫中，沒有會議。您需要先取得包含此服務的有效訂閱。
service-fate-documents = 自助：您依照已發佈的文件自行進行。本中心沒有此服務專屬的工作。
request-answer-by = 回覆期限
request-answer-by-text = 專家會在 2 個工作天內回覆，以該地區的上班時間計算
request-answer-unsure = 尚無日期
request-answer-unsure-text = 目前沒有可以用{ $language }提供指引的專家。您仍可傳送：要求會在佇列中等候，每小時重新檢視一次。選擇其他語言可能會更早獲得回覆。
request-answer-at-once = 立即
request-answer-self-serve = 送出後即可啟動自助計畫
request-queue = 佇列
request-queue-ahead = 前面還有 { $count } 件
request-queue-first = 您排在第一位
request-answers = 您填寫的內容
request-answer-step = 填寫此步驟
request-services = 服務
request-systems = 您目前的系統
request-confirm = 我確認可以為 { $domain } 提出此要求
request-send = 送出要求
request-open-already = 已有要求在進行中：{ $reference }
request-open-already-text = 一次只會為一件要求邀約專家。請變更或撤回該要求；此草稿會保留。
request-follow = 追蹤該要求
request-next-title = 接下來的流程
request-happens-result = 您會立即看到結果，以及每一項原因。
request-happens-specialist = 對於符合資格的服務，使用您語言的專家會在 2 個工作天內回覆；其他服務可以立即依自助計畫部署。
request-happens-meetings = 若由專家指引，您會收到所有會議的建議時間，並可依需要改期。

# 已送出的要求
request-list = 您的要求
request-changed = 上次變更於{ $when }
request-edit = 變更要求
request-edit-text = 變更後會立即重新決定。若已邀約專家，該邀約會收回，要求則回到佇列中原來的位置。
request-withdraw = 撤回要求
request-withdraw-question = 要撤回 { $reference } 嗎？
request-withdraw-effect-offer = 對專家的邀約會收回。
request-withdraw-effect-queue = 會失去在佇列中的位置。
request-withdraw-effect-again = 您隨時可以送出新的要求。
request-keep = 保留要求
request-none = 尚未送出任何要求
request-none-text = 您可以為訂閱中的任何服務要求協助。
