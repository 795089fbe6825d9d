# Questions that are about no task, on pages and in mails.

question-title = Câu hỏi
question-lead = Hãy hỏi chuyên gia của bạn điều không thuộc nhiệm vụ nào. Câu trả lời được ghi vào sổ hướng dẫn.
question-one = Câu hỏi
question-words = Câu hỏi của bạn
question-words-hint = Chuyên gia của bạn được báo ngay và trả lời bằng văn bản.
question-ask = Hỏi
question-none = Chưa có câu hỏi
question-none-text = Câu hỏi của bạn và câu trả lời xuất hiện ở đây.
question-close = Đóng câu hỏi
question-closed-by = Đóng bởi { $name }, { $when }
question-state-open = Đang chờ trả lời
question-state-answered = Đã trả lời
question-state-closed = Đã đóng
question-waiting = Câu hỏi đang chờ trả lời
question-waiting-caption = Câu hỏi của khách hàng chưa có ai trả lời, cũ nhất trước
question-waiting-none = Không có câu hỏi nào đang chờ
question-waiting-none-text = Câu hỏi của khách hàng hiển thị ở đây cho đến khi được trả lời.
mail-question-subject = { $tenant } có câu hỏi
mail-question-text = { $tenant } có một câu hỏi không thuộc nhiệm vụ nào. Hãy đọc và trả lời bằng văn bản.
mail-question-button = Đọc và trả lời
mail-question-answered-subject = Câu hỏi của bạn đã được trả lời
mail-question-answered-text = Chuyên gia đã trả lời câu hỏi của { $tenant }. Hãy đọc câu trả lời và xác nhận đã đọc.
mail-question-answered-button = Đọc câu trả lời
mail-question-closed-subject = Một câu hỏi đã được đóng
mail-question-closed-text = Một câu hỏi của { $tenant } đã được đóng. Có thể đặt câu hỏi mới bất cứ lúc nào.
mail-question-closed-button = Mở câu hỏi
