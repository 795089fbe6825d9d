//! One object of a directory, with the attributes that a rule asks about.

use super::TextFault;

/// The most bytes that are kept of one object: one with thousands of addresses has a hundredth of it.
const MOST: usize = 16 << 20;

/// An attribute that is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Attribute {
    /// The distinguished name itself.
    Dn,
    /// `displayName`
    DisplayName,
    /// `givenName`
    GivenName,
    /// `mail`
    Mail,
    /// `mailNickname`
    MailNickname,
    /// `proxyAddresses`
    ProxyAddresses,
    /// `sAMAccountName`
    #[serde(rename = "sAMAccountName")]
    SamAccountName,
    /// `targetAddress`
    TargetAddress,
    /// `userPrincipalName`
    UserPrincipalName,
    /// `cn`
    Cn,
    /// `sn`
    Sn,
    /// `objectClass`
    ObjectClass,
    /// `groupType`
    GroupType,
    /// `homeMDB`
    HomeMdb,
    /// `isCriticalSystemObject`
    IsCriticalSystemObject,
    /// `msExchRecipientTypeDetails`
    MsExchRecipientTypeDetails,
}

impl Attribute {
    /// All of them, in the order of their numbers.
    pub const ALL: [Self; 16] = [
        Self::Dn,
        Self::DisplayName,
        Self::GivenName,
        Self::Mail,
        Self::MailNickname,
        Self::ProxyAddresses,
        Self::SamAccountName,
        Self::TargetAddress,
        Self::UserPrincipalName,
        Self::Cn,
        Self::Sn,
        Self::ObjectClass,
        Self::GroupType,
        Self::HomeMdb,
        Self::IsCriticalSystemObject,
        Self::MsExchRecipientTypeDetails,
    ];

    /// Those that rules ask about, in the order in which they are asked.
    pub const CHECKED: [Self; 8] = [
        Self::DisplayName,
        Self::GivenName,
        Self::Mail,
        Self::MailNickname,
        Self::ProxyAddresses,
        Self::SamAccountName,
        Self::TargetAddress,
        Self::UserPrincipalName,
    ];

    /// Its name in LDAP.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Dn => "dn",
            Self::DisplayName => "displayName",
            Self::GivenName => "givenName",
            Self::Mail => "mail",
            Self::MailNickname => "mailNickname",
            Self::ProxyAddresses => "proxyAddresses",
            Self::SamAccountName => "sAMAccountName",
            Self::TargetAddress => "targetAddress",
            Self::UserPrincipalName => "userPrincipalName",
            Self::Cn => "cn",
            Self::Sn => "sn",
            Self::ObjectClass => "objectClass",
            Self::GroupType => "groupType",
            Self::HomeMdb => "homeMDB",
            Self::IsCriticalSystemObject => "isCriticalSystemObject",
            Self::MsExchRecipientTypeDetails => "msExchRecipientTypeDetails",
        }
    }

    /// The attribute of a name, in whatever case it is written; `None` if no rule needs it.
    #[must_use]
    pub fn named(name: &[u8]) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|one| one.name().as_bytes().eq_ignore_ascii_case(name))
            .or_else(|| {
                name.eq_ignore_ascii_case(b"distinguishedName")
                    .then_some(Self::Dn)
            })
    }

    /// Whether an object may have several values of it.
    #[must_use]
    pub const fn has_many(self) -> bool {
        matches!(self, Self::ProxyAddresses | Self::ObjectClass)
    }
}

/// An object; read anew into the same place for each, because there may be millions.
#[derive(Debug, Default)]
pub struct Object {
    /// Its distinguished name.
    pub name: String,
    /// How many bytes it has; more than [`MOST`] once that has been told.
    size: usize,
    values: [Kept; Attribute::ALL.len()],
}

#[derive(Debug, Default)]
struct Kept {
    used: usize,
    texts: Vec<String>,
}

impl Object {
    /// Makes room for the next one.
    pub fn clear(&mut self) {
        self.name.clear();
        self.size = 0;
        for kept in &mut self.values {
            kept.used = 0;
        }
    }

    /// Adds a value.
    ///
    /// # Errors
    /// The object has become too large; told once of an object, what comes behind is left out.
    pub fn add(&mut self, attribute: Attribute, value: &str) -> Result<(), TextFault> {
        if self.is_full() {
            return Ok(());
        }
        // Each value takes some room of its own, the empty one too.
        self.size += value.len() + 32;
        if self.is_full() {
            return Err(TextFault::TooLong);
        }
        if attribute == Attribute::Dn {
            value.clone_into(&mut self.name);
            return Ok(());
        }
        let kept = &mut self.values[attribute as usize];
        match kept.texts.get_mut(kept.used) {
            Some(text) => value.clone_into(text),
            None => kept.texts.push(value.to_owned()),
        }
        kept.used += 1;
        Ok(())
    }

    /// Whether it has become too large, so that no value is added any more.
    #[must_use]
    pub const fn is_full(&self) -> bool {
        self.size > MOST
    }

    /// The values of an attribute.
    #[must_use]
    pub fn all(&self, attribute: Attribute) -> &[String] {
        let kept = &self.values[attribute as usize];
        &kept.texts[..kept.used]
    }

    /// The first value of an attribute.
    #[must_use]
    pub fn first(&self, attribute: Attribute) -> Option<&str> {
        self.all(attribute).first().map(String::as_str)
    }

    /// Whether it is of this class, as far as it says.
    #[must_use]
    pub fn is(&self, class: &str) -> bool {
        self.all(Attribute::ObjectClass)
            .iter()
            .any(|one| one.eq_ignore_ascii_case(class))
    }
}
