# The secret that fasttrack-tools hashes names with before it sends them.

tools-fault-hash-key = { $place } não contém um segredo de pelo menos { $least } caracteres para calcular os hashes dos nomes.
tools-fault-hash-key-home = Não há pasta pessoal para guardar o segredo usado nos hashes dos nomes: informe o arquivo com --hash-key.
tools-send-key = Os nomes são substituídos por hashes calculados com o segredo em { $place }. Guarde este arquivo e não o compartilhe com ninguém: sem ele, o Centro não consegue reconhecer o que já viu.
