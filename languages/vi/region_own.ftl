# Regions that managers add beside those of the catalog.

region-add = Thêm khu vực
region-add-lead = Khu vực này được dùng cùng các khu vực của danh mục và có hiệu lực ngay: việc điều phối, thời gian trống, hạn và cam kết đều tính theo khu vực này.
region-add-hours = Giờ làm việc theo giờ của khu vực, chẳng hạn 09:00-12:00, 13:00-18:00. Để trống ngày nghỉ.
region-own-change = Thay đổi: { $region }
region-own-change-lead = Có hiệu lực ngay. Các hạn đã đưa ra giữ nguyên. Giờ làm việc và từng ngày riêng được thay đổi trên trang của khu vực.
region-own-edit = Thay đổi khu vực
region-title = Tên hiển thị
region-title-hint = Chẳng hạn Bắc Âu
region-short = Tên ngắn
region-short-hint = Chữ thường, chữ số và dấu gạch nối, chẳng hạn nordics. Tên này có trong địa chỉ và tệp, và không thể thay đổi sau này.
region-calendar-hint = Chỉ gồm quốc gia có ngày lễ trong danh mục
region-serves = Quốc gia phục vụ
region-serves-hint = Mỗi quốc gia hai chữ cái, chẳng hạn SE NO. Quốc gia trước đây do khu vực khác phục vụ sẽ chuyển sang đây.
region-serves-none = Chưa có
region-hours-own = Giờ làm việc này được ghi khi thêm khu vực. Nguồn: { $source }.
region-in-own = Khi thêm
region-changed-own = { $region }: { $zone }, quốc gia: { $countries }
error-region-name = Đây không phải là tên ngắn. Hãy dùng chữ thường, chữ số và dấu gạch nối, chẳng hạn nordics.
error-region-known = Khu vực khác đã có tên ngắn này. Hãy nhập tên khác.
error-region-country = { $country } không phải là quốc gia. Hãy nhập mỗi quốc gia hai chữ cái, chẳng hạn SE NO.
error-region-country-served = Một khu vực khác được thêm tại đây đang phục vụ { $country }. Trước hết hãy bỏ quốc gia này ở đó.
