//! What an event is called, the same on pages, in letters and to programs.

use process::migration::Wave;
use words::{Args, Speaker};

/// What an event is called: as somebody named it, else by its wave and, where there may be several, its
/// number.
#[must_use]
pub fn title(speaker: &Speaker, (wave, number): (Wave, i64), name: &str) -> String {
    // By its wave's own word goes what nobody has named.
    if !name.is_empty() && name != wave.as_str() {
        return name.to_owned();
    }
    let numbered = |key: &str| speaker.say_with(key, Args::new().number("number", number));
    match wave {
        Wave::Test if number > 1 => numbered("migration-test-number"),
        Wave::Pilot if number > 1 => numbered("migration-pilot-number"),
        Wave::Velocity => numbered("migration-wave-number"),
        Wave::Test | Wave::Pilot => speaker.say_of("migration-wave", wave),
    }
}
