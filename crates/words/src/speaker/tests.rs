//! How one language and one zone speak: days, times, lengths, lists, order.

use super::*;

fn english_in_seoul() -> Speaker {
    Speaker::new(Language::English, TimeZone::get("Asia/Seoul").unwrap())
}

fn korean_in_seoul() -> Speaker {
    Speaker::new(Language::Korean, TimeZone::get("Asia/Seoul").unwrap())
}

fn five_utc() -> Timestamp {
    "2026-09-17T05:00:00Z".parse().unwrap()
}

#[test]
fn english_writes_a_day_before_its_month() {
    let speaker = english_in_seoul();
    assert_eq!(speaker.date_short(five_utc()), "Thu 17 Sept");
    assert_eq!(speaker.date_long(five_utc()), "Thursday, 17 September 2026");
    assert_eq!(speaker.date_year(five_utc()), "17 September 2026");
    assert_eq!(speaker.day_month(five_utc()), "17 Sept");
    assert_eq!(speaker.month_year(five_utc()), "September 2026");
    assert_eq!(speaker.weekday(five_utc()), "Thursday");
    assert_eq!(speaker.weekday_short(five_utc()), "Thu");
    assert_eq!(speaker.date_time(five_utc()), "Thu 17 Sept, 14:00");
}

#[test]
fn korean_writes_a_day_as_koreans_do() {
    let speaker = korean_in_seoul();
    assert_eq!(speaker.date_short(five_utc()), "9월\u{a0}17일\u{a0}(목)");
    assert_eq!(speaker.date_long(five_utc()), "2026년 9월 17일 목요일");
    assert_eq!(speaker.month_year(five_utc()), "2026년 9월");
    assert_eq!(speaker.weekday_short(five_utc()), "목");
    assert_eq!(
        speaker.date_time(five_utc()),
        "9월\u{a0}17일\u{a0}(목) 14:00"
    );
}

#[test]
fn an_instant_falls_on_the_readers_own_day() {
    let late: Timestamp = "2026-09-17T16:30:00Z".parse().unwrap();
    assert_eq!(english_in_seoul().date_short(late), "Fri 18 Sept");
    assert_eq!(
        english_in_seoul().at(TimeZone::UTC).date_short(late),
        "Thu 17 Sept"
    );
    assert_eq!(english_in_seoul().time(late), "01:30");
}

#[test]
fn a_time_names_its_place_in_the_readers_language() {
    let half_past: Timestamp = "2026-09-17T05:30:00Z".parse().unwrap();
    assert_eq!(
        english_in_seoul().time_range_in_place(five_utc(), half_past),
        "14:00–14:30 Seoul"
    );
    assert_eq!(
        korean_in_seoul().time_range_in_place(five_utc(), half_past),
        "서울 14:00~14:30"
    );
    assert_eq!(
        korean_in_seoul()
            .at(TimeZone::UTC)
            .time_in_place(five_utc()),
        "UTC 05:00"
    );
    let lisbon = TimeZone::get("Europe/Lisbon").unwrap();
    assert_eq!(korean_in_seoul().place(&lisbon), "리스본");
}

#[test]
fn a_near_instant_is_told_by_its_day() {
    let speaker = english_in_seoul();
    let now: Timestamp = "2026-09-17T01:00:00Z".parse().unwrap();
    let a_day = jiff::SignedDuration::from_hours(24);
    assert_eq!(speaker.near(five_utc(), now), "today 14:00");
    assert_eq!(speaker.near(five_utc() + a_day, now), "tomorrow 14:00");
    assert_eq!(speaker.near(five_utc() - a_day, now), "yesterday 14:00");
    assert_eq!(
        speaker.near(five_utc() + a_day * 2, now),
        "Sat 19 Sept, 14:00"
    );
}

#[test]
fn numbers_and_lengths_follow_the_language() {
    assert_eq!(english_in_seoul().number(1_240_u32), "1,240");
    assert_eq!(english_in_seoul().tenths(43_u8), "4.3");
    assert_eq!(english_in_seoul().tenths(50_u8), "5.0");
    assert_eq!(english_in_seoul().minutes(190), "3\u{a0}h\u{a0}10\u{a0}min");
    assert_eq!(korean_in_seoul().minutes(190), "3시간 10분");
    assert_eq!(korean_in_seoul().minutes(120), "2시간");
    assert_eq!(english_in_seoul().minutes(-5), "0\u{a0}min");
}

#[test]
fn a_size_is_told_in_the_unit_that_reads_best() {
    for (bytes, english) in [
        (1_i64, "1\u{a0}KB"),
        (1024, "1\u{a0}KB"),
        (348_161, "341\u{a0}KB"),
        (1_048_576, "1\u{a0}MB"),
        (1_258_292, "1.2\u{a0}MB"),
        (10_485_760, "10\u{a0}MB"),
        (157_286_400, "150\u{a0}MB"),
        (322_122_547, "0.3\u{a0}GB"),
        (524_288_000, "500\u{a0}MB"),
        (536_870_912, "0.5\u{a0}GB"),
        (1_073_741_823, "1\u{a0}GB"),
        (44_023_414_784, "41\u{a0}GB"),
        (-1, "0\u{a0}KB"),
    ] {
        assert_eq!(english_in_seoul().bytes(bytes), english);
    }
    assert_eq!(korean_in_seoul().bytes(1_258_291), "1.2MB");
}

#[test]
fn lists_are_joined_as_the_language_joins_them() {
    let both = ["Exchange Online", "Teams"];
    assert_eq!(english_in_seoul().list(&both), "Exchange Online and Teams");
    assert_eq!(korean_in_seoul().list(&both), "Exchange Online 및 Teams");
    assert_eq!(english_in_seoul().series(&both), "Exchange Online, Teams");
    let list = |language, texts: &[&str]| Speaker::new(language, TimeZone::UTC).list(texts);
    let (chinese, thai) = (Language::SimplifiedChinese, Language::Thai);
    assert_eq!(list(chinese, &both), "Exchange Online 和 Teams");
    assert_eq!(list(chinese, &["甲", "乙"]), "甲和乙");
    let three = ["Exchange Online", "Teams", "商务用 OneDrive"];
    assert_eq!(
        list(chinese, &three),
        "Exchange Online、Teams 和商务用 OneDrive"
    );
    assert_eq!(list(thai, &both), "Exchange Online และ Teams");
    let numbers = |language| Speaker::new(language, TimeZone::UTC).series(&["22", "19"]);
    assert_eq!(numbers(chinese), "22、19");
    assert_eq!(numbers(Language::TraditionalChinese), "22、19");
    assert_eq!(numbers(Language::Japanese), "22、19");
}

#[test]
fn names_stand_in_dictionary_order() {
    let mut names = ["한빛", "Adatum", "가람", "contoso"];
    korean_in_seoul().sort(&mut names, |name| name);
    assert_eq!(names, ["가람", "한빛", "Adatum", "contoso"]);
    let mut names = ["Zürich", "Århus", "adatum"];
    english_in_seoul().sort(&mut names, |name| name);
    assert_eq!(names, ["adatum", "Århus", "Zürich"]);
}

#[test]
fn an_unknown_key_is_shown_in_brackets() {
    assert_eq!(english_in_seoul().say("no-such-key"), "[no-such-key]");
    assert!(!english_in_seoul().knows("no-such-key"));
}

#[test]
fn hostile_text_stays_text() {
    let args = Args::new()
        .text("time", "{ $place }\u{202e}")
        .text("place", "<b>\r\n");
    assert_eq!(
        english_in_seoul().say_with("time-in-place", args),
        "{ $place } <b>  "
    );
}

#[test]
fn every_complete_language_writes_every_format() {
    for language in Language::complete() {
        let speaker = Speaker::new(*language, TimeZone::UTC);
        let at = five_utc();
        for text in [
            speaker.date_short(at),
            speaker.date_long(at),
            speaker.date_year(at),
            speaker.month_year(at),
            speaker.date_time(at),
            speaker.weekday(at),
        ] {
            assert!(
                !text.is_empty() && !text.starts_with("2026-09-17"),
                "{language}: {text}"
            );
        }
    }
}

#[test]
fn a_language_without_messages_is_spoken_as_english() {
    let incomplete = Language::ALL
        .iter()
        .find(|language| !language.is_complete());
    if let Some(language) = incomplete {
        assert_eq!(
            Speaker::new(*language, TimeZone::UTC).language(),
            Language::English
        );
    }
}

#[test]
fn sentences_follow_one_another_as_the_language_sets_them() {
    let both = ["甲。", "乙。"];
    let in_japanese = Speaker::new(Language::Japanese, TimeZone::UTC);
    assert_eq!(in_japanese.sentences(&both), "甲。乙。");
    assert_eq!(english_in_seoul().sentences(&["One.", "Two."]), "One. Two.");
}

#[test]
fn plainly_a_message_has_no_characters_that_are_not_seen() {
    let thai = Speaker::new(Language::Thai, TimeZone::UTC);
    assert_eq!(thai.say("timeline-forecast"), "คาด\u{2060}การณ์");
    let plainly = thai.plainly();
    assert_eq!(plainly.say("timeline-forecast"), "คาดการณ์");
    assert_eq!(
        plainly.at(TimeZone::UTC).say("timeline-forecast"),
        "คาดการณ์"
    );
    let until = |speaker: &Speaker| {
        let args = Args::new().text("date", "9월 26일(토)");
        speaker.say_with("landing-due", args)
    };
    let korean = korean_in_seoul();
    assert_eq!(until(&korean), "9월 26일(토)\u{2060}까지");
    assert_eq!(until(&korean.plainly()), "9월 26일(토)까지");
}
