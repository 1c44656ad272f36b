//! What a number is called, and what is no parcel's number.

use tracking_number::{Verdict, candidates, find};

#[test]
fn labels_decide_which_number_is_the_parcels() {
    for (text, number) in [
        (
            "Order number: GSU1S3581000JP5 Tracking number 9261290347969270498397 View Details on USPS",
            "9261290347969270498397",
        ),
        (
            "Order number: GSU1S142500MKJG\nParcel ID: UUS6981970021236791\nLogistics Provider: UniUni",
            "UUS6981970021236791",
        ),
        (
            "Order number: GSU1RV21X00MUSN\nParcel ID: 876458058248\nLogistics Provider: USPS",
            "876458058248",
        ),
        ("заказ 254899580324, трек 254899580335", "254899580335"),
        (
            "Bestellnummer 254899580324\nSendungsnummer 60120174971147",
            "60120174971147",
        ),
        ("AZK1000301864 or YT2033912102000480", "YT2033912102000480"),
        ("RR123456785CN and again RR123456785CN", "RR123456785CN"),
        ("Tracking number: 73891051146", "73891051146"),
    ] {
        let found = find(text);
        let left: Vec<&str> = candidates(&found)
            .iter()
            .map(|finding| finding.text.as_str())
            .collect();
        assert_eq!(left, [number], "{text}: {found:?}");
    }
}

#[test]
fn a_label_makes_an_unclear_number_an_order() {
    for text in [
        "ORDER #: BBB7131401521",
        "Order number 254899580324",
        "номер заказа 60120174971147",
        "заказ 8hly992",
        "Bestellnummer: 876458058248",
    ] {
        let found = find(text);
        assert_eq!(found.len(), 1, "{text}");
        assert_eq!(
            found[0].verdict(),
            Verdict::OrderNumber,
            "{text}: {found:?}"
        );
    }
    for text in [
        "order YT2033912102000480",
        "заказ RR123456785CN",
        "order 9200190333885202055737",
    ] {
        assert_eq!(find(text)[0].verdict(), Verdict::TrackingNumber, "{text}");
    }
}

#[test]
fn other_peoples_numbers_follow_no_parcel() {
    for text in [
        "https://example.com/view?latestArrivalDate=1719871199&shipmentDate=1719611999",
        "https%3A%2F%2Fexample.com%2Fview%3Fdate%3D1719871199",
        "https://example.com/?t=1719871199123",
        "it began at 1637092800",
        "04961 9424600",
        "luhn 1234554651",
        "1490564098 ISBN",
        "ISBN 9780073380957",
        "Isbn9780073380957",
        "9780073380957",
        "ИНН 500100732259",
        "VAT 300123456700003",
    ] {
        assert_eq!(find(text), [], "{text:?}");
    }
}

#[test]
fn digits_inside_a_known_number_are_explained() {
    for text in [
        "YT2625401001269647",
        "yt 2625 4010 0126 9647",
        "The courier asks for my passport, number RB123456785CN",
        "GM2951173225174494",
    ] {
        let digits = text.find(|c: char| c.is_ascii_digit()).unwrap_or_default();
        let end = text
            .rfind(|c: char| c.is_ascii_digit())
            .map_or(0, |at| at + 1);
        assert!(
            find(text)
                .iter()
                .any(|finding| finding.explains(&(digits..end))),
            "{text}"
        );
    }
    for text in ["63590000017347601815002", "23111092483435261195"] {
        assert!(!find(text).is_empty(), "{text}");
    }
    for text in [
        "4111111111111111",
        "passport 4509 123456",
        "passport AB1234567",
    ] {
        let digits = text.find(|c: char| c.is_ascii_digit()).unwrap_or_default();
        assert!(
            !find(text)
                .iter()
                .any(|finding| finding.explains(&(digits..text.len()))),
            "{text}"
        );
    }
}
