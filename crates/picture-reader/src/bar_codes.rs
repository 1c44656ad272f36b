//! The bar codes in a picture.

use std::collections::HashSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use image::GrayImage;
use image::imageops::{FilterType, resize};
use rxing::common::HybridBinarizer;
use rxing::multi::{GenericMultipleBarcodeReader, MultipleBarcodeReader};
use rxing::{BarcodeFormat, BinaryBitmap, DecodeHints, Luma8Source, MultiUseMultiFormatReader};

use crate::processor_time::processor_time;
use crate::tilt::turned;

/// The kinds of codes on labels and order pages. Others are read where there is none: ITF in any row of lines.
const FORMATS: [BarcodeFormat; 6] = [
    BarcodeFormat::CODE_128,
    BarcodeFormat::CODE_39,
    BarcodeFormat::QR_CODE,
    BarcodeFormat::DATA_MATRIX,
    BarcodeFormat::PDF_417,
    BarcodeFormat::AZTEC,
];

/// A code on a photo is readable at this size; a larger picture only takes longer.
const LONGEST_SIDE: u32 = 2000;

/// The bars of a code in a smaller picture may be one pixel wide, which is read only once it is enlarged.
const SMALL: u32 = 1300;

/// How the picture is looked at, one after another, as long as no code is found: what takes least comes first.
const LOOKS: [Look; 12] = [
    Look::Quick,
    Look::Thorough,
    Look::Turned(90.0),
    Look::Enlarged,
    Look::Turned(10.0),
    Look::Turned(-10.0),
    Look::Turned(20.0),
    Look::Turned(-20.0),
    Look::Turned(30.0),
    Look::Turned(-30.0),
    Look::Turned(40.0),
    Look::Turned(-40.0),
];

/// No look begins after so much computing. All of them take a screenshot of 1280 pixels less than a second, and one that is
/// nothing but noise less than three.
const MOST_COMPUTING: Duration = Duration::from_secs(4);

enum Look {
    Quick,
    Thorough,
    /// Twice as large, if it is small.
    Enlarged,
    /// By so many degrees.
    Turned(f32),
}

/// Fewer signs are no number, nor an address that leads to one.
const SHORTEST_TEXT: usize = 6;
/// A longer text is no number, nor an address.
const LONGEST_TEXT: usize = 400;

/// The texts of the codes, each once. A tilted picture is turned until one is found.
pub fn bar_codes(picture: &GrayImage) -> Vec<String> {
    let smaller = smaller(picture);
    let picture = smaller.as_ref().unwrap_or(picture);
    let in_time = LOOKS
        .iter()
        .take_while(|_| processor_time() < MOST_COMPUTING);
    let mut found = in_time.map(|look| look.codes(picture));
    found.find(|codes| !codes.is_empty()).unwrap_or_default()
}

impl Look {
    fn codes(&self, picture: &GrayImage) -> Vec<String> {
        match self {
            Self::Quick => codes(picture, false),
            Self::Thorough => codes(picture, true),
            Self::Turned(degrees) => codes(&turned(picture, *degrees), true),
            Self::Enlarged => {
                let (width, height) = picture.dimensions();
                if width.max(height) > SMALL {
                    return Vec::new();
                }
                let larger = resize(picture, width * 2, height * 2, FilterType::CatmullRom);
                codes(&larger, true)
            }
        }
    }
}

fn smaller(picture: &GrayImage) -> Option<GrayImage> {
    let longest = picture.width().max(picture.height());
    if longest <= LONGEST_SIDE {
        return None;
    }
    let scaled =
        |side: u32| (u64::from(side) * u64::from(LONGEST_SIDE) / u64::from(longest)) as u32;
    let (width, height) = (
        scaled(picture.width()).max(1),
        scaled(picture.height()).max(1),
    );
    Some(resize(picture, width, height, FilterType::Triangle))
}

/// The codes of a picture as it lies. The reader of some kind may panic over what is no code at all: then there is none.
fn codes(picture: &GrayImage, hard: bool) -> Vec<String> {
    let hints = DecodeHints {
        PossibleFormats: Some(HashSet::from(FORMATS)),
        TryHarder: Some(hard),
        ..DecodeHints::default()
    };
    let read = catch_unwind(AssertUnwindSafe(|| {
        let (width, height) = picture.dimensions();
        let source = Luma8Source::new_with_slice(picture.as_raw(), width, height).ok()?;
        let mut bitmap = BinaryBitmap::new(HybridBinarizer::new(source));
        let reader = MultiUseMultiFormatReader::default();
        let mut reader = GenericMultipleBarcodeReader::new(reader);
        reader.decode_multiple_with_hints(&mut bitmap, &hints).ok()
    }));
    let results = read.ok().flatten().unwrap_or_default();
    let mut texts: Vec<String> = Vec::new();
    for result in results {
        let text = readable(result.getText());
        let fits = (SHORTEST_TEXT..=LONGEST_TEXT).contains(&text.chars().count());
        if fits && !texts.contains(&text) {
            texts.push(text);
        }
    }
    texts
}

/// The signs that part the fields of a code become spaces. Those that are not seen, or turn what follows them about, are left out.
fn readable(text: &str) -> String {
    let seen = text.chars().filter(|sign| !is_unseen(*sign));
    let plain: String = seen
        .map(|sign| if sign.is_control() { ' ' } else { sign })
        .collect();
    plain.trim().to_owned()
}

fn is_unseen(sign: char) -> bool {
    matches!(sign, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffd}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_seen_in_a_code_is_left_out() {
        for (text, expected) in [
            ("\u{1d}420620014\u{1d}9400", "420620014 9400"),
            ("\u{202e}NC230\u{202c}", "NC230"),
            ("RB39\u{200b}0996\u{feff}", "RB390996"),
            ("\u{1b}[31mRB390996\u{7}", "[31mRB390996"),
        ] {
            assert_eq!(readable(text), expected);
        }
    }
}
