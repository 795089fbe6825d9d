//! What a language wants set otherwise than the locale data write it.

use crate::Language;

/// A text with a space at each end that is Latin: Chinese and Thai set Latin apart from their own script,
/// and the locale data of lists do not.
pub(crate) fn apart(text: &str) -> String {
    let space = |end: Option<char>| match end {
        Some(end) if end.is_ascii_alphanumeric() => " ",
        _ => "",
    };
    let (first, last) = (text.chars().next(), text.chars().next_back());
    format!("{}{text}{}", space(first), space(last))
}

/// The list without the spaces that its ends, its marks and its own spaces make needless.
pub(crate) fn closed_up(list: &str) -> String {
    let closed = list.replace(" 、", "、").replace("、 ", "、");
    closed.trim().replace("  ", " ")
}

/// French counts the days of a month and calls only the first by its rank: *1er octobre*.
pub(crate) fn first_in_french(written: &str) -> String {
    let is_space = |letter: char| letter == ' ' || letter == '\u{a0}';
    let parts = written.split_inclusive(is_space).map(|part| {
        if part.trim_end_matches(is_space) == "1" {
            part.replacen('1', "1er", 1)
        } else {
            part.to_owned()
        }
    });
    parts.collect()
}

/// Texts in a row in Thai, which parts what it counts by a space: between two names in Latin letters a
/// space alone would make them one, so a comma parts those.
pub(crate) fn row_in_thai(texts: &[&str]) -> String {
    let is_latin = |end: Option<char>| end.is_some_and(|end| end.is_ascii_alphanumeric());
    let mut row = String::new();
    for text in texts {
        let (before, behind) = (row.chars().next_back(), text.chars().next());
        if is_latin(before) && is_latin(behind) {
            row.push(',');
        }
        if before.is_some() {
            row.push(' ');
        }
        row.push_str(text);
    }
    row
}

/// A day as the language's readers expect it, where that is not what the locale data write: Spanish
/// sets *de* before the month, which is no twin of the weekday then (*mar 16 de mar*), Vietnamese
/// *năm* before the year. No line parts the number of a day from its month or its weekday; only in
/// English, whose months are whole words to the eye, it may.
pub(crate) fn day(language: Language, written: &str) -> String {
    match language {
        Language::English => written.to_owned(),
        Language::Spanish => in_one_line(&with_de(written)),
        Language::Vietnamese => in_one_line(&with_nam(written)),
        _ => in_one_line(written),
    }
}

fn with_de(written: &str) -> String {
    let mut words = written.split(' ');
    match (words.next(), words.next(), words.next()) {
        (Some(weekday), Some(day), Some(month))
            if weekday.ends_with(',') && is_number(day) && month != "de" =>
        {
            let weekday = weekday.trim_end_matches(',');
            let rest: Vec<&str> = [month].into_iter().chain(words).collect();
            format!("{weekday} {day} de {}", rest.join(" "))
        }
        _ => written.to_owned(),
    }
}

fn with_nam(written: &str) -> String {
    match written.rsplit_once(' ') {
        Some((before, year)) if year.len() == 4 && is_number(year) => {
            let before = before.trim_end_matches(',');
            if before.ends_with(" năm") {
                return written.to_owned();
            }
            format!("{before} năm {year}")
        }
        _ => written.to_owned(),
    }
}

fn is_number(word: &str) -> bool {
    !word.is_empty() && word.chars().all(|letter| letter.is_ascii_digit())
}

/// The day of three or four short words stays whole; a line may end before or behind its time, and
/// where a long day has a year a line may end anywhere.
fn in_one_line(written: &str) -> String {
    let has_year = |word: &str| word.chars().filter(char::is_ascii_digit).count() == 4;
    if written
        .split(' ')
        .any(|word| has_year(word) && !word.contains(':'))
    {
        return written.to_owned();
    }
    let mut tied = String::with_capacity(written.len() + 4);
    let mut last_is_time = true;
    for word in written.split(' ') {
        let is_time = word.contains(':');
        if !tied.is_empty() {
            tied.push(if is_time || last_is_time {
                ' '
            } else {
                '\u{a0}'
            });
        }
        tied.push_str(word);
        last_is_time = is_time;
    }
    tied
}

/// The text with what no line may part held together: in Korean a particle and the bracket before it
/// (*9월 26일 (토)까지*), in Japanese and Chinese the month, the day and its weekday.
pub(crate) fn held(language: Language, text: String) -> String {
    match language {
        Language::Korean if text.contains(')') => {
            let mut held = String::with_capacity(text.len() + 3);
            let mut before = ' ';
            for letter in text.chars() {
                if before == ')' && ('가'..='힣').contains(&letter) {
                    held.push(WORD_JOINER);
                }
                held.push(letter);
                before = letter;
            }
            held
        }
        Language::Japanese | Language::SimplifiedChinese | Language::TraditionalChinese
            if text.contains(['月', '日']) =>
        {
            days_held(&text)
        }
        _ => text,
    }
}

const WORD_JOINER: char = '\u{2060}';

/// *3月5日(金)*, *3月5日周五* and *3月5日週五* each in one piece. Behind the year a line may end.
fn days_held(text: &str) -> String {
    let mut held = String::with_capacity(text.len() + 12);
    let mut letters = text.chars().peekable();
    // The letter before, and whether it begins a weekday.
    let mut before = ' ';
    let mut in_weekday = false;
    while let Some(letter) = letters.next() {
        let of_day = match (before, letter) {
            ('0'..='9', '年' | '月' | '日') | ('月', '0'..='9') | ('日', '周' | '週') => {
                true
            }
            ('日', '(') => letters
                .peek()
                .is_some_and(|next| ON_WEEKDAYS.contains(*next)),
            ('周' | '週', next) => in_weekday && ON_WEEKDAYS.contains(next),
            _ => false,
        };
        if of_day {
            held.push(WORD_JOINER);
        }
        in_weekday = before == '日' && of_day;
        held.push(letter);
        before = letter;
    }
    held
}

/// What the days of the week are called by, in Japanese and in Chinese.
const ON_WEEKDAYS: &str = "月火水木金土日一二三四五六";

/// A file of messages with what no line may part held together. In Japanese and Chinese a line begins
/// neither with what counts the number before it (*30 分*) nor with the particle of a name in Latin
/// letters (*Teams の*). Thai has no spaces between words, so that browsers part them by a word list,
/// which takes compounds for two words and breaks loan words within a syllable.
pub(crate) fn unbroken(language: Language, messages: String) -> String {
    match language {
        Language::Thai => WHOLE_IN_THAI.iter().fold(messages, |messages, word| {
            messages.replace(&word.replace(['|', '/'], ""), &with_seams(word))
        }),
        Language::Japanese | Language::SimplifiedChinese | Language::TraditionalChinese => {
            let is_latin = |letter: char| letter.is_ascii_alphanumeric() || letter == '}';
            let is_own = |letter: &char| ('\u{3041}'..='\u{9fff}').contains(letter);
            let mut tied = String::with_capacity(messages.len() + 64);
            let mut letters = messages.chars().peekable();
            let mut before = ' ';
            while let Some(letter) = letters.next() {
                let is_seam =
                    letter == ' ' && is_latin(before) && letters.peek().is_some_and(is_own);
                tied.push(if is_seam { '\u{a0}' } else { letter });
                before = letter;
            }
            tied
        }
        _ => messages,
    }
}

/// Words of these pages that the word list of browsers parts wrongly. A bar is a seam that holds; at a
/// stroke a line may end, where the list would end it a few letters on (*การเต รียม*).
const WHOLE_IN_THAI: [&str; 50] = [
    "พรุ่ง|นี้",
    "วัน|นี้",
    "วาน|นี้",
    "ที่|นี่",
    "คาด|การณ์",
    "ข้อ|เสนอ",
    "คำ|แนะนำ",
    "คำ|ตอบ",
    "คำ|สั่ง",
    "คำ|เตือน",
    "แบบ|ร่าง",
    "ตรวจ|ทาน",
    "ตรวจ|สอบ",
    "ตรวจ|พบ",
    "เผย|แพร่",
    "ตัดสิน|ใจ",
    "ผู้|เชี่ยวชาญ",
    "ลาย|ลักษณ์|อักษร",
    "หมุด|หมาย",
    "คู่|ค้า",
    "เหมาะ|สม",
    "เพียง|พอ",
    "ต่อ|ยอด",
    "ผล|กระทบ",
    "เชิง|ปฏิบัติ|การ",
    "เพล|ย์|บุ๊ก",
    "แค็ต|ตา|ล็อก",
    "คลา|วด์",
    "เว็บ|ฮุค",
    "โท|เค็น",
    "ออบ|เจ็กต์",
    "ไทม์|ไลน์",
    "ซิง|โคร|ไนซ์",
    "ทิก|เก็ต",
    "เซ|ก|เมน|ต์",
    "แฮ|ช",
    "การ/เตรียม",
    "ต้อง/เตรียม",
    "ผล/อยู่",
    "ประชุม/อื่น",
    "มา/ระยะ",
    "ขอ/บริการ",
    "จะ/บันทึก",
    "แผน|งาน",
    "ข้อ|เท็จจริง",
    "ดำเนิน|การ",
    "ภาย|ใต้",
    "บน|สุด",
    "มอบ|หมาย",
    "ล้ม|เหลว",
];

/// The word as the pages have it: held at its bars, parted at its strokes.
fn with_seams(word: &str) -> String {
    word.replace('|', "\u{2060}").replace('/', "\u{200b}")
}

/// From one day to another with the month said once, where both days call it alike: *2–4 Nov*,
/// *11월 2일~4일*. Each is one that [`Speaker::day_month`](crate::Speaker::day_month) wrote.
pub(crate) fn days_of_one_month(from: &str, to: &str) -> Option<(String, String)> {
    let space = |letter: char| letter == ' ' || letter == '\u{a0}';
    let (first, _) = from.split_once(space)?;
    let month = from.get(first.len()..)?;
    let (last, same) = to.split_at_checked(to.find(space)?)?;
    if first.starts_with(|letter: char| letter.is_ascii_digit())
        && last.starts_with(|letter: char| letter.is_ascii_digit())
        && !first.ends_with(['月', '월'])
    {
        return (month == same).then(|| (first.to_owned(), to.to_owned()));
    }
    None
}

/// The same for languages that name the month first: *11月2日* and *4日*.
pub(crate) fn days_behind_one_month(from: &str, to: &str) -> Option<(String, String)> {
    let end = from.find(['月', '월'])? + '月'.len_utf8();
    let month = from.get(..end)?;
    let day = to
        .strip_prefix(month)?
        .trim_start_matches([' ', '\u{a0}', WORD_JOINER]);
    Some((from.to_owned(), day.to_owned()))
}

/// A text with a capital letter, because it stands alone.
pub(crate) fn alone(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use jiff::civil::Date;
    use jiff::tz::TimeZone;

    use crate::messages::Lines;
    use crate::{Language, Speaker};

    #[test]
    fn french_calls_the_first_of_a_month_by_its_rank() {
        let speaker = Speaker::new(Language::French, TimeZone::UTC);
        let day = |text: &str| text.parse::<Date>().unwrap();
        assert_eq!(
            speaker.date_long(day("2026-10-01")),
            "jeudi 1er octobre 2026"
        );
        assert_eq!(speaker.date_year(day("2026-10-01")), "1er octobre 2026");
        assert_eq!(speaker.date_year(day("2026-10-11")), "11 octobre 2026");
        assert_eq!(speaker.month_year(day("2026-10-01")), "octobre 2026");
        let at: Timestamp = "2026-10-01T09:00:00Z".parse().unwrap();
        assert!(
            speaker.date_time(at).contains("1er\u{a0}oct"),
            "{}",
            speaker.date_time(at)
        );
    }

    fn in_language(language: Language) -> Speaker {
        Speaker::new(language, TimeZone::UTC)
    }

    #[test]
    fn names_in_latin_letters_are_told_apart_in_thai() {
        let thai = in_language(Language::Thai);
        let both = ["Ines Costa", "Jonas Meyer"];
        assert_eq!(thai.series(&both), "Ines Costa, Jonas Meyer");
        assert_eq!(
            thai.list(&["Exchange Online", "Teams", "OneDrive"]),
            "Exchange Online, Teams และ OneDrive"
        );
        assert_eq!(thai.series(&["ไทย", "อังกฤษ"]), "ไทย อังกฤษ");
        for language in [
            Language::Spanish,
            Language::BrazilianPortuguese,
            Language::Korean,
        ] {
            assert_eq!(
                in_language(language).series(&both),
                "Ines Costa, Jonas Meyer"
            );
        }
        assert_eq!(thai.list(&["ไทย", "อังกฤษ", "เกาหลี"]), "ไทย อังกฤษ และเกาหลี");
        assert_eq!(thai.list(&["Teams"]), "Teams");
    }

    #[test]
    fn no_line_parts_a_day() {
        let day =
            |language| in_language(language).date_short("2026-09-26".parse::<Date>().unwrap());
        assert_eq!(day(Language::Korean), "9월\u{a0}26일\u{a0}(토)");
        assert_eq!(
            day(Language::Japanese),
            "9\u{2060}月\u{2060}26\u{2060}日\u{2060}(土)"
        );
        assert_eq!(
            day(Language::TraditionalChinese),
            "9\u{2060}月\u{2060}26\u{2060}日\u{2060}週\u{2060}六"
        );
        assert_eq!(
            day(Language::SimplifiedChinese),
            "9\u{2060}月\u{2060}26\u{2060}日\u{2060}周\u{2060}六"
        );
        assert_eq!(day(Language::Thai), "เสาร์\u{a0}26\u{a0}ก.ย.");
        assert_eq!(
            day(Language::Vietnamese),
            "Thứ\u{a0}7,\u{a0}26\u{a0}thg\u{a0}9"
        );
        assert_eq!(day(Language::German), "Sa.,\u{a0}26.\u{a0}Sept.");
        assert_eq!(day(Language::English), "Sat 26 Sept");
        let at: Timestamp = "2026-09-26T09:00:00Z".parse().unwrap();
        assert_eq!(
            in_language(Language::Korean).date_time(at),
            "9월\u{a0}26일\u{a0}(토) 09:00"
        );
    }

    #[test]
    fn a_number_keeps_what_it_counts_and_a_word_of_thai_stays_whole() {
        let minutes = |language| in_language(language).minutes(30_u32);
        assert_eq!(minutes(Language::Japanese), "30\u{a0}分");
        assert_eq!(minutes(Language::TraditionalChinese), "30\u{a0}分鐘");
        assert_eq!(minutes(Language::Korean), "30분");
        assert_eq!(
            in_language(Language::Thai).say("timeline-forecast"),
            "คาด\u{2060}การณ์"
        );
    }

    #[test]
    fn every_thai_word_that_is_held_is_spoken() {
        let spoken = |word: &str| {
            let said = super::with_seams(word);
            crate::messages(Language::Thai)
                .unwrap()
                .iter()
                .any(|message| {
                    crate::messages::text(Lines::Held, Language::Thai, &message.key, None)
                        .is_some_and(|text| text.contains(&said))
                })
        };
        for word in super::WHOLE_IN_THAI {
            assert!(spoken(word), "{word} is in no message");
        }
    }

    #[test]
    fn what_only_looks_like_a_day_may_be_parted() {
        assert_eq!(
            super::days_held("今日 23:38、日曜日(休業)"),
            "今日 23:38、日曜日(休業)"
        );
        assert_eq!(super::days_held("每週五"), "每週五");
    }

    #[test]
    fn a_particle_stays_with_the_bracket_before_it() {
        let korean = in_language(Language::Korean);
        let day = "2026-09-26".parse::<Date>().unwrap();
        let text = korean.say_with("landing-due", crate::Args::new().date("date", day));
        assert_eq!(text, "9월\u{a0}26일\u{a0}(토)\u{2060}까지");
        let as_text = crate::Args::new().text("date", korean.date_short(day));
        assert_eq!(korean.say_with("landing-due", as_text), text);
    }

    #[test]
    fn days_of_one_month_name_it_once() {
        let range = |language, from: &str, to: &str| {
            let (from, to): (Date, Date) = (from.parse().unwrap(), to.parse().unwrap());
            in_language(language)
                .day_range(from, to)
                .replace('\u{a0}', " ")
                .replace('\u{2060}', "")
        };
        let two = |language| range(language, "2026-11-02", "2026-11-04");
        assert_eq!(two(Language::English), "2–4 Nov");
        assert_eq!(two(Language::German), "2.–4. Nov.");
        assert_eq!(two(Language::Korean), "11월 2일~4일");
        assert_eq!(two(Language::Japanese), "11月2日～4日");
        assert_eq!(
            range(Language::English, "2026-10-30", "2026-11-04"),
            "30 Oct–4 Nov"
        );
        assert_eq!(
            range(Language::Korean, "2026-10-30", "2026-11-04"),
            "10월 30일~11월 4일"
        );
        assert_eq!(
            range(Language::French, "2026-11-01", "2026-11-04"),
            "1er–4 nov."
        );
    }

    #[test]
    fn a_day_is_written_as_its_readers_write_it() {
        let day = "2027-03-16".parse::<Date>().unwrap();
        let at: Timestamp = "2027-03-16T09:00:00Z".parse().unwrap();
        let spanish = in_language(Language::Spanish);
        assert_eq!(spanish.date_short(day), "mar\u{a0}16\u{a0}de\u{a0}mar");
        assert_eq!(spanish.date_time(at), "mar\u{a0}16\u{a0}de\u{a0}mar, 09:00");
        assert_eq!(spanish.date_long(day), "martes, 16 de marzo de 2027");
        let vietnamese = in_language(Language::Vietnamese);
        assert_eq!(vietnamese.date_year(day), "16 tháng 3 năm 2027");
        assert_eq!(vietnamese.month_year(day), "tháng 3 năm 2027");
    }

    #[test]
    fn a_day_that_stands_alone_begins_with_a_capital_letter() {
        let day = "2026-10-01".parse::<Date>().unwrap();
        let alone = |language| {
            let speaker = in_language(language);
            speaker.alone(&speaker.date_long(day))
        };
        assert_eq!(alone(Language::French), "Jeudi 1er octobre 2026");
        assert_eq!(alone(Language::Korean), "2026년 10월 1일 목요일");
    }
}
