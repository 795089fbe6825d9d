# Regions that managers add beside those of the catalog.

region-add = 添加区域
region-add-lead = 新区域与服务目录中的区域并列，立即生效：分派、空闲时间、截止时间和承诺都按新区域计算。
region-add-hours = 请按区域当地时间填写工作时间，格式为 09:00-12:00, 13:00-18:00。休息日留空。
region-own-change = 更改：{ $region }
region-own-change-lead = 立即生效。已定的截止时间保持不变。工作时间和个别日期在区域的页面上更改。
region-own-edit = 更改区域
region-title = 显示名称
region-title-hint = 例如北欧
region-short = 短名称
region-short-hint = 使用小写字母、数字和连字符，例如 nordics。此名称用于网址和文件，之后不能更改。
region-calendar-hint = 仅限服务目录中有节假日的国家/地区
region-serves = 服务的国家/地区
region-serves-hint = 每个国家/地区填写两个字母，例如 SE NO。之前由其他区域服务的国家/地区将转到这里。
region-serves-none = 尚无
region-hours-own = 这是添加区域时填写的工作时间。来源：{ $source }。
region-in-own = 添加时
region-changed-own = { $region }：{ $zone }，国家/地区：{ $countries }
error-region-name = 这不是有效的短名称。请使用小写字母、数字和连字符，例如 nordics。
error-region-known = 其他区域已使用此短名称。请填写其他名称。
error-region-country = { $country } 不是有效的国家/地区。请每个填写两个字母，例如 SE NO。
error-region-country-served = { $country } 由在此处添加的另一个区域服务。请先从那个区域中移除。
