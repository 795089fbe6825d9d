# What fasttrack-tools says on the customer’s own machine.

tools-severity-error = Error
tools-severity-warning = Warning
tools-severity-info = Note

tools-kind-character = Character
tools-kind-format = Format
tools-kind-topleveldomain = Top-level domain
tools-kind-domainpart = Domain part
tools-kind-localpart = Local part
tools-kind-length = Length
tools-kind-duplicate = Duplicate
tools-kind-blank = Blank
tools-kind-mailmatch = Differs from the mail address

tools-kind-missing = Missing
tools-kind-wrong = Wrong
tools-kind-toomanylookups = Too many lookups
tools-kind-unwanted = Unwanted

tools-directory-expected-character = A value without this character
tools-directory-expected-format = An address such as name@contoso.com
tools-directory-expected-topleveldomain = A domain that exists on the Internet, such as contoso.com
tools-directory-expected-domainpart = A domain after the @, such as contoso.com
tools-directory-expected-localpart = A name before the @, such as firstname.lastname
tools-directory-expected-length = A shorter value
tools-directory-expected-duplicate = A value that no other object has
tools-directory-expected-blank = A value
tools-directory-expected-mailmatch = The same address as in mail

tools-directory-why-character = Synchronisation refuses a value with a character that the cloud does not accept.
tools-directory-why-format = Only a well-formed address can receive mail or be used to sign in.
tools-directory-why-topleveldomain = A domain that nobody on the Internet can reach cannot be verified, so the user gets a sign-in name at onmicrosoft.com.
tools-directory-why-domainpart = What comes after the @ cannot be a domain.
tools-directory-why-localpart = What comes before the @ cannot be the name of a mailbox.
tools-directory-why-length = The cloud does not accept a value of this length.
tools-directory-why-duplicate = The cloud accepts a value from one object only: the others are quarantined or get another sign-in name.
tools-directory-why-blank = The cloud shows this value, and there is none.
tools-directory-why-mailmatch = People sign in with one address and receive mail at another, which they confuse.
tools-directory-why-mailmatch-target = Mail for this object goes to another address than the one that people see.

tools-directory-mend-character = Remove the character.
tools-directory-mend-format = Enter the address again.
tools-directory-mend-topleveldomain = Add a domain that you own as a suffix and give the user a name there.
tools-directory-mend-domainpart = Write a domain of yours after the @.
tools-directory-mend-localpart = Use letters, digits, periods and hyphens before the @, and no period at its ends.
tools-directory-mend-length = Shorten the value.
tools-directory-mend-duplicate = Decide who keeps the value, and change the others.
tools-directory-mend-blank = Enter a value.
tools-directory-mend-mailmatch = Set both to the same address where you can.

tools-directory-line = Line { $line }
tools-directory-object = Object { $line }
tools-unread-no-attribute = Neither a name with a value nor a continuation
tools-unread-base64 = A value that is not base64
tools-unread-encoding = Characters that are not UTF-8
tools-unread-elsewhere = A value that lies in another file
tools-unread-too-long = A value of more than a mebibyte
tools-unread-no-name = An object without dn
tools-unread-fields = More or fewer fields than the first row
tools-unread-change = A change instead of an object
tools-unread-cut-off = The end of the file in the middle of a value
tools-unread-part = Only a part of an attribute’s values
tools-unread-expected = Text that can be read
tools-unread-expected-part = All values of the attribute
tools-unread-why = What cannot be read was not checked.
tools-unread-mend = Export the directory again as UTF-8.
tools-unread-mend-part = Run the check again; if it stays like this, check an export of the directory.

tools-shown-finding = { $kind } → { $expected }
tools-shown-publish = Publish: { $text }
tools-shown-other = Also: { $text }
tools-shown-others = { $count ->
    [one] And one more
   *[other] And { $count } more
}
tools-shown-progress = { $count ->
    [one] One object checked
   *[other] { $count } objects checked
}
tools-shown-sum = Checked: { $checked } · left out: { $skipped } · errors: { $errors } · warnings: { $warnings }
tools-shown-clean = Nothing to fix. Checked: { $checked } · left out: { $skipped } · errors: { $errors } · warnings: { $warnings }
tools-shown-rules = Rules: { $name }, { $version }
tools-shown-rules-unversioned = Rules: { $name }

tools-html-title-dns = DNS check
tools-html-title-directory = Directory check
tools-html-lead = { $target } · { $date } · { $time } ({ $zone })
tools-html-column-severity = Severity
tools-html-column-subject = Subject
tools-html-column-seen = Found
tools-html-column-expected = Expected
tools-html-column-why = Why, and how to fix it

tools-fault-read = { $place } cannot be read: { $cause }
tools-fault-write = { $place } cannot be written: { $cause }
tools-fault-unknown = { $place }: give the file the ending .ldif, .ldf or .csv, so that its contents are known.
tools-fault-two-outputs = Only one of --json and --html can go to the standard output: name a file for the other, as --html=report.html.
tools-fault-no-domain = { $domain } is not a domain.
tools-fault-tenant = { $tenant } is not the name of a tenant. It looks like contoso.onmicrosoft.com.
tools-fault-resolver = No DNS server can be asked: { $cause }
tools-fault-no-answer = { $server } did not answer, so nothing could be checked.

tools-fault-connect = { $place } cannot be reached: { $cause }
tools-fault-ldap-place = { $place } is not an address of a directory. It looks like ldaps://dc.contoso.com/DC=contoso,DC=com, without a name, a password or a filter.
tools-fault-ldap-tls = No encrypted connection: { $cause }
tools-fault-ldap-clear = The server offers no encryption ({ $said }), so no password is sent to it. Use ldaps://.
tools-fault-ldap-late = The directory did not answer within { $seconds } seconds.
tools-fault-ldap-closed = The directory closed the connection before everything had arrived.
tools-fault-ldap-nonsense = The server’s answer is not LDAP.
tools-fault-ldap-refused = The directory refuses (result { $code }): { $said }
tools-fault-ldap-partial = The directory gives only a part of its objects (result { $code }): { $said }
tools-fault-ldap-base = The server does not name one directory. Add where it begins, as in ldaps://dc.contoso.com/DC=contoso,DC=com.
tools-fault-password = A password is needed and nobody can be asked for it: name its file with --password-file.
tools-fault-send-address = Nothing can be sent to { $address }. The address looks like https://center.example/api/v1/engagements/…/assessments.
tools-fault-send-token = A token of the engagement is needed: name its file with --token-file, or set FASTTRACK_TOKEN.
tools-fault-send-ask = Nobody can be asked, so nothing was sent: add --yes to send without asking.
tools-fault-send-refused = The Center did not accept it (status { $status }): { $said }
tools-fault-send-later = The Center is busy. Try again in { $seconds } seconds.

tools-password = Password of { $name }:

tools-send-body = This will be sent to { $place } ({ $size } bytes):
tools-send-long = It is long. Read it in { $place } before you answer.
tools-send-ask = Send it? [y/N]
tools-send-answer = y
tools-send-not = Nothing was sent.
tools-send-done = Sent to { $place }.

tools-dns-asked = { $seen } (DNS server asked: { $server })
tools-dns-late = No answer in time

tools-dns-expected-missing = A record of this type
tools-dns-expected-wrong = Another value
tools-dns-expected-dns-answer = An answer from the servers of this zone
tools-dns-expected-dns-dkim = The name that your tenant gives for it: Selector1CNAME or Selector2CNAME of Get-DkimSigningConfig
tools-dns-expected-dns-dmarc-before-dkim = p=none until DKIM works
tools-dns-expected-dns-dnssec = The same keys in the zone and in the one above it
tools-dns-expected-dns-inside = The same answer as outside
tools-dns-expected-dns-spf-lookups = One SPF record at this name that does not lead back to itself
tools-dns-expected-dns-ttl = A TTL of at most 3600 seconds
tools-dns-expected-dns-verification = The text MS=ms… that the Microsoft 365 admin center shows for this domain
tools-dns-expected-duplicate = One record
tools-dns-expected-unwanted = No such record
tools-dns-expected-toomanylookups = At most 10 lookups

tools-dns-why-dns-answer = Without an answer nothing can be said about the domain’s records.
tools-dns-why-dns-dnssec = When the zone above names keys that this zone does not have, everybody who checks signatures refuses all of its records; keys that it does not name protect nothing.
tools-dns-why-dns-verification = The record proves that the domain is yours; without it the domain cannot be added.
tools-dns-why-dns-msoid = The record sends activation to the cloud run by 21Vianet, and activation fails in every other one.
tools-dns-why-dns-mx = Mail reaches Exchange Online only where this record has the lowest preference value.
tools-dns-why-dns-mx-other = Senders use the older server when the first does not answer, and mail arrives where nobody looks.
tools-dns-why-dns-autodiscover = Outlook finds the mailbox by this record.
tools-dns-why-dns-spf = Receivers accept the domain’s mail from the servers that its only SPF record names; with two of them they refuse all of it.
tools-dns-why-dns-spf-lookups = Receivers stop after 10 lookups and treat the record as broken.
tools-dns-why-dns-spf-open = The record lets everybody send mail in the domain’s name.
tools-dns-why-dns-dkim = Mail is signed by the keys that these two records lead to.
tools-dns-why-dns-dmarc = Without the record receivers decide alone what to do with forged mail.
tools-dns-why-dns-dmarc-stage = After about 30 days without surprises in the reports the policy can move one stage further.
tools-dns-why-dns-dmarc-before-dkim = Mail that is not signed yet is put aside or refused by this policy.
tools-dns-why-dns-exchange-federation = With this text a hybrid organisation proves its identity.
tools-dns-why-dns-exchange-federation-service = Federated partners find your free and busy times by this record.
tools-dns-why-dns-teams-federation = People outside reach yours in Teams by this record.
tools-dns-why-dns-teams-sip-tls = Phones and hybrid clients sign in by this record.
tools-dns-why-dns-teams-lyncdiscover = Older clients find their service by this record.
tools-dns-why-dns-teams-sip = Older clients sign in by this record.
tools-dns-why-dns-intune-enrollment = Devices of people with this suffix enrol without being asked for a server.
tools-dns-why-dns-intune-registration = Devices of people with this suffix register, as conditional access needs it.
tools-dns-why-dns-federation-sts = People sign in at this address.
tools-dns-why-dns-ttl = It takes this long until everybody sees a change.
tools-dns-why-dns-inside = In your own network this name leads somewhere else than for everybody else.

tools-dns-mend-missing = Publish the record.
tools-dns-mend-wrong = Change the record.
tools-dns-mend-duplicate = Replace all of them with one record.
tools-dns-mend-unwanted = Remove the record.
tools-dns-mend-toomanylookups = Remove services that no longer send, or name their addresses by ip4 and ip6.
tools-dns-mend-dns-answer = Check the domain’s name, then ask whoever runs its servers; the delegation must name servers that know the zone.
tools-dns-mend-dns-dkim = Publish exactly the name that your tenant gives: in the Microsoft Defender portal (security.microsoft.com/authentication?viewid=DKIM), or with Get-DkimSigningConfig in Exchange Online PowerShell.
tools-dns-mend-dns-dmarc-before-dkim = Publish both DKIM records first, or set p=none until then.
tools-dns-mend-dns-dnssec = Have the registrar publish the zone’s own DS record, or remove it before you stop signing.
tools-dns-mend-dns-inside = Publish the record in your internal zone as well.
tools-dns-mend-dns-spf-lookups = Publish one SPF record there, or remove the include that leads to it.
tools-dns-mend-dns-ttl = Shorten the TTL a day before you change the record.
tools-dns-mend-dns-verification = Add the domain in the Microsoft 365 admin center (admin.microsoft.com) and publish the text that it shows.
