# What programs outside are told, and a person's meetings in its own calendar.

action-manage-webhooks = indicar quais programas são avisados das mudanças
action-stop-webhook = deixar de avisar um programa que não existe mais
action-follow-calendar = ler as próprias reuniões em um calendário
error-webhook-url = Não é possível enviar nada para este endereço. Escreva um como https://hooks.empresa.com.br/fasttrack, sem nome nem senha.
error-webhook-many = Não cabem mais endereços. Remova um primeiro.

calendar-title = Suas reuniões no seu calendário
calendar-lead = Um endereço secreto para aplicativos de calendário, com suas reuniões dos últimos 30 dias e todas as futuras. Quem o conhece pode lê-las.
calendar-made = Endereço
calendar-made-text = Copie-o agora: ele não será mostrado de novo.
calendar-since = Há um endereço desde { $date }.
calendar-make = Criar o endereço
calendar-renew = Criar outro endereço
calendar-revoke = Revogar o endereço
