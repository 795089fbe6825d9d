# Notes among staff.

note-title = Notas internas
note-lead = Somente a equipe do Centro vê estas notas; o cliente e seus parceiros, nunca.
note-about = Sobre
note-about-tenant = O cliente como um todo
note-about-request = Solicitação { $reference }
note-about-engagement = Atendimento: { $services }
note-words = Nota
note-keep = Salvar a nota
note-none = Ainda não há notas
note-none-text = O que a equipe precisa saber fica aqui.
note-corrected = corrigida: { $when }
note-erased-by = { $name } apagou o texto desta nota, { $when }.
note-correct = Corrigir
note-erase = Apagar
note-erase-text = O texto é apagado definitivamente. Fica registrado que houve uma nota, de quem e quando.
note-erase-now = Apagar a nota
action-correct-note = corrigir as próprias notas internas
action-erase-note = apagar as próprias notas internas; gerentes, as de todos
