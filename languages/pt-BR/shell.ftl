# O que aparece em todas as páginas e como se escrevem horários e durações.

skip-to-content = Ir para o conteúdo
nav-main = Principal
nav-overview = Visão geral
nav-timeline = Linha do tempo
nav-tasks = Tarefas
nav-meetings = Reuniões
nav-services = Serviços
nav-guidance = Orientações
nav-desk = Painel
nav-customers = Clientes
nav-queue = Fila
nav-decisions = Decisões
nav-people = Pessoas
nav-tenants = Organizações
nav-regions = Regiões
account-of = Conta: { $name }
foot-times = Os horários aparecem primeiro no seu fuso horário.
foot-roles = O que a equipe pode e não pode fazer

demo-notice = Esta é uma demonstração: pessoas, empresas e emails são fictícios.
demo-people = Entrar como outra pessoa
demo-mailbox = Caixa de correio
demo-clock = Avançar o relógio

time-range = { $from }–{ $to }
time-in-place = { $time } ({ $place })
moment-in-place = { $moment } ({ $place })
today-at = hoje às { $time }
tomorrow-at = amanhã às { $time }
yesterday-at = ontem às { $time }
length-minutes = { $minutes } min
length-hours = { $hours } h
length-hours-minutes = { $hours } h { $minutes } min
size-kilobytes = { $size } KB
size-megabytes = { $size } MB
size-gigabytes = { $size } GB

# Botões e palavras que várias páginas usam
save = Salvar
cancel = Cancelar
back = Voltar
continue = Continuar
change = Alterar
optional = { $label } (opcional)
nothing-yet = Nada ainda
# A name and what is said of it; two sentences one after the other.
name-and-text = { $name }: { $text }
two-sentences = { $first }. { $second }
