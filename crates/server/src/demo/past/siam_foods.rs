//! Siam Foods asked in a language that nobody at this Center speaks: an honest queue.

use super::Scene;

pub(super) async fn asks_in_thai(scene: &Scene) -> Result<(), String> {
    scene
        .ask("siamfoods.example", "th", &["exchange-online"])
        .await?;
    scene.work().await
}
