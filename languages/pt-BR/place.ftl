# Onde uma reunião acontece.

place-title = Local da reunião
place-link = Endereço para participar
place-link-hint = Começa com https://. Os dois lados o encontram aqui, no email e no calendário.
place-keep = Usar também nas reuniões marcadas de agora em diante
place-join = Participar da reunião
place-own-title = Local das suas reuniões
place-own-lead = As reuniões marcadas de agora em diante acontecem neste endereço, a menos que outro seja informado na página de uma reunião.
place-coming = Próximas reuniões
error-join-link = Ninguém consegue participar por este endereço. Digite um que comece com https://, sem nome nem senha.
mail-meeting-placed-subject = Onde participar: { $title }, { $start }
mail-meeting-placed-text = { $meeting } de { $tenant }, { $start }, com { $other }: o local mudou. O convite anexado substitui o anterior.
mail-meeting-placed-button = Abrir a reunião
mail-fact-where = Participar em
mail-meeting-join = Participar: { $link } Objetivo, pauta e tudo mais: { $page }
mail-meeting-of-customer = { $meeting }: { $tenant }
action-place-meeting = informar onde acontecem as próprias reuniões
