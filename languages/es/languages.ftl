# Los doce idiomas escritos, los once hablados y cómo elegir uno.

language-zh-hant = chino tradicional
language-zh-hans = chino simplificado
language-en = inglés
language-fr = francés
language-de = alemán
language-it = italiano
language-ja = japonés
language-ko = coreano
language-pt-br = portugués (Brasil)
language-es = español
language-th = tailandés
language-vi = vietnamita
language-cmn = chino (mandarín)
language-title = Idioma
language-lead = Las páginas y los correos se muestran en este idioma. Se aplica a su cuenta, no a este dispositivo.
language-use = Usar este idioma
