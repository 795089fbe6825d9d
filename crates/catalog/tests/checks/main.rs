//! A small catalog without a fault, what is read of it, and what its whole is checked for.

mod copy;
mod planted;

use std::fs;
use std::path::Path;

use catalog::check_report;
use process::eligibility::Country;
use process::identity::ContentName;
use process::language::WrittenLanguage::{English, German, Korean};
use process::migration::{Rules, Source, will_not_move};

use copy::{Copy, SMALL};

#[test]
fn the_small_catalog_has_no_fault() {
    let report = check_report(Path::new(SMALL)).unwrap_or_else(|faults| faults);
    assert!(
        report.starts_with("19 files, no fault (version "),
        "{report}"
    );
}

#[test]
fn all_faults_are_told_at_once_in_the_order_of_files_and_lines() {
    let copy = Copy::new();
    copy.replace("regions.toml", "Asia/Seoul", "Nowhere");
    copy.replace("regions.toml", "holidays = \"GB\"", "holidays = \"FR\"");
    copy.replace("playbooks/core.toml", "[1, 2, 5]", "[3, 2, 5]");
    copy.replace("names/en.toml", "title = \"Kickoff\"\n", "");
    let folder = copy.dir().display();
    assert_eq!(
        check_report(copy.dir()).expect_err("four faults"),
        format!(
            "{folder}/names/en.toml:20: expected the key title, found none\n\
             {folder}/playbooks/core.toml:9: expected working days as [low, likely, high], none less than the one before, found [3, 2, 5]\n\
             {folder}/regions.toml:3: expected the IANA name of a zone, such as Asia/Seoul, found \"Nowhere\"\n\
             {folder}/regions.toml:13: expected a country with holidays in holidays/fr.toml, found FR\n"
        )
    );
}

#[test]
fn one_broken_file_does_not_make_every_reference_to_it_wrong() {
    let copy = Copy::new();
    copy.replace(
        "services.toml",
        "migrates = \"mail\"",
        "migrates = \"post\"",
    );
    copy.replace("facts.toml", "source = \"PC\"", "sauce = \"PC\"");
    copy.replace("holidays/gb.toml", "2026-12-25", "2026-12-32");
    assert_eq!(
        copy.faults(),
        [
            "facts.toml:4: expected one of the keys name, values, computed, source, found the unknown key sauce",
            "holidays/gb.toml:5: expected day between 01 and 31, found invalid date",
            "services.toml:5: expected `mail` or `files`, found `post`",
        ]
    );
}

#[test]
fn a_missing_file_and_a_missing_folder_are_named() {
    let copy = Copy::new();
    fs::remove_file(copy.file("regions.toml")).expect("removed");
    fs::remove_dir_all(copy.file("guidance/ko")).expect("removed");
    fs::remove_file(copy.file("guidance/en/core-name-people.md")).expect("removed");
    fs::remove_dir_all(copy.file("holidays")).expect("removed");
    assert_eq!(
        copy.faults(),
        [
            "guidance/en/core-name-people.md: expected the English guidance of the task defined in playbooks/core.toml:5, found nothing",
            "holidays: expected the folder, found nothing",
            "regions.toml: expected the file, found nothing",
        ]
    );
}

#[test]
fn a_folder_that_is_not_there_is_named() {
    let copy = Copy::new();
    let nowhere = copy.file("nowhere");
    let faults = check_report(&nowhere).expect_err("no folder");
    assert_eq!(
        faults,
        format!(
            "{}: expected a readable folder, found nothing\n",
            nowhere.display()
        )
    );
}

#[test]
fn a_file_that_is_not_utf_8_is_named_by_its_line() {
    let copy = Copy::new();
    let latin_1 = b"[center]\nname = \"Caf\xe9 Center\"\n";
    fs::write(copy.file("names/fr.toml"), latin_1).expect("written");
    assert_eq!(
        copy.faults(),
        ["names/fr.toml:2: expected text in UTF-8, found a byte that is none"]
    );
}

#[test]
fn files_that_nobody_would_read_are_named() {
    let copy = Copy::new();
    for file in [
        "region.toml",
        "playbooks/teams.toml.bak",
        "names/kr.toml",
        "README.md",
        ".editor",
    ] {
        fs::write(copy.file(file), "").expect("written");
    }
    fs::create_dir(copy.file("guidance/english")).expect("made");
    fs::rename(
        copy.file("guidance/ko/core-name-people.md"),
        copy.file("guidance/ko/core-name-peoples.md"),
    )
    .expect("renamed");
    fs::write(copy.file("guidance/english/core-name-people.md"), "").expect("written");
    let tags = "zh-Hant, zh-Hans, en, fr, de, it, ja, ko, pt-BR, es, th, vi";
    assert_eq!(
        copy.faults(),
        [
            format!("guidance/english/core-name-people.md: expected a folder named after a language: {tags}, found english"),
            "guidance/ko/core-name-peoples.md: expected a file named after a task of a playbook, found core-name-peoples".to_owned(),
            format!("names/kr.toml: expected a language as the name: {tags}, found kr"),
            "playbooks/teams.toml.bak: expected only files that end in .toml, found a file of another name".to_owned(),
            "region.toml: expected only the files and folders of a catalog, found a file or folder of another name".to_owned(),
        ]
    );
}

#[test]
fn the_version_is_that_of_the_contents_alone() {
    let (one, other) = (Copy::new(), Copy::new());
    assert_eq!(one.load().version(), other.load().version());
    assert_eq!(one.load().version().len(), 12);
    fs::write(other.file("README.md"), "not part of it").expect("written");
    assert_eq!(one.load().version(), other.load().version());
    other.replace("center.toml", "draft_days = 30", "draft_days = 31");
    assert_ne!(one.load().version(), other.load().version());
}

#[test]
fn a_file_saved_on_windows_reads_the_same() {
    let copy = Copy::new();
    for file in [
        "playbooks/core.toml",
        "guidance/en/core-name-people.md",
        "names/en.toml",
    ] {
        let text = fs::read_to_string(copy.file(file)).expect("the file");
        let saved = format!("\u{feff}{}", text.replace('\n', "\r\n"));
        fs::write(copy.file(file), saved).expect("written");
    }
    let (windows, other) = (copy.load(), Copy::new().load());
    assert_eq!(windows.playbooks(), other.playbooks());
    assert_eq!(windows.names(), other.names());
}

#[test]
fn what_a_language_lacks_is_given_in_english_and_says_so() {
    let catalog = Copy::new().load();
    let names = catalog.names();
    let people = "core-name-people".parse().expect("a task");
    let mail = "exchange-point-mail".parse().expect("a task");
    let directory = "directory".parse().expect("a fact");

    let words = names.task(&people, Korean).expect("named");
    assert_eq!(
        (words.title, words.language),
        ("프로젝트 팀 정하기", Korean)
    );
    let words = names.task(&mail, Korean).expect("named");
    assert_eq!(
        (words.title, words.language),
        ("Point your mail to the service", English)
    );
    let value = |value| names.fact_value(&directory, value, Korean).expect("named");
    assert_eq!(
        (value("cloud-only").text, value("cloud-only").language),
        ("클라우드에서만", Korean)
    );
    assert_eq!(value("on-premises").language, English);
    assert_eq!(
        names.center(Korean).expect("named").text,
        "Northwind Center"
    );

    let britain = "GB".parse().expect("a country");
    let titles = |language| {
        let country = catalog.country_title(&britain, language).expect("named");
        let day = catalog.holiday_title(&britain, "Christmas Day", language);
        [country, day].map(|text| (text.text, text.language))
    };
    assert_eq!(titles(Korean), [("영국", Korean), ("크리스마스", Korean)]);
    assert_eq!(
        titles(German),
        [("United Kingdom", English), ("Christmas Day", English)]
    );

    let plan = "office-365-e3".parse().expect("a plan");
    let title = catalog.plan_title(&plan, Korean).expect("named");
    assert_eq!((title.text, title.language), ("Office 365 E3", English));

    let document = catalog
        .guidance()
        .document(&people, Korean)
        .expect("written");
    assert_eq!((document.language, document.version), (Korean, 1));
    assert_eq!(
        catalog.guidance().english_version(&people),
        Some(2),
        "so the Korean is behind"
    );
    let document = catalog.guidance().document(&mail, Korean).expect("written");
    assert_eq!(document.language, English);
    assert_eq!(document.reviewed, jiff::civil::date(2026, 11, 2));
    assert!(
        document.html.contains("<h3>Steps</h3>"),
        "{}",
        document.html
    );
    assert_eq!(document.links[0].url, "https://learn.example/page");
}

#[test]
fn a_region_is_closed_on_the_holidays_of_its_country() {
    let catalog = Copy::new().load();
    let japan = Country::try_from("JP".to_owned()).expect("a country");
    let region = catalog.region_for(&japan).expect("served");
    assert_eq!(region.name.as_str(), "asia-pacific");
    // Both days are Mondays; 2 March is the substitute of a Sunday.
    assert!(
        !region
            .calendar
            .is_working_day(jiff::civil::date(2026, 3, 2))
    );
    assert!(
        region
            .calendar
            .is_working_day(jiff::civil::date(2026, 3, 9))
    );
}

#[test]
fn a_playbook_is_read_as_it_is_written() {
    let catalog = Copy::new().load();
    let (playbook, task) = catalog
        .task(&"core-fix-directory".parse().expect("a task"))
        .expect("defined");
    assert_eq!((playbook.name.as_str(), playbook.version), ("core", 1));
    let days = task.working_days;
    assert_eq!((days.low, days.likely, days.high), (2, 5, 15));
    assert_eq!(task.when[0].fact.as_str(), "directory");
    assert!(task.when[0].one_of.contains("on-premises"));
    assert_eq!(playbook.gates[0].verified_by.len(), 2);
    assert_eq!(playbook.meetings[0].minutes, 60);
}

#[test]
fn what_is_left_out_of_the_rules_of_migrations_is_not_asked() {
    let copy = Copy::new();
    let catalog = copy.load();
    let rules = catalog.migration();
    assert_eq!(
        (rules.minimum_batch, rules.cut_off_hours),
        (Some(35), Some(24))
    );
    assert!(rules.one_pilot && !rules.in_order && !rules.needs_ready_service);
    assert_eq!((rules.batches_per_day, rules.mailbox_percent), (None, None));
    assert_eq!((rules.attempts, rules.issue_days), (2, 5));
    let stays: Vec<&str> = will_not_move(catalog.carries(), Source::Gmail)
        .iter()
        .map(ContentName::as_str)
        .collect();
    assert_eq!(stays, ["contacts", "calendar", "tasks"]);
    let calendar = "calendar".parse().expect("a content");
    let title = |language| {
        let title = catalog.names().content(&calendar, language).expect("named");
        (title.text, title.language)
    };
    assert_eq!(title(Korean), ("일정", Korean));
    assert_eq!(title(German), ("Calendar", English));

    fs::remove_file(copy.file("migration.toml")).expect("removed");
    let without = copy.load();
    let asked = Rules {
        languages_without: rules.languages_without.clone(),
        ..Rules::default()
    };
    assert_eq!(*without.migration(), asked);
    assert_eq!(without.carries(), []);
}

#[test]
fn a_catalog_can_be_shared_between_threads() {
    fn shared<T: Send + Sync + 'static>(_: &T) {}
    shared(&Copy::new().load());
}
