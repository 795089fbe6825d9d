# 참조 번호, 사람, 도메인 또는 이름으로 찾기.

find = 검색
find-box = 모든 페이지에서 검색
find-field = 참조 번호, 이름, 메일 주소 또는 도메인
find-hint = 앞부분만 입력해도 됩니다: REQ-7K, 한민지, contoso.com. 대문자와 소문자를 구분하지 않습니다.
find-error-short = 두 글자 이상 입력하세요.
find-all = 모든 검색 결과
find-exact = 정확히 일치
find-start = 무엇을 찾고 계십니까?
find-start-text = 참조 번호, 이름, 메일 주소 또는 도메인의 앞부분을 입력하세요. 볼 수 있는 범위에서 검색합니다.
find-none = 검색 결과가 없습니다
find-none-text = 볼 수 있는 범위에 이렇게 시작하는 항목이 없습니다. 철자를 확인하거나 더 짧게 입력해 보세요.
find-requests = 요청
find-tenants = 조직
find-people = 사람
find-tasks = 작업
find-more-requests = 요청 더 보기
find-more-tenants = 조직 더 보기
find-more-people = 사람 더 보기
find-more-tasks = 작업 더 보기
find-of-center = 센터 직원
find-of-partner = 파트너 직원
action-find = 볼 수 있는 항목 검색
