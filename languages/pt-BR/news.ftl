# Novidades por email: o que cada pessoa escolhe, o resumo diário e como interrompê-lo.
news-title = Novidades por email
news-lead = O que depende de você, como um convite, uma decisão ou um código, é enviado imediatamente. Escolha aqui como receber todo o resto.
news-kind-guidance = Orientação sobre suas tarefas
news-kind-words = O que os clientes escrevem sobre as tarefas
news-kind-review = Evidências mostradas e revisadas
news-kind-course = Atendimentos parados ou retomados
news-kind-partner = Novos clientes e o consentimento deles
news-way-at-once = Imediatamente
news-way-digest = No resumo diário
news-way-never = Não por email
news-hour = Hora do resumo
news-hour-hint = No horário local ({ $place }), nos seus dias úteis. Se não houver novidade, nenhum email é enviado.
digest-title = Resumo diário
digest-gathers = Ele reúne:
digest-stop-text = O que o resumo reúne deixa de ser enviado a você por email; continua disponível nas suas páginas. O que depende de você continua sendo enviado imediatamente.
digest-stop = Interromper o resumo
digest-stopped = O resumo foi interrompido
digest-stopped-these = Você não recebe mais por email:
digest-stopped-text = Você pode escolhê-lo de novo na página da sua conta, em “Novidades por email”.
mail-digest-subject = { $number ->
    [one] Uma novidade
   *[other] { $number } novidades
}
mail-digest-of-one = { $tenant }: { $news }
mail-digest-of-many = { $customers } clientes: { $news }
mail-digest-text = Estas são as novidades. Cada linha abre a página correspondente.
mail-digest-more = { $number ->
    [one] Mais uma novidade está nas suas páginas.
   *[other] Mais { $number } novidades estão nas suas páginas.
}
mail-digest-button = Abrir suas páginas
mail-digest-footer = Você recebe este email no máximo uma vez por dia, em dias úteis, quando há novidades. Na página da sua conta, você escolhe o que ele traz e a hora.
mail-digest-stop = Interromper o resumo
job-digest = Resumo diário
action-stop-digest = interromper um resumo pelo link
action-send-digest = enviar o resumo diário
