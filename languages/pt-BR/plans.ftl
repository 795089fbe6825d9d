# Vários planos de um cliente lado a lado, e serviços que já estão em um.

plans-yours = Seus planos
plans-services-more = { $services } e mais { $count }
service-in-plan = Já está em um dos seus planos
service-to-plan = Abrir o plano
service-taken = Já estão nos seus planos
error-services-under-way = Estes serviços já estão em um dos seus planos: { $services }. Retire-os desta solicitação e continue nesse plano.
