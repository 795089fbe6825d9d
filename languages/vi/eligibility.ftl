# Kết luận và lý do: quy tắc, thực tế, yêu cầu, điều gì sẽ làm thay đổi.

verdict-eligible = Đủ điều kiện
verdict-self-serve = Tự triển khai
verdict-not-eligible = Chưa đủ điều kiện
migration-level-none = Không di chuyển dữ liệu
migration-level-guidance = Chỉ hướng dẫn
migration-level-service = Dịch vụ di chuyển dữ liệu
eligibility-service = Dịch vụ
eligibility-verdict = Kết luận
eligibility-seen = Thực tế
eligibility-needed = Điều kiện cần
eligibility-change = Cách thay đổi kết luận
eligibility-also = { $name }, lý do khác
eligibility-migration = Di chuyển email và tệp
eligibility-migration-meetings = Ngôn ngữ của dịch vụ di chuyển dữ liệu
eligibility-benefit = Quyền lợi bổ sung cho tổ chức rất lớn
eligibility-caption = Quyết định lúc { $when } theo bộ quy tắc { $rules }. Cùng dữ kiện luôn cho cùng kết luận.
eligibility-caption-now = Kiểm tra vào { $date } theo bộ quy tắc { $rules }, với số giấy phép trong các gói đăng ký của bạn. Hệ thống kiểm tra lại khi bạn gửi.
eligibility-rule = Quy tắc { $rule }, ghi nhận vào { $date }
eligibility-sentence = { $seen }. Cách thay đổi kết luận: { $change }.
eligibility-sentence-none = Không có gói đăng ký nào còn hiệu lực bao gồm dịch vụ này. Để thay đổi kết luận, cần một gói giấy phép bao gồm dịch vụ, với ít nhất { $count } giấy phép.

# Thực tế mà quy tắc ghi nhận
eligibility-seen-none = Không có gói đăng ký nào còn hiệu lực bao gồm dịch vụ này
eligibility-seen-seats = { $count } giấy phép trả phí của { $plans }
eligibility-seen-ended = { $plan } đã kết thúc vào { $date }
eligibility-seen-begins = { $plan } bắt đầu vào { $date }
eligibility-seen-trial = { $plan } là bản dùng thử
eligibility-seen-trial-counts = Bản dùng thử được tính đến { $date }
eligibility-seen-no-cost = { $plan } là gói miễn phí
eligibility-seen-guide = { $plan } có sẵn hướng dẫn để bạn tự triển khai
eligibility-seen-plan = { $plan } không kèm hướng dẫn cho dịch vụ này
eligibility-seen-no-system = Chưa biết hệ thống nguồn cần di chuyển
eligibility-seen-not-asked = Chúng tôi không hỏi dữ liệu của bạn chứa gì
eligibility-seen-spoken = Ngôn ngữ họp: { $language }
eligibility-kind-paid = Gói đăng ký trả phí
eligibility-kind-trial = Bản dùng thử
eligibility-kind-no-cost = Gói miễn phí
eligibility-cloud-worldwide = Đám mây toàn cầu
eligibility-cloud-us-gov = Đám mây Chính phủ Hoa Kỳ
eligibility-cloud-21vianet = Đám mây do 21Vianet vận hành
eligibility-cloud-dedicated = Đám mây chuyên dụng
eligibility-source-exchange = Exchange
eligibility-source-exchange-on-premises = Exchange trên máy chủ của bạn
eligibility-source-google-workspace = Google Workspace

# Điều kiện mà quy tắc cần
eligibility-needed-seats = { $count } giấy phép trả phí
eligibility-needed-faculty = { $count } giấy phép trả phí cho giảng viên và nhân viên
eligibility-needed-current = Gói đăng ký còn hiệu lực hôm nay
eligibility-needed-until = Không muộn hơn { $date }
eligibility-needed-plan = { $count } giấy phép trả phí của một gói giấy phép đạt yêu cầu
eligibility-needed-cloud = Đám mây mà Trung tâm này phục vụ
eligibility-needed-regulated = Không có dữ liệu thuộc quy định pháp lý đặc biệt
eligibility-needed-spoken = Một trong { $count } ngôn ngữ của dịch vụ di chuyển dữ liệu
eligibility-needed-nothing = Không cần gì thêm

# Điều gì sẽ làm thay đổi kết luận
eligibility-change-nothing = Không cần thay đổi
eligibility-change-more-seats = Thêm { $count } giấy phép trả phí
eligibility-change-more-faculty-seats = Thêm { $count } giấy phép trả phí cho giảng viên và nhân viên
eligibility-change-buy-qualifying-plan = Gói giấy phép còn hiệu lực có dịch vụ này, với ít nhất { $count } giấy phép
eligibility-change-renew-subscription = Gia hạn { $plan }
eligibility-change-wait-for-start = Chỉ cần chờ: { $plan } bắt đầu vào { $date }
eligibility-change-paid-instead-of-trial = Trả phí cho { $plan } thay cho bản dùng thử
eligibility-change-paid-instead-of-no-cost = Gói giấy phép trả phí thay cho { $plan }
eligibility-change-ask-your-cloud-operator = Hỏi đơn vị vận hành đám mây của bạn; họ là bên hỗ trợ
eligibility-change-move-students-from = Dữ liệu của học sinh, sinh viên chỉ được di chuyển cùng khi nguồn là { $systems }
eligibility-change-keep-regulated-data-out = Không đưa dữ liệu đó vào dịch vụ di chuyển dữ liệu
eligibility-change-spoken = Họp về việc di chuyển dữ liệu bằng một trong các ngôn ngữ đó, chẳng hạn tiếng Anh

# Yêu cầu chưa đủ điều kiện
refusal-title = Bạn có thể bắt đầu hôm nay mà không cần chuyên gia
refusal-lead = Triển khai có hướng dẫn cần { $needed } giấy phép trả phí; { $organisation } có { $seen }. Bên dưới là thực tế chúng tôi ghi nhận, cách thay đổi kết luận và một kế hoạch bạn có thể dùng ngay.
refusal-lead-other = Những dịch vụ này chưa được triển khai có chuyên gia hướng dẫn. Bên dưới là thực tế chúng tôi ghi nhận, cách thay đổi kết luận và một kế hoạch bạn có thể dùng ngay.
refusal-why = Lý do
refusal-plan = Kế hoạch tự triển khai của bạn
refusal-plan-go = Đi đến kế hoạch
refusal-plan-start = Bắt đầu kế hoạch tự triển khai
refusal-plan-by-admin = Người quản trị của tổ chức bạn bắt đầu kế hoạch này.
refusal-plan-text = Đây là quy trình mẫu mà các chuyên gia của chúng tôi sử dụng, theo đúng thứ tự đã được kiểm chứng, nhưng không có cuộc họp. Tiến độ của bạn được lưu. Khi bạn đủ điều kiện, hãy gửi yêu cầu mới; chuyên gia sẽ hướng dẫn bạn.
refusal-plan-size = { $tasks } nhiệm vụ trong { $phases } giai đoạn, tổng thời gian thực hiện khoảng { $length }.
refusal-plan-first = Bạn có thể bắt đầu với
refusal-plan-phases = Tất cả nhiệm vụ theo giai đoạn, kèm thời gian thực hiện. Việc áp dụng của người dùng diễn ra song song với triển khai.
refusal-plan-phase = Giai đoạn
refusal-plan-tasks = Nhiệm vụ
refusal-plan-time = Thời gian
