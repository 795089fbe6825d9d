# Where a meeting takes place.

place-title = Where it takes place
place-link = Address to join by
place-link-hint = Begins with https://. Both sides find it here, in the mail and in their calendars.
place-keep = Use it for meetings that are booked from now on too
place-join = Join the meeting
place-own-title = Where your meetings take place
place-own-lead = Meetings booked from now on take place at this address, unless one is given for a single meeting on its page.
place-coming = Coming meetings
error-join-link = People cannot join by this address. Enter one that begins with https://, without a name or password in it.
mail-meeting-placed-subject = Where to join: { $title }, { $start }
mail-meeting-placed-text = { $meeting } of { $tenant }, { $start }, with { $other }: where it takes place has changed. The attached invitation replaces the earlier one.
mail-meeting-placed-button = Open the meeting
mail-fact-where = Join at
mail-meeting-join = Join: { $link } Purpose, agenda and everything else: { $page }
mail-meeting-of-customer = { $meeting }: { $tenant }
action-place-meeting = say where one’s meetings take place
