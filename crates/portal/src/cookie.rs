//! The cookies: the sign-in's own, the one that ties a code to the browser that asked for it, the one by
//! which a browser is known, a visitor's language. Over https each has the prefix that lets no site
//! beside this one plant it; without https, on loopback, browsers do not take that prefix.

use axum::http::{HeaderMap, header};

/// One of these cookies.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cookie {
    name: &'static str,
    /// What it is called without https, where that is not its name: a promise it cannot keep is not made.
    loopback: &'static str,
    /// The only pages that see it where no prefix asks for all.
    path: &'static str,
}

/// A browser's sign-in.
pub(crate) const OWN: Cookie = Cookie {
    name: "fasttrack",
    loopback: "fasttrack-loopback",
    path: "/",
};
/// Ties a code of a sign-in to the browser that asked for it.
pub(crate) const ASKED: Cookie = Cookie {
    name: "fasttrack-asked",
    loopback: "fasttrack-asked",
    path: "/sign-in",
};
/// The same for the code that sets a Center up.
pub(crate) const ASKED_TO_SET_UP: Cookie = Cookie {
    path: "/set-up",
    ..ASKED
};
/// By which a browser is known after its sign-in has ended.
pub(crate) const KNOWN: Cookie = Cookie {
    name: "fasttrack-known",
    loopback: "fasttrack-known",
    path: "/sign-in",
};
/// A visitor's language.
pub(crate) const LANGUAGE: Cookie = Cookie {
    name: "fasttrack-language",
    loopback: "fasttrack-language",
    path: "/",
};

impl Cookie {
    /// What a browser calls it.
    fn named(self, is_secure: bool) -> String {
        if is_secure {
            format!("__Host-{}", self.name)
        } else {
            self.loopback.to_owned()
        }
    }

    /// What the browser sent of it.
    pub(crate) fn sent_in(self, headers: &HeaderMap, is_secure: bool) -> Option<String> {
        let name = self.named(is_secure);
        let lines = headers.get_all(header::COOKIE).iter();
        let lines = lines.filter_map(|value| value.to_str().ok());
        lines
            .flat_map(|line| line.split(';'))
            .filter_map(|pair| pair.trim().split_once('='))
            .find(|(known, _)| *known == name)
            .map(|(_, value)| value.to_owned())
    }

    /// The line that gives it out for so many seconds; for none, it is gone.
    pub(crate) fn given(self, value: &str, seconds: i64, is_secure: bool) -> String {
        let name = self.named(is_secure);
        let (path, secure) = if is_secure {
            ("/", "; Secure")
        } else {
            (self.path, "")
        };
        format!("{name}={value}; Path={path}; HttpOnly; SameSite=Lax; Max-Age={seconds}{secure}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn over_https_no_site_beside_this_one_can_plant_a_cookie() {
        for cookie in [OWN, ASKED, ASKED_TO_SET_UP, KNOWN, LANGUAGE] {
            let given = cookie.given("x", 60, true);
            assert!(given.starts_with("__Host-fasttrack"), "{given}");
            for part in ["; Secure", "; HttpOnly", "; SameSite=Lax", "; Path=/;"] {
                assert!(given.contains(part), "{given}");
            }
            let planted = format!("{}=evil", cookie.loopback);
            let mut headers = HeaderMap::new();
            headers.insert("cookie", planted.parse().unwrap());
            assert_eq!(cookie.sent_in(&headers, true), None, "{planted}");
            assert_eq!(cookie.sent_in(&headers, false), Some("evil".to_owned()));
        }
    }
}
