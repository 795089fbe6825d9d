# The secret that fasttrack-tools hashes names with before it sends them.

tools-fault-hash-key = { $place } ne contient pas de secret d’au moins { $least } caractères pour hacher les noms.
tools-fault-hash-key-home = Aucun dossier personnel ne peut conserver le secret qui sert à hacher les noms : indiquez son fichier avec --hash-key.
tools-send-key = Les noms sont remplacés par des empreintes calculées avec le secret contenu dans { $place }. Conservez ce fichier et ne le communiquez à personne : sans lui, le Centre ne peut pas reconnaître ce qu’il a déjà vu.
