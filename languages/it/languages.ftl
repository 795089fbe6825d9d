# Le dodici lingue scritte, le undici parlate e la scelta della lingua.

language-zh-hant = cinese tradizionale
language-zh-hans = cinese semplificato
language-en = inglese
language-fr = francese
language-de = tedesco
language-it = italiano
language-ja = giapponese
language-ko = coreano
language-pt-br = portoghese (Brasile)
language-es = spagnolo
language-th = thailandese
language-vi = vietnamita
language-cmn = cinese (mandarino)
language-title = Lingua
language-lead = Pagine ed e-mail sono scritte in questa lingua. La scelta è legata alla persona, non al dispositivo.
language-use = Usa questa lingua
