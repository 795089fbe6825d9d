//! The people and organisations of the demo. All of them are made up.

/// An organisation of the demo with its admin.
pub(super) struct Customer {
    pub(super) name: &'static str,
    pub(super) domain: &'static str,
    pub(super) tpid: &'static str,
    pub(super) country: &'static str,
    pub(super) zone: &'static str,
    pub(super) region: &'static str,
    pub(super) admin: &'static str,
    pub(super) language: &'static str,
    pub(super) plan: &'static str,
    pub(super) seats: i64,
    /// How many days from now the subscription is current; a short one shows what a lapse does.
    pub(super) ends_in_days: i64,
    /// Whether the sign-in page offers its admin.
    pub(super) is_offered: bool,
}

pub(super) const CUSTOMERS: [Customer; 6] = [
    Customer {
        name: "Contoso",
        domain: "contoso.example",
        tpid: "1004711",
        country: "GB",
        zone: "Europe/London",
        region: "emea",
        admin: "Megan Bowen",
        language: "en",
        plan: "office-365-e3",
        seats: 600,
        ends_in_days: 75,
        is_offered: true,
    },
    Customer {
        name: "한빛전자",
        domain: "hanbit.example",
        tpid: "1004823",
        country: "KR",
        zone: "Asia/Seoul",
        region: "asia-pacific",
        admin: "한민지",
        language: "ko",
        plan: "microsoft-365-business-standard",
        seats: 300,
        ends_in_days: 320,
        is_offered: true,
    },
    Customer {
        name: "Tiny Company",
        domain: "tinyco.example",
        tpid: "1004901",
        country: "GB",
        zone: "Europe/London",
        region: "emea",
        admin: "Alex Wilber",
        language: "en",
        plan: "office-365-e3",
        seats: 149,
        ends_in_days: 200,
        is_offered: true,
    },
    Customer {
        name: "Fabrikam",
        domain: "fabrikam.example",
        tpid: "1005120",
        country: "GB",
        zone: "Europe/London",
        region: "emea",
        admin: "Isaiah Langer",
        language: "en",
        plan: "office-365-e5",
        seats: 900,
        ends_in_days: 400,
        is_offered: true,
    },
    Customer {
        name: "Adatum",
        domain: "adatum.example",
        tpid: "1005244",
        country: "KR",
        zone: "Asia/Seoul",
        region: "asia-pacific",
        admin: "Daniel Park",
        language: "en",
        plan: "office-365-e3",
        seats: 1_400,
        ends_in_days: 340,
        is_offered: true,
    },
    Customer {
        name: "Siam Foods",
        domain: "siamfoods.example",
        tpid: "1005377",
        country: "TH",
        zone: "Asia/Bangkok",
        region: "asia-pacific",
        admin: "Anong Srisai",
        language: "en",
        plan: "office-365-e1",
        seats: 240,
        ends_in_days: 180,
        is_offered: false,
    },
];

/// A partner of the demo with one person.
pub(super) struct Partner {
    pub(super) name: &'static str,
    pub(super) person: &'static str,
    pub(super) address: &'static str,
    pub(super) customers: [&'static str; 2],
}

pub(super) const PARTNER: Partner = Partner {
    name: "Woodgrove Consulting",
    person: "Paula Kern",
    address: "partner@woodgrove.example",
    customers: ["contoso.example", "siamfoods.example"],
};

/// Who adds the partner.
pub(super) const MANAGER: &str = "manager@center.example";

/// Somebody who works at the Center.
pub(super) struct Staff {
    pub(super) address: &'static str,
    pub(super) name: &'static str,
    pub(super) role: &'static str,
    pub(super) language: &'static str,
    pub(super) zone: &'static str,
    pub(super) desk: Option<DeskOf>,
}

/// A Specialist's desk.
pub(super) struct DeskOf {
    pub(super) region: &'static str,
    pub(super) holidays: &'static str,
    pub(super) speaks: &'static [&'static str],
    pub(super) services: &'static [&'static str],
    pub(super) capacity: i64,
    pub(super) weight: i64,
}

const ALL_SERVICES: &[&str] = &[
    "exchange-online",
    "sharepoint-online",
    "onedrive",
    "teams",
    "microsoft-365-apps",
    "yammer-enterprise",
    "azure-ad-premium",
    "intune",
    "power-bi",
    "project-online",
    "windows",
];

pub(super) const STAFF: [Staff; 6] = [
    Staff {
        address: "specialist-ko@center.example",
        name: "서재원",
        role: "specialist",
        language: "ko",
        zone: "Asia/Seoul",
        desk: Some(DeskOf {
            region: "asia-pacific",
            holidays: "KR",
            speaks: &["ko", "en"],
            services: ALL_SERVICES,
            capacity: 30,
            weight: 2,
        }),
    },
    Staff {
        address: "specialist-zh@center.example",
        name: "林雅婷",
        role: "specialist",
        language: "en",
        zone: "Asia/Taipei",
        desk: Some(DeskOf {
            region: "asia-pacific",
            holidays: "TW",
            speaks: &["cmn", "en"],
            services: ALL_SERVICES,
            capacity: 30,
            weight: 1,
        }),
    },
    Staff {
        address: "specialist-en@center.example",
        name: "Grady Archie",
        role: "specialist",
        language: "en",
        zone: "Europe/London",
        desk: Some(DeskOf {
            region: "emea",
            holidays: "GB",
            speaks: &["en", "fr"],
            services: ALL_SERVICES,
            capacity: 40,
            weight: 2,
        }),
    },
    Staff {
        address: "specialist-de@center.example",
        name: "Johanna Lorenz",
        role: "specialist",
        language: "en",
        zone: "Europe/Berlin",
        desk: Some(DeskOf {
            region: "emea",
            holidays: "DE",
            speaks: &["de", "en", "it"],
            services: ALL_SERVICES,
            capacity: 24,
            weight: 1,
        }),
    },
    Staff {
        address: MANAGER,
        name: "Miriam Graham",
        role: "manager",
        language: "en",
        zone: "Europe/London",
        desk: None,
    },
    Staff {
        address: "operator@center.example",
        name: "Lee Gu",
        role: "operator",
        language: "en",
        zone: "Europe/London",
        desk: None,
    },
];

/// Every address of the demo, for playing its past.
pub(super) fn everybody() -> Vec<String> {
    addresses(CUSTOMERS.iter())
}

/// The addresses that the demo's sign-in page offers, in its order.
pub(super) fn offered() -> Vec<String> {
    addresses(CUSTOMERS.iter().filter(|customer| customer.is_offered))
}

fn addresses<'a>(customers: impl Iterator<Item = &'a Customer>) -> Vec<String> {
    customers
        .map(|customer| format!("admin@{}", customer.domain))
        .chain([PARTNER.address.to_owned()])
        .chain(STAFF.iter().map(|staff| staff.address.to_owned()))
        .collect()
}
