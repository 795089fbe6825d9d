# The question how well the help serves, asked at four milestones: on pages and in its mail.

survey-title = How well is our help serving you?
survey-score-1 = Not at all well
survey-score-2 = Not very well
survey-score-3 = Fairly well
survey-score-4 = Well
survey-score-5 = Very well
survey-milestone = Milestone
survey-milestone-kickoff = The kickoff took place
survey-milestone-remediated = Remediation is verified
survey-milestone-enabled = A first service is enabled
survey-milestone-ended = The work has ended
survey-comment = Comment
survey-comment-hint = What helped you, and what was missing?
survey-readers = Your Specialist and the managers of the Center see your answer under the name of your organisation. Your own name is not shown to them; where few people are asked, they may still guess whose answer it is.
survey-send = Send the answer
survey-put-away = Not now
survey-thanks = Thank you for your answer
survey-until = You can change it until { $when }.
survey-over = This question is closed
survey-over-text = An answer was possible until { $when }.
survey-score-wanted = Choose one of the five answers.
survey-answers = Answers of the customer
survey-answers-lead = How well people of the customer say that the help serves them, asked at four milestones. Nobody is named.
survey-answers-none = No answers yet
survey-answers-none-text = What people of the customer answer appears here.
survey-center = What customers say of our help
survey-center-lead = At four milestones of an engagement its admins are asked how well our help serves them. Nobody is named, and a mean is shown from three answers on.
survey-all-regions = All regions
survey-show = Show
survey-caption = Answers by milestone
survey-asked = Asked
survey-answered = Answers
survey-mean = Mean
survey-mean-of = { $mean } of 5
survey-missing = { $count ->
    [one] One more answer is needed
   *[other] { $count } more answers are needed
}
survey-comments = Comments
survey-comments-none = No comments yet
survey-comments-none-text = What customers write with their answers appears here, newest first.
mail-survey-subject = How well is our help serving you?
mail-survey-text = { $tenant } has reached a milestone: { $milestone }. Tell us how well our help serves you. It takes two clicks.
mail-survey-button = Answer
news-kind-survey = Survey about our help
action-answer-survey = answer the survey about our help
action-ask-survey = ask customers about our help
job-ask-survey = Survey about our help
