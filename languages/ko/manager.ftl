# What managers read beside their lists: next steps, questions of the whole Center, engagements of a tenant.

queue-next-offered = 다음 단계: 제안받은 전문가가 답변합니다. 기한까지 답변이 없으면 다음 전문가에게 제안합니다.
queue-next-late = 다음 단계: 제안 기한이 지나 다음 전문가에게 제안합니다.
queue-next-nobody = 다음 단계: 한 시간 안에 다시 검토합니다. 조건에 맞는 전문가가 없는 동안에는 관리자의 조치가 필요합니다. 전문가가 로그인했는지 확인하거나 언어, 서비스, 근무 시간, 업무량 한도를 추가하세요.
queue-next-first = 다음 단계: 몇 분 안에 전문가를 찾습니다.
queue-next-again = 다음 단계: 몇 분 안에 다른 전문가에게 제안합니다.
question-answerer = 답변할 사람
question-manager-text = 담당 전문가만 답변합니다. 오래 걸리면 전문가와 이야기하거나, 다른 사람이 대신하도록 부재를 등록하세요.
question-stuck = 도움이 필요한 작업
question-stuck-caption = 고객이 작업에서 어려워하는 내용, 오래 기다린 순
tenant-engagements = 프로젝트
