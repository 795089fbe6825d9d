# Tasks and migrations as a partner meets them within a consent.

task-by-partner = { $name } (パートナー)
task-needs-unseen = 先に終える必要のあるタスクがほかに { $count } 件あります。お客様の同意の対象外のタスクです。
task-partner = お客様に代わって作業しています
task-partner-text = お客様が同意した範囲のタスクのみ表示されます。コア オンボーディングのタスクは、計画のすべてのサービスが同意に含まれている間だけ表示されます。ここでの操作は、お名前とともにお客様に表示されます。
task-partner-look = タスクは表示のみで、実行はできません
task-partner-look-text = お客様の同意の範囲は計画の表示までです。タスクを実行するには、お客様にその同意を依頼してください。
partner-migration = 移行
partner-migration-lead = お客様が同意したサービスについて、計画に含まれる移行の進捗です。
partner-migration-none = 移行はありません
partner-migration-none-text = お客様が同意したサービスについて、計画に移行は含まれていません。
partner-migration-done = タスク { $all } 件中 { $done } 件完了、終了予定日: { $date }
action-see-migration = 移行の進捗の表示
