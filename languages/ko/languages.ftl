# 12개 문서 언어와 11개 음성 언어, 언어 선택

language-zh-hant = 중국어(번체)
language-zh-hans = 중국어(간체)
language-en = 영어
language-fr = 프랑스어
language-de = 독일어
language-it = 이탈리아어
language-ja = 일본어
language-ko = 한국어
language-pt-br = 포르투갈어(브라질)
language-es = 스페인어
language-th = 태국어
language-vi = 베트남어
language-cmn = 중국어(표준 중국어)
language-title = 언어
language-lead = 페이지와 메일을 이 언어로 표시합니다. 언어 설정은 기기가 아니라 사용자에게 적용됩니다.
language-use = 이 언어 사용
