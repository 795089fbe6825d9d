# 十二种书面语言、十一种会议语言以及语言选择。

language-zh-hant = 繁体中文
language-zh-hans = 简体中文
language-en = 英语
language-fr = 法语
language-de = 德语
language-it = 意大利语
language-ja = 日语
language-ko = 韩语
language-pt-br = 葡萄牙语（巴西）
language-es = 西班牙语
language-th = 泰语
language-vi = 越南语
language-cmn = 中文（普通话）
language-title = 语言
language-lead = 页面和邮件将使用此语言。语言设置跟随你本人，而不是此设备。
language-use = 使用此语言
