//! The one a page or a mail asks for words: a language and the time zone of its reader.

use std::borrow::Borrow;
use std::cmp::Ordering;
use std::fmt::Display;

use fluent_bundle::{FluentArgs, FluentValue};
use icu_datetime::input::{
    Date as IcuDate, DateTime as IcuDateTime, Time as IcuTime, TimeZone as IcuZone,
};
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;

use crate::arguments::{Argument, Instant};
use crate::formats::{Formats, formats};
use crate::typography::{apart, closed_up, first_in_french};
use crate::{Args, Count, Day, Language, messages};

/// Writes for one reader. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Speaker {
    language: Language,
    zone: TimeZone,
}

impl Speaker {
    /// A speaker for a reader of this language in this time zone. A language that is not complete
    /// is spoken as English, so that no half-translated page exists.
    #[must_use]
    pub fn new(language: Language, zone: TimeZone) -> Self {
        let language = if language.is_complete() {
            language
        } else {
            Language::English
        };
        Self { language, zone }
    }

    /// The language spoken.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// The reader's time zone.
    #[must_use]
    pub fn zone(&self) -> &TimeZone {
        &self.zone
    }

    /// The same language for a reader elsewhere, for the second of two clocks.
    #[must_use]
    pub fn at(&self, zone: TimeZone) -> Self {
        Self {
            language: self.language,
            zone,
        }
    }

    /// The message of a key without arguments. An unknown key is answered in brackets and logged.
    #[must_use]
    pub fn say(&self, key: &str) -> String {
        self.text(key, None)
    }

    /// The message of a key, filled with arguments.
    #[must_use]
    pub fn say_with(&self, key: &str, args: impl Borrow<Args>) -> String {
        let args = args.borrow();
        let mut filled = FluentArgs::with_capacity(args.values.len());
        for (name, value) in &args.values {
            filled.set(*name, self.fill(value));
        }
        self.text(key, Some(&filled))
    }

    /// The message of a key whose only argument is `$count`.
    #[must_use]
    pub fn say_count(&self, key: &str, count: impl Count) -> String {
        self.say_with(key, Args::new().number("count", count.count()))
    }

    /// The message of a word from a fixed list: `say_of("request-state", "awaiting_consent")` is
    /// the key `request-state-awaiting-consent`.
    #[must_use]
    pub fn say_of(&self, prefix: &str, word: impl Display) -> String {
        self.say(
            &format!("{prefix}-{word}")
                .replace(['_', '.'], "-")
                .to_ascii_lowercase(),
        )
    }

    /// Whether the language has this key.
    #[must_use]
    pub fn knows(&self, key: &str) -> bool {
        messages::text(self.language, key, None).is_some()
    }

    fn text(&self, key: &str, args: Option<&FluentArgs<'_>>) -> String {
        messages::text(self.language, key, args).unwrap_or_else(|| {
            tracing::error!(key, language = %self.language, "no such message");
            format!("[{key}]")
        })
    }

    fn fill(&self, value: &Argument) -> FluentValue<'static> {
        match value {
            Argument::Text(text) => text.clone().into(),
            Argument::Number(number) => (*number).into(),
            Argument::Date(day) => self.date_short(*day).into(),
            Argument::Time(at) => self.time(*at).into(),
            Argument::DateTime(at) => self.date_time(*at).into(),
            Argument::Minutes(minutes) => self.minutes(*minutes).into(),
            Argument::List(texts) => self.list(texts).into(),
        }
    }

    /// A day of this year, such as *Thu 17 Sept* or *9월 17일 (목)*.
    #[must_use]
    pub fn date_short(&self, day: impl Into<Day>) -> String {
        self.written(day, |formats, date| {
            formats.date_short.format(&date).to_string()
        })
    }

    /// A day in full with its year, such as *Thursday, 17 September 2026*.
    #[must_use]
    pub fn date_long(&self, day: impl Into<Day>) -> String {
        self.written(day, |formats, date| {
            formats.date_long.format(&date).to_string()
        })
    }

    /// A day with its year and without its weekday, such as *17 September 2026*.
    #[must_use]
    pub fn date_year(&self, day: impl Into<Day>) -> String {
        self.written(day, |formats, date| {
            formats.date_year.format(&date).to_string()
        })
    }

    /// A day without weekday and year, such as *17 Sept*.
    #[must_use]
    pub fn day_month(&self, day: impl Into<Day>) -> String {
        self.written(day, |formats, date| {
            formats.day_month.format(&date).to_string()
        })
    }

    /// A month and its year, such as *September 2026*.
    #[must_use]
    pub fn month_year(&self, day: impl Into<Day>) -> String {
        self.written(day, |formats, date| {
            formats.month_year.format(&date).to_string()
        })
    }

    /// The name of the day's weekday, such as *Thursday*.
    #[must_use]
    pub fn weekday(&self, day: impl Into<Day>) -> String {
        self.written(day, |formats, date| {
            formats.weekday.format(&date).to_string()
        })
    }

    /// The day's weekday as it stands over a column, such as *Thu*.
    #[must_use]
    pub fn weekday_short(&self, day: impl Into<Day>) -> String {
        self.written(day, |formats, date| {
            formats.weekday_short.format(&date).to_string()
        })
    }

    /// A time of day in the reader's time zone, such as *14:00*.
    #[must_use]
    pub fn time(&self, at: impl Into<Instant>) -> String {
        self.time_of_day(at.into().0.to_zoned(self.zone.clone()).time())
    }

    /// A wall time, such as the opening of business hours: *09:00*.
    #[must_use]
    pub fn time_of_day(&self, time: Time) -> String {
        formats(self.language).zip(icu_time(time)).map_or_else(
            || time.strftime("%H:%M").to_string(),
            |(formats, time)| formats.time.format(&time).to_string(),
        )
    }

    /// From one time of day to another, such as *14:00–14:30*.
    #[must_use]
    pub fn time_range(&self, from: impl Into<Instant>, to: impl Into<Instant>) -> String {
        let (from, to) = (self.time(from.into()), self.time(to.into()));
        self.say_with("time-range", Args::new().text("from", from).text("to", to))
    }

    /// Two wall times, such as business hours: *09:00–18:00*. Hours that end at midnight end with their
    /// day: *18:00–24:00*.
    #[must_use]
    pub fn hours(&self, from: Time, to: Time) -> String {
        let to = if to == Time::midnight() {
            "24:00".to_owned()
        } else {
            self.time_of_day(to)
        };
        let from = self.time_of_day(from);
        self.say_with("time-range", Args::new().text("from", from).text("to", to))
    }

    /// A day and a time of day, such as *Thu 17 Sept, 14:00*.
    #[must_use]
    pub fn date_time(&self, at: impl Into<Instant>) -> String {
        let local = at.into().0.to_zoned(self.zone.clone());
        formats(self.language)
            .zip(icu_date(local.date()))
            .zip(icu_time(local.time()))
            .map_or_else(
                || local.strftime("%F %H:%M").to_string(),
                |((formats, date), time)| {
                    let written = formats.date_time.format(&IcuDateTime { date, time });
                    self.ranked(local.date(), written.to_string())
                },
            )
    }

    /// The day's text with the first of a month as the language calls it.
    fn ranked(&self, date: Date, written: String) -> String {
        if self.language == Language::French && date.day() == 1 {
            return first_in_french(&written);
        }
        written
    }

    /// An instant as people near it say it: *today 14:00*, *tomorrow 11:00*, otherwise with its
    /// date.
    #[must_use]
    pub fn near(&self, at: impl Into<Instant>, now: Timestamp) -> String {
        let at = at.into().0;
        let days = self
            .date_of(Day::At(now))
            .until(self.date_of(Day::At(at)))
            .map_or(i32::MAX, |span| span.get_days());
        let key = match days {
            -1 => "yesterday-at",
            0 => "today-at",
            1 => "tomorrow-at",
            _ => return self.date_time(at),
        };
        self.say_with(key, Args::new().time("time", at))
    }

    /// The place that stands for a time zone in this language, such as *Seoul* or *서울*; a zone
    /// that is no place is called by its own name.
    #[must_use]
    pub fn place(&self, zone: &TimeZone) -> String {
        let name = zone.iana_name().unwrap_or("UTC");
        let city = name.contains('/') && !name.starts_with("Etc/");
        let known = IcuZone::from_iana_id(name);
        match formats(self.language) {
            Some(formats) if city && !known.is_unknown() => {
                formats.place.format(&known.without_offset()).to_string()
            }
            _ => name.to_owned(),
        }
    }

    /// A time with its place, such as *14:00 Seoul* or *서울 14:00*.
    #[must_use]
    pub fn time_in_place(&self, at: impl Into<Instant>) -> String {
        self.in_place(&self.time(at.into()))
    }

    /// Two times with their place, such as *14:00–14:30 Seoul*.
    #[must_use]
    pub fn time_range_in_place(&self, from: impl Into<Instant>, to: impl Into<Instant>) -> String {
        self.in_place(&self.time_range(from.into(), to.into()))
    }

    /// Business hours with their place, such as *09:00–18:00 Seoul*.
    #[must_use]
    pub fn hours_in_place(&self, from: Time, to: Time) -> String {
        self.in_place(&self.hours(from, to))
    }

    fn in_place(&self, time: &str) -> String {
        let args = Args::new()
            .text("time", time)
            .text("place", self.place(&self.zone));
        self.say_with("time-in-place", args)
    }

    /// A whole number with the language's separators, such as *1,240*.
    #[must_use]
    pub fn number(&self, number: impl Count) -> String {
        let number = number.count();
        formats(self.language).map_or_else(
            || number.to_string(),
            |formats| formats.number.format(&number.into()).to_string(),
        )
    }

    /// A length of time, such as *45 min*, *3 h 10 min*, *3시간 10분*. Negative is none.
    #[must_use]
    pub fn minutes(&self, minutes: impl Count) -> String {
        let minutes = minutes.count().max(0);
        let args = Args::new()
            .number("hours", minutes / 60)
            .number("minutes", minutes % 60);
        let key = match (minutes / 60, minutes % 60) {
            (0, _) => "length-minutes",
            (_, 0) => "length-hours",
            _ => "length-hours-minutes",
        };
        self.say_with(key, args)
    }

    /// A size in bytes, such as *340 KB*, begun ones counted, or *1.2 MB*, rounded. Negative is none.
    #[must_use]
    pub fn bytes(&self, bytes: impl Count) -> String {
        let bytes = bytes.count().max(0);
        let kilobytes = bytes.saturating_add(1023) / 1024;
        if kilobytes < 1024 {
            return self.say_with("size-kilobytes", Args::new().number("size", kilobytes));
        }
        let tenths = bytes.saturating_mul(10).saturating_add(524_288) / 1_048_576;
        let size = formats(self.language).map_or_else(
            || format!("{}.{}", tenths / 10, tenths % 10),
            |formats| {
                let mut size = icu_decimal::input::Decimal::from(tenths);
                size.multiply_pow10(-1);
                size.trim_end();
                formats.number.format(&size).to_string()
            },
        );
        self.say_with("size-megabytes", Args::new().text("size", size))
    }

    /// Texts joined with the language's *and*.
    #[must_use]
    pub fn list<T: AsRef<str>>(&self, texts: &[T]) -> String {
        let is_set_apart = matches!(
            self.language,
            Language::TraditionalChinese | Language::SimplifiedChinese | Language::Thai
        );
        let texts = texts.iter().map(AsRef::as_ref);
        match formats(self.language) {
            Some(formats) if is_set_apart => {
                let texts = texts.map(apart);
                closed_up(&formats.and.format(texts).to_string())
            }
            Some(formats) => formats.and.format(texts).to_string(),
            None => texts.collect::<Vec<_>>().join(", "),
        }
    }

    /// Texts in a row without *and*, for captions.
    #[must_use]
    pub fn series<T: AsRef<str>>(&self, texts: &[T]) -> String {
        let texts = texts.iter().map(AsRef::as_ref);
        match formats(self.language) {
            Some(formats) => formats.series.format(texts).to_string(),
            None => texts.collect::<Vec<_>>().join(", "),
        }
    }

    /// Orders things by their names as the language's dictionaries do.
    pub fn sort<T>(&self, things: &mut [T], name: impl Fn(&T) -> &str) {
        things.sort_by(|one, other| self.compare(name(one), name(other)));
    }

    /// Which of two names comes first.
    #[must_use]
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        formats(self.language).map_or_else(
            || one.cmp(other),
            |formats| formats.order.compare(one, other),
        )
    }

    /// The day on the reader's calendar.
    #[must_use]
    pub fn date_of(&self, day: impl Into<Day>) -> Date {
        match day.into() {
            Day::At(at) => at.to_zoned(self.zone.clone()).date(),
            Day::On(on) => on,
        }
    }

    fn written(
        &self,
        day: impl Into<Day>,
        write: impl Fn(&Formats, IcuDate<icu_calendar::Iso>) -> String,
    ) -> String {
        let date = self.date_of(day);
        let written = formats(self.language)
            .zip(icu_date(date))
            .map_or_else(|| date.to_string(), |(formats, date)| write(formats, date));
        self.ranked(date, written)
    }
}

fn icu_date(date: Date) -> Option<IcuDate<icu_calendar::Iso>> {
    let month = u8::try_from(date.month()).ok()?;
    let day = u8::try_from(date.day()).ok()?;
    IcuDate::try_new_iso(i32::from(date.year()), month, day).ok()
}

fn icu_time(time: Time) -> Option<IcuTime> {
    let hour = u8::try_from(time.hour()).ok()?;
    let minute = u8::try_from(time.minute()).ok()?;
    IcuTime::try_new(hour, minute, 0, 0).ok()
}

#[cfg(test)]
mod tests {
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
        assert_eq!(speaker.date_short(five_utc()), "9월 17일 (목)");
        assert_eq!(speaker.date_long(five_utc()), "2026년 9월 17일 목요일");
        assert_eq!(speaker.month_year(five_utc()), "2026년 9월");
        assert_eq!(speaker.weekday_short(five_utc()), "목");
        assert_eq!(speaker.date_time(five_utc()), "9월 17일 (목) 14:00");
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
        assert_eq!(english_in_seoul().minutes(190), "3 h 10 min");
        assert_eq!(korean_in_seoul().minutes(190), "3시간 10분");
        assert_eq!(korean_in_seoul().minutes(120), "2시간");
        assert_eq!(english_in_seoul().minutes(-5), "0 min");
    }

    #[test]
    fn a_size_is_told_in_the_unit_that_reads_best() {
        for (bytes, english) in [
            (1_i64, "1 KB"),
            (1024, "1 KB"),
            (348_161, "341 KB"),
            (1_048_576, "1 MB"),
            (1_258_292, "1.2 MB"),
            (10_485_760, "10 MB"),
            (-1, "0 KB"),
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
}
