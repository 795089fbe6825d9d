# Organisations et abonnements à partir d’un fichier : envoi, examen, importation, retrait.

import-title = Ajouter à partir d’un fichier
import-lead = Un fichier CSV enregistré par n’importe quel tableur. Vous voyez ce qu’il contient avant tout enregistrement ; ensuite, toutes les lignes sont importées, ou aucune.
import-kind = Contenu des lignes
import-kind-tenants = Organisations
import-kind-subscriptions = Abonnements
import-file = Fichier
import-file-hint = UTF-8, avec des virgules ou des points-virgules ; 5 Mo et 20 000 lignes au plus (500 pour les personnes et la capacité)
import-source-hint = Pour les lignes qui n’indiquent pas la leur
import-look = Vérifier le fichier
import-columns = Colonnes
import-columns-tenants = Obligatoires : name, domain, cloud, segment, country, zone. Les horaires sont du lundi au vendredi de 09:00 à 18:00, sauf indication contraire dans les colonnes hours-mon à hours-sun. Si aucune région n’est indiquée, c’est celle qui dessert le pays.
import-columns-subscriptions = Obligatoires : domain, plan, seats, kind, start, end. Les offres s’écrivent comme dans le catalogue, par exemple office-365-e3 ; les types sont paid, trial et no_cost.
import-line = Ligne
import-column = Colonne
import-wrong = À corriger
import-faults = { $name } : { $count ->
    [one] { $count } erreur
   *[other] { $count } erreurs
    }
import-faults-text = Rien n’a été enregistré. Corrigez le fichier et choisissez-le de nouveau.
import-faults-shown = { $count ->
    [one] L’une d’elles
   *[other] Les { $count } premières
    }
import-of-tenants = { $count ->
    [one] { $count } organisation.
   *[other] { $count } organisations.
    }
import-of-subscriptions = { $count ->
    [one] { $count } abonnement.
   *[other] { $count } abonnements.
    }
import-state-read = Le fichier ne contient aucune erreur, et rien n’a encore été importé.
import-state-taken = Tout a été importé.
import-state-undone = L’importation a été annulée.
import-state-taking-in = L’importation est en cours. Actualisez cette page dans un instant.
import-state-taking-out = L’annulation de l’importation est en cours. Actualisez cette page dans un instant.
import-shown = { $count ->
    [one] Première ligne
   *[other] Les { $count } premières lignes
    }
import-take-in = Tout importer
import-undo = Annuler l’importation
import-undo-until = L’importation peut être annulée tant que rien n’en dépend. Date limite : { $when }.
error-import-file = Aucun fichier n’est choisi. Choisissez-en un.
error-import-large = Ce fichier est trop volumineux : 5 Mo au plus.
error-import-many = Ce fichier a trop de lignes : 20 000 au plus. Répartissez-les dans deux fichiers.
error-import-empty = Ce fichier n’a aucune ligne sous les noms de colonnes.
error-import-utf8 = Ce fichier n’est pas en UTF-8. Enregistrez-le au format « CSV UTF-8 ».
error-import-column = La colonne { $column } est inconnue. Utilisez un nom qui figure dans la liste des colonnes.
error-import-column-twice = La colonne { $column } figure deux fois. Supprimez l’une des deux.
error-import-column-missing = La colonne { $column } manque. Ajoutez-la.
error-import-cells = Nombre de cellules de cette ligne : { $found } ; nombre de colonnes : { $needed }. Mettez entre guillemets droits tout texte qui contient des séparateurs.
error-import-twice = La ligne { $line } contient la même chose. Supprimez l’une des deux.
error-import-nobody = Aucune organisation n’a ce domaine. Ajoutez d’abord l’organisation.
error-import-held = Cette organisation a déjà cette offre à partir du même jour. Renouvelez l’abonnement sur sa page.
error-import-changed = Rien n’a été importé, car un élément a changé depuis la lecture du fichier : { $name }. Renvoyez le fichier : chaque ligne sera de nouveau vérifiée.
error-import-under-way = Un fichier est en cours d’importation, ou une importation est en cours d’annulation. Réessayez dans un instant.
error-import-built = Rien n’a été annulé, car un autre élément dépend maintenant de celui-ci : { $name }. Modifiez-le ou mettez-y fin sur sa page.
error-import-undo-late = L’importation date de plus d’un jour ; elle est donc définitive. Modifiez chaque élément ou mettez-y fin sur sa page.
