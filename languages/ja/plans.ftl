# 1 つの顧客の複数の計画と、すでに計画に含まれているサービス

plans-yours = 貴社の計画
plans-services-more = { $services } ほか { $count } 件
service-in-plan = 進行中の計画に含まれています
service-to-plan = 計画を開く
service-taken = 進行中の計画に含まれるサービス
error-services-under-way = 進行中の計画に既に含まれています: { $services }。この依頼から外し、その計画で続けてください。
