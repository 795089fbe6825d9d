# First steps of a new Center, and what is shown to be copied.

people-services-all = 모든 서비스
people-added = { $name } 님을 추가했습니다
people-added-text = 로그인 링크가 담긴 메일을 보냈습니다. 처음 로그인할 때까지 초대된 상태로 표시됩니다.
people-sent-again = 메일을 다시 보냈습니다
people-not-come = 아직 로그인하지 않았습니다.
people-send-again = 메일 다시 보내기
people-none-text = 요청은 전문가에게 제안됩니다. 먼저 전문가를 추가한 다음 조직과 구독을 추가하세요.
tenant-first-admin = 첫 관리자
tenant-first-admin-text = 이 조직에는 아직 관리자가 없습니다. 아래 주소를 조직의 담당자에게 알려 주세요. 조직 도메인의 메일 주소로 로그인하거나 도메인 소유권을 증명하면 첫 관리자가 될 수 있습니다.
tenant-first-admin-address = 전달할 주소
copy = 복사
copy-done = 복사했습니다
