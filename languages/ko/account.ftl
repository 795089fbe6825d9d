# 내 정보

you-sign-out = 로그아웃
