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
