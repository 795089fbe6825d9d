# 다른 사이트의 위젯, 요청 전의 첫 관리자

widget-elsewhere-text = 이 사이트에서는 브라우저가 센터의 로그인 정보를 전달하지 않습니다. 진행 중인 요청은 센터를 열어 확인하세요.
widget-open-there = 센터에서 열기
help-claim = 조직의 첫 관리자가 되면 이어서 요청을 진행할 수 있습니다.
settings-widget-same-site = 브라우저는 센터와 같은 도메인의 사이트에서만 이를 표시합니다(예: fasttrack.contoso.example과 admin.contoso.example). 다른 사이트에서는 센터를 여는 링크가 표시됩니다.
