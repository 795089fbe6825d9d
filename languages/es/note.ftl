# Notes among staff.

note-title = Notas internas
note-lead = Estas notas solo las ve el personal del Centro; el cliente y sus partners, nunca.
note-about = Acerca de
note-about-tenant = El cliente en su conjunto
note-about-request = Solicitud { $reference }
note-about-engagement = Proyecto: { $services }
note-words = Nota
note-keep = Guardar la nota
note-none = Aún no hay notas
note-none-text = Aquí figura lo que el equipo debe saber.
