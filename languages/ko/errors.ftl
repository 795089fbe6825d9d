# 답변의 문제와 해결 방법. 필드 옆과 양식 위 목록에 표시됩니다.

errors-heading = 수정할 답변이 { $count }개 있습니다
errors-line = { $field }: { $text }
error-empty = 내용이 비어 있습니다. 입력해 주세요.
error-choose = 선택한 항목이 없습니다. 하나를 선택하세요.
error-choose-any = 선택한 항목이 없습니다. 하나 이상 선택하세요.
error-too-long = 너무 깁니다. 최대 { $most }자까지 입력할 수 있습니다.
error-characters = 제어 문자처럼 저장할 수 없는 문자가 있습니다. 다시 입력하세요.
error-unknown-choice = 목록에 없는 항목입니다. 목록에서 선택하세요.
error-date = 올바른 날짜가 아닙니다. 2026-10-06과 같이 입력하세요.
error-date-past = { $date }은 지난 날짜입니다. 이후 날짜를 선택하세요.
error-date-far = { $date }은 2년이 넘게 남은 날짜입니다. 더 이른 날짜를 선택하세요.
error-time = 올바른 시각이 아닙니다. 09:00과 같이 입력하세요.
error-time-order = 끝나는 시각은 시작 시각보다 늦어야 합니다.
error-time-overlap = 시간이 겹칩니다. 같은 시간은 한 번만 입력할 수 있습니다.
error-address = 올바른 메일 주소가 아닙니다. name@company.com과 같이 입력하세요.
error-language = 12개 언어에 없는 언어입니다. 목록에서 선택하세요.
error-agree = 확인이 필요합니다.
error-file-large = 파일이 너무 큽니다: { $name }. 파일당 최대 { $most }MB까지 올릴 수 있습니다. 파일을 다시 선택하세요.
error-file-many = 한 번에 올릴 수 있는 양을 넘었습니다. 파일당 최대 { $most }MB, { $files }개까지 올릴 수 있습니다. 파일을 다시 선택하세요.
error-file-quota = 조직의 증빙이 { $most }MB를 모두 사용하고 있습니다. 대신 이 파일이 보관된 위치를 입력하세요.
error-file-empty = 내용이 없는 파일입니다: { $name }. 파일을 다시 선택하세요.
error-file-name = 저장할 수 없는 파일 이름이 있습니다. 일반 문자로 { $most }자 이내로 바꾼 뒤 파일을 다시 선택하세요.
error-file-needed = 파일도 보관 위치도 없습니다. 파일을 첨부하거나 보관 위치를 입력하세요.
error-file-broke-off = 파일이 끝까지 전송되지 않았습니다. 파일을 다시 선택하세요.
error-file-again = 다른 답변을 수정해야 하므로 파일이 저장되지 않았습니다. 파일을 다시 선택하세요.
error-reason-needed = 이유가 필요합니다. 한 문장이면 충분합니다.

# 표시할 수 없는 페이지
fault-heading-not-found = 페이지를 찾을 수 없습니다
fault-text-not-found = 주소가 잘못되었거나, 링크가 만료되었거나, 다른 조직의 페이지일 수 있습니다.
fault-heading-refused = 여기에서는 할 수 없는 작업입니다
fault-text-refused = 현재 역할에 포함되지 않은 작업입니다. 변경된 내용은 없습니다.
fault-heading-conflict = 그사이에 내용이 바뀌었습니다
fault-text-conflict = 페이지를 연 뒤에 내용이 바뀌었거나 양식이 이미 전송되었습니다. 두 번 변경된 내용은 없습니다. 돌아가서 현재 내용을 확인한 뒤 다시 시도하세요.
fault-heading-signed-out = 로그아웃되었습니다
fault-text-signed-out = 변경된 내용은 없습니다. 다시 로그인한 뒤 한 번 더 보내 주세요. 작성하신 내용은 아래에 있습니다.
fault-heading-unreadable = 양식을 읽을 수 없습니다
fault-text-unreadable = 양식이 완전하지 않거나 너무 큽니다. 변경된 내용은 없습니다. 돌아가서 다시 보내 주세요.
fault-heading-too-many = 시도 횟수가 너무 많습니다
fault-text-too-many = 몇 분 뒤에 다시 시도하세요. 변경된 내용은 없습니다.
fault-heading-failed = 처리하지 못했습니다
fault-text-failed = 저희 쪽 오류입니다. 일부만 저장된 내용은 없습니다. 몇 분 뒤에 다시 시도하시고, 계속되면 아래 참조 번호를 알려 주세요.
fault-reference = 참조 번호 { $reference }
fault-typed = 작성하신 내용
fault-typed-text = 저장되지 않았습니다. 필요한 내용은 복사해 두세요.
fault-home = 처음으로
