# Le dodici lingue scritte, le undici parlate e la scelta della lingua.

language-zh-hant = Cinese tradizionale
language-zh-hans = Cinese semplificato
language-en = Inglese
language-fr = Francese
language-de = Tedesco
language-it = Italiano
language-ja = Giapponese
language-ko = Coreano
language-pt-br = Portoghese (Brasile)
language-es = Spagnolo
language-th = Thailandese
language-vi = Vietnamita
language-cmn = Cinese (mandarino)
language-title = Lingua
language-lead = Pagine ed e-mail sono scritte in questa lingua. La scelta è legata alla persona, non al dispositivo.
language-use = Usa questa lingua
