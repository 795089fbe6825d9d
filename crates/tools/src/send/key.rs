//! The secret by which names are hashed. It stays on the customer's side: without it a hash tells only
//! whether two names are the same, and nobody can try names until one fits.

use std::fs::{self, Permissions};
use std::io::{self, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use ring::hmac;
use ring::rand::{SecureRandom, SystemRandom};

use super::{hex, read};
use crate::fault::Fault;
use crate::own;
use crate::place::Taken;

/// The fewest characters of a secret: what is shorter is tried out.
pub const LEAST: usize = 16;

/// A secret of the customer's and where it lies.
pub struct Secret {
    key: hmac::Key,
    /// The file that it is in.
    pub place: String,
}

impl Secret {
    /// The one in this file; where none is named, the one of this machine's user, which is made if there
    /// is none yet. In each engagement it makes other hashes.
    pub fn of(named: Option<&Path>, engagement: &str, taken: &mut Taken) -> Result<Self, Fault> {
        let path = match named {
            Some(path) => path.to_owned(),
            None => own()?,
        };
        let place = path.display().to_string();
        taken.read(&path);
        let text = read(&path)?;
        let secret = text.trim();
        if secret.chars().count() < LEAST {
            return Err(Fault::HashKey(place));
        }
        let of_all = hmac::Key::new(hmac::HMAC_SHA256, secret.as_bytes());
        let of_this = hmac::sign(&of_all, engagement.as_bytes());
        Ok(Self {
            key: hmac::Key::new(hmac::HMAC_SHA256, of_this.as_ref()),
            place,
        })
    }

    /// A subject by which it can be known again by whoever has the secret.
    pub fn hashed(&self, subject: &str) -> String {
        let tag = hmac::sign(&self.key, subject.as_bytes());
        format!("hmac-sha256:{}", hex(tag.as_ref()))
    }
}

/// The file with the secret of this machine's user, made if there is none.
fn own() -> Result<PathBuf, Fault> {
    let folder = home().ok_or(Fault::NoHome)?.join("fasttrack-tools");
    let path = folder.join("hash-key");
    make(&folder, &path).map_err(|cause| Fault::write(&path.display().to_string(), cause))?;
    Ok(path)
}

/// Where programs keep what is a user's (XDG Base Directory Specification).
fn home() -> Option<PathBuf> {
    let whole = |name| {
        std::env::var_os(name)
            .map(PathBuf::from)
            .filter(|path| path.is_absolute())
    };
    whole("XDG_DATA_HOME").or_else(|| Some(whole("HOME")?.join(".local/share")))
}

fn make(folder: &Path, path: &Path) -> io::Result<()> {
    if fs::exists(path)? {
        return Ok(());
    }
    own::folder(folder)?;
    let mut secret = [0; 32];
    SystemRandom::new()
        .fill(&mut secret)
        .map_err(|_| io::Error::other("no chance to be had"))?;
    let mut file = tempfile::Builder::new()
        .permissions(Permissions::from_mode(0o600))
        .tempfile_in(folder)?;
    writeln!(file, "{}", hex(&secret))?;
    file.as_file().sync_all()?;
    match file.persist_noclobber(path) {
        Ok(_) => Ok(()),
        // Another run was faster, and its secret is as good.
        Err(fault) if fault.error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        Err(fault) => Err(fault.error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_subject_is_known_again_by_whoever_has_the_secret_and_says_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let secret = |text: &str, engagement: &str| {
            let path = folder.path().join("secret");
            fs::write(&path, text).unwrap();
            Secret::of(Some(&path), engagement, &mut Taken::default())
        };
        let hashed = |text: &str, engagement: &str, subject: &str| {
            secret(text, engagement)
                .unwrap_or_else(|_| panic!("{text}"))
                .hashed(subject)
        };
        let name = "cn=Zoë,dc=contoso,dc=com";
        let one = hashed("a secret of mine", "E-7", name);
        assert_eq!(one, hashed(" a secret of mine\n", "E-7", name));
        assert_ne!(one, hashed("a secret of hers", "E-7", name));
        assert_ne!(one, hashed("a secret of mine", "E-8", name));
        assert_ne!(one, hashed("a secret of mine", "E-7", "cn=Zoe"));
        assert!(
            one.starts_with("hmac-sha256:") && one.len() == 12 + 64,
            "{one}"
        );
        for short in ["", " \n", "fifteen letters", "                    a"] {
            assert!(
                matches!(secret(short, "E-7"), Err(Fault::HashKey(_))),
                "{short:?}"
            );
        }
    }
}
