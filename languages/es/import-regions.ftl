# Regions by file.

import-kind-regions = Regiones
import-columns-regions = Obligatorias: name, title, zone, holidays. En name va el nombre corto, que aparece en las direcciones; cada país se escribe con dos letras. El horario es de lunes a viernes de 09:00 a 18:00, salvo que las columnas hours-mon a hours-sun indiquen otro. Sin un motivo (reason), se muestra el nombre del archivo. Una región está en vigor en cuanto se importa. 100 líneas como máximo.
import-of-regions = { $count ->
    [one] Una región.
   *[other] { $count } regiones.
}
error-import-many-regions = Este archivo tiene demasiadas líneas. Se admiten 100 regiones como máximo; divídalo en dos.
