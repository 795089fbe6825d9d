//! Many rows in parts: of so many the values stay below what SQLite takes in a statement.

use std::slice::Chunks;

use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel};

use crate::StoreFault;
use crate::unit::Writing;

/// Rows that are written or named at once.
const AT_ONCE: usize = 500;

/// What names many rows, a part at a time.
pub(crate) fn parts<T>(all: &[T]) -> Chunks<'_, T> {
    all.chunks(AT_ONCE)
}

/// Enters many rows, a part at a time.
pub(crate) async fn enter<M, A>(writing: &Writing, rows: Vec<M>) -> Result<(), StoreFault>
where
    M: IntoActiveModel<A>,
    A: ActiveModelTrait,
{
    let mut left = rows.into_iter().map(M::into_active_model);
    loop {
        let some: Vec<A> = left.by_ref().take(AT_ONCE).collect();
        if some.is_empty() {
            return Ok(());
        }
        A::Entity::insert_many(some)
            .exec_without_returning(writing.database())
            .await?;
    }
}
