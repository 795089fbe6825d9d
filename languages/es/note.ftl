# Notes among staff.

note-title = Notas internas
note-lead = Solo las ven las personas del centro; el cliente y sus partners, nunca.
note-about = Acerca de
note-about-tenant = El cliente en general
note-about-request = Solicitud { $reference }
note-about-engagement = Trabajo: { $services }
note-words = Nota
note-keep = Guardar la nota
note-none = Aún no hay notas
note-none-text = Aquí figura lo que el equipo debe saber.
