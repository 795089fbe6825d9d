# Yêu cầu hỗ trợ: bốn bước, và thay đổi sau khi gửi.

request-title = Yêu cầu hỗ trợ cho Microsoft 365
request-lead = Bốn bước ngắn. Bạn có thể thoát bất cứ lúc nào; bản nháp được lưu trong 30 ngày.
request-draft-saved = Bản nháp { $reference }, đã lưu lúc { $when }
request-steps = Các bước
request-step-who = Tổ chức
request-step-what = Dịch vụ
request-step-how = Cách làm việc
request-step-check = Kiểm tra
request-save = Lưu thay đổi
request-save-leave = Lưu và thoát
request-leave = Thoát; bản nháp đã được lưu
error-step-what = Bước “Dịch vụ” chưa được trả lời.
error-step-how = Bước “Cách làm việc” chưa được trả lời.
error-services = Hãy chọn ít nhất một dịch vụ.
error-desired-date = Hãy chọn ngày muốn đưa vào sử dụng.
error-business-reason = Hãy ghi lý do kinh doanh. Một câu là đủ.
error-success-owner = Hãy ghi tên người phụ trách kết quả.
error-spoken-language = Hãy chọn ngôn ngữ nói.
error-mail-source = Hãy cho biết hộp thư của bạn hiện ở đâu.
error-file-source = Hãy cho biết tệp của bạn hiện ở đâu.
error-directory = Hãy cho biết tài khoản hiện được quản lý ở đâu.

# Bước 1: ai
request-who = Ai cần hỗ trợ?
request-who-text = Chúng tôi đã biết những thông tin này nên không cần hỏi gì ở đây.
request-organisation = Tổ chức
request-domain = Tên miền
request-asks = Người yêu cầu
request-written = Ngôn ngữ viết
request-hours = Giờ làm việc của bạn
request-region = Khu vực
request-seats = Gói đăng ký
request-seats-none = Chưa biết gói đăng ký nào còn hiệu lực
request-seats-of = { $seats } giấy phép của { $plan }, có hiệu lực đến { $date }
request-under-way = Đang thực hiện
request-under-way-text = Hãy xem ở đây trước: điều bạn cần có thể đã nằm trong đó.
request-region-open = Đang trong giờ làm việc
request-region-opens = Làm việc lại lúc { $when }

# Bước 2: dịch vụ
request-what = Bạn muốn triển khai dịch vụ nào?
request-what-text = Chúng tôi vừa đối chiếu từng dịch vụ với các gói đăng ký của bạn. Bạn có thể chọn bất kỳ dịch vụ nào; kết luận cho biết chúng tôi có thể làm gì.
request-what-more = Dịch vụ hiện chưa đủ điều kiện
request-date = Ngày muốn đưa vào sử dụng
request-date-hint = Khi nào mọi người cần làm việc được với dịch vụ?
request-reason = Lý do kinh doanh
request-reason-hint = Một hoặc hai câu. Chuyên gia đọc nội dung này trước cuộc họp đầu tiên.
request-owner = Người phụ trách kết quả
request-owner-hint = Người chịu trách nhiệm về việc mọi người sử dụng dịch vụ. Không phải người phụ trách kỹ thuật.

# Bước 3: cách làm việc
request-how = Chúng ta sẽ làm việc với nhau thế nào?
request-how-text = Bốn câu hỏi. Những gì bạn đã trả lời trước đây được chọn sẵn.
request-spoken = Ngôn ngữ nói
request-spoken-hint = Yêu cầu chỉ được gửi đến chuyên gia nói ngôn ngữ này.
request-migration-languages = Dịch vụ di chuyển dữ liệu được cung cấp bằng các ngôn ngữ: { $languages }. Với ngôn ngữ khác, bạn được hướng dẫn trong lúc tự di chuyển.
request-known = Theo thông tin bạn đã cho biết
request-not-asked = Thông tin đã biết

# Bước 4: kiểm tra
request-check = Kiểm tra và gửi
request-check-eligibility = Điều kiện của từng dịch vụ
service-fates = Điều gì xảy ra với từng dịch vụ
service-fate-eligible = Có hướng dẫn: chuyên gia cùng bạn thực hiện, với các cuộc họp và tư vấn bằng văn bản.
service-fate-self-serve = Tự triển khai: bạn thực hiện theo tài liệu đã công bố. Các nhiệm vụ có trong kế hoạch của bạn, không có cuộc họp.
service-fate-not-eligible = Tự triển khai: các nhiệm vụ có trong kế hoạch của bạn, không có cuộc họp. Trước hết bạn cần một gói đăng ký còn hiệu lực có dịch vụ này.
service-fate-documents = Tự triển khai: bạn thực hiện theo tài liệu đã công bố. Trung tâm này không có nhiệm vụ riêng cho dịch vụ.
request-answer-by = Hạn trả lời
request-answer-by-text = Chuyên gia có 2 ngày làm việc để trả lời, theo giờ làm việc của khu vực
request-answer-unsure = Chưa có ngày
request-answer-unsure-text = Hiện chưa có ai có thể hướng dẫn bằng ngôn ngữ này: { $language }. Bạn vẫn có thể gửi: yêu cầu chờ trong hàng đợi và được xem lại mỗi giờ. Ngôn ngữ khác có thể được trả lời sớm hơn.
request-answer-at-once = Ngay lập tức
request-answer-self-serve = Bạn có thể bắt đầu kế hoạch tự triển khai ngay sau khi gửi
request-queue = Hàng đợi
request-queue-ahead = { $count } yêu cầu trước bạn
request-queue-first = Bạn đứng đầu
request-answers = Câu trả lời của bạn
request-answer-step = Trả lời bước này
request-services = Dịch vụ
request-systems = Hệ thống hiện tại của bạn
request-confirm = Tôi xác nhận mình có quyền gửi yêu cầu này cho { $domain }
request-send = Gửi yêu cầu
request-open-already = Đã có một yêu cầu đang xử lý: { $reference }
request-open-already-text = Mỗi lần chỉ một yêu cầu được đề nghị cho chuyên gia. Hãy thay đổi yêu cầu đó hoặc rút lại; bản nháp này được giữ.
request-follow = Theo dõi yêu cầu đó
request-next-title = Điều gì xảy ra tiếp theo
request-happens-result = Bạn thấy kết quả ngay, kèm mọi lý do.
request-happens-specialist = Với dịch vụ đủ điều kiện, một chuyên gia nói ngôn ngữ của bạn trả lời trong vòng 2 ngày làm việc; các dịch vụ khác bạn có thể triển khai ngay bằng kế hoạch tự triển khai.
request-happens-meetings = Khi có chuyên gia, bạn nhận được đề xuất cho tất cả các cuộc họp và có thể dời tùy ý.

# Các yêu cầu đã gửi
request-list = Yêu cầu của bạn
request-changed = Thay đổi gần nhất lúc { $when }
request-edit = Thay đổi yêu cầu
request-edit-text = Những gì bạn thay đổi được xét lại ngay. Nếu đã gửi cho chuyên gia, đề nghị được thu hồi và yêu cầu trở lại hàng đợi ở vị trí cũ.
request-withdraw = Rút yêu cầu
request-withdraw-question = Rút { $reference }?
request-withdraw-effect-offer = Đề nghị gửi chuyên gia được thu hồi.
request-withdraw-effect-queue = Yêu cầu mất vị trí trong hàng đợi.
request-withdraw-effect-again = Bạn có thể gửi yêu cầu mới bất cứ lúc nào.
request-keep = Giữ yêu cầu
request-none = Chưa gửi yêu cầu nào
request-none-text = Yêu cầu hỗ trợ cho bất kỳ dịch vụ nào trong gói đăng ký của bạn.
