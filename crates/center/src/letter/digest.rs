//! The digest: one line for each thing that was held and still concerns its reader.

use mail::{Button, Link, Listed, Message};
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
    let mut lines = Vec::new();
    for letter in digest.news {
        if !concerns(desk, letter).await? {
            continue;
        }
        let Some(told) = content(desk, letter).await? else {
            continue;
        };
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
    let mut paragraphs = mail.paragraphs;
    if more > 0 {
        let more = u32::try_from(more).unwrap_or(u32::MAX);
        let more = desk
            .speaker
            .say_with("mail-digest-more", Args::new().number("number", more));
        paragraphs.push(more.as_str().into());
    }
    Ok(Some(Message {
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
