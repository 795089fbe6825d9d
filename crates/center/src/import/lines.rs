//! The lines of a file, each read like the form for one of them; what is wrong is told by line and
//! column.

use std::collections::{BTreeMap, HashMap};

use csv::{ReaderBuilder, StringRecord, Trim};
use store::Reading;

use super::columns::Titles;
use super::held::{Same, held_by_them};
use super::{HeldRead, ImportKind, ImportTyped};
use crate::region::HOUR_FIELDS;
use crate::tenant::typed::{SubscriptionTyped, TenantRead, TenantTyped, read_domain};
use crate::{Center, CenterFault, FieldFault, FieldValue};

/// The most a file may weigh.
pub const MOST_BYTES: usize = 5 * 1024 * 1024;
/// The most lines a file may have beside its first.
pub const MOST_LINES: usize = 20_000;
/// Faults that are told of one file; the rest is counted.
pub(super) const FAULTS_SHOWN: usize = 100;

pub(super) const OF_TENANTS: [&str; 10] = [
    "name", "domain", "tpid", "cloud", "segment", "country", "zone", "region", "source", "as_of",
];
pub(super) const NEEDED_OF_TENANTS: [&str; 6] =
    ["name", "domain", "cloud", "segment", "country", "zone"];
pub(super) const OF_SUBSCRIPTIONS: [&str; 9] = [
    "domain", "plan", "seats", "kind", "audience", "start", "end", "source", "as_of",
];
pub(super) const NEEDED_OF_SUBSCRIPTIONS: [&str; 6] =
    ["domain", "plan", "seats", "kind", "start", "end"];
/// The hours of a line that says none.
const ORDINARY: &str = "09:00-18:00";

/// What is wrong with one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineFault {
    /// The line of the file, from 1; the first that is not empty names the columns.
    pub line: u64,
    /// The column, and what is wrong with it.
    pub fault: FieldFault,
}

/// What was read, line by line; or everything that is wrong.
pub(super) type Read<T> = Result<Vec<T>, Vec<LineFault>>;

/// Lines by their number.
pub(super) type Rows = Vec<(u64, StringRecord)>;

/// A file with its columns by name.
pub(super) struct Table {
    columns: BTreeMap<String, usize>,
    pub(super) rows: Rows,
    titles: Titles,
}

impl Table {
    pub(super) fn value<'row>(&'row self, row: &'row StringRecord, column: &str) -> &'row str {
        self.titles.value(column, self.cell(row, column))
    }

    /// The several words of one cell.
    pub(super) fn values(&self, row: &StringRecord, column: &str) -> Vec<String> {
        self.titles.values(column, self.cell(row, column))
    }

    fn cell<'row>(&self, row: &'row StringRecord, column: &str) -> &'row str {
        let index = self.columns.get(column);
        index.and_then(|index| row.get(*index)).unwrap_or_default()
    }

    /// The hours of a week: the ordinary ones, where no column is of hours.
    pub(super) fn hours(&self, row: &StringRecord) -> [String; 7] {
        let mut hours = HOUR_FIELDS.map(|field| self.value(row, field).to_owned());
        let mut fields = HOUR_FIELDS.iter();
        if !fields.any(|field| self.columns.contains_key(*field)) {
            for day in &mut hours[..5] {
                ORDINARY.clone_into(day);
            }
        }
        hours
    }
}

pub(super) fn whole(message: &'static str) -> CenterFault {
    CenterFault::field("files", message)
}

/// Cuts a file into lines and columns.
pub(super) fn table(
    bytes: &[u8],
    known: &[&'static str],
    needed: &[&'static str],
    titles: Titles,
) -> Result<Result<Table, Vec<LineFault>>, CenterFault> {
    if bytes.len() > MOST_BYTES {
        return Err(whole("error-import-large"));
    }
    let text = std::str::from_utf8(bytes).map_err(|_| whole("error-import-utf8"))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let ends = ['\r', '\n'];
    let first = text.trim_start_matches(ends).split(ends).next();
    let first = first.unwrap_or_default();
    if first.trim().is_empty() {
        return Err(whole("error-import-empty"));
    }
    let semicolons = first.matches(';').count() > first.matches(',').count();
    let mut reader = ReaderBuilder::new()
        .delimiter(if semicolons { b';' } else { b',' })
        .trim(Trim::All)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut count = LineCount {
        text: text.as_bytes(),
        place: 0,
        line: 1,
    };
    let line = count.of_row(0);
    let mut faults = Vec::new();
    let mut columns = BTreeMap::new();
    let header = reader.headers().map_err(CenterFault::internal)?.clone();
    for (index, name) in header.iter().enumerate() {
        let name = name.to_lowercase();
        let is_known = known.contains(&name.as_str()) || HOUR_FIELDS.contains(&name.as_str());
        let fault = if !is_known {
            "error-import-column"
        } else if columns.insert(name.clone(), index).is_some() {
            "error-import-column-twice"
        } else {
            continue;
        };
        let shown: String = name.chars().filter(|c| !c.is_control()).take(60).collect();
        let fault = FieldFault::new("files", fault).naming("column", FieldValue::Text(shown));
        faults.push(LineFault { line, fault });
    }
    for name in needed.iter().filter(|name| !columns.contains_key(**name)) {
        let fault = FieldFault::new(name, "error-import-column-missing");
        let fault = fault.naming("column", FieldValue::Text((*name).to_owned()));
        faults.push(LineFault { line, fault });
    }
    if !faults.is_empty() {
        return Ok(Err(faults));
    }
    let rows = rows(&mut reader, count, header.len())?;
    Ok(rows.map(|rows| Table {
        columns,
        rows,
        titles,
    }))
}

/// The lines of a file as an editor numbers them, counted forward.
struct LineCount<'text> {
    text: &'text [u8],
    place: usize,
    line: u64,
}

impl LineCount<'_> {
    /// The line in which the row stands that the reader began to look for at this byte. What it steps
    /// over first, the end of the line before and empty lines, it does not count itself.
    fn of_row(&mut self, began: usize) -> u64 {
        while self.place < self.text.len() {
            let byte = self.text[self.place];
            if self.place >= began && byte != b'\r' && byte != b'\n' {
                break;
            }
            self.place += 1;
            let ends_in_two = byte == b'\r' && self.text.get(self.place) == Some(&b'\n');
            if byte == b'\n' || (byte == b'\r' && !ends_in_two) {
                self.line += 1;
            }
        }
        self.line
    }
}

fn rows(
    reader: &mut csv::Reader<&[u8]>,
    mut count: LineCount<'_>,
    columns: usize,
) -> Result<Result<Rows, Vec<LineFault>>, CenterFault> {
    let (mut rows, mut faults) = (Vec::new(), Vec::new());
    for record in reader.records() {
        let record = record.map_err(|_| whole("error-import-utf8"))?;
        let began = record.position().map_or(0, csv::Position::byte);
        let line = count.of_row(usize::try_from(began).unwrap_or(usize::MAX));
        if record.iter().all(str::is_empty) {
            continue;
        }
        if record.len() != columns {
            let number = |number| FieldValue::Number(i64::try_from(number).unwrap_or(i64::MAX));
            let fault = FieldFault::new("files", "error-import-cells")
                .naming("found", number(record.len()))
                .naming("needed", number(columns));
            faults.push(LineFault { line, fault });
        }
        rows.push((line, record));
        if rows.len() > MOST_LINES {
            return Err(whole("error-import-many"));
        }
    }
    if rows.is_empty() {
        return Err(whole("error-import-empty"));
    }
    Ok(if faults.is_empty() {
        Ok(rows)
    } else {
        Err(faults)
    })
}

pub(super) fn finished<T>(read: Vec<T>, mut faults: Vec<LineFault>) -> Read<T> {
    if faults.is_empty() {
        return Ok(read);
    }
    faults.sort_by_key(|fault| fault.line);
    Err(faults)
}

/// What a line says, or else what the form said about the whole file.
pub(super) fn or_whole(of_line: &str, of_file: &str) -> String {
    let said = if of_line.is_empty() { of_file } else { of_line };
    said.to_owned()
}

/// Says of the second of two lines that the same stands in the first.
pub(super) fn once_only<Key: std::hash::Hash + Eq>(
    seen: &mut HashMap<Key, u64>,
    key: Key,
    (line, column): (u64, &'static str),
    faults: &mut Vec<LineFault>,
) {
    if let Some(first) = seen.get(&key) {
        let number = FieldValue::Number(i64::try_from(*first).unwrap_or(i64::MAX));
        let fault = FieldFault::new(column, "error-import-twice").naming("line", number);
        faults.push(LineFault { line, fault });
    } else {
        seen.insert(key, line);
    }
}

/// Reads a file of tenants.
pub(super) async fn tenants(
    center: &Center,
    reading: &Reading,
    typed: &ImportTyped,
) -> Result<Read<TenantRead>, CenterFault> {
    let titles = Titles::of(center, ImportKind::Tenants, typed.language);
    let table = match table(&typed.bytes, &OF_TENANTS, &NEEDED_OF_TENANTS, titles)? {
        Ok(table) => table,
        Err(faults) => return Ok(Err(faults)),
    };
    let (mut read, mut faults) = (Vec::new(), Vec::new());
    let (mut domains, mut tpids) = (HashMap::new(), HashMap::new());
    for (line, row) in &table.rows {
        let value = |column: &str| table.value(row, column).to_owned();
        let one = TenantTyped {
            name: value("name"),
            domain: value("domain"),
            tpid: value("tpid"),
            cloud: value("cloud"),
            segment: value("segment"),
            country: value("country"),
            zone: value("zone"),
            hours: table.hours(row),
            region: value("region"),
            source: or_whole(table.value(row, "source"), &typed.source),
            as_of: or_whole(table.value(row, "as_of"), &typed.as_of),
        };
        let mut wrong = Vec::new();
        let one = one.read(center, true, &mut wrong);
        faults.extend(
            wrong
                .into_iter()
                .map(|fault| LineFault { line: *line, fault }),
        );
        let Some(one) = one else { continue };
        let place = (*line, "domain");
        once_only(&mut domains, one.domain.clone(), place, &mut faults);
        if let Some(tpid) = one.tpid.clone() {
            once_only(&mut tpids, tpid, (*line, "tpid"), &mut faults);
        }
        read.push(one);
    }
    let names: Vec<String> = domains.keys().cloned().collect();
    for known in store::tenant::known_domains(reading, &names).await? {
        let line = domains.get(&known.domain).copied().unwrap_or_default();
        let fault = FieldFault::new("domain", "error-domain-known");
        faults.push(LineFault { line, fault });
    }
    let numbers: Vec<String> = tpids.keys().cloned().collect();
    for known in store::tenant::by_tpids(reading, &numbers).await? {
        let tpid = known.tpid.unwrap_or_default();
        let line = tpids.get(&tpid).copied().unwrap_or_default();
        let fault = FieldFault::new("tpid", "error-tpid-known");
        faults.push(LineFault { line, fault });
    }
    Ok(finished(read, faults))
}

/// Reads a file of subscriptions, each for the tenant that has the domain of its line.
pub(super) async fn subscriptions(
    center: &Center,
    reading: &Reading,
    typed: &ImportTyped,
) -> Result<Read<HeldRead>, CenterFault> {
    let titles = Titles::of(center, ImportKind::Subscriptions, typed.language);
    let (known, needed) = (&OF_SUBSCRIPTIONS, &NEEDED_OF_SUBSCRIPTIONS);
    let table = match table(&typed.bytes, known, needed, titles)? {
        Ok(table) => table,
        Err(faults) => return Ok(Err(faults)),
    };
    let named = table.rows.iter();
    let named = named.filter_map(|(_, row)| read_domain("domain", table.value(row, "domain")).ok());
    let mut named: Vec<String> = named.collect();
    named.sort_unstable();
    named.dedup();
    let owners: HashMap<String, process::identity::TenantId> =
        store::tenant::known_domains(reading, &named)
            .await?
            .into_iter()
            .map(|known| (known.domain, known.tenant_id.0))
            .collect();
    let (mut read, mut faults) = (Vec::new(), Vec::new());
    let mut seen = HashMap::new();
    for (line, row) in &table.rows {
        let value = |column: &str| table.value(row, column).to_owned();
        let one = SubscriptionTyped {
            plan: value("plan"),
            seats: value("seats"),
            kind: value("kind"),
            audience: value("audience"),
            start: value("start"),
            end: value("end"),
            source: or_whole(table.value(row, "source"), &typed.source),
            as_of: or_whole(table.value(row, "as_of"), &typed.as_of),
        };
        let mut wrong = Vec::new();
        let domain = read_domain("domain", table.value(row, "domain"))
            .and_then(|domain| match owners.get(&domain) {
                Some(tenant) => Ok((*tenant, domain)),
                None => Err(FieldFault::new("domain", "error-import-nobody")),
            })
            .map_err(|fault| wrong.push(fault))
            .ok();
        let held = one.read(center, &mut wrong);
        faults.extend(
            wrong
                .into_iter()
                .map(|fault| LineFault { line: *line, fault }),
        );
        let (Some((tenant, domain)), Some(held)) = (domain, held) else {
            continue;
        };
        let one = HeldRead {
            tenant,
            domain,
            held,
        };
        once_only(&mut seen, Same::of(&one)?, (*line, "plan"), &mut faults);
        read.push(one);
    }
    let there = held_by_them(reading, &read).await?;
    for (_, line) in seen.iter().filter(|(same, _)| there.contains(same)) {
        let fault = FieldFault::new("plan", "error-import-held");
        faults.push(LineFault { line: *line, fault });
    }
    Ok(finished(read, faults))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(text: &str) -> Vec<(u64, Vec<String>)> {
        let table = table(
            text.as_bytes(),
            &["domain", "plan"],
            &["domain"],
            Titles::none(),
        );
        let rows = table
            .unwrap()
            .unwrap_or_else(|faults| panic!("{faults:?}"))
            .rows;
        rows.iter()
            .map(|(line, row)| (*line, row.iter().map(str::to_owned).collect()))
            .collect()
    }

    #[test]
    fn a_file_is_read_as_programs_write_it() {
        let expected = ["a.example", "E3, \"the\nbig one\""];
        for text in [
            "domain,plan\na.example,\"E3, \"\"the\nbig one\"\"\"\n",
            "\u{feff}domain;plan\r\na.example;\"E3, \"\"the\nbig one\"\"\"\r\n\r\n",
            "Domain , PLAN\n a.example ,\"E3, \"\"the\nbig one\"\"\"",
        ] {
            let read = cells(text);
            assert_eq!(read.len(), 1, "{text}");
            assert_eq!(read[0].1, expected, "{text}");
        }
        assert_eq!(cells("domain;plan\na.example;\"x;y\"\n")[0].1[1], "x;y");
    }

    #[test]
    fn what_is_wrong_with_the_columns_is_told_before_any_line() {
        let messages = |text: &str| {
            let table = table(
                text.as_bytes(),
                &["domain", "plan"],
                &["domain", "plan"],
                Titles::none(),
            );
            let faults = table.unwrap().err().unwrap_or_default();
            let told = faults.into_iter().map(|one| (one.line, one.fault.message));
            told.collect::<Vec<_>>()
        };
        assert_eq!(
            messages("domain,colour\nx,y\n"),
            [
                (1, "error-import-column"),
                (1, "error-import-column-missing")
            ]
        );
        assert_eq!(
            messages("\ndomain,plan,domain\nx,y,z\n"),
            [(2, "error-import-column-twice")]
        );
        assert_eq!(
            messages("domain,plan\nx\nx,y\nx,y,z\n"),
            [(2, "error-import-cells"), (4, "error-import-cells")]
        );
    }

    #[test]
    fn a_line_is_told_by_the_number_that_an_editor_shows() {
        let numbers = |text: &str| cells(text).into_iter().map(|row| row.0).collect::<Vec<_>>();
        for end in ["\n", "\r\n", "\r"] {
            let text = "domain,plan\na.example,x\n\n \n,\n\nb.example,\"x\ny\"\nc.example,z\n";
            let told = numbers(&text.replace('\n', end));
            assert_eq!(told, [2, 7, 9], "lines that end with {end:?}");
        }
        assert_eq!(numbers("\u{feff}\r\n\r\ndomain,plan\r\na.example,x"), [4]);
        assert_eq!(numbers("domain,plan\r\n\r\na.example,x"), [3]);
    }

    #[test]
    fn a_file_that_is_none_is_refused_as_a_whole() {
        let message = |bytes: &[u8]| match table(bytes, &["domain"], &["domain"], Titles::none()) {
            Err(CenterFault::Invalid(faults)) => faults[0].message,
            _ => "taken",
        };
        assert_eq!(message(b""), "error-import-empty");
        assert_eq!(message(b"domain\n"), "error-import-empty");
        assert_eq!(message(b"domain\n\xff\xfe\n"), "error-import-utf8");
        assert_eq!(message(&vec![b'a'; MOST_BYTES + 1]), "error-import-large");
        let many = format!("domain\n{}", "a.example\n".repeat(MOST_LINES + 1));
        assert_eq!(message(many.as_bytes()), "error-import-many");
        let just = format!("domain\n{}", "a.example\n".repeat(MOST_LINES));
        assert_eq!(message(just.as_bytes()), "taken");
    }
}
