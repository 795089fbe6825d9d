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
use crate::messages::Lines;
use crate::typography::{
    alone, apart, closed_up, day, days_behind_one_month, days_of_one_month, first_in_french, held,
    row_in_thai,
};
use crate::{Args, Count, Day, Language, messages};

/// Writes for one reader. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Speaker {
    language: Language,
    zone: TimeZone,
    lines: Lines,
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
        Self {
            language,
            zone,
            lines: Lines::Held,
        }
    }

    /// The same, but its messages have no unseen characters that hold lines together: for a terminal,
    /// which breaks its lines without asking for them, and for a file in which they would be looked at.
    #[must_use]
    pub fn plainly(self) -> Self {
        Self {
            lines: Lines::Plain,
            ..self
        }
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
            lines: self.lines,
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
        messages::text(self.lines, self.language, key, None).is_some()
    }

    fn text(&self, key: &str, args: Option<&FluentArgs<'_>>) -> String {
        let text = messages::text(self.lines, self.language, key, args).unwrap_or_else(|| {
            tracing::error!(key, language = %self.language, "no such message");
            format!("[{key}]")
        });
        match self.lines {
            Lines::Held => held(self.language, text),
            Lines::Plain => text,
        }
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
                    self.ranked(local.date(), &written.to_string())
                },
            )
    }

    /// The day's text as the language's readers expect it.
    fn ranked(&self, date: Date, written: &str) -> String {
        let written = day(self.language, written);
        if self.language == Language::French && date.day() == 1 {
            return first_in_french(&written);
        }
        held(self.language, written)
    }

    /// From one day to another without weekday and year, such as *2–4 Nov* or *30 Oct–4 Nov*. One
    /// day alone when they are the same.
    #[must_use]
    pub fn day_range(&self, from: impl Into<Day>, to: impl Into<Day>) -> String {
        let (from, to) = (from.into(), to.into());
        let (first, last) = (self.day_month(from), self.day_month(to));
        if first == last {
            return first;
        }
        let (from, to) = (self.date_of(from), self.date_of(to));
        let (first, last) = ((from.year(), from.month()) == (to.year(), to.month()))
            .then(|| {
                days_behind_one_month(&first, &last).or_else(|| days_of_one_month(&first, &last))
            })
            .flatten()
            .unwrap_or((first, last));
        let args = Args::new().text("from", first).text("to", last);
        self.say_with("time-range", args)
    }

    /// A text that stands alone, as a heading or at the beginning of a line: languages that write
    /// days and months with a small letter give it a capital one there.
    #[must_use]
    pub fn alone(&self, text: &str) -> String {
        alone(text)
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

    /// A day and a time of day with their place, for who may live elsewhere: *Thu 17 Sept, 14:00 (Seoul)*.
    #[must_use]
    pub fn date_time_in_place(&self, at: impl Into<Instant>) -> String {
        let args = Args::new()
            .text("moment", self.date_time(at.into()))
            .text("place", self.place(&self.zone));
        self.say_with("moment-in-place", args)
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

    /// A number with one digit behind the point or the comma, such as *4.3*, from its tenths.
    #[must_use]
    pub fn tenths(&self, tenths: impl Count) -> String {
        let tenths = tenths.count();
        formats(self.language).map_or_else(
            || format!("{}.{}", tenths / 10, tenths % 10),
            |formats| {
                let mut number = icu_decimal::input::Decimal::from(tenths);
                number.multiply_pow10(-1);
                number.pad_end(-1);
                formats.number.format(&number).to_string()
            },
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

    /// A size in bytes, such as *340 KB*, begun ones counted, or *1.2 MB* and *41 GB*, rounded. A unit is
    /// 1,024 of the one before, and what is just so many tenths of a gigabyte is told as that: who typed
    /// *0.5 GB* is not told *512 MB*. Negative is none.
    #[must_use]
    pub fn bytes(&self, bytes: impl Count) -> String {
        let bytes = bytes.count().max(0);
        let kilobytes = bytes.saturating_add(1023) / 1024;
        if kilobytes < 1024 {
            return self.say_with("size-kilobytes", Args::new().number("size", kilobytes));
        }
        let in_tenths = |unit: i64| bytes.saturating_mul(10).saturating_add(unit / 2) / unit;
        let gigabyte = 1_073_741_824;
        let of_gigabyte = in_tenths(gigabyte);
        let just_so_many = of_gigabyte.saturating_mul(gigabyte).saturating_add(5) / 10;
        let (tenths, key) = match in_tenths(1_048_576) {
            tenths if tenths < 10_240 && just_so_many != bytes => (tenths, "size-megabytes"),
            _ => (of_gigabyte, "size-gigabytes"),
        };
        let size = formats(self.language).map_or_else(
            || format!("{}.{}", tenths / 10, tenths % 10),
            |formats| {
                let mut size = icu_decimal::input::Decimal::from(tenths);
                size.multiply_pow10(-1);
                size.trim_end();
                formats.number.format(&size).to_string()
            },
        );
        self.say_with(key, Args::new().text("size", size))
    }

    /// Texts joined with the language's *and*.
    #[must_use]
    pub fn list<T: AsRef<str>>(&self, texts: &[T]) -> String {
        let is_set_apart = matches!(
            self.language,
            Language::TraditionalChinese | Language::SimplifiedChinese | Language::Thai
        );
        if self.language == Language::Thai && texts.len() > 2 {
            let (last, row) = texts
                .split_last()
                .map_or(("", texts), |(last, row)| (last.as_ref(), row));
            let row = row_in_thai(&row.iter().map(AsRef::as_ref).collect::<Vec<_>>());
            return self.list(&[format!("{row} "), last.to_owned()]);
        }
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
        if self.language == Language::Thai {
            return row_in_thai(&texts.collect::<Vec<_>>());
        }
        // The locale data put an *and* before the last in Spanish and Portuguese, and nothing between them in
        // Simplified Chinese: 22 and 19 became 2219.
        let comma = if matches!(
            self.language,
            Language::Japanese | Language::TraditionalChinese | Language::SimplifiedChinese
        ) {
            "、"
        } else {
            ", "
        };
        texts.collect::<Vec<_>>().join(comma)
    }

    /// Sentences one after another: apart by a space, which Chinese and Japanese do not set.
    #[must_use]
    pub fn sentences<T: AsRef<str>>(&self, sentences: &[T]) -> String {
        let sentences: Vec<&str> = sentences.iter().map(AsRef::as_ref).collect();
        sentences.join(self.gap())
    }

    /// What stands between two sentences.
    #[must_use]
    pub fn gap(&self) -> &'static str {
        match self.language {
            Language::Japanese | Language::TraditionalChinese | Language::SimplifiedChinese => "",
            _ => " ",
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
        self.ranked(date, &written)
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
mod tests;
