# People and what they can carry, by file.

import-kind-people = 人员
import-kind-capacity = 专家的承载量
import-columns-people = 必需的列：name、address、language、zone、roles。角色为 specialist、manager 和 operator；专家还需要 region、holidays、speaks、services 和 capacity。一个单元格中有多个值时，请用空格分隔。除非 hours-mon 到 hours-sun 列另有说明，否则工作时间为周一至周五 09:00–18:00。最多 500 行。
import-columns-capacity = 必需的列：address、capacity。专家的其他信息不会更改。最多 500 行。
import-of-people = { $count } 人。
import-of-capacity = { $count } 位专家。
import-people-told = 导入后，文件中的每个人都会收到一封含有登录链接的邮件。
import-capacity-now = 目前的承载量
import-capacity-then = 文件中的承载量
error-import-many-people = 此文件的行过多。最多 500 人，请拆分文件。
error-import-no-desk = 此中心没有使用该地址的专家。请先添加此人。
error-import-met = { $name } 在导入之后已登录、信息已更改或已收到派单，因此未撤消导入。请在此人的页面上更改或结束。
