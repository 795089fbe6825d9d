# 一個客戶的多個計畫，以及已在計畫中的服務

plans-yours = 您的計畫
plans-services-more = { $services } 以及其他 { $count } 項
service-in-plan = 已包含在進行中的計畫中
service-to-plan = 開啟計畫
service-taken = 您的計畫已包含的服務
error-services-under-way = 下列服務已包含在進行中的計畫：{ $services }。請從此要求中移除，並在該計畫中繼續。
