# Notes among staff.

note-title = 內部附註
note-lead = 只有中心的人員看得到，客戶及其合作夥伴永遠看不到。
note-about = 關於
note-about-tenant = 客戶整體
note-about-request = 要求 { $reference }
note-about-engagement = 合作案：{ $services }
note-words = 附註
note-keep = 儲存附註
note-none = 尚無附註
note-none-text = 同事需要知道的內容會顯示在這裡。
note-corrected = 更正於{ $when }
note-erased-by = { $name } 於{ $when } 刪除了此附註的內容。
note-correct = 更正
note-erase = 刪除
note-erase-text = 內容將永久刪除。但會保留曾有此附註的事實，以及撰寫者與時間。
note-erase-now = 刪除附註
action-correct-note = 更正自己的內部附註
action-erase-note = 刪除自己的內部附註；經理可刪除所有人的
