# What managers read beside their lists: next steps, questions of the whole Center, engagements of a tenant.

queue-next-offered = A continuación: responde el especialista consultado. Si no responde a tiempo, la solicitud pasa al siguiente.
queue-next-late = A continuación: la solicitud se ofrece al siguiente especialista, porque la oferta anterior venció.
queue-next-nobody = A continuación: la solicitud se vuelve a examinar en menos de una hora. Mientras nadie encaje, solo usted puede ayudar: compruebe que sus especialistas hayan iniciado sesión o agregue idiomas, servicios, horarios o capacidad.
queue-next-first = A continuación: el enrutamiento busca un especialista en unos minutos.
queue-next-again = A continuación: la solicitud se ofrece a otro especialista en unos minutos.
question-answerer = Quién debería responder
question-manager-text = Solo responde el especialista responsable. Si tarda demasiado, hable con él o anote una ausencia para que otros lo sustituyan.
question-stuck = Tareas bloqueadas
question-stuck-caption = Qué detiene a los clientes en sus tareas, con sus propias palabras; primero las que más esperan
tenant-engagements = Proyectos
