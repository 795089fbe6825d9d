# The operator's page: jobs that were given up.
operator-version = 버전
operator-given-up-text = 여러 번 시도한 뒤 사람이 확인하도록 남겨 둔 작업입니다. 원인을 해결한 다음 다시 시작하세요.
operator-job-about = { $subject } 관련, { $tries }번 시도함
operator-again = 다시 시도
operator-end = 완전히 포기
operator-secret = 코드가 들어 있던 메일이라 내용이 지워졌습니다. 본인이 코드를 다시 요청해야 합니다.
job-letter = 메일
job-sign-in-code = 로그인 코드 메일
job-offer-request = 스페셜리스트에게 요청 제안
job-expire-offer = 제안 종료
job-recheck = 하루 작업
action-tend-jobs = 작업 다시 시도 또는 포기
action-export-person = 개인에 관해 보관된 정보 내주기
action-erase-person = 개인 정보 삭제
