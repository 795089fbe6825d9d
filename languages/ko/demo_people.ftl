# Who somebody of the demo is, and what can be seen then.

demo-as-admin = { $organisation } 관리자: 지원을 요청하고, 작업을 하고, 전문가와 만납니다
demo-as-member = { $organisation } 구성원: 계획을 보고 작업을 합니다
demo-as-representative = { $organisation } 대리인: 조직을 대신해 작업합니다
demo-as-partner = 파트너 { $organisation }: 고객을 위해 지원을 요청합니다
demo-as-specialist = 전문가: 제안, 담당 고객, 고객의 질문
demo-as-manager = 센터 관리자: 대기열, 결정, 직원, 지역, 조직
demo-as-operator = 운영자: 센터를 운영하며 상태를 봅니다. 고객 페이지는 보이지 않습니다
