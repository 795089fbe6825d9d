# What only the demo has: people to be, the mailbox, the clock.

demo-title = Demo Center
demo-lead = Choose who you want to be. One click signs you in.
demo-mailbox-title = Mailbox of the demo
demo-mailbox-lead = The demo sends no mail. What it would have sent, to anybody, is here.
demo-mailbox-none = No mail yet
demo-mailbox-none-text = Send a request or book a meeting; the mails appear here.
demo-mail-from = From
demo-mail-to = To
demo-mail-sent = Sent
demo-mail-open = Press the mail’s button
demo-mail-invitation = Invitation (.ics)
demo-clock-title = Clock of the demo
demo-clock-now = It is { $date }, { $time }. Time only moves forward; whatever falls due is done at once.
demo-clock-hour = Move on by an hour
demo-clock-business-day = Move on by a business day
demo-clock-month = Move on by 30 days
demo-clock-sign-ins = As in a real Center, a sign-in ends after 30 days: after such a step you sign in again.
demo-clock-subscriptions = Subscriptions
demo-clock-subscriptions-text = A real Center is told of renewals by its licensing system. Here a click renews a subscription for a year from today.
demo-clock-held = { $seats ->
    [one] one seat until { $date }
   *[other] { $seats } seats until { $date }
}
demo-clock-renew = Renew
