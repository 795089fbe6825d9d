# Einstufungen und ihre Gründe: Regel, Festgestelltes, Erforderliches, was das ändern würde.

verdict-eligible = Berechtigt
verdict-self-serve = Self-Service
verdict-not-eligible = Nicht berechtigt
migration-level-none = Keine Migration
migration-level-guidance = Nur Anleitung
migration-level-service = Migrationsdienst
eligibility-service = Dienst
eligibility-verdict = Einstufung
eligibility-seen = Festgestellt
eligibility-needed = Erforderlich
eligibility-change = Was das ändern würde
eligibility-also = { $name }, außerdem
eligibility-migration = E-Mail- und Dateimigration
eligibility-migration-meetings = Sprache der Migration
eligibility-benefit = Zusatzleistung für sehr große Organisationen
eligibility-caption = Entschieden: { $when }, nach Regelwerk { $rules }. Gleiche Angaben führen immer zum gleichen Ergebnis.
eligibility-caption-now = Geprüft am { $date } nach Regelwerk { $rules }, mit den Lizenzen Ihrer Abonnements. Beim Senden wird erneut geprüft.
eligibility-rule = Regel { $rule }, Stand { $date }
eligibility-sentence = { $seen }. { $change }: Das würde daran etwas ändern.
eligibility-sentence-none = { $count ->
    [one] In keinem gültigen Abonnement enthalten. Ein Lizenzplan mit diesem Dienst würde das ändern.
   *[other] In keinem gültigen Abonnement enthalten. Ein Lizenzplan mit diesem Dienst und { $count } Lizenzen würde das ändern.
}

# Was eine Regel festgestellt hat
eligibility-seen-none = In keinem gültigen Abonnement enthalten
eligibility-seen-seats = { $count ->
    [one] Eine bezahlte Lizenz: { $plans }
   *[other] { $count } bezahlte Lizenzen: { $plans }
}
eligibility-seen-ended = { $plan } ist am { $date } abgelaufen
eligibility-seen-begins = Erst ab { $date } gilt { $plan }
eligibility-seen-trial = { $plan } ist ein Testabonnement
eligibility-seen-trial-counts = Ein Testabonnement, das bis { $date } zählt
eligibility-seen-no-cost = { $plan } ist kostenlos
eligibility-seen-guide = { $plan } enthält einen Leitfaden zur eigenen Bereitstellung
eligibility-seen-plan = { $plan } enthält dafür keine Anleitung
eligibility-seen-no-system = Es ist kein Quellsystem bekannt
eligibility-seen-not-asked = Wir fragen nicht, was Ihre Daten enthalten
eligibility-seen-spoken = Besprechungen auf { $language }
eligibility-kind-paid = Bezahltes Abonnement
eligibility-kind-trial = Testabonnement
eligibility-kind-no-cost = Kostenloser Lizenzplan
eligibility-cloud-worldwide = Weltweite Cloud
eligibility-cloud-us-gov = US Government-Cloud
eligibility-cloud-21vianet = Von 21Vianet betriebene Cloud
eligibility-cloud-dedicated = Dedizierte Cloud
eligibility-source-exchange = Exchange
eligibility-source-exchange-on-premises = Exchange auf eigenen Servern
eligibility-source-google-workspace = Google Workspace

# Was eine Regel erfordert
eligibility-needed-seats = { $count ->
    [one] Eine bezahlte Lizenz
   *[other] { $count } bezahlte Lizenzen
}
eligibility-needed-faculty = { $count ->
    [one] Eine bezahlte Lizenz für Lehrpersonal und Mitarbeiter
   *[other] { $count } bezahlte Lizenzen für Lehrpersonal und Mitarbeiter
}
eligibility-needed-current = Ein heute gültiges Abonnement
eligibility-needed-until = Ein Tag bis { $date }
eligibility-needed-plan = { $count ->
    [one] Eine bezahlte Lizenz eines berechtigten Lizenzplans
   *[other] { $count } bezahlte Lizenzen eines berechtigten Lizenzplans
}
eligibility-needed-cloud = Eine Cloud, die dieses Center betreut
eligibility-needed-regulated = Keine Daten unter besonderen Rechtsvorschriften
eligibility-needed-spoken = Eine der { $count } Sprachen des Migrationsdiensts
eligibility-needed-nothing = Nichts weiter

# Was das Ergebnis ändern würde
eligibility-change-nothing = Nichts zu ändern
eligibility-change-more-seats = { $count ->
    [one] Eine weitere bezahlte Lizenz
   *[other] { $count } weitere bezahlte Lizenzen
}
eligibility-change-more-faculty-seats = { $count ->
    [one] Eine weitere bezahlte Lizenz für Lehrpersonal und Mitarbeiter
   *[other] { $count } weitere bezahlte Lizenzen für Lehrpersonal und Mitarbeiter
}
eligibility-change-buy-qualifying-plan = { $count ->
    [one] Ein gültiger Lizenzplan mit diesem Dienst und mindestens einer Lizenz
   *[other] Ein gültiger Lizenzplan mit diesem Dienst und mindestens { $count } Lizenzen
}
eligibility-change-renew-subscription = { $plan } verlängern
eligibility-change-wait-for-start = Abwarten, denn ab { $date } gilt { $plan }
eligibility-change-paid-instead-of-trial = { $plan } kaufen, statt zu testen
eligibility-change-paid-instead-of-no-cost = Ein bezahlter Lizenzplan anstelle von { $plan }
eligibility-change-ask-your-cloud-operator = Den Betreiber Ihrer Cloud fragen; dort gibt es Unterstützung
eligibility-change-move-students-from = Studierende können nur von { $systems } mit migriert werden
eligibility-change-keep-regulated-data-out = Solche Daten nicht mit dem Migrationsdienst übertragen
eligibility-change-spoken = Die Migrationsbesprechungen in einer davon führen, etwa auf Englisch

# Eine Anfrage, die nicht berechtigt ist
refusal-title = Sie können heute beginnen, auch ohne Spezialisten
refusal-lead = Für begleitetes Onboarding sind { $needed } bezahlte Lizenzen erforderlich; vorhanden bei { $organisation }: { $seen }. Unten sehen Sie, was wir festgestellt haben, was das ändern würde, und einen Plan, den Sie sofort nutzen können.
refusal-lead-other = Begleitetes Onboarding ist für diese Dienste noch nicht möglich. Unten sehen Sie, was wir festgestellt haben, was das ändern würde, und einen Plan, den Sie sofort nutzen können.
refusal-why = Warum
refusal-plan = Ihr Self-Service-Plan
refusal-plan-go = Zum Plan
refusal-plan-start = Self-Service-Plan starten
refusal-plan-by-admin = Diesen Plan startet ein Administrator Ihrer Organisation.
refusal-plan-text = Dasselbe Playbook, mit dem unsere Spezialisten arbeiten, in bewährter Reihenfolge und ohne Besprechungen. Ihr Fortschritt bleibt erhalten. Werden Sie berechtigt, senden Sie eine neue Anfrage; dann begleitet Sie ein Spezialist.
refusal-plan-size = { $tasks ->
    [one] Eine Aufgabe
   *[other] { $tasks } Aufgaben
} in { $phases ->
    [one] einer Phase
   *[other] { $phases } Phasen
}, zusammen etwa { $length } Arbeit.
refusal-plan-first = Damit können Sie beginnen
refusal-plan-phases = Alle Aufgaben nach Phase, mit ihrer Arbeitszeit. Die Benutzerakzeptanz läuft parallel zum Onboarding.
refusal-plan-phase = Phase
refusal-plan-tasks = Aufgaben
refusal-plan-time = Zeit
