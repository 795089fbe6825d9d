//! Objects that synchronisation leaves out.

use serde::Deserialize;

use super::object::{Attribute, Object};

/// What is left out, as the rules have it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Skip {
    /// Where the list is from.
    #[expect(dead_code, reason = "a list without its source is not taken in")]
    source: String,
    cn_starts: Vec<String>,
    cn_ends: String,
    dn_contains: String,
    sam_account_name_starts: Vec<String>,
    mail_nickname_starts: Vec<String>,
    recipient_type_details: Vec<i64>,
}

/// The bit of `groupType` that makes a group one of security.
const SECURITY: i64 = 0x8000_0000;

impl Skip {
    /// Whether nothing is asked about this object.
    pub fn leaves_out(&self, object: &Object) -> bool {
        let starts = |attribute, with: &[String]| {
            object
                .first(attribute)
                .is_some_and(|value| with.iter().any(|start| begins(value, start)))
        };
        let said = |attribute| {
            object
                .first(attribute)
                .and_then(|value| value.trim().parse::<i64>().ok())
        };
        starts(Attribute::Cn, &self.cn_starts)
            || object
                .first(Attribute::Cn)
                .is_some_and(|cn| cn.ends_with(&self.cn_ends))
            || object.name.contains(&self.dn_contains)
            || object.name.contains("\0ACNF:")
            || object
                .first(Attribute::IsCriticalSystemObject)
                .is_some_and(|value| value.eq_ignore_ascii_case("true"))
            || starts(Attribute::SamAccountName, &self.sam_account_name_starts)
            || starts(Attribute::MailNickname, &self.mail_nickname_starts)
            || said(Attribute::MsExchRecipientTypeDetails)
                .is_some_and(|details| self.recipient_type_details.contains(&details))
            || said(Attribute::GroupType).is_some_and(|kind| is_idle_group(object, kind))
            || object.is("computer")
    }
}

/// A security group without an address to mail to, or a distribution group without any address.
fn is_idle_group(object: &Object, kind: i64) -> bool {
    // Written as a signed number of 32 bits, so the sign is the bit.
    if kind < 0 || kind & SECURITY != 0 {
        object.first(Attribute::Mail).is_none()
    } else {
        object.first(Attribute::ProxyAddresses).is_none()
    }
}

fn begins(value: &str, start: &str) -> bool {
    value
        .get(..start.len())
        .is_some_and(|head| head.eq_ignore_ascii_case(start))
}
