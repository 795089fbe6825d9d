# Les douze langues écrites, les onze langues parlées, et le choix d’une langue.

language-zh-hant = chinois traditionnel
language-zh-hans = chinois simplifié
language-en = anglais
language-fr = français
language-de = allemand
language-it = italien
language-ja = japonais
language-ko = coréen
language-pt-br = portugais (Brésil)
language-es = espagnol
language-th = thaï
language-vi = vietnamien
language-cmn = chinois (mandarin)
language-title = Langue
language-lead = Les pages et les e-mails sont rédigés dans cette langue. Elle est liée à vous, non à cet appareil.
language-use = Utiliser cette langue
