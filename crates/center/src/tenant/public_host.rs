//! Hosts at which anybody gets a mail address. Such a domain is no organisation's: entered for one, it
//! would let the whole world prove an address at it.

/// The large ones of the countries whose languages the Center speaks; in lower case, sorted.
const PUBLIC: &[&str] = &[
    "126.com",
    "163.com",
    "aol.com",
    "bol.com.br",
    "btinternet.com",
    "comcast.net",
    "daum.net",
    "docomo.ne.jp",
    "ezweb.ne.jp",
    "fastmail.com",
    "foxmail.com",
    "free.fr",
    "freenet.de",
    "gmail.com",
    "gmx.at",
    "gmx.ch",
    "gmx.com",
    "gmx.de",
    "gmx.net",
    "googlemail.com",
    "hanmail.net",
    "hey.com",
    "hotmail.co.jp",
    "hotmail.co.th",
    "hotmail.co.uk",
    "hotmail.com",
    "hotmail.de",
    "hotmail.es",
    "hotmail.fr",
    "hotmail.it",
    "icloud.com",
    "kakao.com",
    "laposte.net",
    "libero.it",
    "live.co.uk",
    "live.com",
    "live.de",
    "live.fr",
    "live.it",
    "live.jp",
    "mac.com",
    "mail.com",
    "mail.ru",
    "me.com",
    "msn.com",
    "nate.com",
    "naver.com",
    "onmicrosoft.com",
    "orange.fr",
    "outlook.co.th",
    "outlook.com",
    "outlook.com.br",
    "outlook.de",
    "outlook.es",
    "outlook.fr",
    "outlook.it",
    "outlook.jp",
    "outlook.kr",
    "proton.me",
    "protonmail.com",
    "qq.com",
    "rediffmail.com",
    "rocketmail.com",
    "seznam.cz",
    "sfr.fr",
    "sina.cn",
    "sina.com",
    "sohu.com",
    "softbank.ne.jp",
    "t-online.de",
    "terra.com.br",
    "tiscali.it",
    "tuta.com",
    "tutanota.com",
    "uol.com.br",
    "virgilio.it",
    "wanadoo.fr",
    "web.de",
    "yahoo.ca",
    "yahoo.co.jp",
    "yahoo.co.th",
    "yahoo.co.uk",
    "yahoo.com",
    "yahoo.com.br",
    "yahoo.com.hk",
    "yahoo.com.tw",
    "yahoo.com.vn",
    "yahoo.de",
    "yahoo.es",
    "yahoo.fr",
    "yahoo.it",
    "yandex.com",
    "yandex.ru",
    "yeah.net",
    "ymail.com",
    "zoho.com",
];

/// Whether anybody gets an address at this domain, written in lower case.
pub(super) fn is_public(domain: &str) -> bool {
    PUBLIC.contains(&domain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_anybody_gets_an_address_at_is_no_organisations() {
        for public in ["gmail.com", "outlook.com", "naver.com", "web.de"] {
            assert!(is_public(public), "{public}");
        }
        for own in ["contoso.com", "mail.contoso.com", "gmail.com.contoso.com"] {
            assert!(!is_public(own), "{own}");
        }
        let in_lower_case = PUBLIC.iter().all(|host| *host == host.to_lowercase());
        assert!(in_lower_case, "as they are asked for");
    }
}
