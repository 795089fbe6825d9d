//! Faults planted one at a time in a small catalog: each is named by its file, its line, what was
//! expected and what was found.

use rstest::rstest;

use crate::copy::Copy;

#[rstest]
// The files themselves.
#[case::broken_toml(
    "facts.toml",
    "name = \"directory\"",
    "name = ",
    "facts.toml:2: expected literal string, found string values must be quoted"
)]
#[case::an_unknown_key(
    "center.toml",
    "draft_days = 30",
    "draft_days = 30\ndraft_weeks = 4",
    "center.toml:4: expected one of the keys offer_business_days, offers_before_manager_is_told, \
     draft_days, slot_minutes, slot_hold_minutes, slot_lead_business_minutes, \
     slot_window_days, lapse_notice_days, stalled_after_working_days, \
     guidance_review_days, code_minutes, code_tries, found the unknown key draft_weeks"
)]
#[case::an_unknown_table(
    "facts.toml",
    "[[fact]]",
    "[facst]\n[[fact]]",
    "facts.toml:1: expected one of the keys fact, found the unknown key facst"
)]
// The Center's numbers.
#[case::a_missing_number(
    "center.toml",
    "code_tries = 5",
    "",
    "center.toml:1: expected the key code_tries, found none"
)]
#[case::a_number_out_of_its_range(
    "center.toml",
    "code_minutes = 10",
    "code_minutes = 600",
    "center.toml:11: expected code_minutes from 2 to 60, found 600"
)]
#[case::slots_that_wander_from_day_to_day(
    "center.toml",
    "slot_minutes = 30",
    "slot_minutes = 25",
    "center.toml:4: expected minutes that divide an hour, or 120, found 25"
)]
// Facts.
#[case::a_fact_that_is_no_choice(
    "facts.toml",
    "[\"cloud-only\", \"on-premises\"]",
    "[\"cloud-only\", \"on-premises\", \"cloud-only\"]",
    "facts.toml:3: expected each value once, found cloud-only again"
)]
#[case::a_value_that_is_no_name(
    "facts.toml",
    "\"cloud-only\"",
    "\"Cloud only\", \"cloud-only\"",
    "facts.toml:3: expected a value of lower-case letters, digits and single hyphens, found \"Cloud only\""
)]
// Licences, services and rules.
#[case::a_service_that_a_licence_cannot_have(
    "licences.toml",
    "segment = \"commercial\"\nservices = [\"exchange-online\"]",
    "segment = \"commercial\"\nservices = [\"exchange-onlin\"]",
    "licences.toml:6: expected a service of services.toml, found exchange-onlin"
)]
#[case::a_plan_twice(
    "licences.toml",
    "plan = \"office-365-a1\"",
    "plan = \"office-365-a1\"\nalso_called = [\"office-365-e3\"]",
    "licences.toml:12: expected each plan once, found office-365-e3 again"
)]
#[case::an_unknown_rule_set(
    "licences.toml",
    "eligible_in = [\"2020\", \"2021\"]",
    "eligible_in = [\"2019\"]",
    "licences.toml:7: expected a rule set of eligibility.toml, found 2019"
)]
#[case::a_plan_eligible_and_not(
    "licences.toml",
    "eligible_in = []",
    "eligible_in = [\"2021\"]",
    "licences.toml:17: expected no rule set, since the plan is never eligible, found 1 of them"
)]
#[case::a_guide_for_an_unknown_plan(
    "services.toml",
    "plans = [\"office-365-e3\"]",
    "plans = [\"office-365-e9\"]",
    "services.toml:16: expected a plan of licences.toml by its present name, found office-365-e9"
)]
#[case::a_guide_in_an_unknown_rule_set(
    "services.toml",
    "rule_sets = [\"2020\"]\nsource = \"EL20\"\n\n",
    "rule_sets = [\"2019\"]\nsource = \"EL20\"\n\n",
    "services.toml:11: expected a rule set of eligibility.toml, found 2019"
)]
#[case::a_service_twice(
    "services.toml",
    "name = \"azure-information-protection\"",
    "name = \"exchange-online\"",
    "services.toml:9: expected each service once, found exchange-online again"
)]
#[case::a_benefit_for_an_unknown_service(
    "eligibility.toml",
    "service = \"exchange-online\"",
    "service = \"exchange\"",
    "eligibility.toml:74: expected a service of services.toml, found exchange"
)]
#[case::a_day_without_rules(
    "eligibility.toml",
    "from = \"2021-06-01\"",
    "from = \"2021-07-01\"",
    "eligibility.toml:9: expected a rule_set for every day, so one for 2021-06-01, found the next one from 2021-07-01"
)]
#[case::a_day_with_two_rule_sets(
    "eligibility.toml",
    "from = \"2021-06-01\"",
    "from = \"2021-05-01\"",
    "eligibility.toml:9: expected at most one rule_set for a day, found a second one from 2021-05-01"
)]
#[case::no_rules_for_the_days_to_come(
    "eligibility.toml",
    "from = \"2021-10-01\"",
    "from = \"2021-10-01\"\nuntil = \"2030-12-31\"",
    "eligibility.toml:22: expected a counting for every day, so one for 2031-01-01, found none"
)]
#[case::an_exception_that_ends_before_it_begins(
    "eligibility.toml",
    "until = \"2021-06-30\"",
    "until = \"2020-06-30\"",
    "eligibility.toml:93: expected a day from 2021-05-01 on, found 2020-06-30"
)]
#[case::an_impossible_day_of_a_rule(
    "eligibility.toml",
    "until = \"2020-02-29\"",
    "until = \"2021-02-29\"",
    "eligibility.toml:34: expected a value that can be used, found one that cannot: parsed date is not valid: "
)]
// Regions and holidays.
#[case::an_unknown_zone(
    "regions.toml",
    "Asia/Seoul",
    "Asia/Pyeongchang",
    "regions.toml:3: expected the IANA name of a zone, such as Asia/Seoul, found \"Asia/Pyeongchang\""
)]
#[case::hours_that_overlap(
    "regions.toml",
    "tue = [[\"09:00\", \"18:00\"]]",
    "tue = [[\"09:00\", \"18:00\"], [\"17:00\", \"20:00\"]]",
    "regions.toml:4: expected a value that can be used, \
     found one that cannot: the ranges 09:00–18:00 and 17:00–20:00 on Tuesday overlap"
)]
#[case::a_time_that_no_clock_shows(
    "regions.toml",
    "tue = [[\"09:00\", \"18:00\"]]",
    "tue = [[\"09:00\", \"18:60\"]]",
    "regions.toml:4: expected a time from 00:00 to 24:00 in two-digit hours and minutes, found \"18:60\""
)]
#[case::an_unknown_weekday(
    "regions.toml",
    "tue = ",
    "tues = ",
    "regions.toml:4: expected one of the keys mon, tue, wed, thu, fri, sat, sun, found the unknown key tues"
)]
#[case::a_region_without_a_holiday_calendar(
    "regions.toml",
    "holidays = \"KR\"",
    "holidays = \"JP\"",
    "regions.toml:5: expected a country with holidays in holidays/jp.toml, found JP"
)]
#[case::a_country_that_does_not_exist(
    "regions.toml",
    "[\"GB\", \"DE\"]",
    "[\"UK\", \"DE\"]",
    "regions.toml:15: expected a country of ISO 3166-1, such as GB, found UK"
)]
#[case::a_country_in_two_regions(
    "regions.toml",
    "[\"GB\", \"DE\"]",
    "[\"GB\", \"JP\"]",
    "regions.toml:15: expected each country in one region, found JP, which asia-pacific has already"
)]
#[case::a_holiday_on_an_impossible_date(
    "holidays/kr.toml",
    "2026-03-02",
    "2026-02-30",
    "holidays/kr.toml:9: expected day between 01 and 28, found invalid date"
)]
#[case::a_holiday_twice(
    "holidays/kr.toml",
    "2026-03-02",
    "2026-03-01",
    "holidays/kr.toml:9: expected each date once, found 2026-03-01 again"
)]
#[case::holidays_of_another_country(
    "holidays/kr.toml",
    "\"KR\"",
    "\"JP\"",
    "holidays/kr.toml:1: expected the country that the file is named after, found JP"
)]
// Playbooks.
#[case::a_playbook_of_another_name(
    "playbooks/adoption.toml",
    "name = \"adoption\"",
    "name = \"user-adoption\"",
    "playbooks/adoption.toml:1: expected the name of the file, found user-adoption"
)]
#[case::a_phase_that_does_not_exist(
    "playbooks/core.toml",
    "phase = \"remediate\"",
    "phase = \"mend\"",
    "playbooks/core.toml:17: expected one of `initiate`, `assess`, `remediate`, `enable`, `migrate`, \
     `stakeholders`, `scenarios`, `awareness`, `training`, `measured-use`, found `mend`"
)]
#[case::a_task_twice(
    "playbooks/exchange-online.toml",
    "\"exchange-point-mail\"",
    "\"core-name-people\"",
    "playbooks/exchange-online.toml:7: expected a task name that no playbook has yet, found core-name-people again"
)]
#[case::an_unknown_service(
    "playbooks/exchange-online.toml",
    "[\"exchange-online\"]",
    "[\"exchange\"]",
    "playbooks/exchange-online.toml:4: expected a service of services.toml, found exchange"
)]
#[case::a_service_playbook_that_nothing_brings(
    "playbooks/exchange-online.toml",
    "services = [\"exchange-online\"]",
    "",
    "playbooks/exchange-online.toml:1: expected the services that bring it into a plan, found none"
)]
#[case::core_for_some_services_only(
    "playbooks/core.toml",
    "track = \"core\"",
    "track = \"core\"\nservices = [\"exchange-online\"]",
    "playbooks/core.toml:4: expected no services, since core is in every plan, found exchange-online"
)]
#[case::an_unknown_need(
    "playbooks/exchange-online.toml",
    "[\"core-fix-directory\"]",
    "[\"core-fix-directories\"]",
    "playbooks/exchange-online.toml:12: expected a task of a playbook, found core-fix-directories"
)]
#[case::a_circle_of_needs(
    "playbooks/core.toml",
    "evidence = \"note\"",
    "needs = [\"core-fix-directory\"]\nevidence = \"note\"",
    "playbooks/core.toml:23: expected no task that needs itself, \
     found core-fix-directory → core-name-people → core-fix-directory"
)]
#[case::core_that_waits_for_a_service(
    "playbooks/core.toml",
    "[\"core-name-people\"]",
    "[\"exchange-point-mail\"]",
    "playbooks/core.toml:22: expected a task of core, which comes before every service, found exchange-point-mail"
)]
#[case::a_need_of_a_later_phase(
    "playbooks/core.toml",
    "evidence = \"note\"",
    "needs = [\"core-fix-directory\"]\nevidence = \"note\"",
    "playbooks/core.toml:11: expected a task of the same phase or of one before it, found core-fix-directory"
)]
#[case::a_condition_on_an_unknown_fact(
    "playbooks/core.toml",
    "directory = [",
    "directories = [",
    "playbooks/core.toml:21: expected a fact of facts.toml, found directories"
)]
#[case::a_condition_on_an_unknown_value(
    "playbooks/core.toml",
    "[\"on-premises\"]",
    "[\"on-premise\"]",
    "playbooks/core.toml:21: expected for directory one of cloud-only, on-premises, found on-premise"
)]
#[case::working_days_out_of_order(
    "playbooks/core.toml",
    "[2, 5, 15]",
    "[2, 5, 4]",
    "playbooks/core.toml:19: expected working days as [low, likely, high], none less than the one before, found [2, 5, 4]"
)]
#[case::two_working_days(
    "playbooks/core.toml",
    "[2, 5, 15]",
    "[2, 5]",
    "playbooks/core.toml:19: expected an array of length 3, found invalid length 2"
)]
#[case::a_gate_before_a_stage_of_adoption(
    "playbooks/core.toml",
    "opens = \"enable\"",
    "opens = \"training\"",
    "playbooks/core.toml:28: expected a phase of onboarding (initiate, assess, remediate, enable, migrate), found training"
)]
#[case::a_gate_that_nobody_verifies(
    "playbooks/core.toml",
    "[\"customer\", \"specialist\"]",
    "[]",
    "playbooks/core.toml:29: expected one side or more, each once, found none"
)]
#[case::onboarding_among_adoption(
    "playbooks/adoption.toml",
    "phase = \"stakeholders\"",
    "phase = \"enable\"",
    "playbooks/adoption.toml:7: expected a stage of adoption (stakeholders, scenarios, awareness, training, measured-use), found enable"
)]
#[case::a_meeting_without_length(
    "playbooks/core.toml",
    "minutes = 60",
    "minutes = 0",
    "playbooks/core.toml:36: expected from 10 to 480 minutes, found 0"
)]
#[case::a_meeting_that_no_task_is_about(
    "playbooks/core.toml",
    "minutes = 60",
    "minutes = 60\nattended_by = \"core-attend-tea\"",
    "playbooks/core.toml:37: expected a task of one of the playbooks, found core-attend-tea"
)]
// Names.
#[case::a_task_without_an_english_title(
    "names/en.toml",
    "[task.exchange-point-mail]\ntitle = \"Point your mail to the service\"\nwhy = \"Until then, mail goes to the old system.\"\n",
    "",
    "names/en.toml: expected [task.exchange-point-mail] with title and why, found none"
)]
#[case::a_task_without_a_reason(
    "names/en.toml",
    "why = \"People follow people.\"\n",
    "",
    "names/en.toml:16: expected the key why, found none"
)]
#[case::a_blank_title(
    "names/en.toml",
    "title = \"Kickoff\"",
    "title = \" \"",
    "names/en.toml:21: expected a text on one line, found \" \""
)]
#[case::a_name_for_nothing(
    "names/ko.toml",
    "[task.core-name-people]",
    "[task.core-name-person]",
    "names/ko.toml:1: expected a task of the catalog, found core-name-person"
)]
#[case::a_name_for_a_value_that_a_fact_cannot_have(
    "names/ko.toml",
    "cloud-only = ",
    "cloudonly = ",
    "names/ko.toml:9: expected for directory one of cloud-only, on-premises, found cloudonly"
)]
#[case::a_value_without_an_english_text(
    "names/en.toml",
    "on-premises = \"In our own directory\"\n",
    "",
    "names/en.toml: expected [fact.directory.values] with on-premises, found none"
)]
#[case::a_center_without_a_name(
    "names/en.toml",
    "[center]\nname = \"Northwind Center\"\n",
    "",
    "names/en.toml: expected [center] with name, found none"
)]
#[case::a_country_without_an_english_name(
    "names/en.toml",
    "[country.GB]\ntitle = \"United Kingdom\"\n",
    "",
    "names/en.toml: expected [country.GB] with title, found none"
)]
#[case::a_country_left_out_of_a_language_that_names_countries(
    "names/ko.toml",
    "[country.GB]\ntitle = \"영국\"\n\n[country.GB.holidays]\n\"Christmas Day\" = \"크리스마스\"\n",
    "",
    "names/ko.toml: expected [country.GB] with title, found none"
)]
#[case::a_holiday_without_a_name_in_a_language_that_names_countries(
    "names/ko.toml",
    "\"Christmas Day\" = \"크리스마스\"\n",
    "",
    "names/ko.toml: expected [country.GB.holidays] with \"Christmas Day\", found none"
)]
#[case::a_name_for_a_day_that_is_no_holiday(
    "names/ko.toml",
    "\"Christmas Day\"",
    "\"Christmas\"",
    "names/ko.toml:15: expected a holiday of GB by its English name, found Christmas"
)]
#[case::a_country_without_a_calendar(
    "names/ko.toml",
    "[country.KR]",
    "[country.FR]\ntitle = \"프랑스\"\n\n[country.KR]",
    "names/ko.toml:17: expected a country of the catalog, found FR"
)]
#[case::a_content_without_an_english_title(
    "names/en.toml",
    "[content.tasks]\ntitle = \"Tasks\"\n",
    "",
    "names/en.toml: expected [content.tasks] with title, found none"
)]
#[case::a_title_for_a_content_that_no_source_has(
    "names/ko.toml",
    "[content.calendar]",
    "[content.calender]",
    "names/ko.toml:24: expected a content of the catalog, found calender"
)]
// Migration.
#[case::a_batch_of_nothing(
    "migration.toml",
    "mailboxes = 35",
    "mailboxes = 0",
    "migration.toml:2: expected mailboxes from 1 to 10000, found 0"
)]
#[case::an_unknown_rule(
    "migration.toml",
    "[one_pilot]",
    "[one_pilots]",
    "migration.toml:19: expected one of the keys minimum_batch, cut_off, batches_per_day, \
     one_pilot, in_order, needs_ready_service, mailbox_limit, attempts, issues, weekly_window, \
     daily_target, message_limit, carries, found the unknown key one_pilots"
)]
#[case::no_time_of_a_week(
    "migration.toml",
    "\"mon 02:00\"",
    "\"monday 02:00\"",
    "migration.toml:29: expected a day and a time in UTC, such as fri 20:00, found "
)]
#[case::a_last_start_after_the_end(
    "migration.toml",
    "\"fri 20:00\"",
    "\"sat 20:00\"",
    "migration.toml:30: expected a time from mon 02:00 to fri 24:00, found sat 20:00"
)]
#[case::targets_that_do_not_follow_each_other(
    "migration.toml",
    "from = 1001",
    "from = 150",
    "migration.toml:15: expected more than 150, since rows follow each other, found 150"
)]
#[case::two_targets_at_once(
    "migration.toml",
    "mailboxes = 1500",
    "mailboxes = 1500\npercent = 20",
    "migration.toml:14: expected either percent from 1 to 100, or mailboxes from 1 on, found something else"
)]
#[case::two_limits_for_one_source(
    "migration.toml",
    "[\"imap\", \"gmail\"]",
    "[\"imap\", \"imap\"]",
    "migration.toml:23: expected each source once, found imap again"
)]
#[case::a_content_that_moves_and_stays(
    "migration.toml",
    "stays = [\"tasks\"]",
    "stays = [\"mail\"]",
    "migration.toml:38: expected each content once, found mail again"
)]
#[case::a_rule_from_nowhere(
    "migration.toml",
    "source = \"EXO-150a\"",
    "source = \" \"",
    "migration.toml:25: expected the key of a source, found no text"
)]
// Guidance.
#[case::guidance_without_front_matter(
    "guidance/ko/core-name-people.md",
    "+++\ntitle",
    "---\ntitle",
    "guidance/ko/core-name-people.md:1: expected front matter between two lines of +++, found \"---\""
)]
#[case::guidance_never_reviewed(
    "guidance/en/core-name-people.md",
    "reviewed = 2026-11-02\n",
    "",
    "guidance/en/core-name-people.md:2: expected the key reviewed, found none"
)]
#[case::guidance_of_version_0(
    "guidance/en/core-fix-directory.md",
    "version = 2",
    "version = 0",
    "guidance/en/core-fix-directory.md:3: expected a version from 1, found 0"
)]
#[case::a_translation_ahead_of_the_english(
    "guidance/ko/core-name-people.md",
    "version = 1",
    "version = 3",
    "guidance/ko/core-name-people.md: expected version 2 of the English or one before it, found 3"
)]
#[case::html_in_guidance(
    "guidance/en/core-name-people.md",
    "## Steps",
    "<b>Steps</b>",
    "guidance/en/core-name-people.md:13: expected no HTML, found <b>"
)]
#[case::a_link_without_encryption(
    "guidance/en/core-name-people.md",
    "https://learn.example/page",
    "http://learn.example/page",
    "guidance/en/core-name-people.md:7: expected a link to https, found \"http://learn.example/page\""
)]
#[case::a_link_in_the_text_without_encryption(
    "guidance/en/core-name-people.md",
    "This matters",
    "[This](http://learn.example) matters",
    "guidance/en/core-name-people.md:11: expected a link to https, found http://learn.example"
)]
#[case::guidance_too_short(
    "guidance/en/core-name-people.md",
    "3. Write down who stands in for whom, so that an absence does not stop the work.\n4. Show the list to the sponsor and have it confirmed in writing.\n5. Send it to everybody on it and to your Specialist.\n",
    "",
    "guidance/en/core-name-people.md:10: expected 80 to 250 words of text, found 67"
)]
// Small things.
#[case::a_fact_with_one_value(
    "facts.toml",
    "[\"cloud-only\", \"on-premises\"]",
    "[\"cloud-only\"]",
    "facts.toml:3: expected at least two values, found 1"
)]
#[case::a_fact_twice(
    "facts.toml",
    "source = \"PC\"",
    "source = \"PC\"\n[[fact]]\nname = \"directory\"\nvalues = [\"a\", \"b\"]\nsource = \"PC\"",
    "facts.toml:6: expected each fact once, found directory again"
)]
#[case::a_fact_without_a_source(
    "facts.toml",
    "source = \"PC\"",
    "source = \"\"",
    "facts.toml:4: expected the key of a source, found no text"
)]
#[case::a_licence_without_a_title(
    "licences.toml",
    "title = \"Office 365 E3\"",
    "title = \"\"",
    "licences.toml:3: expected a text on one line, found \"\""
)]
#[case::a_region_that_never_opens(
    "regions.toml",
    "{ mon = [[\"09:00\", \"18:00\"]] }",
    "{}",
    "regions.toml:12: expected hours on one weekday at least, found none"
)]
#[case::a_region_twice(
    "regions.toml",
    "name = \"emea\"",
    "name = \"asia-pacific\"",
    "regions.toml:10: expected each region once, found asia-pacific again"
)]
#[case::a_calendar_without_a_holiday(
    "holidays/gb.toml",
    "[[holiday]]\ndate = 2026-12-25\nname = \"Christmas Day\"",
    "",
    "holidays/gb.toml:1: expected [[holiday]] tables, found none"
)]
#[case::a_calendar_without_a_source(
    "holidays/gb.toml",
    "source = \"a test\"",
    "source = \"\"",
    "holidays/gb.toml:2: expected where the days come from, found no text"
)]
#[case::a_playbook_of_version_0(
    "playbooks/core.toml",
    "version = 1",
    "version = 0",
    "playbooks/core.toml:2: expected a version from 1, found 0"
)]
#[case::a_task_that_takes_no_time(
    "playbooks/core.toml",
    "minutes = 120",
    "minutes = 0",
    "playbooks/core.toml:20: expected at least one minute, found 0"
)]
#[case::a_task_without_a_source(
    "playbooks/core.toml",
    "source = \"DIR\"",
    "source = \"\"",
    "playbooks/core.toml:25: expected the key of a source, found no text"
)]
#[case::a_condition_that_never_holds(
    "playbooks/core.toml",
    "[\"on-premises\"]",
    "[]",
    "playbooks/core.toml:21: expected at least one of cloud-only, on-premises, found none"
)]
#[case::a_meeting_twice(
    "playbooks/adoption.toml",
    "source = \"AG1\"",
    "source = \"AG1\"\n[[meeting]]\nname = \"kickoff\"\nkind = \"workshop\"\nphase = \"training\"\nminutes = 60\nday = 3",
    "playbooks/core.toml:33: expected a meeting name that no playbook has yet, found kickoff again"
)]
#[case::guidance_that_takes_no_time(
    "guidance/en/core-name-people.md",
    "minutes = 30",
    "minutes = 0",
    "guidance/en/core-name-people.md:5: expected at least one minute, found 0"
)]
fn a_planted_fault_is_named(
    #[case] file: &str,
    #[case] old: &str,
    #[case] new: &str,
    #[case] expected: &str,
) {
    let copy = Copy::new();
    copy.replace(file, old, new);
    let faults = copy.faults();
    assert!(
        faults.iter().any(|fault| if expected.ends_with(' ') {
            fault.starts_with(expected)
        } else {
            fault == expected
        }),
        "expected\n  {expected}\namong\n  {}",
        faults.join("\n  ")
    );
}
