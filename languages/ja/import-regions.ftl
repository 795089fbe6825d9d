# Regions by file.

import-kind-regions = 地域
import-columns-regions = 必須の列: name、title、zone、holidays。name は短縮名で、アドレスに使われます。国は 2 文字のコードで入力します。hours-mon から hours-sun の列がなければ、営業時間は月曜日から金曜日の 09:00～18:00 です。理由 (reason) がない場合は、ファイル名が理由として表示されます。地域はインポートするとすぐに有効になります。100 行までです。
import-of-regions = 地域 { $count } 件です。
error-import-many-regions = 行が多すぎます。地域は 100 件までです。ファイルを分割してください。
