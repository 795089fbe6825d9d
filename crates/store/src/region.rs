//! What names a region of the Center: it can be removed only while nothing does.

use process::identity::RegionName;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect};

use crate::StoreFault;
use crate::column::Word;
use crate::unit::Reading;
use crate::{request, specialist, tenant};

/// How many of each name a region.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Uses {
    /// Tenants that it serves.
    pub tenants: u64,
    /// Specialists who work for it.
    pub specialists: u64,
    /// Requests that were filed in it, ended ones too: their clocks are told by its hours.
    pub requests: u64,
}

impl Uses {
    /// Whether nothing names it.
    #[must_use]
    pub fn is_none(self) -> bool {
        self == Self::default()
    }
}

/// What names this region. Requests are read for it as a whole: for something done once in a long time.
///
/// # Errors
/// The database failed.
pub async fn uses(reading: &Reading, region: &RegionName) -> Result<Uses, StoreFault> {
    let named = || Word(region.clone());
    let tenants = tenant::table::Entity::find().filter(tenant::table::Column::Region.eq(named()));
    let specialists =
        specialist::table::Entity::find().filter(specialist::table::Column::Region.eq(named()));
    let requests =
        request::table::Entity::find().filter(request::table::Column::Region.eq(named()));
    Ok(Uses {
        tenants: tenants.count(reading.database()).await?,
        specialists: specialists.count(reading.database()).await?,
        requests: requests.count(reading.database()).await?,
    })
}

/// One of these regions that something names, if any is named.
///
/// # Errors
/// The database failed.
pub async fn any_used(
    reading: &Reading,
    regions: &[RegionName],
) -> Result<Option<RegionName>, StoreFault> {
    let named = || regions.iter().cloned().map(Word);
    let tenants = tenant::table::Entity::find()
        .select_only()
        .column(tenant::table::Column::Region)
        .filter(tenant::table::Column::Region.is_in(named()));
    let specialists = specialist::table::Entity::find()
        .select_only()
        .column(specialist::table::Column::Region)
        .filter(specialist::table::Column::Region.is_in(named()));
    let requests = request::table::Entity::find()
        .select_only()
        .column(request::table::Column::Region)
        .filter(request::table::Column::Region.is_in(named()));
    let tenant: Option<Word<RegionName>> = tenants.into_tuple().one(&reading.in_order()).await?;
    if let Some(used) = tenant {
        return Ok(Some(used.0));
    }
    let specialist: Option<Word<RegionName>> =
        specialists.into_tuple().one(&reading.in_order()).await?;
    if let Some(used) = specialist {
        return Ok(Some(used.0));
    }
    let request: Option<Word<RegionName>> = requests.into_tuple().one(&reading.in_order()).await?;
    Ok(request.map(|used| used.0))
}
