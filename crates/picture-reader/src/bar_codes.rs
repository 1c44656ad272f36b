//! The bar codes in a picture.

use std::collections::HashSet;
use std::panic::{AssertUnwindSafe, catch_unwind};

use image::GrayImage;
use image::imageops::{FilterType, resize};
use rxing::common::HybridBinarizer;
use rxing::multi::{GenericMultipleBarcodeReader, MultipleBarcodeReader};
use rxing::{BarcodeFormat, BinaryBitmap, DecodeHints, Luma8Source, MultiUseMultiFormatReader};

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

/// By how many degrees the picture is turned, one after another, as long as no code is found.
const TURNS: [f32; 9] = [90.0, 10.0, -10.0, 20.0, -20.0, 30.0, -30.0, 40.0, -40.0];

/// Fewer signs are no number, nor an address that leads to one.
const SHORTEST: usize = 6;
/// A longer text is no number, nor an address.
const LONGEST: usize = 400;

/// The texts of the codes, each once. A tilted picture is turned until one is found.
pub fn bar_codes(picture: &GrayImage) -> Vec<String> {
    let smaller = smaller(picture);
    let picture = smaller.as_ref().unwrap_or(picture);
    let upright = [false, true].into_iter();
    let upright = upright.map(|hard| codes(picture, hard));
    let tilted = TURNS
        .iter()
        .map(|degrees| codes(&turned(picture, *degrees), true));
    let mut found = upright.chain(tilted);
    found.find(|codes| !codes.is_empty()).unwrap_or_default()
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
        let fits = (SHORTEST..=LONGEST).contains(&text.chars().count());
        if fits && !texts.contains(&text) {
            texts.push(text);
        }
    }
    texts
}

/// The signs that part the fields of a code become spaces.
fn readable(text: &str) -> String {
    let plain = text.replace(|sign: char| sign.is_control(), " ");
    plain.trim().to_owned()
}
