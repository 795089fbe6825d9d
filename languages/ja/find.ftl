# 参照番号、人、ドメイン、名前で検索する。

find = 検索
find-box = すべてのページから検索
find-field = 参照番号、名前、メール アドレス、ドメイン
find-hint = 先頭部分だけで検索できます (例: REQ-7K、佐藤、contoso.com)。大文字と小文字は区別されません。
find-error-short = 2 文字以上入力してください。
find-all = すべての検索結果
find-exact = 完全一致
find-start = 何をお探しですか?
find-start-text = 参照番号、名前、メール アドレス、ドメインの先頭部分を入力してください。表示できる範囲から検索します。
find-none = 見つかりませんでした
find-none-text = 表示できる範囲に、この文字で始まるものはありません。つづりを確認するか、先頭部分を短くしてください。
find-requests = 依頼
find-tenants = 組織
find-people = 人
find-tasks = タスク
find-more-requests = 依頼をさらに表示
find-more-tenants = 組織をさらに表示
find-more-people = 人をさらに表示
find-more-tasks = タスクをさらに表示
find-of-center = センターのスタッフ
find-of-partner = パートナーの担当者
action-find = 表示できるものの検索
