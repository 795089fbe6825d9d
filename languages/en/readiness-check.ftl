# What each check is about, the program that runs them, and setting a check aside.

readiness-about-dns-answer = Name servers
readiness-about-dns-dnssec = DNSSEC
readiness-about-dns-verification = Proof of the domain
readiness-about-dns-msoid = msoid
readiness-about-dns-mx = MX
readiness-about-dns-autodiscover = Autodiscover
readiness-about-dns-spf = SPF
readiness-about-dns-dkim = DKIM
readiness-about-dns-dmarc = DMARC
readiness-about-dns-exchange-federation = Exchange federation
readiness-about-dns-teams = Teams
readiness-about-dns-intune = Intune
readiness-about-dns-federation = AD FS
readiness-about-dns-ttl = TTL
readiness-about-dns-inside = Internal DNS
readiness-get = Get the tool
readiness-get-text = One file for Linux (Debian 12, or any distribution with glibc 2.36 or newer). The command downloads it from this Center and verifies its SHA-256.
readiness-get-ask = You need the tool fasttrack-tools: one file for Linux (Debian 12, or any distribution with glibc 2.36 or newer). It cannot be downloaded from this Center: ask your Specialist for it.
readiness-get-ask-center = You need the tool fasttrack-tools: one file for Linux (Debian 12, or any distribution with glibc 2.36 or newer). It cannot be downloaded from this Center: ask whoever runs the Center for it.
readiness-no-plan = To send a result you need a plan
readiness-save = Save the token in a file
readiness-save-text = For bash. The command asks for the token: paste it and press Enter. Nothing is shown, only you can read the file, and the token is not in the history of your commands.
readiness-publish-local = The record was not sent. It is in the report on the computer that ran the check.
readiness-left-apart = This check and check { $number } cannot be compared, since one of them has hashes that the tool made: what both found counts twice. If check { $number } looked at the same things, set this one aside.
readiness-aside-text = { $count ->
    [one] The finding that only this check saw is closed, although nothing shows that it is corrected. A decision to leave it as it is ends, and a task that exists only for it is no longer needed. Use this for what you no longer check, such as a domain that you gave up, or for what counts twice.
   *[other] The { $count } findings that only this check saw are closed, although nothing shows that they are corrected. Decisions to leave them as they are end, and a task that exists only for them is no longer needed. Use this for what you no longer check, such as a domain that you gave up, or for what counts twice.
}
readiness-aside-done = Check { $number } was set aside. Findings closed: { $closed }
readiness-aside-back = To get them back, run the same check again and send its result: what it still finds is open again.
readiness-check-aside = Set aside by { $name }, { $when }
readiness-card-aside = Set aside { $date }
readiness-card-aside-some = { $date }; { $count } of them set aside
readiness-apart-earlier = Check { $number } and this one cannot be compared, since one of them has hashes that the tool made: what both found counts twice. If both looked at the same, set check { $number } aside as soon as this one is kept.
readiness-publish-page = The record was not kept, and no report has this hash. Choose the file with names to see the record here, or let the tool send: its own report then has the hash beside the name.
