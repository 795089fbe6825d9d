//! Long lists, one stretch at a time, by the key they are ordered by: an instant and, among equals,
//! an identity. A stretch costs the same however far along it lies.

use sea_orm::{
    ColumnTrait, Condition, EntityTrait, FromQueryResult, ModelTrait, QueryFilter, QueryOrder,
    QuerySelect, Select,
};
use uuid::Uuid;

use crate::StoreFault;
use crate::column::{Id, Instant};
use crate::unit::Reading;

/// A row of a list, by its key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edge {
    /// The instant the list is ordered by.
    pub at: Instant,
    /// The row, among those of one instant.
    pub id: Uuid,
}

/// Which stretch of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stretch {
    /// From where the list begins.
    First,
    /// Rows older than this one.
    Older(Edge),
    /// Rows newer than this one.
    Newer(Edge),
}

/// A list's columns and where it begins.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Order<At, Key> {
    pub(crate) at: At,
    pub(crate) id: Key,
    /// Whether it begins with the oldest row.
    pub(crate) oldest_first: bool,
}

/// The rows of a stretch in the order of the list, and whether there are more in its direction.
pub(crate) async fn read<E, M, At, Key>(
    reading: &Reading,
    rows: Select<E>,
    order: Order<At, Key>,
    stretch: Stretch,
    limit: u64,
) -> Result<(Vec<M>, bool), StoreFault>
where
    E: EntityTrait<Model = M>,
    M: ModelTrait + FromQueryResult + Sized + Send + Sync,
    At: ColumnTrait,
    Key: ColumnTrait,
{
    let Order {
        at,
        id,
        oldest_first,
    } = order;
    // The bound on the instant alone is what an index can be searched by.
    let (rows, upwards) = match stretch {
        Stretch::First => (rows, oldest_first),
        Stretch::Older(edge) => {
            let same = Condition::all().add(at.eq(edge.at)).add(id.lt(Id(edge.id)));
            let earlier = Condition::any().add(at.lt(edge.at)).add(same);
            (rows.filter(at.lte(edge.at)).filter(earlier), false)
        }
        Stretch::Newer(edge) => {
            let same = Condition::all().add(at.eq(edge.at)).add(id.gt(Id(edge.id)));
            let newer = Condition::any().add(at.gt(edge.at)).add(same);
            (rows.filter(at.gte(edge.at)).filter(newer), true)
        }
    };
    let ordered = if upwards {
        rows.order_by_asc(at).order_by_asc(id)
    } else {
        rows.order_by_desc(at).order_by_desc(id)
    };
    let mut found = ordered.limit(limit + 1).all(reading.database()).await?;
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    let has_more = found.len() > limit;
    found.truncate(limit);
    if upwards != oldest_first {
        found.reverse();
    }
    Ok((found, has_more))
}
