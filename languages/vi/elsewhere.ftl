# Tiện ích trên trang khác, người quản trị đầu tiên trước khi yêu cầu

widget-elsewhere-text = Trên trang web này, trình duyệt không cho Trung tâm nhận ra bạn. Hãy mở Trung tâm để xem yêu cầu đang mở của bạn.
widget-open-there = Mở tại Trung tâm
help-claim = Trước hết hãy đăng ký làm người quản trị của tổ chức; sau đó bạn tiếp tục với yêu cầu.
settings-widget-same-site = Trình duyệt chỉ hiển thị yêu cầu đang mở trên các trang web thuộc tên miền của Trung tâm, chẳng hạn admin.contoso.example bên cạnh fasttrack.contoso.example. Trên các trang web khác, khung sẽ có liên kết mở Trung tâm.
