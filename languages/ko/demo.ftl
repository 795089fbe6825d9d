# 데모에만 있는 것: 사용자 선택, 메일함, 시계

demo-title = 데모 센터
demo-lead = 어떤 사람으로 볼지 선택하세요. 한 번 클릭하면 로그인됩니다.
demo-mailbox-title = 데모 메일함
demo-mailbox-lead = 데모에서는 메일을 보내지 않습니다. 실제라면 보냈을 메일이 모두 여기에 있습니다.
demo-mailbox-none = 아직 메일이 없습니다
demo-mailbox-none-text = 요청을 보내거나 회의를 예약하면 메일이 여기에 나타납니다.
demo-mail-from = 보낸 사람
demo-mail-to = 받는 사람
demo-mail-sent = 보낸 시각
demo-mail-open = 메일의 단추 누르기
demo-mail-invitation = 초대장(.ics)
demo-clock-title = 데모 시계
demo-clock-now = 지금은 { $date }, { $time }입니다. 시간은 앞으로만 가며, 기한이 된 일은 바로 처리됩니다.
demo-clock-hour = 1시간 앞으로
demo-clock-business-day = 영업일 하루 앞으로
demo-clock-month = 30일 앞으로
demo-clock-sign-ins = 실제 센터와 마찬가지로 로그인은 30일이 지나면 만료됩니다. 30일을 건너뛴 뒤에는 다시 로그인하세요.
demo-clock-subscriptions = 구독
demo-clock-subscriptions-text = 실제 센터는 라이선스 시스템에서 갱신 소식을 받습니다. 데모에서는 클릭하면 오늘부터 1년 동안 갱신됩니다.
demo-clock-held = 라이선스 { $seats }개, { $date }까지
demo-clock-renew = 갱신
