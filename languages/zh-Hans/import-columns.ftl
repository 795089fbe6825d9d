# What the columns of a file hold.

import-titles = 单元格中可填写所示的值，或页面上的名称（使用你的语言或英语）。
import-template = 下载模板
import-needed = 必需
import-needed-yes = 是
import-needed-no = 否
import-holds = 可填内容
import-such-as = 例如
import-several = 一个单元格填多个值时，用 | 分隔
import-choices = { $count } 个可选值
import-example-source = 示例
