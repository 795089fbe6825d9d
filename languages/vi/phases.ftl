# Luồng công việc, giai đoạn, loại cuộc họp.

track-core = Triển khai cốt lõi
track-service = Triển khai dịch vụ
track-migration = Di chuyển dữ liệu
track-adoption = Áp dụng của người dùng
lane-onboarding = Triển khai
lane-adoption = Áp dụng của người dùng, song song

# Các giai đoạn triển khai
phase-initiate = Khởi đầu
phase-assess = Đánh giá
phase-remediate = Khắc phục
phase-enable = Kích hoạt
phase-migrate = Di chuyển

# Các chặng áp dụng của người dùng
phase-stakeholders = Các bên liên quan
phase-scenarios = Kịch bản
phase-awareness = Nâng cao nhận thức
phase-training = Đào tạo
phase-measured-use = Đo mức sử dụng

# Các loại cuộc họp
meeting-kind-kickoff = Họp khởi động
meeting-kind-technical-talk = Trao đổi kỹ thuật
meeting-kind-workshop = Hội thảo
meeting-kind-checkpoint = Kiểm tra tiến độ
meeting-kind-success-planning = Lập kế hoạch thành công
