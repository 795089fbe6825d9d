//! What a form says of its fields is what becomes of an empty answer: a field that says "(optional)" is
//! never refused for being empty, and no form with a field marked as needed is taken without it.

use std::collections::BTreeSet;

use axum::http::{Method, StatusCode};

use crate::browser::Asked;
use crate::ground::Ground;
use crate::roles::{ROLES, Role, Welcome};

/// A field that a person sees, as the page has it.
#[derive(Debug)]
struct Field {
    name: String,
    is_needed: bool,
    is_optional: bool,
}

/// A form of a page with what it sends when nobody writes anything.
#[derive(Debug)]
struct Form {
    action: String,
    fields: Vec<Field>,
    sent: Vec<(String, String)>,
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let start = tag.find(&format!(" {name}=\""))? + name.len() + 3;
    let value = &tag[start..];
    Some(&value[..value.find('"')?])
}

/// The tags of these kinds in a piece of markup, each with what follows it.
fn tags<'a>(markup: &'a str, kinds: &[&str]) -> Vec<(&'a str, &'a str)> {
    let opens = markup.match_indices('<');
    let tag = |(at, _): (usize, &str)| {
        let rest = &markup[at..];
        let end = rest.find('>')?;
        let is_wanted = kinds.iter().any(|kind| {
            let after = rest
                .strip_prefix('<')
                .and_then(|rest| rest.strip_prefix(kind));
            after.is_some_and(|after| after.starts_with([' ', '>']))
        });
        is_wanted.then(|| (&rest[..=end], &rest[end + 1..]))
    };
    opens.filter_map(tag).collect()
}

/// The label of a control, as its markup.
fn label<'a>(form: &'a str, id: &str) -> &'a str {
    let start = form.find(&format!("<label for=\"{id}\">"));
    let Some(start) = start else { return "" };
    let rest = &form[start..];
    &rest[..rest.find("</label>").unwrap()]
}

/// The forms of a page that hold something to write into.
fn forms(page: &str) -> Vec<Form> {
    let all = tags(page, &["form"]).into_iter();
    let posted = all.filter(|(tag, _)| attribute(tag, "method") == Some("post"));
    let read = |(tag, rest): (&str, &str)| {
        let body = &rest[..rest.find("</form>").unwrap()];
        let (mut fields, mut sent) = (Vec::new(), Vec::new());
        for (control, _) in tags(body, &["input", "textarea"]) {
            let name = attribute(control, "name").unwrap_or_default().to_owned();
            match attribute(control, "type").unwrap_or("text") {
                "hidden" => sent.push((name, attribute(control, "value")?.to_owned())),
                "radio" | "checkbox" | "file" | "submit" => {}
                _ => {
                    let id = attribute(control, "id").unwrap_or_default();
                    fields.push(Field {
                        is_needed: attribute(control, "aria-required") == Some("true"),
                        is_optional: label(body, id).contains("(optional)"),
                        name: name.clone(),
                    });
                    sent.push((name, String::new()));
                }
            }
        }
        let is_plain = attribute(tag, "enctype").is_none();
        (is_plain && !fields.is_empty()).then(|| Form {
            action: attribute(tag, "action").unwrap_or_default().to_owned(),
            fields,
            sent,
        })
    };
    posted.filter_map(read).collect()
}

fn encoded(text: &str) -> String {
    let hex = |byte: u8| {
        if byte.is_ascii_alphanumeric() {
            char::from(byte).to_string()
        } else {
            format!("%{byte:02X}")
        }
    };
    text.bytes().map(hex).collect()
}

fn body(sent: &[(String, String)]) -> String {
    let pair = |(name, value): &(String, String)| format!("{}={}", encoded(name), encoded(value));
    sent.iter().map(pair).collect::<Vec<_>>().join("&")
}

#[tokio::test]
async fn a_field_that_says_optional_may_be_empty_and_one_that_is_marked_as_needed_may_not() {
    let ground = Ground::new().await;
    let (mut looked, mut seen) = (0, BTreeSet::new());
    for route in portal::routes(true).table() {
        let role = ROLES.iter().filter(|role| role.address.is_some());
        let reader = role.filter(|role| role.expected(route) == Welcome::In);
        let reader: Option<&Role> = reader.into_iter().next();
        let Some(role) = reader.filter(|_| route.method == Method::GET) else {
            continue;
        };
        let secret = ground.stage.click(role.address.unwrap()).await;
        let path = ground.path(route.path, role.address).await;
        let page = Asked::get(&path).with(Some(&secret)).send(&ground.pages);
        for form in forms(&page.await.text) {
            if !seen.insert((route.path, form.action.clone())) {
                continue;
            }
            let asked = Asked::post(&form.action, body(&form.sent)).with(Some(&secret));
            let answered = asked.send(&ground.pages).await;
            looked += 1;
            let needed: Vec<&Field> = form.fields.iter().filter(|one| one.is_needed).collect();
            if answered.status == StatusCode::SEE_OTHER {
                assert!(needed.is_empty(), "{path} took nothing for {needed:?}");
            }
            for field in form.fields.iter().filter(|field| field.is_optional) {
                let refused = format!("id=\"{}-e\"", field.name);
                assert!(!answered.text.contains(&refused), "{path} wants {field:?}");
            }
            assert!(needed.iter().all(|field| !field.is_optional), "{path}");
        }
    }
    assert!(looked > 30, "only {looked} forms were looked at");
}
