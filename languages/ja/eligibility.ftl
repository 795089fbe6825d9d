# 判定結果とその理由: ルール、実際の値、必要な値、結果を変えるもの。

verdict-eligible = 対象
verdict-self-serve = セルフサービス
verdict-not-eligible = 対象外
migration-level-none = 移行支援なし
migration-level-guidance = ガイダンスのみ
migration-level-service = 移行サービス
eligibility-service = サービス
eligibility-verdict = 判定結果
eligibility-seen = 確認した内容
eligibility-needed = 必要な条件
eligibility-change = 結果を変えるには
eligibility-also = { $name } (続き)
eligibility-migration = メールとファイルの移行
eligibility-migration-meetings = 移行の言語
eligibility-benefit = 大規模な組織向けの追加特典
eligibility-caption = { $rules } 版のルールに基づき{ $when } に判定。同じ情報からは、常に同じ結果が得られます。
eligibility-caption-now = { $rules } 版のルールに基づき、お客様のサブスクリプションのライセンス数で{ $date }に確認しました。送信時にもう一度確認します。
eligibility-rule = ルール { $rule }、{ $date }確認
eligibility-sentence = { $seen }。結果を変えるには: { $change }。
eligibility-sentence-none = { $count ->
    [1] このサービスを含む有効なサブスクリプションがありません。このサービスを含むプランがあれば結果が変わります。
   *[other] このサービスを含む有効なサブスクリプションがありません。このサービスを含むプランが { $count } ライセンスあれば結果が変わります。
}

# ルールが確認した内容
eligibility-seen-none = 含まれる有効なサブスクリプションなし
eligibility-seen-seats = { $plans } の有料ライセンス { $count } 個
eligibility-seen-ended = { $plan } は{ $date }に終了
eligibility-seen-begins = { $plan } は{ $date }に開始
eligibility-seen-trial = { $plan } は試用版
eligibility-seen-trial-counts = { $date }まで有効な試用版
eligibility-seen-no-cost = { $plan } は無料
eligibility-seen-guide = { $plan } には自己展開ガイドあり
eligibility-seen-plan = { $plan } にはガイダンスなし
eligibility-seen-no-system = 移行元のシステムが不明
eligibility-seen-not-asked = データの内容は確認していません
eligibility-seen-spoken = 会議の言語は{ $language }
eligibility-kind-paid = 有料サブスクリプション
eligibility-kind-trial = 試用版
eligibility-kind-no-cost = 無料のプラン
eligibility-cloud-worldwide = 全世界向けクラウド
eligibility-cloud-us-gov = 米国政府機関向けクラウド
eligibility-cloud-21vianet = 21Vianet が運用するクラウド
eligibility-cloud-dedicated = 専用クラウド
eligibility-source-exchange = Exchange
eligibility-source-exchange-on-premises = オンプレミスの Exchange
eligibility-source-google-workspace = Google Workspace

# ルールに必要な条件
eligibility-needed-seats = 有料ライセンス { $count } 個
eligibility-needed-faculty = 教職員向け有料ライセンス { $count } 個
eligibility-needed-current = 現在有効なサブスクリプション
eligibility-needed-until = { $date }以前の日付
eligibility-needed-plan = 条件を満たすプランの有料ライセンス { $count } 個
eligibility-needed-cloud = このセンターが対応するクラウド
eligibility-needed-regulated = 特別な法規制の対象となるデータがないこと
eligibility-needed-spoken = 移行サービスの { $count } 言語のいずれか
eligibility-needed-nothing = ほかに条件なし

# 結果を変えるもの
eligibility-change-nothing = 変更は不要
eligibility-change-more-seats = 有料ライセンスを { $count } 個追加
eligibility-change-more-faculty-seats = 教職員向け有料ライセンスを { $count } 個追加
eligibility-change-buy-qualifying-plan = このサービスを含む有効なプランを { $count } ライセンス以上用意
eligibility-change-renew-subscription = { $plan } を更新
eligibility-change-wait-for-start = { $date }の { $plan } の開始を待つ
eligibility-change-paid-instead-of-trial = { $plan } を試用版から有料に切り替え
eligibility-change-paid-instead-of-no-cost = { $plan } を有料のプランに切り替え
eligibility-change-ask-your-cloud-operator = クラウドの運営会社に問い合わせ (サポートはそちらで提供)
eligibility-change-move-students-from = 学生のデータを移行できるのは { $systems } からのみ
eligibility-change-keep-regulated-data-out = 該当するデータを移行サービスで扱わない
eligibility-change-spoken = 移行の会議を英語などの対応言語で行う

# 対象外の依頼
refusal-title = スペシャリストなしで、今日から始められます
refusal-lead = ガイド付きオンボーディングには有料ライセンスが { $needed } 個必要ですが、{ $organisation } は { $seen } 個です。以下に、確認した内容、結果を変える方法、今すぐ使える計画を示します。
refusal-lead-other = これらのサービスのガイド付きオンボーディングは、まだご利用いただけません。以下に、確認した内容、結果を変える方法、今すぐ使える計画を示します。
refusal-why = 理由
refusal-plan = セルフサービス計画
refusal-plan-go = 計画に移動
refusal-plan-start = セルフサービス計画を開始
refusal-plan-by-admin = この計画は、組織の管理者が開始します。
refusal-plan-text = スペシャリストが使うものと同じプレイブックを、会議なしで順に進められます。進捗は保存されます。対象になった場合は、新しい依頼を送信してください。スペシャリストがガイダンスを提供します。
refusal-plan-size = タスク { $tasks } 件、フェーズ { $phases } 件、作業時間は合計で約 { $length }。
refusal-plan-first = 最初に着手できるタスク
refusal-plan-phases = フェーズ別の全タスクと作業時間です。ユーザー採用はオンボーディングと並行して進みます。
refusal-plan-phase = フェーズ
refusal-plan-tasks = タスク
refusal-plan-time = 時間
