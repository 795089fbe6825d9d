# First steps of a new Center, and what is shown to be copied.

people-services-all = Todos os serviços
people-added = { $name }: pessoa adicionada
people-added-text = Um email com um link para entrar está a caminho. Até a primeira entrada, a pessoa consta como convidada.
people-sent-again = O email está a caminho novamente
people-not-come = Esta pessoa ainda não entrou.
people-send-again = Enviar o email novamente
people-none-text = As solicitações são oferecidas aos Especialistas. Adicione o primeiro e, depois, uma organização com suas assinaturas.
tenant-first-admin = O primeiro administrador
tenant-first-admin-text = Esta organização ainda não tem administrador. Informe o endereço abaixo a alguém da organização: quem entrar com um email de um dos domínios dela, ou comprovar um domínio, pode se tornar o primeiro administrador.
tenant-first-admin-address = Endereço a informar
copy = Copiar
copy-done = Copiado
