# Die zwölf geschriebenen und elf gesprochenen Sprachen und die Auswahl einer davon.

language-zh-hant = Chinesisch (traditionell)
language-zh-hans = Chinesisch (vereinfacht)
language-en = Englisch
language-fr = Französisch
language-de = Deutsch
language-it = Italienisch
language-ja = Japanisch
language-ko = Koreanisch
language-pt-br = Portugiesisch (Brasilien)
language-es = Spanisch
language-th = Thai
language-vi = Vietnamesisch
language-cmn = Chinesisch (Mandarin)
language-title = Sprache
language-lead = Seiten und E-Mails erscheinen in dieser Sprache. Die Wahl gilt für Sie, nicht für dieses Gerät.
language-use = Diese Sprache verwenden
