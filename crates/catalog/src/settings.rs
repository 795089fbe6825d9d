//! `center.toml`: the numbers a Center sets itself.
//!
//! Must not know what they are used for.

use serde::{Deserialize, Serialize};

use crate::document::Document;
use crate::faults::Faults;
use crate::folder::Folder;

const FILE: &str = "center.toml";

/// The numbers of this Center. Those that the process or product does not fix are the Center's own
/// choice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CenterSettings {
    /// Business days of the region to answer an offer; then it goes to the next candidate.
    pub offer_business_days: u16,
    /// Declined or expired offers of one request after which the Center manager is told.
    pub offers_before_manager_is_told: u16,
    /// Days an untouched draft of a request is kept.
    pub draft_days: u16,
    /// Slots start on multiples of these minutes in the customer's clock.
    pub slot_minutes: u16,
    /// Minutes a chosen slot is kept for the customer.
    pub slot_hold_minutes: u16,
    /// Business minutes of the region between now and the first slot shown.
    pub slot_lead_business_minutes: u16,
    /// Days ahead for which slots are shown.
    pub slot_window_days: u16,
    /// Days before the end of a subscription on which the customer is told.
    pub lapse_notice_days: u16,
    /// Working days without a move after which an engagement is stalled.
    pub stalled_after_working_days: u16,
    /// Days after its review from which a guidance document is shown as stale.
    pub guidance_review_days: u16,
    /// Minutes a mailed sign-in code is good for.
    pub code_minutes: u16,
    /// Wrong tries of a sign-in code before a new one must be asked for.
    pub code_tries: u16,
}

impl CenterSettings {
    /// Each number with its key and the range in which the program keeps its promises.
    fn ranges(&self) -> [(&'static str, u16, u16, u16); 12] {
        [
            ("offer_business_days", self.offer_business_days, 1, 20),
            (
                "offers_before_manager_is_told",
                self.offers_before_manager_is_told,
                1,
                20,
            ),
            ("draft_days", self.draft_days, 1, 365),
            ("slot_minutes", self.slot_minutes, 5, 120),
            ("slot_hold_minutes", self.slot_hold_minutes, 1, 60),
            (
                "slot_lead_business_minutes",
                self.slot_lead_business_minutes,
                0,
                4800,
            ),
            ("slot_window_days", self.slot_window_days, 7, 180),
            ("lapse_notice_days", self.lapse_notice_days, 1, 365),
            (
                "stalled_after_working_days",
                self.stalled_after_working_days,
                2,
                120,
            ),
            ("guidance_review_days", self.guidance_review_days, 30, 1826),
            ("code_minutes", self.code_minutes, 2, 60),
            ("code_tries", self.code_tries, 1, 10),
        ]
    }
}

/// Reads the settings.
pub(crate) fn read(folder: &Folder, faults: &mut Faults) -> Option<CenterSettings> {
    let document = Document::parse(FILE, folder.file(FILE)?, faults)?;
    let settings: CenterSettings = document.whole(faults)?;
    for (key, value, least, most) in settings.ranges() {
        if !(least..=most).contains(&value) {
            let expected = format!("{key} from {least} to {most}");
            document.fault(&[key.into()], expected, value.to_string(), faults);
        }
    }
    // A slot that starts at 09:20 on one day and 09:05 on the next could not be found again.
    if settings.slot_minutes > 0 && 60 % settings.slot_minutes != 0 && settings.slot_minutes != 120
    {
        document.fault(
            &["slot_minutes".into()],
            "minutes that divide an hour, or 120",
            settings.slot_minutes.to_string(),
            faults,
        );
    }
    Some(settings)
}
