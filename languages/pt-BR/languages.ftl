# Os doze idiomas escritos, os onze falados e a escolha de um deles.

language-zh-hant = chinês tradicional
language-zh-hans = chinês simplificado
language-en = inglês
language-fr = francês
language-de = alemão
language-it = italiano
language-ja = japonês
language-ko = coreano
language-pt-br = português (Brasil)
language-es = espanhol
language-th = tailandês
language-vi = vietnamita
language-cmn = chinês (mandarim)
language-title = Idioma
language-lead = As páginas e os emails aparecem neste idioma. Ele vale para sua conta, não para este dispositivo.
language-use = Usar este idioma
