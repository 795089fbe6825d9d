# Der Plan als Zeichnung und dasselbe als Tabelle.

timeline-title = Zeitachse
timeline-over = { $organisation } · Plan begonnen am { $date }
timeline-lead = Der Start ist für den { $planned } geplant. Die Prognose ist { $forecast }, und bis zum { $likely } sind { $count } von 100 Plänen wie diesem fertig.
timeline-lead-staff = Der Start ist für den { $planned } geplant. Die Prognose ist { $forecast } (P50) und { $likely } (P{ $count }).
timeline-lead-adoption = Dieser Plan enthält kein Onboarding; unten ist die Benutzerakzeptanz dargestellt.
timeline-drawing = Plan und Prognose
timeline-drawing-of = Plan und Prognose: { $organisation }
timeline-region = Zeitachse, seitlich verschiebbar
timeline-description = Onboarding und Benutzerakzeptanz auf einer Zeitachse. Start geplant: { $planned }, Prognose: { $forecast }
timeline-description-adoption = Benutzerakzeptanz auf einer Zeitachse.
timeline-today = Heute
timeline-planned = Geplant
timeline-planned-on = Geplant: { $date }
timeline-forecast = Prognose
timeline-forecast-on = Prognose: { $date }
timeline-done = Erledigt
timeline-done-on = erledigt { $date }
timeline-row-done = erledigt
timeline-done-of = { $done } von { $all }
timeline-beyond = Prognose über den Plan hinaus
timeline-won = Aufgeholt
timeline-gate-passed = Phasenfreigabe erteilt
timeline-gate-ahead = Phasenfreigabe steht aus
timeline-gate-passed-on = Erteilt: { $date }
timeline-gate-expected-on = Phasenfreigabe, erwartet { $date }
timeline-gate-waits = { $phase } öffnet sich nach Bestätigung durch: { $sides }
timeline-meeting-held = Besprechung, stattgefunden
timeline-meeting-booked = Besprechung, gebucht
timeline-meeting-proposed = Besprechung, vorgeschlagen
timeline-holiday = Feiertag, { $places }
timeline-meetings = Besprechungen
timeline-part-mail-migration = Migration: E-Mail
timeline-part-file-migration = Migration: Dateien
timeline-part-other = Migration: { $name }
timeline-key = Legende
timeline-svg = SVG herunterladen
timeline-engagement = Zum Projekt
timeline-as-table = Dasselbe als Tabelle
timeline-table-below = Dieselben Datumsangaben stehen unten in der Tabelle.
timeline-caption = Datumsangaben in Ortszeit { $place }, Unterschiede in Arbeitstagen des Kunden.
timeline-phase = Phase
timeline-difference = Unterschied
timeline-gate = Phasenfreigabe
timeline-late = { $days ->
    [one] Einen Tag später
   *[other] { $days } Tage später
}
timeline-early = { $days ->
    [one] Einen Tag früher
   *[other] { $days } Tage früher
}
timeline-on-plan = Im Plan
timeline-basis = Die Prognose beruht auf den Schätzungen der Playbooks; sie ist noch nicht an früheren Projekten kalibriert.
timeline-days = Wo die Tage geblieben sind
timeline-days-caption = Jeder Arbeitstag seit Beginn des Plans, die neuesten zuerst, gezählt für die Seite, die am Ende des Tages am Zug war.
timeline-days-when = Tage
timeline-days-days = Arbeitstage
timeline-days-whose = Wer am Zug war
timeline-days-why = Was den Plan aufhielt
timeline-days-count = { $count ->
    [one] 1 Tag
   *[other] { $count } Tage
}
timeline-days-none = Der Plan hat heute begonnen; noch ist kein Tag vorbei.
timeline-held-gate = Bestätigung vor der Phase { $phase }
timeline-held-pause = Der Plan war pausiert
timeline-held-nothing = Nichts
timeline-held-more = { $count ->
    [one] eine weitere Aufgabe
   *[other] { $count } weitere Aufgaben
}
timeline-none = Noch kein Plan
timeline-none-text = Die Zeitachse entsteht aus dem Plan, der sich öffnet, wenn eine Anfrage angenommen ist.
