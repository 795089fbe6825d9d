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
