//! Carriers, and which one a number's form tells of.

/// A carrier as both providers know it.
///
/// 17TRACK's keys are those that public programs use; its list stands at
/// `res.17track.net/asset/carrier/info/apicarrier.all.json`, Ship24's codes at `GET /couriers`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Carrier {
    /// 17TRACK's number of it.
    pub key: u32,
    /// Ship24's code of it.
    pub courier_code: &'static str,
    /// Its name.
    pub name: &'static str,
    /// Its country, as two letters.
    pub country: &'static str,
}

/// The carriers that the sandbox knows.
pub const CARRIERS: [Carrier; 11] = [
    carrier(3011, "china-post", "China Post", "CN"),
    carrier(21051, "us-post", "USPS", "US"),
    carrier(11031, "gb-post", "Royal Mail", "GB"),
    carrier(1151, "au-post", "Australia Post", "AU"),
    carrier(16041, "pl-post", "Poczta Polska", "PL"),
    carrier(18031, "ru-post", "Russian Post", "RU"),
    carrier(100_001, "dhl", "DHL Express", "DE"),
    carrier(100_002, "ups", "UPS", "US"),
    carrier(190_012, "yanwen", "Yanwen", "CN"),
    carrier(190_107, "yun-express", "YunExpress", "CN"),
    carrier(190_271, "cainiao", "Cainiao", "CN"),
];

const fn carrier(
    key: u32,
    courier_code: &'static str,
    name: &'static str,
    country: &'static str,
) -> Carrier {
    Carrier {
        key,
        courier_code,
        name,
        country,
    }
}

/// How sure a provider is of a number's carrier: 17TRACK's `origin` (document of v2.4, `register`).
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Detection {
    /// The form tells it.
    Sure(u32),
    /// The provider only guesses.
    Guess(u32),
    /// The provider does not know.
    Unknown,
}

pub(crate) fn by_key(key: u32) -> Option<&'static Carrier> {
    CARRIERS.iter().find(|carrier| carrier.key == key)
}

/// What a number's form tells of its carrier.
pub(crate) fn detect(number: &str) -> Detection {
    let number = number.to_ascii_uppercase();
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    if digits == 0 {
        return Detection::Unknown;
    }
    if let Some(country) = country_of_s10(&number) {
        let post = CARRIERS
            .iter()
            .find(|carrier| carrier.country == country && carrier.courier_code.ends_with("-post"));
        return post.map_or(Detection::Guess(3011), |post| Detection::Sure(post.key));
    }
    match number.get(..2) {
        Some("1Z") if number.len() == 18 => Detection::Sure(100_002),
        Some("LP") => Detection::Sure(190_271),
        Some("YT") if digits == 16 => Detection::Sure(190_107),
        Some("92" | "93" | "94") if digits == 22 => Detection::Sure(21051),
        _ => Detection::Guess(190_012),
    }
}

/// The country in a number of the posts' form: two letters, nine digits, two letters (UPU standard S10).
fn country_of_s10(number: &str) -> Option<&str> {
    let is_s10 = number.len() == 13
        && number.bytes().enumerate().all(|(at, byte)| match at {
            2..=10 => byte.is_ascii_digit(),
            _ => byte.is_ascii_uppercase(),
        });
    is_s10.then(|| &number[11..])
}
