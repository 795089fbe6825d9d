# O registro de orientações.

ledger-title = Registro de orientações
ledger-lead = Cada orientação, escrita ou dada em uma reunião, com a versão e o idioma do documento.
ledger-unread = { $count ->
    [0] Nenhuma leitura a confirmar
    [one] { $count } leitura a confirmar
   *[other] { $count } leituras a confirmar
}
ledger-given = Data
ledger-what = Orientação
ledger-version = Versão
ledger-language = Idioma
ledger-acknowledged = Leitura confirmada
ledger-acknowledged-by = { $name }, { $when }
ledger-not-yet = Ainda não
ledger-acknowledge = Li esta orientação
ledger-document = { $title }, versão { $version }
ledger-said-in = Dada em: { $meeting }
ledger-answers = Responde a: { $question }
ledger-meeting = { $title }, { $date }
ledger-none = Nenhuma orientação ainda
ledger-none-text = As orientações aparecem aqui assim que seu Especialista as dá.
ledger-older = Mais antigas
ledger-newest = Mais recentes
