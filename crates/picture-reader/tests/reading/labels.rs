//! Labels with codes of several kinds, as photos of all sorts.

use crate::drawing::{Spoil, label, photo};
use crate::process::{Cost, PROGRAM, all, show};
use picture_reader::PictureReader;
use rxing::BarcodeFormat as Format;
use tracking_number::{Verdict, find};

const SPOILS: [Spoil; 10] = [
    Spoil::Share(0.9),
    Spoil::Share(0.6),
    Spoil::Share(0.4),
    Spoil::Blur(1.3),
    Spoil::Noise(45),
    Spoil::Dark(0.3),
    Spoil::Tilt(15.0),
    Spoil::Tilt(-33.0),
    Spoil::Tilt(90.0),
    Spoil::Jpeg(30),
];

/// A code, the number in it, and what is printed below.
fn codes() -> Vec<(Format, String, String)> {
    let numbers = [
        (Format::CODE_128, "RB390996032CN"),
        (Format::CODE_128, "LX473124829SG"),
        (Format::CODE_128, "EE123456785RU"),
        (Format::CODE_128, "UJ000000015CN"),
        (Format::CODE_128, "1Z999AA10123456784"),
        (Format::CODE_128, "LP00583920175346"),
        (Format::CODE_128, "GFUS01071272984773"),
        (Format::CODE_128, "80087000123452"),
        (Format::CODE_39, "RR123456785CN"),
        (Format::CODE_39, "CP473124829DE"),
        (Format::QR_CODE, "RB390996032CN"),
        (
            Format::QR_CODE,
            "https://t.17track.net/en#nums=LX473124829SG",
        ),
        (Format::DATA_MATRIX, "RR123456785CN"),
        (Format::PDF_417, "LX473124829SG"),
        (Format::AZTEC, "UJ000000015CN"),
    ];
    let numbers = numbers.iter().map(|(format, code)| {
        let number = code.rsplit('=').next().unwrap_or(code);
        (*format, (*code).to_owned(), number.to_owned())
    });
    numbers.collect()
}

#[test]
fn labels_are_read_and_none_wrongly() {
    let reader = PictureReader::new(PROGRAM.into(), Vec::new(), None);
    let mut random = fastrand::Rng::with_seed(13);
    let mut cost = Cost::default();
    let (mut read, mut wrong) = (0, Vec::new());
    for (row, (format, code, number)) in codes().iter().enumerate() {
        let label = label(*format, code, number);
        for (column, spoil) in SPOILS.iter().enumerate() {
            let file = photo(&label, *spoil, &mut random);
            if !all() && (row + column) % 10 != 0 {
                continue;
            }
            show(&format!("label-{row}-{column}.jpg"), &file);
            let reading = cost.of(&reader, &file).unwrap();
            if reading.codes.contains(code) {
                read += 1;
            } else {
                println!("not read: {format:?} {number} {spoil:?}: {reading:?}");
            }
            let others = reading.codes.iter().flat_map(|text| find(text));
            let mut others = others.filter(|found| found.verdict() == Verdict::TrackingNumber);
            wrong.extend(
                others
                    .find(|found| found.text != *number)
                    .map(|found| (spoil, found.text)),
            );
        }
    }
    println!(
        "labels: {read} of {} read, {} wrong",
        cost.pictures,
        wrong.len()
    );
    cost.print();
    assert!(wrong.is_empty(), "{wrong:?}");
    assert!(
        read * 10 >= cost.pictures * 9,
        "{read} of {}",
        cost.pictures
    );
}
