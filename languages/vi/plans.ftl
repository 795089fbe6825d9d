# Nhiều kế hoạch của một khách hàng, và dịch vụ đã có trong kế hoạch

plans-yours = Các kế hoạch của bạn
plans-services-more = { $services } và { $count } dịch vụ khác
service-in-plan = Đã có trong một kế hoạch của bạn
service-to-plan = Mở kế hoạch
service-taken = Đã có trong các kế hoạch của bạn
error-services-under-way = Các dịch vụ này đã có trong một kế hoạch của bạn: { $services }. Hãy bỏ khỏi yêu cầu này và tiếp tục trong kế hoạch đó.
