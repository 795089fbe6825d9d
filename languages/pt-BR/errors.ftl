# O que há de errado em uma resposta e como resolver. Ao lado do campo e na lista acima do formulário.

errors-heading = { $count ->
    [one] Uma resposta precisa de correção
   *[other] { $count } respostas precisam de correção
}
errors-line = { $field }: { $text }
error-empty = Este campo está vazio. Escreva uma resposta.
error-choose = Nada foi escolhido. Escolha uma opção.
error-choose-any = Nada foi escolhido. Escolha pelo menos uma opção.
error-too-long = O texto é longo demais. O limite é de { $most } caracteres.
error-characters = Há caracteres que não podem ser salvos, como caracteres de controle. Digite novamente.
error-unknown-choice = Esta não é uma das opções. Escolha uma da lista.
error-date = Isto não é uma data. Digite no formato 2026-10-06.
error-date-past = { $date } já passou. Escolha um dia posterior.
error-date-far = Até { $date }, faltam mais de dois anos. Escolha um dia anterior.
error-time = Isto não é um horário. Digite no formato 09:00.
error-time-order = O fim precisa vir depois do início.
error-time-overlap = Estes horários se sobrepõem. Cada minuto só pode aparecer uma vez.
error-address = Isto não é um endereço de email. Digite no formato nome@empresa.com.
error-language = Este não é um dos doze idiomas. Escolha um da lista.
error-agree = É necessária a sua confirmação.
error-file-large = { $name } é grande demais. O limite é de { $most } MB por arquivo. Escolha os arquivos novamente.
error-file-many = São arquivos demais de uma só vez. O limite é de { $files } arquivos de { $most } MB cada. Escolha os arquivos novamente.
error-file-quota = As evidências da sua organização ocupam todos os { $most } MB. Em vez disso, diga onde este arquivo está guardado.
error-file-empty = { $name } está vazio. Escolha os arquivos novamente.
error-file-name = O nome de um dos arquivos não pode ser salvo. Renomeie-o com no máximo { $most } caracteres comuns e escolha os arquivos novamente.
error-file-needed = Não há arquivo nem indicação de onde ele está guardado. Anexe um arquivo ou informe onde ele está guardado.
error-file-broke-off = Os arquivos não chegaram completos. Escolha-os novamente.
error-file-again = Os arquivos não foram salvos por causa das outras respostas. Escolha-os novamente.
error-reason-needed = É necessário um motivo. Uma frase completa basta.

# Páginas que não puderam ser mostradas
fault-heading-not-found = Não encontramos esta página
fault-text-not-found = O endereço pode ter sido digitado incorretamente, o link pode ter expirado ou a página pode pertencer a outra pessoa.
fault-heading-refused = Você não pode fazer isto aqui
fault-text-refused = Sua função não inclui esta ação. Nada foi alterado.
fault-heading-conflict = Alguém foi mais rápido
fault-text-conflict = Houve uma mudança desde que você abriu esta página, ou o formulário já tinha sido enviado. Nada foi alterado duas vezes. Volte, veja como está agora e tente novamente.
fault-heading-signed-out = Sua sessão foi encerrada
fault-text-signed-out = Entre novamente e reenvie: nada foi alterado, e o que você escreveu está abaixo.
fault-heading-unreadable = Não foi possível ler este formulário
fault-text-unreadable = Ele estava incompleto ou era grande demais. Nada foi alterado. Volte e envie-o novamente.
fault-heading-too-many = Tentativas demais
fault-text-too-many = Aguarde alguns minutos e tente novamente. Nada foi alterado.
fault-heading-failed = Não conseguimos fazer isto
fault-text-failed = A falha é nossa. Nada ficou gravado pela metade. Tente novamente em alguns minutos; se acontecer de novo, informe-nos a referência abaixo.
fault-reference = Referência { $reference }
fault-typed = O que você escreveu
fault-typed-text = Não foi salvo. Copie o que você ainda precisa.
fault-home = Ir para o início
