# What is wrong with an answer, and the way out. Shown beside the field and in the list above the form.

errors-heading = { $count ->
    [one] One answer needs a change
   *[other] { $count } answers need a change
}
errors-line = { $field }: { $text }
error-empty = This is empty. Write an answer.
error-choose = Nothing is chosen. Choose one.
error-choose-any = Nothing is chosen. Choose at least one.
error-too-long = This is too long. Use at most { $most } characters.
error-characters = This has characters that cannot be saved, such as control characters. Type it again.
error-unknown-choice = This is not one of the choices. Choose one from the list.
error-date = This is not a date. Enter it like 2026-10-06.
error-date-past = { $date } is in the past. Choose a later day.
error-date-far = { $date } is more than two years away. Choose an earlier day.
error-time = This is not a time of day. Enter it like 09:00.
error-time-order = The end must be after the beginning.
error-time-overlap = These hours overlap. Each minute can appear only once.
error-address = This is not a mail address. Enter it like name@company.com.
error-language = This is not one of the twelve languages. Choose one from the list.
error-agree = This needs your confirmation.
error-file-large = { $name } is too large. A file can have at most { $most } MB. Choose the files again.
error-file-many = This is too much at once. Send at most { $files } files of up to { $most } MB each. Choose the files again.
error-file-quota = Your organisation’s evidence takes up all of its { $most } MB. Say where this file is kept instead.
error-file-empty = { $name } is empty. Choose the files again.
error-file-name = A file has a name that cannot be saved. Rename it to at most { $most } ordinary characters, then choose the files again.
error-file-needed = There is no file and no place where it is kept. Attach a file, or say where it is kept.
error-file-broke-off = The files did not arrive complete. Choose them again.
error-file-again = The files were not saved because of the other answers. Choose them again.
error-reason-needed = A reason is needed. One full sentence is enough.

# Pages that could not be shown
fault-heading-not-found = We cannot find this page
fault-text-not-found = The address may be mistyped, the link may have expired, or this belongs to somebody else.
fault-heading-refused = You cannot do this here
fault-text-refused = Your role does not include it. Nothing was changed.
fault-heading-conflict = Somebody was faster
fault-text-conflict = This has changed since you opened it, or the form was already sent. Nothing was changed twice. Go back, look at what is there now, and try again.
fault-heading-signed-out = You were signed out
fault-text-signed-out = Sign in again and send it once more: nothing was changed, and what you wrote is below.
fault-heading-unreadable = This form could not be read
fault-text-unreadable = It was incomplete or too large. Nothing was changed. Go back and send it again.
fault-heading-too-many = Too many tries
fault-text-too-many = Wait a few minutes, then try again. Nothing was changed.
fault-heading-failed = We could not do this
fault-text-failed = The fault is ours. Nothing was left half done. Try again in a few minutes; if it happens again, give us the reference below.
fault-reference = Reference { $reference }
fault-typed = What you wrote
fault-typed-text = It was not saved. Copy what you still need.
fault-home = Go to the home page
