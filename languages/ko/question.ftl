# Questions that are about no task, on pages and in mails.

question-title = 질문
question-lead = 특정 작업과 관련 없는 내용을 전문가에게 질문하세요. 답변은 지침 원장에 남습니다.
question-one = 질문
question-words = 질문 내용
question-words-hint = 전문가에게 바로 알려 드리며, 서면으로 답변합니다.
question-ask = 질문하기
question-none = 아직 질문이 없습니다
question-none-text = 질문과 답변이 여기에 표시됩니다.
question-close = 질문 종료
question-closed-by = 종료: { $name }, { $when }
question-state-open = 답변 대기 중
question-state-answered = 답변 완료
question-state-closed = 종료됨
question-waiting = 답변을 기다리는 질문
question-waiting-caption = 아직 답변하지 않은 고객 질문(오래된 순)
question-waiting-none = 기다리는 질문이 없습니다
question-waiting-none-text = 고객의 질문은 답변할 때까지 여기에 표시됩니다.
mail-question-subject = 새 질문: { $tenant }
mail-question-text = { $tenant }에서 특정 작업과 관련 없는 질문을 했습니다. 읽고 서면으로 답변해 주세요.
mail-question-button = 읽고 답변하기
mail-question-answered-subject = 질문에 답변이 등록되었습니다
mail-question-answered-text = 전문가가 { $tenant }의 질문에 답변했습니다. 답변을 읽고 확인해 주세요.
mail-question-answered-button = 답변 읽기
mail-question-closed-subject = 질문이 종료되었습니다
mail-question-closed-text = { $tenant }의 질문이 종료되었습니다. 언제든지 새로 질문할 수 있습니다.
mail-question-closed-button = 질문 열기
