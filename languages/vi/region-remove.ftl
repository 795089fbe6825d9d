# Removing a region that was added here.

region-remove = Gỡ bỏ khu vực
region-remove-question = Gỡ bỏ khu vực { $region }?
region-remove-effect-countries = Các quốc gia mà khu vực này phục vụ lại do khu vực trong danh mục phục vụ.
region-remove-effect-name = Tên ngắn này không được dùng lại.
region-used = Khách hàng: { $tenants }. Chuyên gia: { $specialists }. Yêu cầu, kể cả đã kết thúc: { $requests }.
error-region-used = Khu vực này đang được dùng nên không gỡ bỏ được. Có thể gỡ bỏ khi không còn khách hàng, chuyên gia hay yêu cầu nào dùng khu vực này.
error-region-was = Khu vực có tên ngắn này đã bị gỡ bỏ. Hãy nhập tên khác.
