# Tasks and migrations as a partner meets them within a consent.

task-by-partner = { $name } (Partner)
task-needs-unseen = { $count ->
    [one] Vorher muss noch eine Aufgabe abgeschlossen werden, die nicht unter die Zustimmung des Kunden fällt.
   *[other] Vorher müssen noch { $count } Aufgaben abgeschlossen werden, die nicht unter die Zustimmung des Kunden fallen.
}
task-partner = Sie arbeiten anstelle des Kunden
task-partner-text = Sie sehen nur Aufgaben, die unter die Zustimmung des Kunden fallen. Aufgaben des Haupt-Onboardings gehören dazu, solange die Zustimmung alle Dienste des Plans umfasst. Der Kunde sieht, was Sie hier tun, mit Ihrem Namen.
task-partner-look = Sie sehen die Aufgaben, erledigen sie aber nicht
task-partner-look-text = Mit der Zustimmung des Kunden können Sie den Plan ansehen. Wenn Sie Aufgaben erledigen sollen, bitten Sie den Kunden, auch dem zuzustimmen.
partner-migration = Migration
partner-migration-lead = So weit sind die Migrationen im Plan bei den Diensten, die unter die Zustimmung des Kunden fallen.
partner-migration-none = Keine Migration
partner-migration-none-text = Der Plan enthält keine Migration für Dienste, die unter die Zustimmung des Kunden fallen.
partner-migration-done = { $done } von { $all } Aufgaben abgeschlossen, geplantes Ende: { $date }
action-see-migration = den Fortschritt von Migrationen ansehen
