# Removing a region that was added here.

region-remove = Quitar la región
region-remove-question = ¿Quitar la región { $region }?
region-remove-effect-countries = Los países que atendía vuelven a las regiones del catálogo.
region-remove-effect-name = Su nombre corto no se asigna de nuevo.
region-used = Clientes: { $tenants }. Especialistas: { $specialists }. Solicitudes, también las terminadas: { $requests }.
error-region-used = Esta región está en uso y se mantiene. Se puede quitar cuando ningún cliente, especialista o solicitud la mencione.
error-region-was = Se quitó una región con este nombre corto. Escriba otro.
