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
