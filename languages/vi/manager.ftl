# What managers read beside their lists: next steps, questions of the whole Center, engagements of a tenant.

queue-next-offered = Tiếp theo: chuyên gia được hỏi sẽ trả lời. Nếu quá hạn chưa trả lời, yêu cầu chuyển cho người kế tiếp.
queue-next-late = Tiếp theo: yêu cầu được đề nghị cho chuyên gia kế tiếp, vì đề nghị trước đã hết hạn.
queue-next-nobody = Tiếp theo: yêu cầu được xét lại trong vòng một giờ. Khi chưa có người phù hợp, cần bạn xử lý: hãy xem các chuyên gia đã đăng nhập chưa, hoặc thêm ngôn ngữ, dịch vụ, giờ làm việc hoặc năng lực.
queue-next-first = Tiếp theo: hệ thống tìm chuyên gia trong vài phút.
queue-next-again = Tiếp theo: yêu cầu được đề nghị cho chuyên gia khác trong vài phút.
question-answerer = Người cần trả lời
question-manager-text = Chỉ chuyên gia phụ trách trả lời. Nếu quá lâu, hãy trao đổi với chuyên gia hoặc ghi nhận vắng mặt để người khác thay.
question-stuck = Nhiệm vụ gặp vướng mắc
question-stuck-caption = Điều làm khách hàng vướng mắc ở nhiệm vụ, theo lời của họ; chờ lâu nhất trước
tenant-engagements = Dự án
