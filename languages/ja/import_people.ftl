# People and what they can carry, by file.

import-kind-people = スタッフ
import-kind-capacity = スペシャリストのキャパシティ
import-columns-people = 必須の列: name、address、language、zone、roles。役割は specialist、manager、operator です。スペシャリストには region、holidays、speaks、services、capacity も必要です。1 つのセルに複数の値を入れるときは空白で区切ります。hours-mon から hours-sun の列がなければ、勤務時間は月曜日から金曜日の 09:00～18:00 です。500 行までです。
import-columns-capacity = 必須の列: address、capacity。スペシャリストのほかの情報は変わりません。500 行までです。
import-of-people = スタッフ { $count } 人です。
import-of-capacity = スペシャリスト { $count } 人です。
import-people-told = インポートすると、ファイル内の全員に、サインイン用のリンクを記載したメールが送信されます。
import-capacity-now = 現在のキャパシティ
import-capacity-then = ファイルのキャパシティ
error-import-many-people = 行が多すぎます。500 人までです。ファイルを分割してください。
error-import-no-desk = このアドレスのスペシャリストはこのセンターにいません。先にスタッフとして追加してください。
error-import-met = { $name } さんは、その後サインインしたか、情報が変更されたか、打診を受けたため、何も元に戻していません。本人のページで変更または終了してください。
