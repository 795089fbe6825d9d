# Questions that are about no task, on pages and in mails.

question-title = Questions
question-lead = Ask your Specialist what is about no task. The answer goes into the guidance ledger.
question-one = Question
question-words = Your question
question-words-hint = Your Specialist is told at once and answers in writing.
question-ask = Ask
question-none = No questions yet
question-none-text = What you ask and the answers appear here.
question-close = Close the question
question-closed-by = Closed by { $name }, { $when }
question-state-open = Waiting for an answer
question-state-answered = Answered
question-state-closed = Closed
question-waiting = Questions waiting for an answer
question-waiting-caption = Questions of customers that nobody has answered yet, oldest first
question-waiting-none = No question waits
question-waiting-none-text = What customers ask appears here until it is answered.
mail-question-subject = { $tenant } asks a question
mail-question-text = { $tenant } has a question that is about no task. Read it and answer in writing.
mail-question-button = Read and answer
mail-question-answered-subject = Your question was answered
mail-question-answered-text = The Specialist has answered the question of { $tenant }. Read the answer and say that you have.
mail-question-answered-button = Read the answer
mail-question-closed-subject = A question is closed
mail-question-closed-text = A question of { $tenant } was closed. A new one can be asked at any time.
mail-question-closed-button = Open the question
