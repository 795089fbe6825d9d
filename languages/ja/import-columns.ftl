# What the columns of a file hold.

import-titles = セルには、表示されている値、またはページに表示される名前 (ご利用の言語または英語) を入力できます。
import-template = テンプレートをダウンロード
import-needed = 必須
import-needed-yes = はい
import-needed-no = いいえ
import-holds = 入力できる値
import-such-as = 例:
import-several = 1 つのセルに複数入れるときは | で区切ります
import-choices = 選択できる値 { $count } 件
import-example-source = 例
