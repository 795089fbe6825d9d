# Was fasttrack-tools auf dem Rechner des Kunden sagt

tools-severity-error = Fehler
tools-severity-warning = Warnung
tools-severity-info = Hinweis

tools-kind-character = Zeichen
tools-kind-format = Format
tools-kind-topleveldomain = Top-Level-Domäne
tools-kind-domainpart = Domänenteil
tools-kind-localpart = Lokaler Teil
tools-kind-length = Länge
tools-kind-duplicate = Duplikat
tools-kind-blank = Leer
tools-kind-mailmatch = Weicht von der E-Mail-Adresse ab

tools-kind-missing = Fehlt
tools-kind-wrong = Falsch
tools-kind-toomanylookups = Zu viele Abfragen
tools-kind-unwanted = Unerwünscht

tools-directory-expected-character = Ein Wert ohne dieses Zeichen
tools-directory-expected-format = Eine Adresse wie name@contoso.com
tools-directory-expected-topleveldomain = Eine Domäne, die es im Internet gibt, z. B. contoso.com
tools-directory-expected-domainpart = Eine Domäne nach dem @, z. B. contoso.com
tools-directory-expected-localpart = Ein Name vor dem @, z. B. vorname.nachname
tools-directory-expected-length = Ein kürzerer Wert
tools-directory-expected-duplicate = Ein Wert, den kein anderes Objekt hat
tools-directory-expected-blank = Ein Wert
tools-directory-expected-mailmatch = Dieselbe Adresse wie in mail

tools-directory-why-character = Die Synchronisierung weist einen Wert mit einem Zeichen ab, das in der Cloud nicht zulässig ist.
tools-directory-why-format = Nur eine richtig aufgebaute Adresse kann E-Mails empfangen oder zur Anmeldung dienen.
tools-directory-why-topleveldomain = Eine Domäne, die im Internet niemand erreicht, lässt sich nicht überprüfen. Der Benutzer erhält dann einen Anmeldenamen unter onmicrosoft.com.
tools-directory-why-domainpart = Was nach dem @ steht, kann keine Domäne sein.
tools-directory-why-localpart = Was vor dem @ steht, kann kein Postfachname sein.
tools-directory-why-length = Ein Wert dieser Länge ist in der Cloud nicht möglich.
tools-directory-why-duplicate = Die Cloud nimmt einen Wert nur von einem Objekt an: Die anderen werden unter Quarantäne gestellt oder erhalten einen anderen Anmeldenamen.
tools-directory-why-blank = Dieser Wert wird in der Cloud angezeigt, und er fehlt.
tools-directory-why-mailmatch = Wer sich mit einer Adresse anmeldet und unter einer anderen E-Mails empfängt, verwechselt die beiden leicht.
tools-directory-why-mailmatch-target = E-Mails für dieses Objekt gehen an eine andere Adresse als die angezeigte.

tools-directory-mend-character = Entfernen Sie das Zeichen.
tools-directory-mend-format = Geben Sie die Adresse neu ein.
tools-directory-mend-topleveldomain = Fügen Sie eine eigene Domäne als Suffix hinzu und geben Sie dem Benutzer dort einen Namen.
tools-directory-mend-domainpart = Geben Sie nach dem @ eine Ihrer Domänen ein.
tools-directory-mend-localpart = Verwenden Sie vor dem @ Buchstaben, Ziffern, Punkte und Bindestriche, ohne Punkt am Anfang und am Ende.
tools-directory-mend-length = Kürzen Sie den Wert.
tools-directory-mend-duplicate = Entscheiden Sie, wer den Wert behält, und ändern Sie die anderen.
tools-directory-mend-blank = Geben Sie einen Wert ein.
tools-directory-mend-mailmatch = Verwenden Sie nach Möglichkeit für beides dieselbe Adresse.

tools-directory-line = Zeile { $line }
tools-directory-object = Objekt { $line }
tools-unread-no-attribute = Weder ein Name mit Wert noch eine Fortsetzung
tools-unread-base64 = Ein Wert, der nicht Base64 ist
tools-unread-encoding = Zeichen, die nicht UTF-8 sind
tools-unread-elsewhere = Ein Wert, der in einer anderen Datei liegt
tools-unread-too-long = Ein Wert von mehr als 1 MiB
tools-unread-no-name = Ein Objekt ohne dn
tools-unread-fields = Mehr oder weniger Felder als in der ersten Zeile
tools-unread-change = Eine Änderung statt eines Objekts
tools-unread-cut-off = Das Dateiende mitten in einem Wert
tools-unread-part = Nur ein Teil der Werte eines Attributs
tools-unread-expected = Lesbarer Text
tools-unread-expected-part = Alle Werte des Attributs
tools-unread-why = Was nicht lesbar ist, wurde nicht geprüft.
tools-unread-mend = Exportieren Sie das Verzeichnis noch einmal als UTF-8.
tools-unread-mend-part = Führen Sie die Prüfung noch einmal aus; wenn es dabei bleibt, prüfen Sie stattdessen einen Export des Verzeichnisses.

tools-shown-finding = { $kind } → { $expected }
tools-shown-publish = Zu veröffentlichen: { $text }
tools-shown-other = Ebenso: { $text }
tools-shown-others = { $count ->
    [one] Und ein weiteres
   *[other] Und { $count } weitere
}
tools-shown-progress = { $count ->
    [one] Ein Objekt geprüft
   *[other] { $count } Objekte geprüft
}
tools-shown-sum = Geprüft: { $checked } · ausgelassen: { $skipped } · Fehler: { $errors } · Warnungen: { $warnings }
tools-shown-clean = Nichts zu beheben. Geprüft: { $checked } · ausgelassen: { $skipped } · Fehler: { $errors } · Warnungen: { $warnings }
tools-shown-rules = Regeln: { $name }, { $version }
tools-shown-rules-unversioned = Regeln: { $name }

tools-html-title-dns = DNS-Prüfung
tools-html-title-directory = Verzeichnisprüfung
tools-html-lead = { $target } · { $date } · { $time } ({ $zone })
tools-html-column-severity = Schweregrad
tools-html-column-subject = Objekt
tools-html-column-seen = Gefunden
tools-html-column-expected = Erwartet
tools-html-column-why = Grund und Behebung

tools-fault-read = { $place } ist nicht lesbar: { $cause }
tools-fault-write = { $place } lässt sich nicht schreiben: { $cause }
tools-fault-unknown = { $place }: Geben Sie der Datei die Endung .ldif, .ldf oder .csv, damit ihr Inhalt erkennbar ist.
tools-fault-two-outputs = Nur eine der Optionen --json und --html kann in die Standardausgabe schreiben: Nennen Sie für die andere eine Datei, z. B. --html=report.html.
tools-fault-no-domain = { $domain } ist keine Domäne.
tools-fault-tenant = { $tenant } ist kein Mandantenname. Er sieht aus wie contoso.onmicrosoft.com.
tools-fault-resolver = Kein DNS-Server ist erreichbar: { $cause }
tools-fault-no-answer = { $server } hat nicht geantwortet, daher konnte nichts geprüft werden.

tools-fault-connect = { $place } ist nicht erreichbar: { $cause }
tools-fault-ldap-place = { $place } ist keine Verzeichnisadresse. Sie sieht aus wie ldaps://dc.contoso.com/DC=contoso,DC=com, ohne Benutzernamen, Kennwort oder Filter.
tools-fault-ldap-tls = Keine verschlüsselte Verbindung: { $cause }
tools-fault-ldap-clear = Der Server bietet keine Verschlüsselung an ({ $said }), daher wird kein Kennwort gesendet. Verwenden Sie ldaps://.
tools-fault-ldap-late = Das Verzeichnis hat nicht innerhalb von { $seconds } Sekunden geantwortet.
tools-fault-ldap-closed = Das Verzeichnis hat die Verbindung geschlossen, bevor alles übertragen war.
tools-fault-ldap-nonsense = Die Antwort des Servers ist kein LDAP.
tools-fault-ldap-refused = Das Verzeichnis lehnt ab (Ergebnis { $code }): { $said }
tools-fault-ldap-partial = Das Verzeichnis gibt nur einen Teil seiner Objekte heraus (Ergebnis { $code }): { $said }
tools-fault-ldap-base = Der Server nennt nicht genau ein Verzeichnis. Geben Sie an, wo es beginnt, z. B. ldaps://dc.contoso.com/DC=contoso,DC=com.
tools-fault-password = Ein Kennwort ist erforderlich und kann hier nicht abgefragt werden: Nennen Sie seine Datei mit --password-file.
tools-fault-send-address = An { $address } kann nicht gesendet werden. Die Adresse sieht aus wie https://center.example/api/v1/engagements/…/assessments.
tools-fault-send-token = Ein Token des Projekts ist erforderlich: Nennen Sie seine Datei mit --token-file oder setzen Sie FASTTRACK_TOKEN.
tools-fault-send-ask = Hier kann nicht nachgefragt werden, daher wurde nichts gesendet. Mit --yes wird ohne Rückfrage gesendet.
tools-fault-send-refused = Das Center hat die Daten nicht angenommen (Status { $status }): { $said }
tools-fault-send-later = Das Center ist ausgelastet. Versuchen Sie es in { $seconds } Sekunden noch einmal.

tools-password = Kennwort von { $name }:

tools-send-body = Gesendet wird an { $place } ({ $size } Bytes):
tools-send-long = Der Inhalt ist lang. Lesen Sie ihn in { $place }, bevor Sie antworten.
tools-send-ask = Senden? [j/N]
tools-send-answer = j
tools-send-not = Es wurde nichts gesendet.
tools-send-done = Gesendet an { $place }.

tools-dns-asked = { $seen } (abgefragter DNS-Server: { $server })
tools-dns-late = Keine rechtzeitige Antwort

tools-dns-expected-missing = Ein Eintrag dieses Typs
tools-dns-expected-wrong = Ein anderer Wert
tools-dns-expected-dns-answer = Eine Antwort von den Servern dieser Zone
tools-dns-expected-dns-dkim = Der Name, den Ihr Mandant dafür nennt: Selector1CNAME oder Selector2CNAME von Get-DkimSigningConfig
tools-dns-expected-dns-dmarc-before-dkim = p=none, bis DKIM funktioniert
tools-dns-expected-dns-dnssec = Dieselben Schlüssel in der Zone und in der übergeordneten
tools-dns-expected-dns-inside = Dieselbe Antwort wie außerhalb
tools-dns-expected-dns-spf-lookups = Genau ein SPF-Eintrag unter diesem Namen, der nicht auf sich selbst zurückführt
tools-dns-expected-dns-ttl = Eine TTL von höchstens 3600 Sekunden
tools-dns-expected-dns-verification = Der Text MS=ms…, den das Microsoft 365 Admin Center für diese Domäne anzeigt
tools-dns-expected-duplicate = Ein einziger Eintrag
tools-dns-expected-unwanted = Kein solcher Eintrag
tools-dns-expected-toomanylookups = Höchstens 10 Abfragen

tools-dns-why-dns-answer = Ohne Antwort lässt sich über die Einträge der Domäne nichts sagen.
tools-dns-why-dns-dnssec = Nennt die übergeordnete Zone Schlüssel, die diese Zone nicht hat, weisen alle, die Signaturen prüfen, sämtliche Einträge ab; Schlüssel, die sie nicht nennt, schützen nichts.
tools-dns-why-dns-verification = Der Eintrag belegt, dass die Domäne Ihnen gehört; ohne ihn lässt sie sich nicht hinzufügen.
tools-dns-why-dns-msoid = Der Eintrag lenkt die Aktivierung in die von 21Vianet betriebene Cloud; in jeder anderen schlägt sie fehl.
tools-dns-why-dns-mx = E-Mails erreichen Exchange Online nur, wenn dieser Eintrag den niedrigsten Präferenzwert hat.
tools-dns-why-dns-mx-other = Antwortet der erste Server nicht, verwenden Absender den älteren, und E-Mails landen dort, wo niemand nachsieht.
tools-dns-why-dns-autodiscover = Über diesen Eintrag findet Outlook das Postfach.
tools-dns-why-dns-spf = Empfänger akzeptieren E-Mails der Domäne von den Servern, die der einzige SPF-Eintrag nennt; gibt es zwei, lehnen sie alles ab.
tools-dns-why-dns-spf-lookups = Empfänger brechen nach 10 Abfragen ab und behandeln den Eintrag als fehlerhaft.
tools-dns-why-dns-spf-open = Mit diesem Eintrag darf jeder im Namen der Domäne E-Mails senden.
tools-dns-why-dns-dkim = E-Mails werden mit den Schlüsseln signiert, auf die diese beiden Einträge verweisen.
tools-dns-why-dns-dmarc = Ohne den Eintrag entscheiden Empfänger allein, was mit gefälschten E-Mails geschieht.
tools-dns-why-dns-dmarc-stage = Bleiben die Berichte etwa 30 Tage lang ohne Überraschungen, kann die Richtlinie um eine Stufe verschärft werden.
tools-dns-why-dns-dmarc-before-dkim = Noch nicht signierte E-Mails werden durch diese Richtlinie ausgesondert oder abgelehnt.
tools-dns-why-dns-exchange-federation = Mit diesem Text belegt eine Hybridorganisation ihre Identität.
tools-dns-why-dns-exchange-federation-service = Über diesen Eintrag finden Verbundpartner Ihre Frei/Gebucht-Zeiten.
tools-dns-why-dns-teams-federation = Über diesen Eintrag erreichen externe Personen Ihre Mitarbeiter in Teams.
tools-dns-why-dns-teams-sip-tls = Telefone und Hybridclients melden sich über diesen Eintrag an.
tools-dns-why-dns-teams-lyncdiscover = Ältere Clients finden ihren Dienst über diesen Eintrag.
tools-dns-why-dns-teams-sip = Ältere Clients melden sich über diesen Eintrag an.
tools-dns-why-dns-intune-enrollment = Geräte von Personen mit diesem Suffix werden registriert, ohne dass nach einem Server gefragt wird.
tools-dns-why-dns-intune-registration = Geräte von Personen mit diesem Suffix melden sich bei Entra an, wie es der bedingte Zugriff verlangt.
tools-dns-why-dns-federation-sts = Unter dieser Adresse melden sich die Benutzer an.
tools-dns-why-dns-ttl = So lange dauert es, bis eine Änderung überall sichtbar ist.
tools-dns-why-dns-inside = In Ihrem eigenen Netzwerk führt der Name woandershin als für alle anderen.

tools-dns-mend-missing = Veröffentlichen Sie den Eintrag.
tools-dns-mend-wrong = Ändern Sie den Eintrag.
tools-dns-mend-duplicate = Ersetzen Sie alle durch einen einzigen Eintrag.
tools-dns-mend-unwanted = Entfernen Sie den Eintrag.
tools-dns-mend-toomanylookups = Entfernen Sie Dienste, die nichts mehr senden, oder nennen Sie deren Adressen mit ip4 und ip6.
tools-dns-mend-dns-answer = Prüfen Sie den Namen der Domäne und wenden Sie sich dann an den Betreiber ihrer Server; die Delegierung muss Server nennen, die die Zone kennen.
tools-dns-mend-dns-dkim = Veröffentlichen Sie genau den Namen, den Ihr Mandant nennt: im Microsoft Defender-Portal (security.microsoft.com/authentication?viewid=DKIM) oder mit Get-DkimSigningConfig in Exchange Online PowerShell.
tools-dns-mend-dns-dmarc-before-dkim = Veröffentlichen Sie zuerst beide DKIM-Einträge oder setzen Sie bis dahin p=none.
tools-dns-mend-dns-dnssec = Lassen Sie die Registrierungsstelle den DS-Eintrag der Zone veröffentlichen, oder entfernen Sie ihn, bevor Sie das Signieren einstellen.
tools-dns-mend-dns-inside = Veröffentlichen Sie den Eintrag auch in Ihrer internen Zone.
tools-dns-mend-dns-spf-lookups = Veröffentlichen Sie dort genau einen SPF-Eintrag, oder entfernen Sie das include, das dorthin führt.
tools-dns-mend-dns-ttl = Verkürzen Sie die TTL einen Tag vor der Änderung.
tools-dns-mend-dns-verification = Fügen Sie die Domäne im Microsoft 365 Admin Center (admin.microsoft.com) hinzu und veröffentlichen Sie den dort angezeigten Text.
