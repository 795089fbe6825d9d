# Questions that are about no task, on pages and in mails.

question-title = 質問
question-lead = どのタスクにも関わらないことを、スペシャリストに質問できます。回答はガイダンス台帳に記録されます。
question-one = 質問
question-words = 質問の内容
question-words-hint = スペシャリストにすぐに通知され、文書で回答が届きます。
question-ask = 質問する
question-none = 質問はまだありません
question-none-text = 質問と回答はここに表示されます。
question-close = 質問を終了する
question-closed-by = { $name } が終了 ({ $when })
question-state-open = 回答待ち
question-state-answered = 回答済み
question-state-closed = 終了
question-waiting = 回答待ちの質問
question-waiting-caption = まだ回答のないお客様からの質問 (古い順)
question-waiting-none = 回答待ちの質問はありません
question-waiting-none-text = お客様からの質問は、回答されるまでここに表示されます。
mail-question-subject = { $tenant } からの質問
mail-question-text = { $tenant } から、どのタスクにも関わらない質問が届きました。内容を読み、文書で回答してください。
mail-question-button = 読んで回答する
mail-question-answered-subject = 質問に回答がありました
mail-question-answered-text = { $tenant } の質問にスペシャリストが回答しました。回答を読み、「確認しました」を押してください。
mail-question-answered-button = 回答を読む
mail-question-closed-subject = 質問が終了しました
mail-question-closed-text = { $tenant } の質問が終了しました。新しい質問はいつでもできます。
mail-question-closed-button = 質問を開く
