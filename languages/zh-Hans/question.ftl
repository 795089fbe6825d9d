# Questions that are about no task, on pages and in mails.

question-title = 问题
question-lead = 向专家询问与任何任务无关的事项。答复会记入指导记录。
question-one = 问题
question-words = 你的问题
question-words-hint = 专家会立即收到通知，并以书面答复。
question-ask = 提问
question-none = 还没有问题
question-none-text = 你的问题和答复会显示在此处。
question-close = 关闭问题
question-closed-by = 由 { $name } 关闭，{ $when }
question-state-open = 等待答复
question-state-answered = 已答复
question-state-closed = 已关闭
question-waiting = 等待答复的问题
question-waiting-caption = 尚无人答复的客户问题，最早的在前
question-waiting-none = 没有等待答复的问题
question-waiting-none-text = 客户的问题会显示在此处，直到得到答复。
mail-question-subject = { $tenant } 的新问题
mail-question-text = { $tenant } 提出了一个与任何任务无关的问题。请阅读并以书面答复。
mail-question-button = 阅读并答复
mail-question-answered-subject = 你的问题已得到答复
mail-question-answered-text = 专家已答复 { $tenant } 的问题。请阅读并确认。
mail-question-answered-button = 阅读答复
mail-question-closed-subject = 问题已关闭
mail-question-closed-text = { $tenant } 的一个问题已关闭。你可以随时提出新问题。
mail-question-closed-button = 打开问题
