//! Where a run is sent to: the assessments of one engagement, over a connection that nobody reads.

use std::fmt;

use url::Url;

use crate::center::is_here;
use crate::fault::Fault;

/// The address of an engagement's assessments.
#[derive(Debug)]
pub struct Address {
    url: Url,
    /// The engagement's name in it.
    pub engagement: String,
    /// Whether it is on this machine.
    pub is_here: bool,
}

impl Address {
    /// Reads `https://center.example/api/v1/engagements/E-7/assessments`. A token goes over http to
    /// this machine only.
    pub fn read(typed: &str) -> Result<Self, Fault> {
        let wrong = || Fault::SendAddress(typed.to_owned());
        let url = Url::parse(typed).map_err(|_| wrong())?;
        let is_here = is_here(&url).ok_or_else(wrong)?;
        let engagement = url
            .path()
            .strip_suffix("/assessments")
            .and_then(|path| path.rsplit_once("/api/v1/engagements/"))
            .map(|(_, engagement)| engagement.to_owned())
            .filter(|engagement| !engagement.is_empty() && !engagement.contains('/'))
            .ok_or_else(wrong)?;
        Ok(Self {
            url,
            engagement,
            is_here,
        })
    }

    /// The address as text.
    pub fn as_str(&self) -> &str {
        self.url.as_str()
    }
}

impl fmt::Display for Address {
    fn fmt(&self, text: &mut fmt::Formatter<'_>) -> fmt::Result {
        text.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_engagements_assessments_are_an_address_and_only_where_nobody_reads() {
        for typed in [
            "https://center.example/api/v1/engagements/E-7/assessments",
            "https://center.example:8443/behind/api/v1/engagements/E-7/assessments",
            "http://127.0.0.1:8080/api/v1/engagements/E-7/assessments",
            "http://[::1]:8080/api/v1/engagements/E-7/assessments",
        ] {
            assert_eq!(Address::read(typed).unwrap().engagement, "E-7", "{typed}");
        }
        for typed in [
            "center.example",
            "https://center.example/",
            "http://center.example/api/v1/engagements/E-7/assessments",
            "https://center.example/api/v1/engagements//assessments",
            "https://center.example/api/v1/engagements/a/b/assessments",
            "https://me:secret@center.example/api/v1/engagements/E-7/assessments",
            "https://center.example/api/v1/engagements/E-7/assessments?x=y",
            "file:///api/v1/engagements/E-7/assessments",
        ] {
            assert!(Address::read(typed).is_err(), "{typed}");
        }
    }
}
