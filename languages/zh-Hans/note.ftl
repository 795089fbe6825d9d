# Notes among staff.

note-title = 内部备注
note-lead = 只有中心的人员可以看到，客户及其合作伙伴永远看不到。
note-about = 关于
note-about-tenant = 客户整体
note-about-request = 请求 { $reference }
note-about-engagement = 项目：{ $services }
note-words = 备注
note-keep = 保存备注
note-none = 还没有备注
note-none-text = 同事需要了解的内容会显示在此处。
note-corrected = 更正于{ $when }
note-erased-by = { $name } 于{ $when } 删除了此备注的内容。
note-correct = 更正
note-erase = 删除
note-erase-text = 内容将永久删除。但会保留曾有此备注的事实，以及撰写者和时间。
note-erase-now = 删除备注
action-correct-note = 更正自己的内部备注
action-erase-note = 删除自己的内部备注；经理可删除所有人的
