# Notes among staff.

note-title = Notas internas
note-lead = Somente as pessoas do centro veem estas notas; o cliente e seus parceiros, nunca.
note-about = Sobre
note-about-tenant = O cliente em geral
note-about-request = Solicitação { $reference }
note-about-engagement = Trabalho: { $services }
note-words = Nota
note-keep = Guardar a nota
note-none = Ainda não há notas
note-none-text = O que a equipe precisa saber fica aqui.
