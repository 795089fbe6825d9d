# Tasks and migrations as a partner meets them within a consent.

task-by-partner = { $name } (Partner)
task-needs-unseen = { $count ->
    [one] Vorher muss noch eine Aufgabe abgeschlossen werden, die nicht zur Zustimmung des Kunden gehört.
   *[other] Vorher müssen noch { $count } Aufgaben abgeschlossen werden, die nicht zur Zustimmung des Kunden gehören.
}
task-partner = Sie arbeiten an der Stelle des Kunden
task-partner-text = Sie sehen nur Aufgaben, für die der Kunde zugestimmt hat. Aufgaben des Haupt-Onboardings gehören dazu, solange die Zustimmung alle Dienste des Plans nennt. Der Kunde sieht, was Sie hier tun, mit Ihrem Namen.
partner-migration = Migration
partner-migration-lead = So weit sind die Migrationen im Plan, für die Dienste, für die der Kunde zugestimmt hat.
partner-migration-none = Keine Migration
partner-migration-none-text = Der Plan enthält keine Migration für die Dienste, für die der Kunde zugestimmt hat.
partner-migration-done = { $done } von { $all } Aufgaben abgeschlossen, geplantes Ende: { $date }
action-see-migration = den Fortschritt von Migrationen ansehen
