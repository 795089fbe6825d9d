//! The frame as readers get it, and what every template is held to.

use std::fs;
use std::path::Path;

use process::state::{EngagementState, MeetingState, OfferState, RequestState, TaskState};
use words::Language;

use super::*;
use crate::parts::Form;

fn frame(language: Language) -> Frame {
    Frame {
        speaker: Speaker::new(language, TimeZone::get("Asia/Seoul").unwrap()),
        now: "2026-09-15T02:20:00Z".parse().unwrap(),
        center: "Northwind <Center>".to_owned(),
        person: Some(Signed {
            name: "Daniel Park".to_owned(),
            finds: "center",
        }),
        path: "/t/adatum.example?from=\"><script>".to_owned(),
        is_demo: true,
        within: None,
    }
}

fn written(response: Response) -> String {
    let bytes = axum::body::to_bytes(response.into_body(), usize::MAX);
    let bytes = futures_of(bytes).unwrap();
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// The value of a future that has nothing to wait for.
fn futures_of<F: Future>(future: F) -> F::Output {
    let mut future = std::pin::pin!(future);
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    loop {
        if let std::task::Poll::Ready(value) = future.as_mut().poll(&mut context) {
            return value;
        }
    }
}

#[test]
fn every_state_has_its_word_in_every_language() {
    fn check<S: Shown + Copy>(states: &[S]) {
        for language in Language::complete() {
            let page = Page::new(&frame(*language), "");
            for state in states {
                let tag = page.state(*state).to_string();
                assert!(!tag.contains('['), "{language}: {tag}");
            }
        }
    }
    check(RequestState::ALL);
    check(OfferState::ALL);
    check(EngagementState::ALL);
    check(TaskState::ALL);
    check(MeetingState::ALL);
}

#[test]
fn how_far_a_plan_is_from_the_day_that_was_asked_for_is_one_sentence() {
    let (asked, planned) = ("2026-09-15".parse().unwrap(), |day: &str| {
        day.parse().unwrap()
    });
    let page = Page::new(&frame(Language::English), "");
    let to_customer = |day| crate::wanted::apart(&page, asked, planned(day));
    assert_eq!(
        to_customer("2026-09-12"),
        "The planned launch is 3 days before the day you asked for."
    );
    assert_eq!(
        to_customer("2026-09-14"),
        "The planned launch is one day before the day you asked for."
    );
    assert_eq!(
        to_customer("2026-09-15"),
        "The planned launch is on the day you asked for."
    );
    // A month on, in days.
    assert_eq!(
        to_customer("2026-10-27"),
        "The planned launch is 42 days after the day you asked for."
    );
    let page = Page::new(&frame(Language::English), "").specialist(None);
    assert_eq!(
        crate::wanted::apart(&page, asked, planned("2026-09-16")),
        "The planned launch is one day after the day the customer asked for."
    );
}

#[test]
fn every_request_state_says_what_happens_next() {
    for language in Language::complete() {
        for state in RequestState::ALL {
            let next = frame(*language).speaker.say_of("request-next", state);
            assert!(!next.starts_with('['), "{language}: {next}");
        }
    }
}

#[test]
fn every_fault_is_a_whole_page_in_every_language() {
    for language in Language::complete() {
        for fault in Fault::ALL {
            let response = error_page(
                &frame(*language),
                fault,
                "7KQ4M2",
                &["Zwei\n<b>Sätze</b>".to_owned()],
            );
            assert_eq!(response.status(), fault.status());
            let text = written(response);
            assert!(text.contains(&format!("<html lang=\"{language}\">")));
            assert!(text.contains("7KQ4M2") && !text.contains(">["), "{text}");
            assert!(text.contains("Sätze") && !text.contains("<b>"), "{text}");
        }
    }
}

#[test]
fn hostile_names_and_paths_stay_text() {
    let text = written(error_page(
        &frame(Language::English),
        Fault::NotFound,
        "<b>",
        &[],
    ));
    assert!(!text.contains("<script>") && !text.contains("<Center>") && !text.contains("<b>"));
    assert!(text.contains("/language?from=/t/adatum.example%3Ffrom%3D%22%3E%3Cscript%3E"));
}

#[test]
fn whose_move_is_said_from_the_readers_side() {
    let customer = Page::new(&frame(Language::English), "");
    let desk = customer.clone().specialist(None);
    assert_eq!(
        customer.whose_move(Move::Customer).to_string(),
        "<span class=\"move customer mine\">Your move</span>"
    );
    assert_eq!(
        desk.whose_move(Move::Customer).to_string(),
        "<span class=\"move customer\">The customer’s move</span>"
    );
    assert_eq!(
        desk.whose_move(Move::Center).to_string(),
        "<span class=\"move center mine\">Our move</span>"
    );
    assert_eq!(
        customer.waiting_on(Move::Nobody, 2).to_string(),
        "<span class=\"move nobody\">later: 2</span>"
    );
}

#[test]
fn two_clocks_show_the_readers_own_first_and_one_place_only_once() {
    let page = Page::new(&frame(Language::Korean), "");
    let from: Timestamp = "2026-09-17T05:00:00Z".parse().unwrap();
    let to: Timestamp = "2026-09-17T05:30:00Z".parse().unwrap();
    let singapore = TimeZone::get("Asia/Singapore").unwrap();
    assert_eq!(
        page.clocks(from, to, &singapore).to_string(),
        "<span class=\"clocks\"><span>서울 14:00~14:30</span><span>싱가포르 13:00</span></span>"
    );
    let seoul = page.zone().clone();
    assert_eq!(
        page.clocks(from, to, &seoul).to_string(),
        "<span class=\"clocks\"><span>서울 14:00~14:30</span></span>"
    );
    assert_eq!(
        page.hours_clocks(
            Time::constant(9, 0, 0, 0),
            Time::constant(18, 0, 0, 0),
            &singapore
        )
        .to_string(),
        "<span class=\"clocks\"><span>서울 10:00~19:00</span><span>싱가포르 09:00~18:00</span></span>"
    );
    // Open all day: the end of a day is not its beginning.
    let midnight = Time::midnight();
    assert_eq!(
        page.hours_clocks(midnight, midnight, &seoul).to_string(),
        "<span class=\"clocks\"><span>서울 00:00~24:00</span></span>"
    );
}

#[test]
fn a_part_of_a_sentence_keeps_its_markup_and_stays_text() {
    let source = "The Center's own <choice>";
    let said = |language| {
        let page = Page::new(&frame(language), "");
        let part = page.in_english(source);
        page.say_around("region-hours-shipped", page.args(), "source", part)
            .to_string()
    };
    assert_eq!(
        said(Language::German),
        "Es gelten die Geschäftszeiten des Katalogs. Quelle: \
         <span lang=\"en\">The Center&#39;s own &#60;choice&#62;</span>."
    );
    assert_eq!(
        said(Language::English),
        "The catalog’s hours are in force. Source: The Center&#39;s own &#60;choice&#62;."
    );
    let page = Page::new(&frame(Language::English), "");
    let day = page.unbroken("29 Nov 2026");
    assert_eq!(
        page.say_around("partner-until", page.args(), "date", day)
            .to_string(),
        page.say_with("partner-until", page.args().text("date", "29 Nov 2026"))
            .replace("29 Nov 2026", "<span class=\"nowrap\">29 Nov 2026</span>")
    );
}

#[test]
fn a_face_shows_initials() {
    for (name, letters) in [
        ("Daniel Park", "DP"),
        ("한민지", "한"),
        ("Ana de Lopes", "AL"),
        ("  ", "?"),
        ("(x) <b>", "?"),
    ] {
        assert_eq!(initials(name), letters, "{name}");
    }
}

#[test]
fn the_place_where_the_reader_is_is_marked_once() {
    let page = Page::new(&frame(Language::English), "")
        .customer("adatum.example", Some(CustomerPlace::Tasks))
        .counted("nav-tasks", 3);
    let current: Vec<_> = page
        .navigation
        .iter()
        .filter(|place| place.is_current)
        .collect();
    assert_eq!(current.len(), 1);
    assert_eq!(current[0].href, "/t/adatum.example/tasks");
    assert_eq!(current[0].count, Some(3));
}

fn templates() -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("templates")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let text = fs::read_to_string(&path).unwrap();
                found.push((path.display().to_string(), text));
            }
        }
    }
    found
}

#[test]
fn every_icon_a_template_names_is_in_the_sprite() {
    let icons = assets::icons();
    assert!(icons.len() > 30, "the sprite was not found");
    for (path, text) in templates() {
        for rest in text.split("icon(\"").skip(1) {
            let name = rest.split('"').next().unwrap_or_default();
            assert!(
                icons.iter().any(|icon| icon == name),
                "{path}: no icon {name}"
            );
        }
    }
}

#[test]
fn no_template_holds_what_a_strict_policy_forbids() {
    for (path, text) in templates() {
        for forbidden in [
            " style=",
            "<style",
            "hx-on",
            "js:",
            "javascript:",
            "<script>",
            " onclick=",
        ] {
            assert!(!text.contains(forbidden), "{path} holds {forbidden}");
        }
        for rest in text.split("hx-trigger=\"").skip(1) {
            let trigger = rest.split('"').next().unwrap_or_default();
            assert!(
                !trigger.contains('['),
                "{path}: a trigger filter needs eval: {trigger}"
            );
        }
    }
}

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"{% extends "base.html" %}
{% import "parts.html" as parts %}
{% block main %}
{{ parts::errors(form) }}
<form class="form large" method="post" novalidate>
{{ parts::key(form) }}
{{ parts::text(form, "owner", page.say("request-owner"), page.say("request-owner-hint"), "text", "name", 200) }}
{{ parts::lines(form, "reason", page.say("request-reason"), "", 3, 2000) }}
{{ parts::date(form, "date", page.say("request-date"), page.say("request-date-hint")) }}
{{ parts::choose(form, "written", page.say("request-written"), "", languages) }}
{{ parts::choices(form, "move", page.say("request-migrate"), "", "checkbox", moves) }}
{{ parts::agree(form, "may", page.say_with("request-confirm", page.args().text("domain", "adatum.example"))) }}
</form>
{% call parts::message("info", "info", page.say("request-what")) %}<p>{{ page.say("request-lead") }}</p>{% endcall %}
{% call parts::empty("mail", page.say("demo-mailbox-none"), page.say("landing-next-none-text")) %}<a href="/">x</a>{% endcall %}
<table class="table fold" role="table">{{ parts::columns([page.say("eligibility-service"), page.say("eligibility-verdict")]) }}</table>
{% endblock %}"#
)]
struct Parts {
    page: Page,
    form: Form,
    languages: Vec<(String, String)>,
    moves: Vec<(String, String)>,
}

#[test]
fn every_part_shows_a_form_again_with_its_errors() {
    let mut form = Form::read(vec![
        ("key".into(), "k1".into()),
        ("owner".into(), "\"><script>alert(1)</script>".into()),
        ("reason".into(), "</textarea><b>".into()),
        ("written".into(), "ko".into()),
        ("move".into(), "mail".into()),
    ]);
    form.wrong("date", "error-empty");
    form.wrong_with("reason", "error-too-long", Args::new().number("most", 2000));
    let pair = |value: &str, text: &str| (value.to_owned(), text.to_owned());
    let parts = Parts {
        page: Page::new(&frame(Language::English), "Parts"),
        form,
        languages: vec![pair("en", "English"), pair("ko", "한국어")],
        moves: vec![pair("mail", "Mail"), pair("files", "Files")],
    };
    let text = parts.render().unwrap();
    assert!(!text.contains("<script>alert") && !text.contains("</textarea><b>"));
    for expected in [
        "2 answers need a change",
        "<a href=\"#date\">This is empty. Write an answer.</a>",
        "This is too long. Use at most 2,000 characters.",
        "<input type=\"hidden\" name=\"key\" value=\"k1\">",
        "aria-describedby=\"date-h date-e\" aria-invalid=\"true\"",
        "<option value=\"ko\" selected>",
        "value=\"mail\" checked>",
        "aria-describedby=\"reason-e\"",
    ] {
        assert!(text.contains(expected), "no {expected} in {text}");
    }
    assert!(!text.contains("value=\"files\" checked") && !text.contains("{{"));
}

#[test]
fn choosing_a_language_twice_leads_back_to_where_it_began() {
    let page = |path: &str| {
        let frame = Frame {
            path: path.to_owned(),
            ..frame(Language::English)
        };
        Page::new(&frame, "Language").language_address()
    };
    let chosen = page("/t/adatum.example/tasks");
    assert_eq!(chosen, "/language?from=/t/adatum.example/tasks");
    assert_eq!(page(&chosen), chosen);
}

/// The fields that a template writes for this form, each as the list of errors has to name it.
fn fields_of(text: &str, form: &str) -> Vec<String> {
    let start = format!("({form}, \"");
    let mut fields = Vec::new();
    for call in text
        .split("{{ ")
        .filter(|call| !call.starts_with("parts::agree"))
        .filter_map(|call| Some(call.split_once(" }}")?.0))
    {
        let Some((_, rest)) = call.split_once(&start) else {
            continue;
        };
        let Some((field, rest)) = rest.split_once("\", page.say(\"") else {
            continue;
        };
        let label = rest.split('"').next().unwrap();
        fields.push(format!("(\"{field}\", \"{label}\")"));
    }
    fields.dedup();
    fields
}

#[test]
fn the_list_of_errors_names_each_field_of_a_form_of_several() {
    let mut named = 0;
    for (path, text) in templates() {
        for call in text.split("{{ parts::errors").skip(1) {
            let (call, _) = call.split_once(" }}").unwrap();
            let arguments = call.trim_start_matches("_of").trim_start_matches('(');
            let form = arguments.split([',', ')']).next().unwrap();
            let fields = fields_of(&text, form);
            if !call.starts_with("_of") {
                assert!(fields.len() < 2, "{path}: nothing names {fields:?}");
                continue;
            }
            for field in &fields {
                assert!(call.contains(field), "{path}: the list names no {field}");
            }
            named += 1;
        }
    }
    assert!(named > 20, "only {named} forms of several fields");
}

#[test]
fn an_error_is_told_with_the_name_of_its_field() {
    let page = Page::new(&frame(Language::English), "");
    let mut form = Form::new("k1");
    form.wrong("name", "error-empty");
    form.wrong("reason", "error-empty");
    let told = |at: usize| page.wrong_in(&form.errors()[at], &[("name", "member-name")]);
    let bare = page.wrong(&form.errors()[0]);
    assert_eq!(told(0), format!("{}: {bare}", page.say("member-name")));
    assert_eq!(told(1), bare, "what nothing names is told as it is");
}
