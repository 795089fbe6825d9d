# People and what they can carry, by file.

import-kind-people = Personnes
import-kind-capacity = Capacité des spécialistes
import-columns-people = Obligatoires : name, address, language, zone, roles. Les rôles sont specialist, manager et operator ; pour un spécialiste, aussi region, holidays, speaks, services et capacity. Séparez par des espaces les valeurs d’une même cellule. Les horaires sont du lundi au vendredi de 09:00 à 18:00, sauf indication contraire dans les colonnes hours-mon à hours-sun. 500 lignes au plus.
import-columns-capacity = Obligatoires : address, capacity. Rien d’autre ne change pour le spécialiste. 500 lignes au plus.
import-of-people = { $count ->
    [one] { $count } personne.
   *[other] { $count } personnes.
}
import-of-capacity = { $count ->
    [one] { $count } spécialiste.
   *[other] { $count } spécialistes.
}
import-people-told = Après l’importation, chaque personne du fichier reçoit un e-mail contenant un lien de connexion.
import-capacity-now = Capacité actuelle
import-capacity-then = Capacité dans le fichier
error-import-many-people = Ce fichier a trop de lignes : 500 personnes au plus. Répartissez-les dans deux fichiers.
error-import-no-desk = Aucun spécialiste de ce Centre n’a cette adresse. Ajoutez d’abord la personne.
error-import-met = Rien n’a été annulé, car entre-temps cette personne s’est connectée, ses informations ont changé ou elle a reçu une proposition : { $name }. Modifiez-les ou mettez fin à son rôle sur sa page.
