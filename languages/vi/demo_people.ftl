# Who somebody of the demo is, and what can be seen then.

demo-as-admin = Người quản trị của { $organisation }: yêu cầu hỗ trợ, làm nhiệm vụ, họp với chuyên gia
demo-as-member = Thành viên của { $organisation }: xem kế hoạch và làm nhiệm vụ
demo-as-representative = Người đại diện của { $organisation }: làm nhiệm vụ thay tổ chức
demo-as-partner = Đối tác { $organisation }: yêu cầu hỗ trợ cho khách hàng của mình
demo-as-specialist = Chuyên gia: đề nghị, khách hàng phụ trách và câu hỏi của họ
demo-as-manager = Người quản lý Trung tâm: hàng đợi, quyết định, nhân sự, khu vực và tổ chức
demo-as-operator = Người vận hành: vận hành Trung tâm; xem tình trạng, không xem trang của khách hàng
