//! The one request that sends a run.

use std::fs::File;
use std::io::Read;

use ring::digest;

use words::Language;

use super::address::Address;
use super::hex;
use crate::center::{agent, answered};
use crate::fault::Fault;

/// Sends the body. The same body twice is taken once: its hash is the key. Why it is not taken, the Center
/// says in this language.
pub fn post(address: &Address, token: &str, body: &File, language: Language) -> Result<(), Fault> {
    let failed = |cause: &dyn std::fmt::Display| Fault::Send {
        place: address.to_string(),
        cause: cause.to_string(),
    };
    let key = key(body).map_err(|cause| failed(&cause))?;
    let answer = agent(address.is_here)
        .post(address.as_str())
        .header("Authorization", &format!("Bearer {token}"))
        .header("Accept-Language", language.tag())
        .header("Content-Type", "application/json")
        .header("Idempotency-Key", &key)
        .send(body);
    answered(answer.map_err(|cause| failed(&cause))?)?;
    Ok(())
}

fn key(mut body: &File) -> std::io::Result<String> {
    use std::io::{Seek, SeekFrom};
    let mut hash = digest::Context::new(&digest::SHA256);
    let mut room = [0; 1 << 14];
    body.seek(SeekFrom::Start(0))?;
    loop {
        match body.read(&mut room)? {
            0 => break,
            count => hash.update(&room[..count]),
        }
    }
    body.seek(SeekFrom::Start(0))?;
    Ok(hex(&hash.finish().as_ref()[..16]))
}
