# 入力の誤りとその直し方。入力欄のそばと、フォームの上の一覧に表示されます。

errors-heading = { $count } 件の入力内容を修正してください
errors-line = { $field }: { $text }
error-empty = 入力されていません。内容を入力してください。
error-choose = 選択されていません。1 つ選択してください。
error-choose-any = 選択されていません。1 つ以上選択してください。
error-too-long = 長すぎます。{ $most } 文字以内で入力してください。
error-characters = 制御文字など、保存できない文字が含まれています。入力し直してください。
error-unknown-choice = 選択肢にない値です。一覧から選択してください。
error-date = 日付として読み取れません。2026-10-06 のように入力してください。
error-date-past = { $date }は過去の日付です。これより後の日付を選択してください。
error-date-far = { $date }は 2 年以上先の日付です。これより前の日付を選択してください。
error-time = 時刻として読み取れません。09:00 のように入力してください。
error-time-order = 終了は開始より後の時刻にしてください。
error-time-overlap = 時間帯が重なっています。重ならないように入力してください。
error-address = メール アドレスとして読み取れません。name@company.com のように入力してください。
error-language = 対応する 12 言語に含まれていません。一覧から選択してください。
error-agree = 確認のチェックが必要です。
error-file-large = { $name } は大きすぎます。1 ファイルあたり { $most } MB までです。ファイルを選択し直してください。
error-file-many = 一度に送信できる量を超えています。1 ファイル { $most } MB 以内で、{ $files } ファイルまでです。ファイルを選択し直してください。
error-file-quota = 組織のエビデンスが上限の { $most } MB に達しています。代わりに、このファイルの保管場所を入力してください。
error-file-empty = { $name } は空のファイルです。ファイルを選択し直してください。
error-file-name = 保存できないファイル名があります。一般的な文字で { $most } 文字以内の名前に変更してから、ファイルを選択し直してください。
error-file-needed = ファイルも保管場所も指定されていません。ファイルを添付するか、保管場所を入力してください。
error-file-broke-off = ファイルが最後まで届きませんでした。選択し直してください。
error-file-again = ほかの入力内容に誤りがあったため、ファイルは保存されていません。選択し直してください。
error-reason-needed = 理由を入力してください。1 文で十分です。

# 表示できないページ
fault-heading-not-found = ページが見つかりません
fault-text-not-found = アドレスの入力誤り、リンクの期限切れ、またはほかの方のページである可能性があります。
fault-heading-refused = この操作はできません
fault-text-refused = ご自身の役割には含まれない操作です。何も変更されていません。
fault-heading-conflict = ほかの変更が先に行われました
fault-text-conflict = 開いた後に内容が変更されたか、フォームが既に送信されています。二重の変更は行われていません。前のページに戻り、現在の内容を確認してからやり直してください。
fault-heading-signed-out = サインアウトされました
fault-text-signed-out = もう一度サインインして送信し直してください。何も変更されていません。入力した内容は以下に残っています。
fault-heading-unreadable = フォームを読み取れませんでした
fault-text-unreadable = 内容が不完全か、大きすぎました。何も変更されていません。前のページに戻り、送信し直してください。
fault-heading-too-many = 試行回数が多すぎます
fault-text-too-many = 数分待ってからやり直してください。何も変更されていません。
fault-heading-failed = 処理できませんでした
fault-text-failed = センター側の問題です。途中まで保存された内容はありません。数分後にやり直してください。繰り返す場合は、以下の参照番号をお知らせください。
fault-reference = 参照番号 { $reference }
fault-typed = 入力した内容
fault-typed-text = 送信されていません。必要な部分をコピーしてください。
fault-home = トップ ページに移動
