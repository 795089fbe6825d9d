# De qué trata cada comprobación, el programa que las ejecuta, y una comprobación que no se tiene en cuenta.

readiness-about-dns-answer = Servidores de nombres
readiness-about-dns-dnssec = DNSSEC
readiness-about-dns-verification = Propiedad del dominio
readiness-about-dns-msoid = msoid
readiness-about-dns-mx = MX
readiness-about-dns-autodiscover = Autodiscover
readiness-about-dns-spf = SPF
readiness-about-dns-dkim = DKIM
readiness-about-dns-dmarc = DMARC
readiness-about-dns-exchange-federation = Federación de Exchange
readiness-about-dns-teams = Teams
readiness-about-dns-intune = Intune
readiness-about-dns-federation = AD FS
readiness-about-dns-ttl = TTL
readiness-about-dns-inside = DNS interno
readiness-get = Descargar la herramienta
readiness-get-text = Un solo archivo para Linux (Debian 12, o cualquier distribución con glibc 2.36 o posterior). El comando lo descarga de este Centro y verifica su hash SHA-256.
readiness-get-ask = Necesita la herramienta fasttrack-tools: un solo archivo para Linux (Debian 12, o cualquier distribución con glibc 2.36 o posterior). No se puede descargar de este Centro: pídasela a su especialista.
readiness-get-ask-center = Necesita la herramienta fasttrack-tools: un solo archivo para Linux (Debian 12, o cualquier distribución con glibc 2.36 o posterior). No se puede descargar de este Centro: pídasela a quien administra el Centro.
readiness-no-plan = Para enviar un resultado necesita un plan
readiness-save = Guardar el token en un archivo
readiness-save-text = Para bash. El comando pide el token: péguelo y presione Entrar. No se muestra nada, solo usted puede leer el archivo y el token no queda en el historial de sus comandos.
readiness-publish-local = El registro no se ha enviado. Está en el informe, en el equipo donde se ejecutó la comprobación.
readiness-left-apart = Esta comprobación y la comprobación { $number } no se pueden comparar, porque una de ellas contiene hashes creados por la herramienta: lo que encontraron ambas cuenta dos veces. Si la comprobación { $number } examinó lo mismo, deje de tener en cuenta esta comprobación.
readiness-aside-text = { $count ->
    [one] El hallazgo que solo encontró esta comprobación se cierra, aunque nada indica que se haya corregido. Si se había decidido dejarlo como está, esa decisión deja de valer, y una tarea que solo existe por él deja de ser necesaria. Use esta opción para lo que ya no comprueba, por ejemplo, un dominio abandonado, o para lo que cuenta dos veces.
   *[other] Los { $count } hallazgos que solo encontró esta comprobación se cierran, aunque nada indica que se hayan corregido. Si se había decidido dejar alguno como está, esa decisión deja de valer, y una tarea que solo existe por ellos deja de ser necesaria. Use esta opción para lo que ya no comprueba, por ejemplo, un dominio abandonado, o para lo que cuenta dos veces.
}
readiness-aside-done = La comprobación { $number } ya no se tiene en cuenta. Hallazgos cerrados: { $closed }
readiness-aside-back = Para reabrir estos hallazgos, ejecute de nuevo la misma comprobación y envíe el resultado: lo que todavía encuentre vuelve a estar abierto.
readiness-check-aside = Ya no se tiene en cuenta por decisión de { $name } ({ $when })
readiness-card-aside = Ya no se tiene en cuenta, { $date }
readiness-card-aside-some = { $date }; de ellos ya no se tienen en cuenta: { $count }
readiness-apart-earlier = La comprobación { $number } y esta no se pueden comparar, porque una de ellas contiene hashes creados por la herramienta: lo que encontraron ambas cuenta dos veces. Si ambas examinaron lo mismo, deje de tener en cuenta la comprobación { $number } en cuanto esta se haya guardado.
readiness-publish-page = El registro no se guardó y este hash no está en ningún informe. Para ver aquí el registro, elija el archivo con nombres, o envíe con la herramienta: su informe muestra entonces el hash junto al nombre.
