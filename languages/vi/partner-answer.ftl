# What a tenant answers a partner’s request, and what the partner is told of it.

consent-goes-on = Đã cho phép. Yêu cầu này sẽ tự động tiếp tục ngay khi chuyên gia chấp nhận yêu cầu { $reference } hoặc khi yêu cầu đó kết thúc.
consent-goes-on-if = Mỗi lần chỉ một yêu cầu được đề nghị cho chuyên gia. Nếu bạn cho phép yêu cầu này, yêu cầu sẽ tự động tiếp tục ngay khi yêu cầu kia được chấp nhận hoặc kết thúc.
consent-allow-once = Chỉ cho phép yêu cầu này
consent-allow-once-text = Chỉ yêu cầu này được tiếp tục, cho các dịch vụ nêu trong đó. Đối tác không được cấp thêm quyền nào khác, và quyền này kết thúc cùng yêu cầu.
consent-allow-standing-text = Sự đồng ý cũng bao gồm các yêu cầu sau này, cho các dịch vụ và đến ngày mà bạn chọn.
consent-once-line = { $partner } chỉ được phép yêu cầu hỗ trợ đối với { $services } trong yêu cầu { $reference }. Quyền này kết thúc cùng yêu cầu.
consent-answers = Câu trả lời của đối tác
partner-allowed = Khách hàng đã cho phép yêu cầu này. Yêu cầu sẽ tự động tiếp tục, và khi đó bạn nhận được email.
mail-request-allowed-subject = Yêu cầu { $reference } cho { $tenant } được tiếp tục
mail-request-allowed-text = { $tenant } đã cho phép yêu cầu { $reference } của { $partner }. { $next }
mail-request-allowed-button = Mở yêu cầu
mail-partner-place-subject = Bạn có thể đăng nhập với tư cách nhân sự của { $partner }
mail-partner-place-text = { $center } đã thêm bạn vào nhân sự của { $partner }. Hãy đăng nhập bằng địa chỉ email này; mỗi lần đăng nhập, một mã được gửi đến địa chỉ đó và không cần mật khẩu. Khách hàng của bạn nằm trong “Khách hàng của tôi”.
mail-partner-place-button = Đăng nhập
