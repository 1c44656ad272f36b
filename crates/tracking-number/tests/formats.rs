//! Every format: fresh numbers that must be read as it, and numbers that must not be taken for a tracking number.

use tracking_number::{Finding, Verdict, find};

/// Numbers and the format that must be the first reading.
const GOOD: &[(&str, &str)] = &[
    ("RR972281866CN", "s10"),
    ("RB620116415SG", "s10"),
    ("LP045750049CN", "s10"),
    ("LV079337914CN", "s10"),
    ("UA566859663HK", "s10"),
    ("UM088844429MY", "s10"),
    ("CP056734064RU", "s10"),
    ("CV788423779UA", "s10"),
    ("EE826024160RU", "s10"),
    ("EA835244858CN", "s10"),
    ("HA628643908HK", "s10"),
    ("VR630713103YP", "s10"),
    ("UD506733731YN", "s10"),
    ("YD365494405YW", "s10"),
    ("NR555357921LF", "s10"),
    ("XW856999015JB", "s10"),
    ("RA681521535MH", "s10"),
    ("ZA589896514LV", "s10"),
    ("ZJ303480145HK", "s10"),
    ("RM369981164MO", "s10"),
    ("RC639404682TW", "s10"),
    ("UM922942782JE", "s10"),
    ("RX245937455GG", "s10"),
    ("LX435699646IM", "s10"),
    ("RG304369125GI", "s10"),
    ("CE312261616FO", "s10"),
    ("RK383752105GL", "s10"),
    ("RN077827583NC", "s10"),
    ("RP400937209PF", "s10"),
    ("EB662643664BM", "s10"),
    ("TQ061915815GB", "s10"),
    ("OS626852982BR", "s10"),
    ("PC589574749BY", "s10"),
    ("AP712001740KZ", "s10"),
    ("GE400169617WW", "s10"),
    ("QA014063495FR", "s10"),
    ("MA445974250DE", "s10"),
    ("AV163991914NL", "s10"),
    ("BZ938592143CN", "s10"),
    ("SK928452005SE", "s10"),
    ("RF049767190UZ", "s10"),
    ("RY003076065KG", "s10"),
    ("LS327065581EE", "s10"),
    ("RE435819216LT", "s10"),
    ("BZ012345678CN", "s10"),
    ("00340434580283946948", "dhl-paket"),
    ("00740313079525382690", "sscc"),
    ("4PX3171943365802CN", "4px"),
    ("47436293556800", "russian-post"),
    ("SF6021054260026", "sf-express"),
    ("59239322368140X", "dpd"),
    ("1Z961HS81399701655", "ups"),
    ("H65XPJ6083968005", "evri"),
    ("PD7R476073956397004817Q", "correos"),
    ("9259203030848028140864", "usps"),
    ("541637114110", "fedex"),
    ("0456484714742053", "canada-post"),
    ("6C63203465410", "colissimo"),
    ("3458584102", "dhl-express"),
    ("00340434195990420164", "dhl-paket"),
    ("00740925020567372193", "sscc"),
    ("4PX3989252353027CN", "4px"),
    ("12310002403828", "russian-post"),
    ("SF6046731422880", "sf-express"),
    ("61688647033492F", "dpd"),
    ("1Z299KM09326914741", "ups"),
    ("H06XGH0484249125", "evri"),
    ("PK4F143081027674318115F", "correos"),
    ("9547243614741592688685", "usps"),
    ("703078836546", "fedex"),
    ("0776273043210224", "canada-post"),
    ("6A37373063479", "colissimo"),
    ("3425476902", "dhl-express"),
    ("00340434735503768026", "dhl-paket"),
    ("00572517527883907990", "sscc"),
    ("4PX3989726327974CN", "4px"),
    ("63791563488648", "russian-post"),
    ("SF6059390325696", "sf-express"),
    ("99766890111901E", "dpd"),
    ("1Z659BD43092542854", "ups"),
    ("T24ZWJ2571242484", "evri"),
    ("PK2L106799908913585428C", "correos"),
    ("9490506708287120845122", "usps"),
    ("721105683830", "fedex"),
    ("0736687581990470", "canada-post"),
    ("6A79184485965", "colissimo"),
    ("3729998031", "dhl-express"),
    ("9613249217739409133160", "fedex"),
    ("93637153907036727665107825", "usps"),
    ("00359001868224266798", "poczta-polska"),
    ("LP00449845382541", "cainiao-lp"),
    ("LP01465444925324", "cainiao-lp"),
    ("AP00470780305029", "cainiao-lp"),
    ("CNG13085546601637", "cainiao"),
    ("S000003173915", "cainiao"),
    ("63593973898046509838387", "cainiao"),
    ("12877733091881536459543041", "cainiao"),
    ("CNUSUP68582740714", "cainiao-last-mile"),
    ("CNFR72973313575HD", "cainiao-last-mile"),
    ("CNPRT9538985145483937523", "cainiao-last-mile"),
    ("CNESP6396592702716603958", "cainiao-last-mile"),
    ("CNBR6275626561", "cainiao-last-mile"),
    ("DOFR4996795716423HD", "cainiao-last-mile"),
    ("AECA9992810227RU4", "cainiao-russia"),
    ("AEFP7854594899RU2", "cainiao-russia"),
    ("CN265481822RU7", "cainiao-russia"),
    ("YT2033960056515471", "yunexpress"),
    ("YT2500111151326609", "yunexpress"),
    ("CAYT2229553453161891", "yunexpress"),
    ("YT9670823968355", "yto"),
    ("8085940427286", "yanwen"),
    ("BYS654231586", "yanwen"),
    ("SYUS428459409", "sunyou"),
    ("SYLLD23356005", "sunyou"),
    ("SY00865607120", "sunyou"),
    ("WNBAA0277796508YQ", "yq"),
    ("JNTCU1658726184YQ", "yq"),
    ("NEXAU1008389284YQ", "yq"),
    ("3A5V719682409", "cne"),
    ("ID75424381429004CN", "winit"),
    ("A000783422778ARD", "flyt"),
    ("GFUS01003723349777", "gofo"),
    ("UUS2307351762", "uniuni"),
    ("FAZN676608865", "uniuni"),
    ("MT45767657817441949", "joom"),
    ("020279495904", "joom"),
    ("JT6332961629651", "jt-express"),
    ("JDV030474542074", "jd"),
    ("DPK470327610506", "deppon"),
    ("0000640643069", "boxberry"),
    ("ABR177257936", "boxberry"),
    ("AFOX330905635", "boxberry"),
    ("AAQ479010116", "boxberry"),
    ("ALP488658382", "boxberry"),
    ("20450070270863", "nova-poshta"),
    ("59000166298079", "nova-poshta"),
    ("NPMD895926877448NPI", "nova-poshta-global"),
    ("OG8430512866NPG", "nova-poshta-global"),
    ("0513510140430", "ukrposhta"),
    ("MYCV784534255UA", "meest"),
    ("BY586504901043", "evropochta"),
    ("RU007777013", "dpd-russia"),
    ("PN64769383", "pony-express"),
    ("QR02052510", "qwintry"),
    ("RP770838209", "sberlogistics"),
    ("1394409705", "cdek"),
    ("1450997320", "cdek"),
    ("304212345671", "4px-old"),
    ("P000000253901", "4px-old"),
    ("GM2709617059062136", "dhl-ecommerce"),
    ("GM678548583323573935", "dhl-ecommerce"),
    ("TBA897286906937", "amazon"),
    ("TBC232530143505", "amazon"),
    ("TBM763881795738", "amazon"),
    ("629047006895579882795020", "inpost"),
    ("PX5855240354", "poczta-polska"),
    ("Q1845621352XX", "direct-link"),
    ("UPAAA000000218364466", "pitney-bowes"),
    ("NL14812386123618", "sky56"),
    ("LVS1376360000761604", "sky56"),
    ("JJD339768252167488040", "dhl-paket"),
    ("73103297396289", "zto"),
];
/// Numbers of the formats with a check digit, with one digit changed.
const MISTYPED: &[&str] = &[
    "RR972281867CN",
    "RB620116416SG",
    "LP045750040CN",
    "LV079337915CN",
    "UA566859664HK",
    "UM088844420MY",
    "CP056734065RU",
    "CV788423770UA",
    "00340434580283946949",
    "4PX3171943365803CN",
    "47436293556801",
    "SF6021054260027",
    "1Z961HS81399701656",
    "H65XPJ6083968006",
    "PD7R476073956397004827Q",
    "9259203030848028140865",
    "00340434195990420165",
    "4PX3989252353028CN",
    "12310002403829",
    "SF6046731422881",
    "1Z299KM09326914742",
    "H06XGH0484249126",
    "PK4F143081027674318125F",
    "9547243614741592688686",
    "00340434735503768027",
    "4PX3989726327975CN",
    "63791563488649",
    "SF6059390325697",
    "1Z659BD43092542855",
    "T24ZWJ2571242485",
    "PK2L106799908913585438C",
    "9490506708287120845123",
    "93637153907036727665107826",
];

/// A character short, a character long, or letters for digits.
const MISSHAPEN: &[&str] = &[
    "RR12345678CN",
    "RR1234567850CN",
    "R123456785CN",
    "RR123456785C",
    "RRABCDEFGHICN",
    "LP0006843440247",
    "LP000684344024731",
    "AP0075587621851",
    "4PX300153133798CN",
    "4PX30015313379830CN",
    "4PX3001531337983C",
    "YT203391210200048",
    "YT20339121020004801",
    "YT89626467853891",
    "SYUS00666271",
    "SYUS0066627181",
    "WNBAA016388223YQ",
    "CJPNX02102021510YQ",
    "ID1805063417484CN",
    "GFUS0101188421446",
    "SF604778913554",
    "MT8895461237771236",
    "CNUSUP0000931953",
    "TBA12345678901",
    "JT526198801657",
    "1Z999AA1012345678",
    "PQ4F6P070367318018175T",
    "0034043449893936209",
    "003404344989393620900",
    "920019033388520205573",
    "92001903338852020557370",
    "1290759121890",
    "1303701129012",
    "34652865367977",
    "60300095123456",
    "ABCDEFGHIJKLM",
    "QWERTYUIOPASDFGH",
];

/// What shops call the purchase, and the format that must be the first reading.
const ORDERS: &[(&str, &str)] = &[
    ("8199633578334590", "aliexpress-order"),
    ("3012345678901230", "aliexpress-order"),
    ("300500490098888", "aliexpress-order"),
    ("GSH1A201978558", "shein-order"),
    ("GSU1SN57100246A", "shein-order"),
    ("8HLY992", "joom-order"),
    ("OUPXOUE", "joom-order"),
    ("OUP4090", "joom-order"),
    ("2L92JL4", "joom-order"),
    ("PO-211-12622430710391149", "temu-order"),
    ("211-21905473070712792", "temu-order"),
    ("108-9223429-1685032", "amazon-order"),
    ("D01-1234567-1234567", "amazon-order"),
    ("27-11068-77489", "ebay-order"),
    ("112122004175", "ebay-order"),
    ("5f1a2b3c4d5e6f708192a3b4", "hex-order"),
];

fn only(text: &str) -> Finding {
    let mut found = find(text);
    assert_eq!(found.len(), 1, "{text}: {found:?}");
    found.remove(0)
}

fn first_reading(finding: &Finding) -> &str {
    finding.best().map_or("none", |reading| reading.id)
}

#[test]
fn a_good_number_is_read_as_its_format_first() {
    for (number, id) in GOOD {
        let finding = only(number);
        assert_eq!(first_reading(&finding), *id, "{number}");
        assert_eq!(finding.verdict(), Verdict::TrackingNumber, "{number}");
        assert_eq!(finding.text, *number);
        assert_eq!(finding.place, 0..number.len());
        assert_eq!(finding.suggestions, [""; 0], "{number}");
    }
}

#[test]
fn a_good_number_is_read_in_small_letters_and_with_spaces() {
    for (number, id) in GOOD {
        let finding = only(&format!("  {} \n", number.to_lowercase()));
        assert_eq!(
            (finding.text.as_str(), first_reading(&finding)),
            (*number, *id)
        );
    }
}

#[test]
fn a_changed_digit_is_flagged_and_corrections_pass() {
    for number in MISTYPED {
        let finding = only(number);
        assert_ne!(finding.verdict(), Verdict::TrackingNumber, "{number}");
        for meant in &finding.suggestions {
            assert_eq!(
                only(meant).verdict(),
                Verdict::TrackingNumber,
                "{meant} for {number}"
            );
        }
    }
}

#[test]
fn a_misshapen_number_is_never_a_tracking_number() {
    for number in MISSHAPEN {
        for finding in find(number) {
            assert_ne!(
                finding.verdict(),
                Verdict::TrackingNumber,
                "{number}: {finding:?}"
            );
        }
    }
}

#[test]
fn an_order_number_is_told_from_a_tracking_number() {
    for (number, id) in ORDERS {
        let finding = only(number);
        assert_eq!(first_reading(&finding), *id, "{number}");
        assert_eq!(finding.verdict(), Verdict::OrderNumber, "{number}");
    }
}
