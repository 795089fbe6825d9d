//! The mailboxes of a wave, one by one.

use center::migration::{EventPage as Event, MailboxLine};

use super::said;
use crate::page::Page;
use crate::parts::Markup;

/// A mailbox in the table.
pub(super) struct MailboxRow {
    pub(super) target: String,
    pub(super) source: String,
    pub(super) messages: String,
    pub(super) size: String,
    pub(super) state: Markup,
    pub(super) note: String,
    pub(super) said: String,
}

impl MailboxRow {
    pub(super) fn of(page: &Page, event: &Event, mailbox: &MailboxLine) -> Self {
        let (source, target) = match &mailbox.addresses {
            Some((source, target)) => {
                let args = page.args().text("source", source);
                (page.say_with("migration-from", args), target.clone())
            }
            None => (String::new(), page.say("migration-erased")),
        };
        let of = |(there, all): (u64, u64), said: fn(&Page, u64) -> String| {
            // Of a mailbox that is there as a whole one number says it.
            if there == all {
                return said(page, all);
            }
            let args = page.args().text("there", said(page, there));
            page.say_with("migration-size-of", args.text("all", said(page, all)))
        };
        let is_known = mailbox.messages.1 > 0;
        let size = match (mailbox.bytes, mailbox.planned.0) {
            (bytes, _) if bytes.1 > 0 => of(bytes, |page, bytes| page.bytes(bytes)),
            (_, Some(planned)) => page.bytes(planned),
            (_, None) => String::new(),
        };
        Self {
            target,
            source,
            messages: if is_known {
                of(mailbox.messages, |page, number| page.number(number))
            } else {
                String::new()
            },
            size,
            state: said::mailbox_state(page, mailbox.state),
            note: note(page, event, mailbox),
            said: (mailbox.fault.as_ref())
                .filter(|(_, said)| !said.is_empty())
                .map_or_else(String::new, |(_, said)| {
                    page.say_with("migration-said", page.args().text("said", said))
                }),
        }
    }
}

/// What stopped a mailbox, or what comparing it came to.
fn note(page: &Page, event: &Event, mailbox: &MailboxLine) -> String {
    if let Some((class, _)) = &mailbox.fault {
        let why = page.say_of("migration-fault", class.as_str());
        if mailbox.attempt == 0 {
            return why;
        }
        let args = page.args().number("number", mailbox.attempt);
        let most = u64::from(event.tries.1).max(mailbox.attempt);
        let attempt = page.say_with("migration-attempt-of", args.number("most", most));
        return page.sentences(&[why, attempt]);
    }
    let Some((at, compared, differences, _)) = mailbox.verified else {
        return String::new();
    };
    let args = page.args().number("compared", compared);
    let args = args.text("when", page.near(at, page.now()));
    let compared = page.say_with("migration-verified-at", args);
    if differences == 0 {
        return compared;
    }
    let differences = page.say_count("migration-differences", differences);
    page.series(&[compared, differences])
}
