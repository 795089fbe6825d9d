# What the columns of a file hold.

import-titles = 儲存格可填入所示的值，或頁面上的名稱（使用您的語言或英文）。
import-template = 下載範本
import-needed = 必要
import-needed-yes = 是
import-needed-no = 否
import-holds = 可填內容
import-such-as = 例如
import-several = 一個儲存格填入多個值時，以 | 分隔
import-choices = { $count } 個可選值
import-example-source = 範例
