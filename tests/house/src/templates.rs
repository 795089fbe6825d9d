//! Templates that a strict Content-Security-Policy accepts and that work without JavaScript.
//!
//! No style or script inside a page, no handler attributes, nothing that htmx would have to
//! evaluate, every form says how it is sent, and every field whether it is needed.

use crate::Fault;

/// One tag as written: name in small letters, attributes, and its line.
#[derive(Debug, PartialEq, Eq)]
struct Tag {
    name: String,
    attributes: Vec<(String, String)>,
    line: usize,
}

/// Attributes whose values htmx reads as a condition or as code.
const EVALUATED_FILTERS: &str = "hx-trigger";

/// Where the macros of fields are, which take it from whoever calls them.
const FIELDS: [&str; 2] = ["/parts.html", "/people/fields.html"];

/// Whether people write into a control of this type, or choose of it. One that seeks is never needed,
/// and boxes and rounds are asked about by what is around them.
fn is_written_into(kind: Option<&str>, readonly: Option<&str>) -> bool {
    let asks = !matches!(
        kind,
        Some("hidden" | "checkbox" | "radio" | "search" | "submit")
    );
    asks && readonly.is_none()
}

/// The faults of one template.
#[must_use]
pub fn faults(file: &str, text: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    for tag in tags(&without_template_code(text)) {
        let mut say = |said: String| faults.push(Fault::at(file, tag.line, said));
        let value = |name: &str| {
            tag.attributes
                .iter()
                .find(|(attribute, _)| attribute == name)
                .map(|(_, value)| value.as_str())
        };
        match tag.name.as_str() {
            "style" => say("<style> inside a page; write it in web/".to_owned()),
            "script" if value("src").is_none() => {
                say("<script> without src; write it in web/".to_owned());
            }
            "form" if !matches!(value("method"), Some("get" | "post")) => {
                say("<form> without method=\"get\" or method=\"post\"".to_owned());
            }
            "input" | "textarea" | "select"
                if !FIELDS.iter().any(|own| file.ends_with(own))
                    && is_written_into(value("type"), value("readonly"))
                    && value("required").or(value("aria-required")).is_none() =>
            {
                say(format!(
                    "<{}> that does not say whether it is needed; a macro of parts.html does, or \
                     aria-required",
                    tag.name
                ));
            }
            _ => {}
        }
        for (name, value) in &tag.attributes {
            if name == "style" {
                say("style attribute; name a component in web/ instead".to_owned());
            } else if name.starts_with("on") {
                say(format!("{name} is a script inside a page"));
            } else if name.starts_with("hx-on") || name.starts_with("data-hx-on") {
                say(format!("{name} needs eval, which the policy refuses"));
            } else if name.ends_with(EVALUATED_FILTERS) && value.contains('[') {
                say(format!(
                    "{name} with a filter needs eval, which the policy refuses"
                ));
            }
            let start = value.trim_start().to_ascii_lowercase();
            if start.starts_with("js:") || start.starts_with("javascript:") {
                say(format!("{name} holds code (`{value}`)"));
            }
        }
    }
    faults
}

/// Blanks out `{{ … }}`, `{% … %}`, `{# … #}` and `<!-- … -->`, keeping lines where they are, so
/// that a `>` inside an expression does not end a tag.
fn without_template_code(text: &str) -> String {
    const PAIRS: &[(&str, &str)] = &[("{{", "}}"), ("{%", "%}"), ("{#", "#}"), ("<!--", "-->")];
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let pair = PAIRS.iter().find(|(open, _)| rest.starts_with(open));
        let Some((open, close)) = pair else {
            out.push(first);
            rest = &rest[first.len_utf8()..];
            continue;
        };
        let end = rest[open.len()..]
            .find(close)
            .map_or(rest.len(), |at| at + open.len() + close.len());
        // A value made by an expression is a value: leave a sign of it, not an empty attribute.
        if *open == "{{" {
            out.push('·');
        }
        out.extend(rest[..end].chars().filter(|character| *character == '\n'));
        if *open == "{%" {
            out.push(' ');
        }
        rest = &rest[end..];
    }
    out
}

fn tags(text: &str) -> Vec<Tag> {
    let mut tags = Vec::new();
    let mut line = 1;
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        line += usize::from(character == '\n');
        if character != '<' || !characters.peek().is_some_and(char::is_ascii_alphabetic) {
            continue;
        }
        let started = line;
        let mut inside = String::new();
        let mut quote = None;
        for character in characters.by_ref() {
            line += usize::from(character == '\n');
            match (quote, character) {
                (None, '>') => break,
                (None, '"' | '\'') => quote = Some(character),
                (Some(open), _) if open == character => quote = None,
                _ => {}
            }
            inside.push(character);
        }
        tags.push(tag(&inside, started));
    }
    tags
}

fn tag(inside: &str, line: usize) -> Tag {
    let inside = inside.trim_end_matches('/');
    let end = inside
        .find(|character: char| character.is_whitespace())
        .unwrap_or(inside.len());
    let (name, mut rest) = inside.split_at(end);
    let mut attributes = Vec::new();
    loop {
        rest = rest.trim_start();
        if rest.is_empty() {
            break;
        }
        let end = rest
            .find(|character: char| character == '=' || character.is_whitespace())
            .unwrap_or(rest.len())
            .max(1);
        let (attribute, after) = split_at_character(rest, end);
        rest = after.trim_start();
        let mut value = "";
        if let Some(after) = rest.strip_prefix('=') {
            (value, rest) = attribute_value(after.trim_start());
        }
        attributes.push((attribute.to_ascii_lowercase(), value.to_owned()));
    }
    Tag {
        name: name.to_ascii_lowercase(),
        attributes,
        line,
    }
}

fn attribute_value(text: &str) -> (&str, &str) {
    for quote in ['"', '\''] {
        if let Some(inside) = text.strip_prefix(quote) {
            return inside.split_once(quote).unwrap_or((inside, ""));
        }
    }
    let end = text.find(char::is_whitespace).unwrap_or(text.len());
    text.split_at(end)
}

/// Splits at `at`, moved up to the next character's start: a lone `=` may precede any character.
fn split_at_character(text: &str, at: usize) -> (&str, &str) {
    let at = (at..=text.len())
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(text.len());
    text.split_at(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_over_several_lines_with_expressions_is_read_whole() {
        let text = "<p>1 &lt; 2</p>\n<a\n  href=\"/t/{{ a > b }}\" {% if x > 1 %}checked{% endif %} title='>'\n>";
        assert_eq!(
            tags(&without_template_code(text)),
            vec![
                Tag {
                    name: "p".into(),
                    attributes: vec![],
                    line: 1
                },
                Tag {
                    name: "a".into(),
                    attributes: vec![
                        ("href".into(), "/t/·".into()),
                        ("checked".into(), String::new()),
                        ("title".into(), ">".into()),
                    ],
                    line: 2,
                },
            ]
        );
    }
}
