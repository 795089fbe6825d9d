# What the columns of a file hold.

import-titles = 셀에는 표시된 값이나, 페이지에 표시되는 이름(사용하는 언어 또는 영어)을 쓸 수 있습니다.
import-template = 서식 파일 다운로드
import-needed = 필수
import-needed-yes = 예
import-needed-no = 아니요
import-holds = 넣을 수 있는 값
import-such-as = 예:
import-several = 한 셀에 여러 개를 넣을 때는 | 로 구분
import-choices = 선택할 수 있는 값 { $count }개
import-example-source = 예시
