# Who somebody of the demo is, and what can be seen then.

demo-as-admin = Administrador de { $organisation }: solicita asistencia, hace las tareas, se reúne con el especialista
demo-as-member = Miembro de { $organisation }: ve el plan y hace tareas
demo-as-representative = Representante de { $organisation }: hace tareas en su lugar
demo-as-partner = { $organisation }, partner: solicita asistencia para sus clientes
demo-as-specialist = Especialista: ofertas, clientes que lleva y sus preguntas
demo-as-manager = Responsable del Centro: cola, decisiones, personas, regiones y organizaciones
demo-as-operator = Operador: mantiene el Centro; ve su estado y ninguna página de clientes
