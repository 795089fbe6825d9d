# Removing a region that was added here.

region-remove = Remover a região
region-remove-question = Remover a região { $region }?
region-remove-effect-countries = Os países que ela atendia voltam a ser atendidos pelas regiões do catálogo.
region-remove-effect-name = O nome curto dela não é usado de novo.
region-used = Clientes: { $tenants }. Especialistas: { $specialists }. Solicitações, inclusive encerradas: { $requests }.
error-region-used = Esta região está em uso e permanece. Ela pode ser removida quando nenhum cliente, Especialista ou solicitação a mencionar.
error-region-was = Uma região com este nome curto foi removida. Escreva outro.
