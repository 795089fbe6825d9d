//! Values that more than one object has.
//!
//! A hash of each value is kept in memory, sixteen bytes with its place; the values and the names of
//! their objects go to a temporary file without a name, which nobody else can open. Equal hashes are
//! compared by the values themselves, read back one at a time, so nothing is called a duplicate that is
//! none. The hash has a key of chance: whoever writes values into a directory cannot make equal hashes.

use std::fs::File;
use std::hash::{BuildHasher, RandomState};
use std::io::{self, BufWriter, Write};
use std::os::unix::fs::FileExt;

use super::rules::RuleSet;
use super::{Ended, Fault, OTHERS, Row, Told};

/// How many values may have one hash. Two hardly ever do; more do only where somebody means harm, and
/// then the work would grow with their square.
const MOST_OF_A_HASH: usize = 64;

/// What was noted, by rule.
pub struct Values<S = RandomState> {
    file: BufWriter<File>,
    at: u64,
    /// Where the name of the present object begins; written with its first value.
    object: Option<u64>,
    name: String,
    noted: Vec<(usize, Vec<Noted>)>,
    hash: S,
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
        Self::hashed_by(RandomState::new())
    }
}

impl<S: BuildHasher> Values<S> {
    fn hashed_by(hash: S) -> io::Result<Self> {
        Ok(Self {
            file: BufWriter::with_capacity(1 << 18, tempfile::tempfile()?),
            at: 0,
            object: None,
            name: String::new(),
            noted: Vec::new(),
            hash,
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
        let mut left = group.to_vec();
        for _ in 0..MOST_OF_A_HASH {
            let Some(first) = left.first() else {
                return Ok(());
            };
            let first = self.back(first.at).map_err(Ended::Room)?;
            let key = folded(&first.value);
            // The object and the value of each that is the same; what is another value is left.
            let mut same: Vec<(u64, u64)> = Vec::new();
            let mut others = Vec::new();
            for one in left {
                let back = self.back(one.at).map_err(Ended::Room)?;
                if folded(&back.value) == key {
                    same.push((back.object, one.at));
                } else {
                    others.push(one);
                }
            }
            left = others;
            // Twice on one object is nothing that a cloud refuses.
            same.dedup_by_key(|(object, _)| *object);
            if same.len() > 1 {
                self.told_same(rule, &same, rules, told)?;
            }
        }
        if left.is_empty() {
            return Ok(());
        }
        Err(Ended::Room(io::Error::other("too many values of one hash")))
    }

    /// Tells each of those who have the same value.
    fn told_same<T: Told>(
        &self,
        rule: usize,
        same: &[(u64, u64)],
        rules: &RuleSet,
        told: &mut T,
    ) -> Result<(), Ended<T::Fault>> {
        let mut names = Vec::new();
        for (object, _) in same.iter().take(OTHERS + 1) {
            names.push(self.name(*object).map_err(Ended::Room)?);
        }
        for (place, (object, at)) in same.iter().enumerate() {
            let name = match names.get(place) {
                Some(name) => name.clone(),
                None => self.name(*object).map_err(Ended::Room)?,
            };
            let others: Vec<String> = names
                .iter()
                .enumerate()
                .filter(|(other, _)| *other != place)
                .map(|(_, name)| name.clone())
                .take(OTHERS)
                .collect();
            let one = self.back(*at).map_err(Ended::Room)?;
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

impl<S> std::fmt::Debug for Values<S> {
    fn fmt(&self, text: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let count: usize = self.noted.iter().map(|(_, all)| all.len()).sum();
        write!(text, "Values({count})")
    }
}

/// As a directory compares: upper and lower case are one.
fn folded(value: &str) -> String {
    value.to_lowercase()
}

#[cfg(test)]
mod tests {
    use std::hash::{BuildHasherDefault, Hasher};

    use super::super::{Rules, TextFault};
    use super::*;

    /// What somebody who means harm would like: one hash for all.
    #[derive(Default)]
    struct One;

    impl Hasher for One {
        fn finish(&self) -> u64 {
            7
        }

        fn write(&mut self, _: &[u8]) {}
    }

    #[derive(Default)]
    struct Heard(Vec<String>);

    impl Told for Heard {
        type Fault = ();

        fn row(&mut self, row: &Row<'_>) -> Result<(), ()> {
            let others = row.others.join(" ");
            self.0.push(format!(
                "{} {} [{others}] {}",
                row.subject, row.seen, row.other_count
            ));
            Ok(())
        }

        fn unread(&mut self, _: u64, _: TextFault) -> Result<(), ()> {
            Ok(())
        }

        fn progress(&mut self, _: u64) -> Result<(), ()> {
            Ok(())
        }
    }

    fn told<S: BuildHasher>(
        mut values: Values<S>,
        held: &[(&str, &str)],
    ) -> Result<Vec<String>, Ended<()>> {
        let rules = Rules::shipped().unwrap().set("multi-tenant", None);
        for (name, value) in held {
            values.begin(name);
            values.note(0, value, None).unwrap();
        }
        let mut heard = Heard::default();
        values.told(&rules, &mut heard)?;
        Ok(heard.0)
    }

    #[test]
    fn equal_hashes_of_other_values_are_no_duplicates() {
        let held = [
            ("a", "one"),
            ("b", "two"),
            ("c", "ONE"),
            ("d", "three"),
            ("e", "two"),
        ];
        let expected = ["a one [c] 1", "c ONE [a] 1", "b two [e] 1", "e two [b] 1"];
        let all_one = Values::hashed_by(BuildHasherDefault::<One>::default()).unwrap();
        assert_eq!(told(all_one, &held).unwrap(), expected);
        assert_eq!(told(Values::new().unwrap(), &held).unwrap(), expected);
    }

    #[test]
    fn more_values_of_one_hash_than_chance_makes_end_the_run() {
        let texts: Vec<String> = (0..=MOST_OF_A_HASH).map(|one| one.to_string()).collect();
        let held: Vec<(&str, &str)> = texts.iter().map(|one| ("a", one.as_str())).collect();
        let all_one = || Values::hashed_by(BuildHasherDefault::<One>::default()).unwrap();
        assert!(matches!(told(all_one(), &held), Err(Ended::Room(_))));
        assert!(told(all_one(), &held[1..]).unwrap().is_empty());
    }

    #[test]
    fn no_two_runs_hash_alike() {
        let hash = || Values::new().unwrap().hash.hash_one("smtp:one@contoso.com");
        assert_ne!(hash(), hash());
    }
}
