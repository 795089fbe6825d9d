# 十二種書面語言、十一種會議語言，以及選擇語言。

language-zh-hant = 繁體中文
language-zh-hans = 簡體中文
language-en = 英文
language-fr = 法文
language-de = 德文
language-it = 義大利文
language-ja = 日文
language-ko = 韓文
language-pt-br = 葡萄牙文（巴西）
language-es = 西班牙文
language-th = 泰文
language-vi = 越南文
language-cmn = 中文（國語）
language-title = 語言
language-lead = 頁面與郵件都會使用此語言。此設定屬於您個人，不限於這部裝置。
language-use = 使用此語言
