//! Which keywords a folder of the target would keep, asked without changing anything there.

use super::copy::Keeps;
use super::imap::{Code, Fault, Session};
use super::run::keeps;

/// Opens a folder of the target to be read, and tells which keywords it keeps. A server that says of a
/// folder it was asked to open read-only that it keeps none (Dovecot) is asked once more, as if something
/// were to be written: nothing is, but the messages are no longer `\Recent`.
pub(crate) async fn keeps_of(target: &mut Session, name: &[u8]) -> Result<Keeps, Fault> {
    let codes = target.open_folder("EXAMINE", name).await?;
    let is_told = |code: &Code| matches!(code, Code::PermanentFlags(flags, _) if !flags.is_empty());
    if codes.iter().any(is_told) {
        return Ok(keeps(&codes));
    }
    Ok(keeps(&target.open_folder("SELECT", name).await?))
}

/// Those of these flags that are not kept.
pub(crate) fn unkept(keeps: &Keeps, flags: &str) -> Vec<String> {
    let all = flags.split(' ').filter(|flag| !flag.is_empty());
    all.filter(|flag| keeps.of(flag).0.is_empty())
        .map(str::to_owned)
        .collect()
}
