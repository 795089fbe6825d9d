# 1 つの顧客の複数の計画と、すでに計画に含まれているサービス

plans-yours = 計画の一覧
plans-services-more = { $services } ほか { $count } 件
service-in-plan = 進行中の計画に含まれています
service-to-plan = 計画を開く
service-taken = 進行中の計画に含まれているサービス
error-services-under-way = 進行中の計画にすでに含まれています: { $services }。この依頼から外し、その計画で続けてください。
