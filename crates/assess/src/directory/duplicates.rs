//! Values that more than one object has.
//!
//! A hash of each value is kept in memory, sixteen bytes with its place; the values and the names of
//! their objects go to a temporary file without a name, which nobody else can open. Equal hashes are
//! compared by the values themselves, so nothing is called a duplicate that is none.

use std::fs::File;
use std::hash::BuildHasher;
use std::io::{self, BufWriter, Write};
use std::os::unix::fs::FileExt;

use foldhash::fast::FixedState;

use super::rules::RuleSet;
use super::{Ended, Fault, OTHERS, Row, Told};

/// What was noted, by rule.
pub struct Values {
    file: BufWriter<File>,
    at: u64,
    /// Where the name of the present object begins; written with its first value.
    object: Option<u64>,
    name: String,
    noted: Vec<(usize, Vec<Noted>)>,
    hash: FixedState,
}

#[derive(Clone, Copy)]
struct Noted {
    hash: u64,
    at: u64,
}

/// A value read back.
struct Back {
    object: u64,
    /// As it is compared.
    value: String,
    /// As it stands there, if that is not the same.
    raw: String,
}

impl Values {
    pub fn new() -> io::Result<Self> {
        Ok(Self {
            file: BufWriter::with_capacity(1 << 18, tempfile::tempfile()?),
            at: 0,
            object: None,
            name: String::new(),
            noted: Vec::new(),
            hash: FixedState::default(),
        })
    }

    /// The values that follow are those of this object.
    pub fn begin(&mut self, name: &str) {
        self.object = None;
        name.clone_into(&mut self.name);
    }

    /// Notes a value that a rule wants to be nobody else's, and how it stands there where it had to be
    /// mended before.
    pub fn note(&mut self, rule: usize, value: &str, raw: Option<&str>) -> io::Result<()> {
        let object = if let Some(object) = self.object {
            object
        } else {
            let name = std::mem::take(&mut self.name);
            let object = self.at;
            self.write(&[name.as_bytes()])?;
            self.name = name;
            self.object = Some(object);
            object
        };
        let hash = if value.is_ascii() && !value.bytes().any(|byte| byte.is_ascii_uppercase()) {
            self.hash.hash_one(value)
        } else {
            self.hash.hash_one(folded(value))
        };
        let noted = Noted { hash, at: self.at };
        let length = u32::try_from(value.len()).map_err(io::Error::other)?;
        self.write(&[
            &object.to_le_bytes(),
            &length.to_le_bytes(),
            value.as_bytes(),
            raw.unwrap_or_default().as_bytes(),
        ])?;
        match self.noted.iter_mut().find(|(one, _)| *one == rule) {
            Some((_, all)) => all.push(noted),
            None => self.noted.push((rule, vec![noted])),
        }
        Ok(())
    }

    fn write(&mut self, parts: &[&[u8]]) -> io::Result<()> {
        let length: usize = parts.iter().map(|part| part.len()).sum();
        let length = u32::try_from(length).map_err(io::Error::other)?;
        self.file.write_all(&length.to_le_bytes())?;
        for part in parts {
            self.file.write_all(part)?;
        }
        self.at += u64::from(length) + 4;
        Ok(())
    }

    /// Tells every holder of a value that others have as well.
    pub fn told<T: Told>(mut self, rules: &RuleSet, told: &mut T) -> Result<(), Ended<T::Fault>> {
        self.file.flush().map_err(Ended::Room)?;
        let mut noted = std::mem::take(&mut self.noted);
        noted.sort_by_key(|(rule, _)| *rule);
        for (rule, mut all) in noted {
            all.sort_unstable_by_key(|one| (one.hash, one.at));
            // In the order in which they stand in the text, so that two runs tell the same.
            let mut groups: Vec<&[Noted]> = all
                .chunk_by(|one, other| one.hash == other.hash)
                .filter(|group| group.len() > 1)
                .collect();
            groups.sort_unstable_by_key(|group| group[0].at);
            for group in groups {
                self.told_group(rule, group, rules, told)?;
            }
        }
        Ok(())
    }

    fn told_group<T: Told>(
        &self,
        rule: usize,
        group: &[Noted],
        rules: &RuleSet,
        told: &mut T,
    ) -> Result<(), Ended<T::Fault>> {
        let mut left = Vec::with_capacity(group.len());
        for one in group {
            left.push(self.back(one.at).map_err(Ended::Room)?);
        }
        while let Some(first) = left.first() {
            let key = folded(&first.value);
            let (mut same, others): (Vec<_>, Vec<_>) =
                left.into_iter().partition(|one| folded(&one.value) == key);
            left = others;
            // Twice on one object is nothing that a cloud refuses.
            same.dedup_by_key(|one| one.object);
            if same.len() < 2 {
                continue;
            }
            let mut names = Vec::new();
            for one in same.iter().take(OTHERS + 1) {
                names.push(self.name(one.object).map_err(Ended::Room)?);
            }
            for (place, one) in same.iter().enumerate() {
                let name = match names.get(place) {
                    Some(name) => name.clone(),
                    None => self.name(one.object).map_err(Ended::Room)?,
                };
                let others: Vec<String> = names
                    .iter()
                    .enumerate()
                    .filter(|(other, _)| *other != place)
                    .map(|(_, name)| name.clone())
                    .take(OTHERS)
                    .collect();
                let row = Row {
                    subject: &name,
                    attribute: rules.rule(rule).attribute,
                    seen: if one.raw.is_empty() {
                        &one.value
                    } else {
                        &one.raw
                    },
                    faults: &[Fault { rule, mended: None }],
                    mended: None,
                    others: &others,
                    other_count: same.len() - 1,
                };
                told.row(&row).map_err(Ended::Told)?;
            }
        }
        Ok(())
    }

    fn back(&self, at: u64) -> io::Result<Back> {
        let bytes = self.read(at)?;
        let torn = || io::Error::other("a value without its object");
        let (object, rest) = bytes.split_first_chunk::<8>().ok_or_else(torn)?;
        let (length, rest) = rest.split_first_chunk::<4>().ok_or_else(torn)?;
        let length = usize::try_from(u32::from_le_bytes(*length)).map_err(io::Error::other)?;
        let (value, raw) = rest.split_at_checked(length).ok_or_else(torn)?;
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).map_err(io::Error::other);
        Ok(Back {
            object: u64::from_le_bytes(*object),
            value: text(value)?,
            raw: text(raw)?,
        })
    }

    fn name(&self, at: u64) -> io::Result<String> {
        String::from_utf8(self.read(at)?).map_err(io::Error::other)
    }

    fn read(&self, at: u64) -> io::Result<Vec<u8>> {
        let mut length = [0; 4];
        self.file.get_ref().read_exact_at(&mut length, at)?;
        let length = usize::try_from(u32::from_le_bytes(length)).map_err(io::Error::other)?;
        let mut bytes = vec![0; length];
        self.file.get_ref().read_exact_at(&mut bytes, at + 4)?;
        Ok(bytes)
    }
}

impl std::fmt::Debug for Values {
    fn fmt(&self, text: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let count: usize = self.noted.iter().map(|(_, all)| all.len()).sum();
        write!(text, "Values({count})")
    }
}

/// As a directory compares: upper and lower case are one.
fn folded(value: &str) -> String {
    value.to_lowercase()
}
