# Bàn làm việc của chuyên gia: đề nghị, lịch hôm nay, đến lượt ai, khách hàng của tôi.

desk-title = Không gian làm việc
desk-lead = { $date }. { $offers ->
    [0] Không có đề nghị
   *[other] { $offers } đề nghị
}, { $meetings ->
    [0] không có cuộc họp
   *[other] { $meetings } cuộc họp
} hôm nay, { $answers ->
    [0] không có việc
   *[other] { $answers } việc
} đến lượt chúng ta, { $waiting ->
    [0] không có khách hàng nào
   *[other] { $waiting } khách hàng
} đang được chờ.
desk-keys-move = chuyển dòng
desk-keys-accept = chấp nhận
desk-keys-decline = từ chối
desk-keys = Phím
desk-offers = Đề nghị
desk-offers-why = Vì sao đề nghị này đến với tôi
desk-offers-none = Không có đề nghị nào chờ bạn
desk-offers-none-text = Yêu cầu tiếp theo phù hợp với ngôn ngữ, dịch vụ và giờ làm việc của bạn sẽ xuất hiện ở đây.
desk-offers-further = Còn { $count } đề nghị đến hạn sau. Các đề nghị đó sẽ hiện ra khi bạn trả lời các đề nghị này.
desk-offer-about = { $seats } giấy phép · { $services } · { $place }
desk-offer-left = Còn { $length }
desk-offer-ends = theo giờ làm việc, hết hạn lúc { $when }
desk-offer-accept = Chấp nhận
desk-offer-accept-of = Chấp nhận yêu cầu của { $customer }
desk-offer-decline = Từ chối
desk-offer-decline-of = Từ chối yêu cầu của { $customer }
desk-fit-services = Thành thạo { $count } dịch vụ được yêu cầu
desk-fit-overlap = Có { $length } chung mỗi tuần
desk-fit-load = Khối lượng sau khi nhận: { $percent }%
desk-fit-continuity = Đã từng làm việc với khách hàng
desk-decline-question = Từ chối yêu cầu của { $customer }?
desk-decline-text = Yêu cầu được chuyển ngay cho chuyên gia tiếp theo. Lý do được lưu cùng quyết định; khách hàng không thấy lý do này.
desk-decline-reason = Lý do
desk-decline-reason-hint = Một câu đầy đủ
desk-decline-keep = Giữ đề nghị
desk-declined = Đã từ chối. Yêu cầu đã được chuyển ngay cho người khác.
desk-day = Lịch hôm nay
desk-day-none = Hôm nay không có cuộc họp
desk-day-now = Bây giờ, { $time }
desk-minutes-due = Cần ghi biên bản
desk-waiting = Đang chờ khách hàng
desk-waiting-caption = Lâu nhất ở trên cùng. Thời gian tính theo ngày làm việc của khách hàng.
desk-waiting-none = Không có việc nào đến lượt khách hàng
desk-waiting-task = Khách hàng và nhiệm vụ
desk-waiting-age = Đã chờ
desk-waiting-days = { $days } ngày
desk-waiting-state = Trạng thái
desk-our-move = Đến lượt chúng ta
desk-our-move-caption = Lâu nhất ở trên cùng. Thời gian tính theo giờ làm việc của khu vực.
desk-our-move-none = Không còn việc nào
desk-due = Hạn
desk-late = Trễ
desk-on-plan = Đúng kế hoạch
desk-load = Khối lượng hiện tại
desk-staff-actions = Thao tác của nhân viên thay cho khách hàng
desk-customers = Khách hàng
desk-customers-none = Chưa có dự án nào
desk-offer-about-no-seats = { $services } · { $place }
desk-offer-pool = Đã xét { $candidates } người, { $passed } người qua mọi bộ lọc
desk-offer-answer = Câu trả lời của bạn
desk-offer-answer-text = Nếu bạn chấp nhận, kế hoạch được mở và khách hàng được mời chọn giờ họp khởi động. Nếu bạn từ chối, yêu cầu được chuyển ngay cho chuyên gia tiếp theo.
desk-offer-asked = Nội dung yêu cầu
desk-offer-language = Ngôn ngữ nói
desk-offer-region = Khu vực
desk-offer-date = Ngày mong muốn
desk-offer-reason = Lý do kinh doanh
desk-offer-owner = Người phụ trách kết quả
desk-offer-ended-accepted = Bạn đã chấp nhận. Kế hoạch có trong danh sách khách hàng của bạn.
desk-offer-ended-declined = Bạn đã từ chối. Yêu cầu đã được chuyển ngay cho người khác.
desk-offer-ended-expired = Đã hết thời hạn trả lời. Yêu cầu được chuyển cho chuyên gia tiếp theo.
desk-offer-ended-withdrawn = Khách hàng đã thay đổi hoặc rút yêu cầu.
desk-offer-ended-open = Đề nghị đang chờ câu trả lời của bạn.
desk-all-customers = { $count ->
    [0] Khách hàng của tôi
   *[other] Tất cả khách hàng của tôi ({ $count })
}
desk-waiting-none-text = Khi đến lượt khách hàng thực hiện một nhiệm vụ, nhiệm vụ đó xuất hiện ở đây cùng số ngày làm việc đã chờ.
desk-waiting-more = và { $count } nhiệm vụ khác
desk-our-move-none-text = Câu hỏi, vấn đề di chuyển, nhiệm vụ gặp vướng mắc, minh chứng cần xem xét, biên bản cần ghi và nhiệm vụ của chúng ta xuất hiện ở đây.
desk-ours = Việc của chúng ta
desk-migration-issue = Vấn đề di chuyển
desk-load-points = { $carried } trên { $capacity } điểm
desk-load-offered = { $count ->
    [0] Hiện không có đề nghị nào
   *[other] thêm { $count } điểm đang được đề nghị
}
desk-staff-actions-from = đếm từ chuỗi nhật ký kiểm toán của các dự án này
desk-customers-lead = { $count ->
    [0] Chưa có dự án nào.
   *[other] { $count } dự án, dự án đang thực hiện ở trên cùng.
}
desk-customers-none-text = Đề nghị bạn chấp nhận sẽ trở thành dự án và xuất hiện ở đây.
desk-customers-caption = Giai đoạn là giai đoạn triển khai đầu tiên chưa hoàn thành; việc đến lượt mỗi bên được đếm theo nhiệm vụ.
desk-customers-name = Khách hàng
desk-customers-phase = Giai đoạn
desk-customers-planned = Kết thúc theo kế hoạch
