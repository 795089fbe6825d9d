# テナントのサービスと対象資格。常に表示されます。

service-title = サービス
service-lead = すべてのサービスを、{ $rules } 版のルールに基づき{ $date }に確認しました。どのサービスも依頼できます。センターが提供できる内容は、判定結果に表示されます。
service-yours = サブスクリプションに含まれるサービス
service-request = 依頼する
service-migration-caption = { $rules } 版のルールに基づき{ $date }に確認
service-subscriptions = お客様のサブスクリプション
service-held = { $seats } ライセンス、{ $start }～{ $end }
service-current = 有効
service-ended = 終了
service-to-begin = 開始前
service-how = 判定の方法
service-how-text = サービスを含む有効なサブスクリプションの有料ライセンスを数え、その日に適用されるルールと比較します。同じ情報からは、常に同じ結果が得られます。どの判定にも、根拠となった情報が保存されます。
service-how-again = 毎日、および依頼を送信するたびに、もう一度確認します。
service-version = { $rules } 版のルール、カタログ バージョン { $version }
service-see-requests = すべての依頼を表示
