# 每项检查的对象、运行检查的程序，以及不再考虑的检查。

readiness-about-dns-answer = 名称服务器
readiness-about-dns-dnssec = DNSSEC
readiness-about-dns-verification = 域所有权证明
readiness-about-dns-msoid = msoid
readiness-about-dns-mx = MX
readiness-about-dns-autodiscover = Autodiscover
readiness-about-dns-spf = SPF
readiness-about-dns-dkim = DKIM
readiness-about-dns-dmarc = DMARC
readiness-about-dns-exchange-federation = Exchange 联合
readiness-about-dns-teams = Teams
readiness-about-dns-intune = Intune
readiness-about-dns-federation = AD FS
readiness-about-dns-ttl = TTL
readiness-about-dns-inside = 内部 DNS
readiness-get = 获取程序
readiness-get-text = 一个用于 Linux 的文件（Debian 12，或任何带有 glibc 2.36 或更高版本的系统）。此命令从本中心下载该文件并核对 SHA-256。
readiness-get-ask = 你需要程序 fasttrack-tools：一个用于 Linux 的文件（Debian 12，或任何带有 glibc 2.36 或更高版本的系统）。无法从本中心下载，请向你的专家索取。
readiness-save = 将令牌保存到文件
readiness-save-text = 在 bash 中运行。命令会询问令牌：请粘贴后按 Enter 键。屏幕上不显示任何内容，只有你可以读取该文件，令牌也不会留在命令历史记录中。
readiness-publish-local = 该记录没有发送。请查看运行检查的计算机上的报告。
readiness-left-apart = 此次检查与第 { $number } 次检查无法比较，因为其中一次含有工具生成的哈希：两次都发现的内容会重复计算。如果第 { $number } 次检查的范围相同，请将此次检查设为不再计入。
readiness-aside-text = 只有此次检查发现的 { $count } 个问题项将关闭，尽管没有迹象表明这些问题已经修正。维持现状的决定随之结束，仅为此而设的任务不再需要。请用于你不再检查的对象，例如已放弃的域。
readiness-aside-done = 第 { $number } 次检查不再计入。关闭的问题项：{ $closed }
readiness-aside-back = 若要恢复，请再次运行相同的检查并发送：仍然发现的问题项会重新变为待处理。
