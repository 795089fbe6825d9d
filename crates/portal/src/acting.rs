//! Whose pages a person works on: the tenant's own, or those of one of its partner's customers. The
//! same handlers answer both, each with the act that the address leads to.

use center::Tenant;
use process::permission::{Action, TenantAct};

use crate::page::{CustomerPlace, Page, PartnerPlace};
use crate::visit::{Refusal, Visit};

/// Where a partner has its customers.
const CUSTOMERS: &str = "/partner/customers/";

/// Somebody who works for a tenant, on the pages that the address names.
#[derive(Clone, Debug)]
pub(crate) struct Acting {
    pub(crate) act: TenantAct,
    pub(crate) tenant: Tenant,
    /// What the addresses of these pages begin with.
    pub(crate) base: String,
    /// Whether these are a partner's pages.
    pub(crate) is_partner: bool,
}

impl Acting {
    /// Who works for the tenant of this domain, by the address that was asked for.
    ///
    /// # Errors
    /// Nobody is signed in, or the page does not exist for this person.
    pub(crate) fn of(visit: &Visit, domain: &str) -> Result<Self, Refusal> {
        let is_partner = visit.frame.path.starts_with(CUSTOMERS);
        let (act, tenant) = if is_partner {
            let (act, tenant) = visit.on_behalf(domain)?;
            (act.into(), tenant)
        } else {
            visit.within(domain)?
        };
        let base = if is_partner {
            format!("{CUSTOMERS}{domain}")
        } else {
            format!("/t/{domain}")
        };
        Ok(Self {
            act,
            tenant,
            base,
            is_partner,
        })
    }

    /// Whether this is a partner who may see tasks and not do them.
    pub(crate) fn only_looks(&self) -> bool {
        self.is_partner && self.act.permit(Action::CompleteTask).is_err()
    }

    /// A page with its place in the navigation of whoever reads it.
    pub(crate) fn place(&self, page: Page, place: CustomerPlace) -> Page {
        if self.is_partner {
            page.partner(Some(PartnerPlace::Customers))
        } else {
            page.customer(&self.tenant.domain, Some(place))
        }
    }
}
