# The twelve written languages, the eleven spoken ones, and choosing one.

language-zh-hant = Traditional Chinese
language-zh-hans = Simplified Chinese
language-en = English
language-fr = French
language-de = German
language-it = Italian
language-ja = Japanese
language-ko = Korean
language-pt-br = Portuguese (Brazil)
language-es = Spanish
language-th = Thai
language-vi = Vietnamese
language-cmn = Chinese (Mandarin)
language-title = Language
language-lead = Pages and mails are written in this language. It is set for you, not for this device.
language-use = Use this language
