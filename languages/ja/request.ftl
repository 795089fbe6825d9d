# サポートの依頼: 4 つのステップと、送信後の変更。

request-title = Microsoft 365 のサポートを依頼する
request-lead = 短い 4 つのステップです。いつでも中断できます。下書きは 30 日間保存されます。
request-draft-saved = 下書き { $reference }、{ $when } に保存
request-steps = ステップ
request-step-who = 組織
request-step-what = 内容
request-step-how = 進め方
request-step-check = 確認
request-save = 変更を保存
request-save-leave = 保存して中断
request-leave = 中断 (下書きは保存済み)
error-step-what = ステップ「内容」が未入力です。
error-step-how = ステップ「進め方」が未入力です。
error-services = サービスを 1 つ以上選択してください。
error-desired-date = 利用開始の希望日を選択してください。
error-business-reason = ビジネス上の理由を入力してください。1 文で十分です。
error-success-owner = 成功責任者を入力してください。
error-spoken-language = 会話の言語を選択してください。
error-mail-source = 現在のメールボックスの場所を選択してください。
error-file-source = 現在のファイルの場所を選択してください。
error-directory = 現在のアカウントの管理場所を選択してください。

# ステップ 1: 依頼者
request-who = サポートを必要とする組織
request-who-text = 登録済みの情報のため、入力は不要です。
request-organisation = 組織
request-domain = ドメイン
request-asks = 依頼者
request-written = 文書の言語
request-hours = お客様の勤務時間
request-region = 地域
request-seats = サブスクリプション
request-seats-none = 有効なサブスクリプションが見つかりません
request-seats-of = { $plan } { $seats } ライセンス、{ $date }まで有効
request-under-way = 進行中のもの
request-under-way-text = まずこちらをご確認ください。必要なものが既に含まれている場合があります。
request-region-open = 営業中
request-region-opens = 営業開始 { $when }

# ステップ 2: 内容
request-what = 何を展開しますか?
request-what-text = 各サービスを、お客様のサブスクリプションと照合しました。どのサービスも選択できます。センターが提供できる内容は、判定結果に表示されます。
request-what-more = 現在対象外のサービス
request-date = 利用開始の希望日
request-date-hint = ユーザーが使い始める日はいつですか?
request-reason = ビジネス上の理由
request-reason-hint = 1～2 文で入力してください。最初の会議の前に、スペシャリストが確認します。
request-owner = 成功責任者
request-owner-hint = ユーザーがサービスを活用することに責任を持つ人です。技術リーダーではありません。

# ステップ 3: 進め方
request-how = どのように進めますか?
request-how-text = 質問は 4 つです。以前の回答は選択済みです。
request-spoken = 会話の言語
request-spoken-hint = この言語を話すスペシャリストにのみ打診します。
request-migration-languages = 移行サービスは次の言語で提供されます: { $languages }。ほかの言語では、移行中のガイダンスが提供されます。
request-known = 以前の回答と同じ
request-not-asked = 登録済みの情報

# ステップ 4: 確認
request-check = 確認と送信
request-check-eligibility = サービスごとの対象資格
service-fates = サービスごとの進め方
service-fate-eligible = ガイド付き: スペシャリストが、会議と書面のアドバイスで支援します。
service-fate-self-serve = セルフサービス: 公開ドキュメントを使って、お客様が進めます。タスクは計画に含まれますが、会議はありません。
service-fate-not-eligible = セルフサービス: タスクは計画に含まれますが、会議はありません。まず、このサービスを含む有効なサブスクリプションが必要です。
service-fate-documents = セルフサービス: 公開ドキュメントを使って、お客様が進めます。このセンターには、このサービス専用のタスクはありません。
request-answer-by = 回答期限
request-answer-by-text = スペシャリストは、地域の営業時間で 2 営業日以内に回答します
request-answer-unsure = 日付は未定です
request-answer-unsure-text = 現在、{ $language }でガイダンスを提供できるスペシャリストがいません。このまま送信できます。送信後は順番待ちになり、1 時間ごとに再確認されます。別の言語では、より早く回答できる場合があります。
request-answer-at-once = すぐに
request-answer-self-serve = 送信後すぐにセルフサービス計画を開始できます
request-queue = 順番待ち
request-queue-ahead = お客様の前に { $count } 件
request-queue-first = お客様が先頭です
request-answers = 入力内容
request-answer-step = このステップを入力
request-services = サービス
request-systems = 現在のシステム
request-confirm = { $domain } のためにこの依頼を行う権限があることを確認します
request-send = 依頼を送信
request-open-already = 進行中の依頼があります: { $reference }
request-open-already-text = スペシャリストに打診できる依頼は一度に 1 件です。その依頼を変更するか、取り下げてください。この下書きは保存されています。
request-follow = その依頼の状況を見る
request-next-title = この後の流れ
request-happens-result = 結果が、すべての理由とともにすぐに表示されます。
request-happens-specialist = 対象のサービスについては、お客様の言語を話すスペシャリストが 2 営業日以内に回答します。そのほかのサービスは、セルフサービス計画ですぐに展開できます。
request-happens-meetings = スペシャリストが担当する場合は、すべての会議の日程案が届き、自由に変更できます。

# 送信済みの依頼
request-list = 依頼の一覧
request-changed = 最終変更 { $when }
request-edit = 依頼を変更
request-edit-text = 変更した内容は、すぐに再判定されます。既にスペシャリストに打診している場合は、打診を取り下げ、元の順番で順番待ちに戻ります。
request-withdraw = 依頼を取り下げる
request-withdraw-question = { $reference } を取り下げますか?
request-withdraw-effect-offer = スペシャリストへの打診が取り下げられます。
request-withdraw-effect-queue = 順番待ちの順番は失われます。
request-withdraw-effect-again = 新しい依頼はいつでも送信できます。
request-keep = 取り下げない
request-none = 送信済みの依頼はありません
request-none-text = サブスクリプションのどのサービスについても、サポートを依頼できます。
