# A partner’s request that ends because what it asks for is in a plan of the customer already.

mail-request-in-plan-subject = Yêu cầu { $reference } đã kết thúc: dịch vụ đã có trong một kế hoạch
mail-request-in-plan-text = Yêu cầu { $reference } của { $partner } nêu các dịch vụ đã có trong một kế hoạch của { $tenant }, nên yêu cầu được rút. { $partner } có thể viết yêu cầu mới cho các dịch vụ còn lại.
mail-request-in-plan-button = Mở trang
