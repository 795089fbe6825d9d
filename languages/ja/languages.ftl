# 書き言葉の 12 言語、話し言葉の 11 言語、言語の選択。

language-zh-hant = 繁体字中国語
language-zh-hans = 簡体字中国語
language-en = 英語
language-fr = フランス語
language-de = ドイツ語
language-it = イタリア語
language-ja = 日本語
language-ko = 韓国語
language-pt-br = ポルトガル語 (ブラジル)
language-es = スペイン語
language-th = タイ語
language-vi = ベトナム語
language-cmn = 標準中国語
language-title = 言語
language-lead = ページとメールの表示に使われます。この設定はデバイスではなく、ご自身に適用されます。
language-use = この言語を使用
