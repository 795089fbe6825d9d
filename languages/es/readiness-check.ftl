# De qué trata cada comprobación, el programa que las ejecuta, y una comprobación que no se tiene en cuenta.

readiness-about-dns-answer = Servidores de nombres
readiness-about-dns-dnssec = DNSSEC
readiness-about-dns-verification = Prueba del dominio
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
readiness-get = Descargar el programa
readiness-get-text = Un solo archivo para Linux (Debian 12, o cualquiera con glibc 2.36 o posterior). El comando lo descarga de este Centro y compara su SHA-256.
readiness-get-ask = Necesita el programa fasttrack-tools: un solo archivo para Linux (Debian 12, o cualquiera con glibc 2.36 o posterior). No se puede descargar de este Centro: pídaselo a su especialista.
readiness-get-ask-center = Necesita el programa fasttrack-tools: un solo archivo para Linux (Debian 12, o cualquiera con glibc 2.36 o posterior). No se puede descargar de este Centro: pídalo a quien lo administra.
readiness-no-plan = Para enviar un resultado necesita un plan
readiness-save = Guardar el token en un archivo
readiness-save-text = En bash. El comando pide el token: péguelo y pulse Intro. No se muestra nada, solo usted puede leer el archivo y el token no queda en el historial de sus comandos.
readiness-publish-local = El registro no se envió. Está en el informe, en el equipo que ejecutó la comprobación.
readiness-left-apart = Esta comprobación y la comprobación { $number } no se pueden comparar, porque una de ellas contiene hashes creados por la herramienta: lo que encontraron ambas cuenta dos veces. Si la comprobación { $number } examinó lo mismo, deje de tener en cuenta esta.
readiness-aside-text = { $count ->
    [one] El hallazgo que solo encontró esta comprobación se cierra, aunque nada muestra que esté corregido. La decisión de dejarlo como está termina, y una tarea que solo existe por él deja de ser necesaria. Úselo para lo que ya no comprueba, por ejemplo, un dominio abandonado.
   *[other] Los { $count } hallazgos que solo encontró esta comprobación se cierran, aunque nada muestra que estén corregidos. Las decisiones de dejarlos como están terminan, y una tarea que solo existe por ellos deja de ser necesaria. Úselo para lo que ya no comprueba, por ejemplo, un dominio abandonado.
}
readiness-aside-done = La comprobación { $number } ya no se tiene en cuenta. Hallazgos cerrados: { $closed }
readiness-aside-back = Para recuperarlos, ejecute de nuevo la misma comprobación y envíela: lo que todavía encuentre vuelve a estar abierto.
