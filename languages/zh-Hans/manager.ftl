# What managers read beside their lists: next steps, questions of the whole Center, engagements of a tenant.

queue-next-offered = 下一步：收到派单的专家答复。到期未答复则派给下一位。
queue-next-late = 下一步：派单已过期，将派给下一位专家。
queue-next-nobody = 下一步：一小时内重新寻找专家。没有合适人选时，需要你处理：请确认专家已登录，或添加语言、服务、工作时间或承载量。
queue-next-first = 下一步：几分钟内寻找专家。
queue-next-again = 下一步：几分钟内派给另一位专家。
question-answerer = 应答复的人
question-manager-text = 只有负责的专家可以答复。如果时间过长，请与专家沟通，或登记不在岗，以便由他人代替。
question-stuck = 受阻的任务
question-stuck-caption = 客户在任务中遇到的阻碍，以其原话显示，等待最久的在前
tenant-engagements = 项目
