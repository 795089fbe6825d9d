//! What a form says of its fields is what becomes of an empty answer: a field that says "(optional)" is
//! never refused for being empty, and each field marked as needed is told that it is, whatever else the
//! form lacks. A form is taken or comes back with what is wrong.

use std::collections::BTreeSet;

use axum::http::{Method, StatusCode};
use center::sign_in::Secret;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use crate::browser::Asked;
use crate::ground::Ground;
use crate::roles::{ROLES, Role, Welcome};

/// A field that a person sees, as the page has it.
#[derive(Debug)]
struct Field {
    name: String,
    /// Its `type`, or the last choice of a list.
    kind: Kind,
    is_needed: bool,
    is_optional: bool,
}

#[derive(Debug)]
enum Kind {
    Typed(String),
    Chosen(String),
}

/// What a control of a form is as long as nobody has touched it.
#[derive(Debug)]
enum Control {
    /// It sends this by itself.
    Sends(String),
    /// It waits to be answered.
    Asks(Kind),
}

/// A form of a page with what it sends when nobody writes anything.
#[derive(Debug)]
struct Form {
    action: String,
    fields: Vec<Field>,
    sent: Vec<(String, String)>,
}

impl Field {
    /// Something that somebody might answer.
    fn answer(&self, ground: &Ground) -> String {
        let kind = match &self.kind {
            Kind::Chosen(last) => return last.clone(),
            Kind::Typed(kind) => kind.as_str(),
        };
        let usual = match kind {
            "date" => "2027-05-03",
            "email" => "new@contoso.example",
            "url" => "https://admin.contoso.example",
            "number" => "1",
            _ => "Debra Berger",
        };
        ground.typed(&self.name).unwrap_or(usual).to_owned()
    }
}

impl Form {
    /// What a browser sends when all fields are left empty, or only the one of this name.
    fn without(&self, only: Option<&str>, ground: &Ground) -> String {
        let left = |field: &Field| only.is_none_or(|name| name == field.name);
        let answer = |field: &Field| {
            let answer = if left(field) {
                String::new()
            } else {
                field.answer(ground)
            };
            (field.name.clone(), answer)
        };
        let mut sent = self.sent.clone();
        sent.extend(self.fields.iter().map(answer));
        body(&sent)
    }
}

/// Whether the page says beside this field that something is wrong with it.
fn tells(page: &str, field: &Field) -> bool {
    page.contains(&format!("id=\"{}-e\"", field.name))
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

/// What a list, whose choices stand after its tag, sends by itself; the field that it is when that is nothing.
fn choice(after: &str) -> Control {
    let choices = tags(&after[..after.find("</select>").unwrap()], &["option"]);
    let value = |tag: &str| attribute(tag, "value").unwrap_or_default().to_owned();
    let selected = choices.iter().find(|(tag, _)| tag.contains(" selected"));
    let chosen = selected.or(choices.first()).map(|(tag, _)| value(tag));
    match chosen.filter(|chosen| !chosen.is_empty()) {
        Some(chosen) => Control::Sends(chosen),
        None => Control::Asks(Kind::Chosen(
            choices
                .last()
                .map(|(tag, _)| value(tag))
                .unwrap_or_default(),
        )),
    }
}

/// The forms of a page that hold something to write into.
fn forms(page: &str) -> Vec<Form> {
    let all = tags(page, &["form"]).into_iter();
    let posted = all.filter(|(tag, _)| attribute(tag, "method") == Some("post"));
    let read = |(tag, rest): (&str, &str)| {
        let body = &rest[..rest.find("</form>").unwrap()];
        let (mut fields, mut sent) = (Vec::new(), Vec::new());
        let mut has_button = false;
        for (control, after) in tags(body, &["input", "textarea", "select", "button"]) {
            // A form of several buttons is sent by the first.
            let is_button = control.starts_with("<button");
            let is_second = is_button && std::mem::replace(&mut has_button, true);
            let Some(name) = attribute(control, "name").filter(|_| !is_second) else {
                continue;
            };
            let value = || attribute(control, "value").unwrap_or("on").to_owned();
            let is = match attribute(control, "type").unwrap_or("text") {
                "hidden" => Control::Sends(value()),
                "radio" | "checkbox" if control.contains(" checked") => Control::Sends(value()),
                "radio" | "checkbox" | "file" | "submit" => continue,
                _ if is_button => Control::Sends(value()),
                _ if control.starts_with("<select") => choice(after),
                typed => Control::Asks(Kind::Typed(typed.to_owned())),
            };
            match is {
                Control::Sends(value) => sent.push((name.to_owned(), value)),
                Control::Asks(kind) => fields.push(Field {
                    name: name.to_owned(),
                    kind,
                    is_needed: attribute(control, "aria-required") == Some("true"),
                    is_optional: label(body, attribute(control, "id").unwrap_or_default())
                        .contains("(optional)"),
                }),
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

fn body(sent: &[(String, String)]) -> String {
    let pair = |(name, value): &(String, String)| {
        let name = utf8_percent_encode(name, NON_ALPHANUMERIC);
        let value = utf8_percent_encode(value, NON_ALPHANUMERIC);
        format!("{name}={value}")
    };
    sent.iter().map(pair).collect::<Vec<_>>().join("&")
}

#[tokio::test]
async fn a_field_that_says_optional_may_be_empty_and_one_that_is_marked_as_needed_may_not() {
    let ground = Ground::new().await;
    let (mut looked, mut seen) = (0, BTreeSet::new());
    // All at once, so that one look shows every form that is not as it says.
    let mut wrong = Vec::new();
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
            looked += 1;
            wrong.extend(look(&ground, &secret, route.path, &form).await);
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(looked > 30, "only {looked} forms were looked at");
}

/// What is not as the form says.
async fn look(ground: &Ground, secret: &Secret, page: &str, form: &Form) -> Vec<String> {
    let send = async |body: String| {
        let asked = Asked::post(&form.action, body).with(Some(secret));
        asked.send(&ground.pages).await
    };
    let at = format!("{page}, {}", form.action);
    let needed = form.fields.iter().filter(|field| field.is_needed);
    let both = needed.clone().filter(|field| field.is_optional);
    let mut wrong: Vec<String> = both
        .map(|field| format!("{at}: {} is needed and optional", field.name))
        .collect();
    let answered = send(form.without(None, ground)).await;
    match answered.status {
        StatusCode::SEE_OTHER => {
            wrong.extend(needed.map(|field| format!("{at}: taken without {}", field.name)));
            return wrong;
        }
        StatusCode::UNPROCESSABLE_ENTITY => {}
        status => {
            wrong.push(format!("{at}: answers {status}"));
            return wrong;
        }
    }
    let refused = form.fields.iter().filter(|field| field.is_optional);
    let refused = refused.filter(|field| tells(&answered.text, field));
    wrong.extend(refused.map(|field| format!("{at}: wants {}, which is optional", field.name)));
    for field in needed.filter(|field| !tells(&answered.text, field)) {
        // What is looked at first may hide it: then it is told as soon as it alone is missing.
        let again = send(form.without(Some(field.name.as_str()), ground)).await;
        if again.status != StatusCode::UNPROCESSABLE_ENTITY || !tells(&again.text, field) {
            wrong.push(format!(
                "{at}: {} without {} and tells nothing of it",
                again.status, field.name
            ));
        }
    }
    wrong
}
