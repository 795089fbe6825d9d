//! The text of a guidance document: the small part of `CommonMark` it may use, its length, and the
//! HTML made of it.
//!
//! Must not know which document it is. What is made here is safe to put into a page as it is: no
//! HTML of the author's gets through, and links lead nowhere but to https.

use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

/// Something in a text that a guidance document may not have.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Refused {
    /// Where it is, in bytes.
    pub(crate) span: Range<usize>,
    /// What may be there instead.
    pub(crate) expected: &'static str,
    /// What it is.
    pub(crate) found: String,
}

/// How much text there is, without links' addresses and marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Length {
    /// Stretches of text between spaces that hold a letter or digit.
    pub(crate) words: usize,
    /// Characters other than spaces.
    pub(crate) characters: usize,
}

/// Whether a link may be followed from a page.
pub(crate) fn is_https(url: &str) -> bool {
    url.strip_prefix("https://").is_some_and(|rest| {
        let starts = rest.starts_with(|first: char| first.is_ascii_alphanumeric());
        starts
            && !rest
                .chars()
                .any(|c| c.is_whitespace() || c.is_control() || c == '"')
    })
}

/// Everything in the text that may not be there, in its order.
pub(crate) fn refused(text: &str) -> Vec<Refused> {
    let mut refused = Vec::new();
    for (event, span) in Parser::new_ext(text, Options::empty()).into_offset_iter() {
        let (expected, found) = match event {
            Event::Html(html) | Event::InlineHtml(html) => ("no HTML", first_line(&html)),
            Event::Start(Tag::Image { dest_url, .. }) => ("no image", dest_url.to_string()),
            Event::Start(Tag::BlockQuote(_)) => ("no quotation", first_line(&text[span.clone()])),
            Event::Start(Tag::Heading {
                level: HeadingLevel::H1,
                ..
            }) => (
                "a heading of level 2 or below, since the title is above",
                first_line(&text[span.clone()]),
            ),
            Event::Start(Tag::Link { dest_url, .. }) if !is_https(&dest_url) => {
                ("a link to https", dest_url.to_string())
            }
            _ => continue,
        };
        refused.push(Refused {
            span,
            expected,
            found,
        });
    }
    refused
}

fn first_line(text: &str) -> String {
    text.lines().next().unwrap_or_default().trim().to_owned()
}

/// The length of the text.
pub(crate) fn length(text: &str) -> Length {
    let mut read = String::new();
    for event in Parser::new_ext(text, Options::empty()) {
        match event {
            Event::Text(text) | Event::Code(text) => read.push_str(&text),
            Event::SoftBreak
            | Event::HardBreak
            | Event::End(
                TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item | TagEnd::CodeBlock,
            ) => read.push(' '),
            _ => {}
        }
    }
    Length {
        words: read
            .split_whitespace()
            .filter(|word| word.chars().any(char::is_alphanumeric))
            .count(),
        characters: read.chars().filter(|c| !c.is_whitespace()).count(),
    }
}

/// The text as HTML. Its headings begin at `h3`, beneath the page's own title and section.
pub(crate) fn html(text: &str) -> String {
    // Links that are let through are remembered, since the end of a link does not say which it was.
    let mut open_links = Vec::new();
    let events = Parser::new_ext(text, Options::empty()).filter_map(|event| match event {
        Event::Html(_)
        | Event::InlineHtml(_)
        | Event::Start(Tag::Image { .. })
        | Event::End(TagEnd::Image) => None,
        Event::Start(Tag::Link { ref dest_url, .. }) => {
            let through = is_https(dest_url);
            open_links.push(through);
            through.then_some(event)
        }
        Event::End(TagEnd::Link) => open_links.pop().unwrap_or_default().then_some(event),
        Event::Start(Tag::Heading { level, .. }) => Some(Event::Start(Tag::Heading {
            level: beneath(level),
            id: None,
            classes: Vec::new(),
            attrs: Vec::new(),
        })),
        Event::End(TagEnd::Heading(level)) => Some(Event::End(TagEnd::Heading(beneath(level)))),
        other => Some(other),
    });
    let events = events.flat_map(|event| match event {
        Event::Code(option) if is_short_option(&option) => vec![
            Event::InlineHtml("<code class=\"nowrap\">".into()),
            Event::Text(option),
            Event::InlineHtml("</code>".into()),
        ],
        other => vec![other],
    });
    let mut html = String::with_capacity(text.len() * 3 / 2);
    pulldown_cmark::html::push_html(&mut html, events);
    // Text is escaped and HTML of the author's is gone, so this can only be the start of a link.
    html.replace("<a href=\"", "<a rel=\"noopener\" href=\"")
}

/// Whether a browser would end a line behind the hyphens that it begins with, and need not: a long one
/// has to break somewhere.
fn is_short_option(code: &str) -> bool {
    code.starts_with('-') && code.len() <= 24
}

fn beneath(level: HeadingLevel) -> HeadingLevel {
    match level {
        HeadingLevel::H1 | HeadingLevel::H2 => HeadingLevel::H3,
        HeadingLevel::H3 => HeadingLevel::H4,
        HeadingLevel::H4 => HeadingLevel::H5,
        HeadingLevel::H5 | HeadingLevel::H6 => HeadingLevel::H6,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_becomes_html_beneath_the_pages_headings() {
        let text = "Do *this*.\n\n## Steps\n\n1. Run `whoami`\n2. See [the page](https://a.example/x?a=1&b=2)\n";
        assert_eq!(
            html(text),
            "<p>Do <em>this</em>.</p>\n<h3>Steps</h3>\n<ol>\n<li>Run <code>whoami</code></li>\n\
             <li>See <a rel=\"noopener\" href=\"https://a.example/x?a=1&amp;b=2\">the page</a></li>\n</ol>\n"
        );
    }

    #[test]
    fn an_option_is_held_in_one_line_and_a_long_one_is_not() {
        assert_eq!(
            html("Add `--changes <FILE>` to a run."),
            "<p>Add <code class=\"nowrap\">--changes &lt;FILE&gt;</code> to a run.</p>\n"
        );
        let long = "--send https://center.example/api";
        assert_eq!(
            html(&format!("`{long}`")),
            format!("<p><code>{long}</code></p>\n")
        );
        // A block has lines of its own.
        assert_eq!(
            html("```\n-a\n-b\n```\n"),
            "<pre><code>-a\n-b\n</code></pre>\n"
        );
    }

    #[test]
    fn no_html_of_the_authors_gets_through() {
        for text in [
            "<script>alert(1)</script>",
            "a <img src=x onerror=alert(1)> b",
            "<div onclick='x'>\n\nb\n\n</div>",
            "![x](https://a.example/x.png \"<a href=\")",
            "[x](javascript:alert(1)) [y](http://a.example) [z](data:text/html,x) <a@b.example>",
            "[x](https://a.example/\"onclick=alert(1))",
        ] {
            let made = html(text);
            for mark in ["<script", "<img", "<div", "<a ", "href"] {
                assert!(!made.contains(mark), "{text} became {made}");
            }
            assert!(!refused(text).is_empty(), "{text} is not refused");
        }
    }

    #[test]
    fn a_link_inside_text_that_looks_like_html_stays_text() {
        assert_eq!(
            html("`<a href=\"x\">`"),
            "<p><code>&lt;a href=\"x\"&gt;</code></p>\n"
        );
    }

    #[test]
    fn what_may_not_be_there_is_named_with_its_place() {
        let text = "Fine.\n\n# Title\n\n> Quoted\n";
        let refused = refused(text);
        assert_eq!(refused[0].found, "# Title");
        assert_eq!(&text[..refused[0].span.start], "Fine.\n\n");
        assert_eq!(refused[1].expected, "no quotation");
        assert_eq!(refused.len(), 2);
    }

    #[test]
    fn the_length_is_that_of_the_text_without_marks_and_addresses() {
        let text = "## Two words\n\n- one [link](https://a.example/very/long)\n- `code` – end\n";
        let length = length(text);
        assert_eq!(length.words, 6);
        assert_eq!(super::length("네트워크 열기").characters, 6);
    }
}
