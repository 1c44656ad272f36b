//! The built-in sites. Addresses were taken from public code and compared; where sources disagree on the parameter, or know
//! only a path that a site may not keep, the site's own front page stands here without the number.

/// A site that follows parcels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Site {
    pub(super) name: &'static str,
    /// The address, with `{}` where the number goes.
    pub(super) address: &'static str,
}

const fn site(name: &'static str, address: &'static str) -> Site {
    Site { name, address }
}

/// Sites that ask many carriers.
pub(super) const AGGREGATORS: &[Site] = &[
    site("17TRACK", "https://t.17track.net/en#nums={}"),
    site("Parcels", "https://parcelsapp.com/en/tracking/{}"),
    site("TRACK24", "https://track24.ru/?code={}"),
];

/// The posts, by ISO 3166-1 alpha-2.
const POSTS: &[(&str, Site)] = &[
    (
        "AT",
        site(
            "Austrian Post",
            "https://www.post.at/sv/sendungsdetails?snr={}",
        ),
    ),
    (
        "AU",
        site(
            "Australia Post",
            "https://auspost.com.au/mypost/track/#/details/{}",
        ),
    ),
    (
        "BR",
        site(
            "Correios",
            "https://rastreamento.correios.com.br/app/index.php?objetos={}",
        ),
    ),
    (
        "BY",
        site("Belpost", "https://webservices.belpost.by/searchRu/{}"),
    ),
    (
        "CA",
        site(
            "Canada Post",
            "https://www.canadapost-postescanada.ca/track-reperage/en#/details/{}",
        ),
    ),
    ("CN", site("China Post", "https://www.ems.com.cn/qps/yjcx/")),
    (
        "CZ",
        site(
            "Czech Post",
            "https://www.postaonline.cz/en/trackandtrace/-/zasilka/cislo?parcelNumbers={}",
        ),
    ),
    (
        "DE",
        site(
            "DHL (Deutsche Post)",
            "https://www.dhl.de/en/privatkunden/dhl-sendungsverfolgung.html?piececode={}",
        ),
    ),
    (
        "ES",
        site(
            "Correos",
            "https://www.correos.es/es/es/herramientas/localizador/envios/detalle?tracking-number={}",
        ),
    ),
    (
        "FI",
        site("Posti", "https://www.posti.fi/en/tracking#/lahetys/{}"),
    ),
    (
        "FR",
        site(
            "La Poste",
            "https://www.laposte.fr/outils/suivre-vos-envois?code={}",
        ),
    ),
    (
        "GB",
        site(
            "Royal Mail",
            "https://www.royalmail.com/track-your-item#/tracking-results/{}",
        ),
    ),
    (
        "HK",
        site(
            "Hongkong Post",
            "https://webapp.hongkongpost.hk/en/mail_tracking/index.html",
        ),
    ),
    (
        "HU",
        site(
            "Magyar Posta",
            "https://www.posta.hu/nyomkovetes/nyitooldal?searchvalue={}",
        ),
    ),
    (
        "IL",
        site(
            "Israel Post",
            "https://mypost.israelpost.co.il/itemtrace?itemcode={}",
        ),
    ),
    (
        "IT",
        site(
            "Poste Italiane",
            "https://www.poste.it/cerca/index.html#/risultati-spedizioni/{}",
        ),
    ),
    (
        "JP",
        site(
            "Japan Post",
            "https://trackings.post.japanpost.jp/services/srv/search/direct?reqCodeNo1={}&locale=en",
        ),
    ),
    (
        "KR",
        site(
            "Korea Post",
            "https://service.epost.go.kr/trace.RetrieveEmsRigiTraceList.comm?POST_CODE={}&displayHeader=N",
        ),
    ),
    ("KZ", site("Qazpost", "https://qazpost.kz/")),
    (
        "LV",
        site(
            "Latvijas Pasts",
            "https://www.pasts.lv/en/Category/Tracking_of_Postal_Items/",
        ),
    ),
    ("NL", site("PostNL", "https://postnl.post/")),
    ("NO", site("Posten", "https://sporing.posten.no/sporing/{}")),
    (
        "PL",
        site(
            "Poczta Polska",
            "https://emonitoring.poczta-polska.pl/?numer={}",
        ),
    ),
    (
        "RU",
        site("Russian Post", "https://www.pochta.ru/tracking#{}"),
    ),
    (
        "SE",
        site("PostNord", "https://tracking.postnord.com/en/?id={}"),
    ),
    (
        "SG",
        site("SingPost", "https://www.singpost.com/track-items"),
    ),
    (
        "TW",
        site(
            "Chunghwa Post",
            "https://postserv.post.gov.tw/pstmail/main_mail.html?targetTxn={}",
        ),
    ),
    (
        "UA",
        site(
            "Ukrposhta",
            "https://track.ukrposhta.ua/tracking_UA.html?barcode={}",
        ),
    ),
    (
        "US",
        site(
            "USPS",
            "https://tools.usps.com/go/TrackConfirmAction?tLabels={}",
        ),
    ),
];

/// The carriers, by the name that readings give.
const CARRIERS: &[Site] = &[
    site("4PX", "https://track.4px.com/#/result/0/{}"),
    site("Boxberry", "https://boxberry.ru/tracking-page?id={}"),
    site("CDEK", "https://www.cdek.ru/ru/tracking?order_id={}"),
    site(
        "Canpar",
        "https://www.canpar.com/en/track/tracking.jsp?reference={}&locale=en",
    ),
    site(
        "Cainiao",
        "https://global.cainiao.com/newDetail.htm?mailNoList={}",
    ),
    site("DHL", "https://www.dhl.com/en/express/tracking.html?AWB={}"),
    site(
        "DPD Russia",
        "https://www.dpd.ru/ols/trace2/standard.do?parcelNumber={}",
    ),
    site("Evropochta", "https://evropochta.by/tracking/?number={}"),
    site("FedEx", "https://www.fedex.com/fedextrack/?trknbr={}"),
    site(
        "GOFO Express",
        "https://www.gofoexpress.com/tracking.html?searchID={}",
    ),
    site("InPost", "https://inpost.pl/sledzenie-przesylek?number={}"),
    site(
        "Landmark Global",
        "https://track.landmarkglobal.com/?search={}",
    ),
    site("Meest", "https://t.meest-group.com/"),
    site(
        "Nova Poshta",
        "https://novaposhta.ua/tracking/?cargo_number={}",
    ),
    site(
        "Old Dominion",
        "https://www.odfl.com/us/en/tools/trace-track-ltl-freight/trace.html?proNumbers={}",
    ),
    site("OnTrac", "https://www.ontrac.com/tracking/?number={}"),
    site(
        "Purolator",
        "https://www.purolator.com/en/shipping/tracker?searchValue={}",
    ),
    site(
        "SF Express",
        "https://htm.sf-express.com/tw/en/dynamic_function/waybill/#search/bill-number/{}",
    ),
    site(
        "Spee-Dee",
        "https://www.speedeedelivery.com/track/?tracking={}",
    ),
    site("SunYou", "https://sypost.net/search"),
    site("UPS", "https://www.ups.com/track?tracknum={}"),
    site("Yanwen", "https://track.yw56.com.cn/en/querydel?nums={}"),
    site("Yodel", "https://www.yodel.co.uk/tracking/"),
    site(
        "YunExpress",
        "https://www.yuntrack.com/parcelTracking?id={}",
    ),
];

/// The post of a country.
pub(super) fn post(country: &str) -> Option<&'static Site> {
    let (_, site) = POSTS.iter().find(|(code, _)| *code == country)?;
    Some(site)
}

/// A carrier's own site.
pub(super) fn carrier(name: &str) -> Option<&'static Site> {
    CARRIERS.iter().find(|site| site.name == name)
}

/// All sites.
pub(super) fn all() -> impl Iterator<Item = Site> {
    let posts = POSTS.iter().map(|(_, site)| *site);
    posts.chain(CARRIERS.iter().chain(AGGREGATORS).copied())
}
