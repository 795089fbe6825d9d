# Nơi diễn ra cuộc họp.

place-title = Nơi diễn ra cuộc họp
place-link = Địa chỉ tham gia
place-link-hint = Bắt đầu bằng https://. Cả hai bên thấy địa chỉ này ở đây, trong email và trong lịch.
place-keep = Dùng cả cho các cuộc họp được đặt từ nay về sau
place-join = Tham gia cuộc họp
place-own-title = Nơi diễn ra các cuộc họp của bạn
place-own-lead = Các cuộc họp được đặt từ nay về sau diễn ra tại địa chỉ này, trừ khi trang của một cuộc họp ghi địa chỉ khác.
place-coming = Các cuộc họp sắp tới
error-join-link = Không thể tham gia bằng địa chỉ này. Hãy nhập địa chỉ bắt đầu bằng https://, không kèm tên người dùng hay mật khẩu.
mail-meeting-placed-subject = Nơi tham gia: { $title }, { $start }
mail-meeting-placed-text = { $meeting } của { $tenant }, { $start }, với { $other }: nơi tham gia đã thay đổi. Lời mời đính kèm thay thế lời mời trước.
mail-meeting-placed-button = Xem cuộc họp
mail-fact-where = Tham gia tại
mail-meeting-join = Tham gia: { $link } Mục đích, chương trình và mọi thông tin khác: { $page }
mail-meeting-of-customer = { $meeting }: { $tenant }
action-place-meeting = cho biết nơi diễn ra các cuộc họp của mình
