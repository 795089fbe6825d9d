//! Words of the customer about a task. They change no state and are never refused for a pause. The
//! lead Specialist, if there is one, is told.

use process::identity::TaskId;
use process::permission::{Action, TenantAct};
use store::task::TaskEntry;

use super::Ground;
use crate::engagement::tells;
use crate::letter::{self, Letter};
use crate::once::{self, Key};
use crate::{Center, CenterFault, Prose, deed, sign_in};

const LIMIT: usize = 4000;

/// Writes about a task. The same key writes once.
///
/// # Errors
/// No words, the engagement has ended, or the database failed.
pub async fn reply(
    center: &Center,
    act: &TenantAct,
    task: TaskId,
    text: &str,
    key: &Key,
) -> Result<(), CenterFault> {
    act.permit(Action::AskAboutTask)?;
    let text =
        Prose::parse("reply", text, LIMIT).map_err(|fault| CenterFault::Invalid(vec![fault]))?;
    let ask = key.ask(act.person(), "reply", &(task, &text))?;
    center
        .write(
            (act.clone(), task, text, ask),
            |writing, center, (act, task, text, ask)| {
                Box::pin(async move {
                    if let Some(answer) = once::answered(writing, ask).await? {
                        return Ok(answer);
                    }
                    let now = center.now();
                    let act =
                        &sign_in::still_may(writing, center, act, Action::AskAboutTask).await?;
                    let ground = Ground::of_act(writing, center, act, *task).await?;
                    ground.is_under_way()?;
                    let entry = TaskEntry {
                        text: Some(text.as_str().to_owned()),
                        ..ground.entry(center, "words", ("customer", act.person()), now)
                    };
                    store::task::note_all(writing, vec![entry]).await?;
                    let lead = tells::lead(writing, &ground.engagement).await?;
                    let letter = Letter::TaskWords { task: *task };
                    letter::send_all(writing, center, lead, &letter, now).await?;
                    let done = ground.done(Action::AskAboutTask, now);
                    deed::enter(writing, act, done, text).await?;
                    once::keep(writing, ask, &(), now).await
                })
            },
        )
        .await
}
