# Regions by file.

import-kind-regions = 区域
import-columns-regions = 必需的列：name、title、zone、holidays。name 是用于网址的短名称；每个国家/地区用两个字母表示。除非 hours-mon 到 hours-sun 列另有说明，否则营业时间为周一至周五 09:00–18:00。未填写原因（reason）时，显示文件名作为原因。区域在导入后立即生效。最多 100 行。
import-of-regions = { $count } 个区域。
error-import-many-regions = 此文件的行过多。最多 100 个区域，请拆分文件。
