# Regions that managers add beside those of the catalog.

region-add = 地域を追加
region-add-lead = カタログの地域に加えて、すぐに適用されます。ルーティング、空き時間、期限、約束期限の計算に使われます。
region-add-hours = その地域の現地時刻で、営業時間を 09:00-12:00, 13:00-18:00 のように入力します。休業の曜日は空のままにします。
region-own-change = 変更: { $region }
region-own-change-lead = すぐに適用されます。既に決まった期限は変わりません。営業時間と特定の日は、地域のページで変更します。
region-own-edit = 地域を変更
region-title = 表示名
region-title-hint = 例: 北欧
region-short = 短縮名
region-short-hint = 小文字の英字、数字、ハイフンで入力します (例: nordics)。アドレスとファイルで使われ、変更できません。
region-calendar-hint = カタログに祝日がある国のみ
region-serves = 担当する国
region-serves-hint = 国ごとに 2 文字で入力します (例: SE NO)。これまで他の地域が担当していた国は、この地域に移ります。
region-serves-none = まだありません
region-hours-own = 地域を追加したときの営業時間です。出典: { $source }。
region-in-own = 追加時
region-changed-own = { $region }: { $zone }、国: { $countries }
error-region-name = 短縮名として使用できません。nordics のように、小文字の英字、数字、ハイフンで入力してください。
error-region-known = この短縮名は他の地域で使われています。別の名前を入力してください。
error-region-country = { $country } は国として読み取れません。SE NO のように、国ごとに 2 文字で入力してください。
error-region-country-served = { $country } は、ここで追加された他の地域が担当しています。先にその地域から外してください。
