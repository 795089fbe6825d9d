//! Somebody who is at the terminal allows that mail is deleted at the target, by typing a name.

use words::{Args, Speaker};

use super::plan::Plan;
use crate::fault::Fault;
use crate::safe;
use crate::send::Person;

/// Asks for it. Nobody there, or another name typed, is a no.
pub fn confirmed(plan: &Plan, speaker: &Speaker) -> Result<(), Fault> {
    let nobody = |_| Fault::NobodyToConfirm;
    let mut person = Person::here().map_err(nobody)?;
    let args = Args::new().text("name", safe::line(&plan.name));
    let asked = speaker.say_with("tools-delete-ask", args);
    person.show(&format!("{asked} ")).map_err(nobody)?;
    let typed = person.answer().map_err(nobody)?;
    if typed.trim() == plan.name {
        Ok(())
    } else {
        Err(Fault::NotConfirmed)
    }
}
