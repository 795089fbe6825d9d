# What managers read beside their lists: next steps, questions of the whole Center, engagements of a tenant.

queue-next-offered = 次の手順: 打診されたスペシャリストが回答します。期限までに回答がなければ、次の人に打診します。
queue-next-late = 次の手順: 打診の期限が切れたため、次のスペシャリストに打診します。
queue-next-nobody = 次の手順: 1 時間以内に再確認します。条件に合うスペシャリストがいない間は、マネージャーの対応が必要です。スペシャリストがサインインしたことを確認するか、言語、サービス、勤務時間、キャパシティを追加してください。
queue-next-first = 次の手順: 数分以内に、ルーティングがスペシャリストを探します。
queue-next-again = 次の手順: 数分以内に、別のスペシャリストに打診します。
question-answerer = 回答する人
question-manager-text = 回答するのは担当のスペシャリストだけです。時間がかかっている場合は本人に確認するか、不在を登録して別の人が代われるようにしてください。
question-stuck = 行き詰まっているタスク
question-stuck-caption = お客様がタスクで困っている内容 (待ち時間の長い順)
tenant-engagements = 支援
