# 其他網站上的小工具，提出要求前的首位系統管理員

widget-elsewhere-text = 在此網站上，瀏覽器不會向中心提供您的登入資訊。請開啟中心以查看進行中的要求。
widget-open-there = 在中心開啟
help-claim = 請先成為貴組織的首位系統管理員，接著就能繼續提出要求。
settings-widget-same-site = 瀏覽器只在與中心同網域的網站上顯示進行中的要求，例如 fasttrack.contoso.example 旁的 admin.contoso.example。在其他網站上，框架中會顯示開啟中心的連結。
