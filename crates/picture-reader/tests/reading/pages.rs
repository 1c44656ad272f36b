//! Order pages, as screenshots in two languages, light and dark. Where Tesseract is missing they are left out.

use crate::drawing::page;
use crate::process::{Cost, PROGRAM, all, show};
use picture_reader::{PictureReader, TextProgram};
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use tokio::runtime::Runtime;
use tracking_number::{Check, Finding, Verdict, find};

/// How many pages there are of each language, ground and weight.
const PAGES: usize = 10;

struct Order {
    number: String,
    order_number: String,
}

fn order(random: &mut fastrand::Rng) -> Order {
    let letters = *random.choice(&["RB", "LX", "UJ", "EE", "CP"]).unwrap();
    let country = *random.choice(&["CN", "SG", "RU", "DE", "MY"]).unwrap();
    let digits: Vec<u32> = (0..8).map(|_| random.u32(0..10)).collect();
    let weights = [8, 6, 4, 2, 3, 5, 9, 7];
    let sum: u32 = digits
        .iter()
        .zip(weights)
        .map(|(digit, weight)| digit * weight)
        .sum();
    let check = match 11 - sum % 11 {
        10 => 0,
        11 => 5,
        check => check,
    };
    let digits: String = digits.iter().map(u32::to_string).collect();
    let rest: String = (0..14).map(|_| random.u32(0..10).to_string()).collect();
    Order {
        number: format!("{letters}{digits}{check}{country}"),
        order_number: format!("81{rest}"),
    }
}

fn lines(order: &Order, russian: bool) -> Vec<(&'static str, String)> {
    let (number, order_number) = (order.number.clone(), order.order_number.clone());
    if russian {
        return vec![
            ("Магазин", "AliExpress".into()),
            ("Статус", "Заказ отправлен".into()),
            ("Номер отслеживания", number),
            ("Номер заказа", order_number),
            ("Оплачен", "12 октября 2026".into()),
            ("Отправлен", "14 октября 2026".into()),
            ("Защита покупателя", "осталось 56 дней 18 часов".into()),
            ("Товар", "Чехол для телефона, чёрный".into()),
            ("Итого", "1 299,00 ₽".into()),
        ];
    }
    vec![
        ("Store", "AliExpress".into()),
        ("Status", "Your order was shipped".into()),
        ("Tracking number", number),
        ("Order ID", order_number),
        ("Paid on", "12 October 2026".into()),
        ("Shipped on", "14 October 2026".into()),
        ("Buyer protection", "56 days 18 hours remaining".into()),
        ("Item", "Phone case, black, 6.7 inch".into()),
        ("Total", "US $ 13.99".into()),
    ]
}

/// A number that nobody would doubt.
fn is_sure(found: &Finding) -> bool {
    let checks = found.best().is_some_and(|best| best.check == Check::Passed);
    found.verdict() == Verdict::TrackingNumber && checks
}

#[test]
fn order_pages_are_read_and_no_number_wrongly() {
    let program = TextProgram::on_path().map(|path| TextProgram::ask(&path, &["eng", "rus"]));
    let Some(Ok(program)) = program else {
        println!("tesseract is missing: reading order pages was left out");
        return;
    };
    let reader = PictureReader::new(PROGRAM.into(), Vec::new(), Some(program));
    let mut random = fastrand::Rng::with_seed(13);
    let mut cost = Cost::default();
    let (mut numbers, mut order_numbers, mut days, mut labels) = (0, 0, 0, 0);
    let mut wrong = Vec::new();
    for at in 0..8 * PAGES {
        let (russian, dark, bold) = (at % 2 == 1, at / 2 % 2 == 1, at / 4 % 2 == 1);
        let order = order(&mut random);
        if !all() && at % 10 != 3 {
            continue;
        }
        let quality = if at / 8 % 2 == 0 { 85 } else { 50 };
        let file = page(&lines(&order, russian), dark, bold, quality);
        show(&format!("page-{at}.jpg"), &file);
        let text = cost.of(&reader, &file).unwrap().text.unwrap();
        let found = find(&text);
        let has = |number: &String| found.iter().any(|found| found.text == *number);
        numbers += u32::from(has(&order.number));
        order_numbers += u32::from(has(&order.order_number));
        let day = if russian {
            "14 октября 2026"
        } else {
            "14 October 2026"
        };
        days += u32::from(text.contains(day));
        let label = if russian {
            "Номер заказа"
        } else {
            "Order ID"
        };
        labels += u32::from(text.contains(label));
        if !has(&order.number) || !has(&order.order_number) || !text.contains(day) {
            println!(
                "not all read: {} {}\n{text}\n",
                order.number, order.order_number
            );
        }
        let sure = found
            .iter()
            .filter(|found| is_sure(found) && found.text != order.number);
        wrong.extend(sure.map(|found| (order.number.clone(), found.text.clone())));
    }
    let pages = cost.pictures;
    println!(
        "order pages: of {pages} the tracking number of {numbers}, the order number of {order_numbers}, its label of {labels}, the day of {days}; {} wrong",
        wrong.len()
    );
    cost.print();
    assert!(wrong.is_empty(), "{wrong:?}");
    assert!(numbers * 20 >= pages * 19, "{numbers} of {pages}");
}

#[test]
fn words_are_read_in_the_languages_that_are_wanted_and_there() {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("tells-its-languages");
    fs::write(&path, "#!/bin/sh\ncat >/dev/null\necho \"$4\"\n").unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    let program = TextProgram {
        path,
        version: "5".to_owned(),
        languages: ["eng", "rus", "ita"].map(str::to_owned).into(),
    };
    let reader = PictureReader::new(PROGRAM.into(), Vec::new(), Some(program));
    let order = order(&mut fastrand::Rng::with_seed(13));
    let file = page(&lines(&order, false), false, false, 85);
    for (wanted, read) in [
        (&["ita", "eng"][..], "ita+eng"),
        (&["heb", "eng"], "eng"),
        (&["heb"], "eng+rus+ita"),
    ] {
        let text = Runtime::new().unwrap().block_on(async {
            let place = reader.place(1).await;
            reader.read(&place, &file, wanted).await.unwrap().text
        });
        assert_eq!(text.as_deref(), Some(read), "{wanted:?}");
    }
}
