# Who somebody of the demo is, and what can be seen then.

demo-as-admin = Administrador de { $organisation }: solicita assistência, faz as tarefas, reúne-se com o Especialista
demo-as-member = Membro de { $organisation }: vê o plano e faz tarefas
demo-as-representative = Representante de { $organisation }: faz tarefas em seu lugar
demo-as-partner = { $organisation }, parceiro: solicita assistência para seus clientes
demo-as-specialist = Especialista: ofertas, clientes atendidos e suas perguntas
demo-as-manager = Gerente do Centro: fila, decisões, pessoas, regiões e organizações
demo-as-operator = Operador: mantém o Centro; vê o estado e nenhuma página de cliente
