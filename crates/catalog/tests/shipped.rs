//! The catalog that ships with the product has no fault and holds what the product promises.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use catalog::{Catalog, check_report};
use jiff::civil::date;
use process::eligibility::{Cloud, Country};
use process::identity::ContentName;
use process::language::WrittenLanguage::{self, English, Korean};
use process::migration::{Source, daily_target, will_not_move};
use process::plan::Track;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../catalog")
}

fn shipped() -> Catalog {
    Catalog::load(&folder()).expect("no fault")
}

fn country(code: &str) -> Country {
    Country::try_from(code.to_owned()).expect("a country")
}

#[test]
fn the_shipped_catalog_has_no_fault() {
    let report = check_report(&folder());
    assert!(
        report.is_ok(),
        "\n{}",
        report.unwrap_or_else(|faults| faults)
    );
}

#[test]
fn the_holidays_of_the_main_countries_are_known_for_2026_and_2027() {
    let catalog = shipped();
    let main = "AU BR CA CN DE ES FR GB IN IT JP KR MX SG TH TW US VN";
    let found: Vec<&str> = catalog.holidays().keys().map(Country::as_str).collect();
    assert_eq!(found.join(" "), main);
    for calendar in catalog.holidays().values() {
        let years: BTreeSet<i16> = calendar.days.keys().map(|day| day.year()).collect();
        assert_eq!(years, BTreeSet::from([2026, 2027]), "{}", calendar.country);
        assert!(calendar.days.len() >= 14, "{}", calendar.country);
    }
}

/// A language is complete when it has a folder among the words of pages.
#[test]
fn every_complete_language_names_every_country_and_every_holiday() {
    let catalog = shipped();
    let languages = std::fs::read_dir(folder().join("../languages")).expect("the languages");
    for language in languages {
        let tag = language.expect("a folder").file_name();
        // What waits for its translation is no language.
        if tag == "pending" {
            continue;
        }
        let language = tag.to_str().and_then(|tag| tag.parse().ok());
        let language: WrittenLanguage = language.expect("a language");
        for (country, calendar) in catalog.holidays() {
            let title = catalog.country_title(country, language).expect("named");
            assert_eq!(title.language, language, "{country}");
            for day in calendar.days.values() {
                let title = catalog.holiday_title(country, day, language);
                assert_eq!(title.language, language, "{country}: {day}");
            }
        }
    }
}

#[test]
fn every_complete_language_names_all_that_mailboxes_hold() {
    let catalog = shipped();
    let languages = std::fs::read_dir(folder().join("../languages")).expect("the languages");
    for language in languages {
        let tag = language.expect("a folder").file_name();
        let language = tag.to_str().and_then(|tag| tag.parse().ok());
        // What waits for its translation is no language.
        let Some(language): Option<WrittenLanguage> = language else {
            continue;
        };
        for one in catalog.carries() {
            for content in one.moves.iter().chain(&one.stays) {
                let title = catalog.names().content(content, language).expect("named");
                assert_eq!(title.language, language, "{content}");
            }
        }
    }
}

#[test]
fn migrations_follow_the_rules_of_2020() {
    let catalog = shipped();
    let rules = catalog.migration();
    assert_eq!(
        (rules.minimum_batch, rules.cut_off_hours),
        (Some(35), Some(24))
    );
    assert_eq!(
        (rules.batches_per_day, rules.mailbox_percent),
        (Some(3), Some(85))
    );
    assert!(rules.one_pilot && rules.in_order && rules.needs_ready_service);
    assert_eq!((rules.attempts, rules.issue_days), (2, 5));
    let target = |total| daily_target(rules, total);
    assert_eq!(
        [target(149), target(1_000), target(3_000)],
        [None, Some(250), Some(600)]
    );
    assert_eq!(
        [target(10_000), target(150_000)],
        [Some(1_500), Some(1_500)]
    );
    let window = rules.weekly_window.as_ref().expect("a window");
    assert!(window.clouds.contains(&Cloud::UsGov));
    assert_eq!(window.last_start.to_string(), "fri 20:00");
    // Case 37: 160 MB where Exchange moves it, 40 MB by IMAP.
    assert!(!rules.takes_message(Source::Exchange, 160 << 20));
    assert!(!rules.takes_message(Source::Imap, 40 << 20));
    assert!(rules.takes_message(Source::Imap, 36 << 20));
    // Case 14: nobody is promised help with a migration in these.
    let without = &rules.languages_without;
    assert_eq!(
        *without,
        [Korean, WrittenLanguage::Thai, WrittenLanguage::Vietnamese]
    );
}

/// Case 44.
#[test]
fn a_calendar_never_comes_along_by_imap() {
    let catalog = shipped();
    let calendar: ContentName = "calendar".parse().expect("a content");
    for source in Source::ALL {
        let stays = will_not_move(catalog.carries(), *source);
        assert!(stays.contains(&calendar), "{source}");
        let one = catalog.carries().iter().find(|one| one.source == *source);
        let one = one.expect("every source says what comes along");
        assert!(one.apart.iter().all(|content| stays.contains(content)));
        let has_own_way = matches!(source, Source::Gmail | Source::Exchange);
        assert_eq!(one.apart.contains(&calendar), has_own_way, "{source}");
    }
}

#[test]
fn korea_is_closed_on_its_substitute_days() {
    let catalog = shipped();
    let korea = &catalog.holidays()[&country("KR")].days;
    let substitutes: Vec<String> = korea
        .iter()
        .filter(|(day, name)| day.year() == 2026 && name.ends_with("(substitute day)"))
        .map(|(day, _)| day.to_string())
        .collect();
    assert_eq!(
        substitutes,
        ["2026-03-02", "2026-05-25", "2026-08-17", "2026-10-05"]
    );
    // Seollal and Chuseok last three days; a Saturday among them is not replaced.
    for day in [
        date(2026, 2, 16),
        date(2026, 2, 17),
        date(2026, 2, 18),
        date(2026, 9, 25),
    ] {
        assert!(korea.contains_key(&day), "{day}");
    }
    assert!(!korea.contains_key(&date(2026, 9, 28)));
}

#[test]
fn every_country_is_served_by_one_region() {
    let catalog = shipped();
    let regions: Vec<&str> = catalog
        .regions()
        .iter()
        .map(|region| region.name.as_str())
        .collect();
    assert_eq!(regions, ["americas", "emea", "asia-pacific"]);
    let served: usize = catalog
        .regions()
        .iter()
        .map(|region| region.countries.len())
        .sum();
    assert_eq!(served, 249, "as many as ISO 3166-1 has");
    let of = |code| {
        catalog
            .region_for(&country(code))
            .map(|region| region.name.as_str())
    };
    assert_eq!(of("KR"), Some("asia-pacific"));
    assert_eq!(of("BR"), Some("americas"));
    assert_eq!(of("ZA"), Some("emea"));
}

#[test]
fn every_track_has_its_playbook_and_adoption_waits_for_no_onboarding() {
    let catalog = shipped();
    let tracks: BTreeSet<Track> = catalog.playbooks().iter().map(|book| book.track).collect();
    assert_eq!(tracks.len(), 4);
    for playbook in catalog.playbooks() {
        for task in playbook
            .tasks
            .iter()
            .filter(|task| task.phase.is_adoption())
        {
            for need in &task.needs {
                let (needed, _) = catalog.task(need).expect("a task");
                assert_eq!(needed.track, Track::Adoption, "{} needs {need}", task.name);
            }
        }
    }
}

#[test]
fn core_is_guided_in_korean_and_every_task_in_english() {
    let catalog = shipped();
    for playbook in catalog.playbooks() {
        for task in &playbook.tasks {
            let document = |language| catalog.guidance().document(&task.name, language);
            assert_eq!(document(English).map(|found| found.language), Some(English));
            if playbook.track == Track::Core {
                let found = document(Korean).map(|found| found.language);
                assert_eq!(found, Some(Korean), "{}", task.name);
                let words = catalog.names().task(&task.name, Korean);
                assert_eq!(
                    words.map(|words| words.language),
                    Some(Korean),
                    "{}",
                    task.name
                );
            }
        }
    }
}
