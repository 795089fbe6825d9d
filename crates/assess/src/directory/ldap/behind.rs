//! The values of an attribute that has more of them than the server gives at once (MS-ADTS,
//! 3.1.1.3.1.3.3). The first answer names them `proxyAddresses;range=0-1499`; the rest is asked for by
//! `proxyAddresses;range=1500-*`, of the object alone, until the server ends a range with `*`.

use super::{
    ASIDE, Attribute, DONE, Ldap, LdapFault, Object, TextFault, ended, entry, for_each_attribute,
    keep, search,
};

/// So many parts of one attribute are no attribute but a loop; an object is full before.
const PARTS: u32 = 1_000;

/// What is behind the values that came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Behind {
    /// These were the last ones.
    Nothing,
    /// Those from this one on.
    From(u32),
    /// What came is not what was asked for, so nobody knows.
    Nobody,
}

impl Behind {
    /// What an attribute's description says, where so many values came of those from `first` on.
    pub fn of(description: &[u8], first: u32, count: usize) -> Self {
        let range = description
            .split(|byte| *byte == b';')
            .skip(1)
            .find_map(|option| {
                let (head, range) = option.split_at_checked(6)?;
                head.eq_ignore_ascii_case(b"range=").then_some(range)
            });
        let Some(range) = range else {
            return if first == 0 {
                Self::Nothing
            } else {
                Self::Nobody
            };
        };
        Self::of_range(range, first, count).unwrap_or(Self::Nobody)
    }

    fn of_range(range: &[u8], first: u32, count: usize) -> Option<Self> {
        let (low, high) = std::str::from_utf8(range).ok()?.split_once('-')?;
        if low.parse() != Ok(first) {
            return None;
        }
        if high == "*" {
            return Some(Self::Nothing);
        }
        let next = high.parse::<u32>().ok()?.checked_add(1)?;
        let is_whole = usize::try_from(next.checked_sub(first)?) == Ok(count) && count > 0;
        is_whole.then_some(Self::From(next))
    }
}

impl Ldap {
    /// Puts into an object what the server did not give of it at once. What it does not give now either
    /// is told, and the run goes on; unless the connection is gone, which is told behind the object.
    pub(super) fn fetch_behind(&mut self, object: &mut Object) {
        let mut is_part = false;
        for (attribute, first) in std::mem::take(&mut self.behind) {
            let mut behind = Behind::From(first);
            let mut parts = 0;
            while let Behind::From(first) = behind {
                if object.is_full() || self.broken.is_some() {
                    break;
                }
                parts += 1;
                behind = if parts > PARTS {
                    Behind::Nobody
                } else {
                    self.part(object, attribute, first).unwrap_or_else(|fault| {
                        self.broken = Some(fault);
                        Behind::Nobody
                    })
                };
            }
            is_part |= behind != Behind::Nothing && !object.is_full();
        }
        if is_part {
            self.faults.push(TextFault::Part);
        }
    }

    /// Asks for the values of an attribute from `first` on.
    fn part(
        &mut self,
        object: &mut Object,
        attribute: Attribute,
        first: u32,
    ) -> Result<Behind, LdapFault> {
        let wanted = format!("{};range={first}-*", attribute.name());
        self.send(search(&object.name, 0, &[&wanted]), None)?;
        let id = self.id;
        let mut behind = None;
        for _ in 0..=ASIDE {
            self.receive(id)?;
            if let Some(ended) = ended(&self.message, DONE) {
                let is_given = ended.code == 0;
                return Ok(behind.filter(|_| is_given).unwrap_or(Behind::Nobody));
            }
            let Some(entry) = entry(&self.message) else {
                continue;
            };
            // There is one object at a name.
            if behind.is_some() {
                break;
            }
            behind = Some(Behind::Nobody);
            let is_read = for_each_attribute(entry, |description, values| {
                let bare = bare(description);
                if Attribute::named(bare) != Some(attribute) {
                    return;
                }
                let said = Behind::of(description, first, values.len());
                if said != Behind::Nobody {
                    behind = Some(said);
                    for value in values {
                        keep(attribute, value, object, &mut self.faults);
                    }
                }
            });
            if is_read.is_none() {
                break;
            }
        }
        Ok(Behind::Nobody)
    }
}

/// An attribute's name without its options.
pub fn bare(description: &[u8]) -> &[u8] {
    description
        .split(|byte| *byte == b';')
        .next()
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_goes_on_where_the_last_one_ended_or_is_none() {
        for (description, first, count, expected) in [
            ("proxyAddresses", 0, 3, Behind::Nothing),
            ("proxyAddresses;binary", 0, 3, Behind::Nothing),
            ("proxyAddresses;range=0-1499", 0, 1_500, Behind::From(1_500)),
            ("proxyAddresses;binary;Range=0-0", 0, 1, Behind::From(1)),
            ("proxyAddresses;range=1500-*", 1_500, 0, Behind::Nothing),
            // Without an end where one was asked for, again the same, a gap, fewer than it says, none.
            ("proxyAddresses", 1_500, 3, Behind::Nobody),
            ("proxyAddresses;range=0-1499", 1_500, 1_500, Behind::Nobody),
            ("proxyAddresses;range=1501-*", 1_500, 3, Behind::Nobody),
            ("proxyAddresses;range=0-1499", 0, 3, Behind::Nobody),
            ("proxyAddresses;range=1500-1499", 1_500, 0, Behind::Nobody),
            ("proxyAddresses;range=9-3", 9, 0, Behind::Nobody),
            ("proxyAddresses;range=0-4294967295", 0, 1, Behind::Nobody),
            ("proxyAddresses;range=*", 0, 1, Behind::Nobody),
            ("proxyAddresses;range=", 0, 1, Behind::Nobody),
        ] {
            assert_eq!(
                Behind::of(description.as_bytes(), first, count),
                expected,
                "{description}"
            );
        }
    }
}
