//! The digest: one line for each thing that was held and still concerns its reader.

use std::collections::BTreeSet;

use mail::{Button, Line, Link, Listed, Message};
use store::person::PersonKind;
use words::Args;

use super::Letter;
use super::compose::{Content, Desk, content, put_on_paper};
use super::concerns::concerns;
use crate::CenterFault;

/// A digest as its payload says it.
#[derive(Clone, Copy)]
pub(super) struct Digest<'a> {
    pub(super) news: &'a [Letter],
    /// How much more was held than it tells.
    pub(super) more: usize,
    /// Secret of the link that stops it.
    pub(super) stop: &'a str,
}

/// The mail of a digest; none if nothing of it concerns the reader any more.
pub(super) async fn compose(
    desk: &Desk<'_>,
    digest: Digest<'_>,
    (id, address): (&str, &str),
) -> Result<Option<Message>, CenterFault> {
    let base = &desk.center.settings().base_url;
    let link = |path: &str| -> Result<Link, CenterFault> {
        format!("{base}{path}")
            .parse()
            .map_err(CenterFault::internal)
    };
    let (mut lines, mut customers) = (Vec::new(), BTreeSet::new());
    for letter in digest.news {
        if !concerns(desk, letter).await? {
            continue;
        }
        let Some(told) = content(desk, letter).await? else {
            continue;
        };
        customers.extend(told.args.said("tenant").map(str::to_owned));
        let text = desk
            .speaker
            .say_with(&format!("{}-subject", told.about), &told.args);
        lines.push(Listed {
            text: text.as_str().into(),
            link: link(&told.path)?,
        });
    }
    if lines.is_empty() {
        return Ok(None);
    }
    // Whoever may no longer see some of it is not told how much more there was either.
    let more = if lines.len() == digest.news.len() {
        digest.more
    } else {
        0
    };
    let number = lines.len() + more;
    let number = u32::try_from(number).unwrap_or(u32::MAX);
    let frame = Content {
        about: "mail-digest",
        args: Args::new().number("number", number),
        facts: Vec::new(),
        path: "/".to_owned(),
        invitation: None,
    };
    let mail = put_on_paper(desk, frame, id, address)?;
    let subject = subject(desk, &mail.subject, &customers, more > 0);
    let mut paragraphs = mail.paragraphs;
    if more > 0 {
        let more = u32::try_from(more).unwrap_or(u32::MAX);
        let more = desk
            .speaker
            .say_with("mail-digest-more", Args::new().number("number", more));
        paragraphs.push(more.as_str().into());
    }
    Ok(Some(Message {
        subject,
        paragraphs,
        lines,
        footer: desk.speaker.say("mail-digest-footer").as_str().into(),
        stop: Some(Button {
            label: desk.speaker.say("mail-digest-stop").as_str().into(),
            link: link(&format!("/digest/{}", digest.stop))?,
        }),
        ..mail
    }))
}

/// The subject with whom it is about: the customer's name, or how many there are where the reader has
/// customers. Of what the digest does not tell it is not known whose it is.
fn subject(
    desk: &Desk<'_>,
    news: &Line,
    customers: &BTreeSet<String>,
    is_there_more: bool,
) -> Line {
    let args = Args::new().text("news", news.as_str());
    let has_customers = desk.reader.kind.0 != PersonKind::Customer;
    let said = match (customers.len(), customers.first()) {
        (1, Some(customer)) if !is_there_more => {
            let args = args.text("tenant", customer);
            desk.speaker.say_with("mail-digest-of-one", args)
        }
        (2.., _) if has_customers && !is_there_more => {
            let number = u32::try_from(customers.len()).unwrap_or(u32::MAX);
            let args = args.number("customers", number);
            desk.speaker.say_with("mail-digest-of-many", args)
        }
        _ => return news.clone(),
    };
    said.as_str().into()
}
