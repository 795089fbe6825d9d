# 其他网站上的小组件，提出请求前的首位管理员

widget-elsewhere-text = 在此网站上，浏览器不会向中心提供你的登录信息。请打开中心查看进行中的请求。
widget-open-there = 在中心打开
help-claim = 请先成为你所在组织的首位管理员，然后继续提出请求。
settings-widget-same-site = 浏览器只在与中心同域的网站上显示进行中的请求，例如 fasttrack.contoso.example 旁的 admin.contoso.example。在其他网站上，框架中会显示打开中心的链接。
