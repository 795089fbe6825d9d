# Notes among staff.

note-title = 직원 전용 메모
note-lead = 센터 직원만 볼 수 있습니다. 고객과 파트너에게는 표시되지 않습니다.
note-about = 대상
note-about-tenant = 고객 전체
note-about-request = 요청 { $reference }
note-about-engagement = 프로젝트: { $services }
note-words = 메모
note-keep = 메모 남기기
note-none = 아직 메모가 없습니다
note-none-text = 동료가 알아야 할 내용이 여기에 표시됩니다.
note-corrected = 수정: { $when }
note-erased-by = { $name } 님이 이 메모의 내용을 삭제했습니다({ $when }).
note-correct = 수정
note-erase = 삭제
note-erase-text = 내용은 되돌릴 수 없이 삭제됩니다. 메모가 있었다는 사실과 작성자, 작성 시각은 남습니다.
note-erase-now = 메모 내용 삭제
action-correct-note = 자신의 직원 전용 메모 수정
action-erase-note = 자신의 직원 전용 메모 삭제(센터 관리자는 모든 메모)
