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
note-corrected = corregida: { $when }
note-erased-by = { $name } ha borrado el texto de esta nota, { $when }.
note-correct = Corregir
note-erase = Borrar
note-erase-text = El texto desaparece definitivamente. Queda constancia de que hubo una nota, de quién y cuándo.
note-erase-now = Borrar la nota
action-correct-note = corregir las propias notas internas
action-erase-note = borrar las propias notas internas; los responsables, las de todos
