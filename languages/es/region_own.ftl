# Regions that managers add beside those of the catalog.

region-add = Agregar una región
region-add-lead = Se suma a las regiones del catálogo y rige de inmediato: el enrutamiento, las horas libres, los vencimientos y los compromisos la tienen en cuenta.
region-add-hours = Horario en la hora local de la región, por ejemplo 09:00-12:00, 13:00-18:00. Deje vacíos los días cerrados.
region-own-change = Cambiar: { $region }
region-own-change-lead = Rige de inmediato. Los plazos ya comunicados se mantienen. El horario y los días concretos se cambian en la página de la región.
region-own-edit = Cambiar la región
region-title = Nombre visible
region-title-hint = Por ejemplo, Europa del Norte
region-short = Nombre corto
region-short-hint = Letras minúsculas, cifras y guiones, por ejemplo europa-norte. Aparece en direcciones y archivos y no se puede cambiar después.
region-calendar-hint = Solo países cuyos días festivos conoce el catálogo
region-serves = Países atendidos
region-serves-hint = Dos letras por país, por ejemplo SE NO. Un país que hasta ahora atendía otra región pasa a esta.
region-serves-none = Ninguno todavía
region-hours-own = Este horario se indicó al agregar la región. Fuente: { $source }.
region-in-own = Al agregarla
region-changed-own = { $region }: { $zone }, países: { $countries }
error-region-name = No es un nombre corto. Escriba letras minúsculas, cifras y guiones, por ejemplo europa-norte.
error-region-known = Otra región tiene este nombre corto. Escriba otro.
error-region-country = { $country } no es un país. Escriba dos letras por país, por ejemplo SE NO.
error-region-country-served = Otra región agregada aquí atiende { $country }. Quítelo antes de ella.
