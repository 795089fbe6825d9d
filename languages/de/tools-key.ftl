# The secret that fasttrack-tools hashes names with before it sends them.

tools-fault-hash-key = { $place } enthält keinen geheimen Schlüssel mit mindestens { $least } Zeichen, mit dem Namen gehasht werden können.
tools-fault-hash-key-home = Es gibt kein Benutzerverzeichnis, in dem der geheime Schlüssel zum Hashen der Namen aufbewahrt werden kann: Nennen Sie seine Datei mit --hash-key.
tools-send-key = Namen werden durch Hashwerte ersetzt, die mit dem geheimen Schlüssel in { $place } gebildet werden. Bewahren Sie diese Datei auf und geben Sie sie niemandem: Ohne sie erkennt das Center nicht, was es schon gesehen hat.
