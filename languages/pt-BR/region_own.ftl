# Regions that managers add beside those of the catalog.

region-add = Adicionar uma região
region-add-lead = A região se soma às do catálogo e vale imediatamente: o roteamento, os horários livres, os prazos e os compromissos passam a usá-la.
region-add-hours = Horário na hora local da região, por exemplo 09:00-12:00, 13:00-18:00. Deixe vazios os dias fechados.
region-own-change = Alterar: { $region }
region-own-change-lead = Vale imediatamente. Os prazos já informados permanecem como estão. O horário e os dias específicos são alterados na página da região.
region-own-edit = Alterar a região
region-title = Nome exibido
region-title-hint = Por exemplo, Norte da Europa
region-short = Nome curto
region-short-hint = Letras minúsculas, algarismos e hifens, por exemplo norte-europa. Aparece em endereços e arquivos e não pode ser alterado depois.
region-calendar-hint = Somente países cujos feriados o catálogo conhece
region-serves = Países atendidos
region-serves-hint = Duas letras por país, por exemplo SE NO. Um país que até agora outra região atendia passa para esta.
region-serves-none = Nenhum ainda
region-hours-own = Este horário foi informado quando a região foi adicionada. Fonte: { $source }.
region-in-own = Ao ser adicionada
region-changed-own = { $region }: { $zone }, países: { $countries }
error-region-name = Isto não é um nome curto. Escreva letras minúsculas, algarismos e hifens, por exemplo norte-europa.
error-region-known = Outra região tem este nome curto. Escreva outro.
error-region-country = { $country } não é um país. Escreva duas letras por país, por exemplo SE NO.
error-region-country-served = Outra região adicionada aqui atende { $country }. Retire-o primeiro dela.
