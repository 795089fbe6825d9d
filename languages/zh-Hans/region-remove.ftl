# Removing a region that was added here.

region-remove = 移除区域
region-remove-question = 要移除区域 { $region } 吗？
region-remove-effect-countries = 其服务的国家/地区将重新由服务目录中的区域服务。
region-remove-effect-name = 其短名称不再分配给其他区域。
region-used = 客户：{ $tenants }。专家：{ $specialists }。请求（包括已结束的）：{ $requests }。
error-region-used = 此区域正在使用，无法移除。没有客户、专家或请求使用此区域时才能移除。
error-region-was = 使用此短名称的区域已被移除。请填写其他名称。
