//! A file becomes a picture in shades of grey.

use std::io::Cursor;

use image::metadata::Orientation;
use image::{DynamicImage, GrayImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits};

use crate::reading::Unreadable;

/// The most bytes of a file: Telegram hands over no larger ones.
pub const LARGEST_FILE: usize = 20 * 1024 * 1024;

/// The most pixels of a picture.
pub const MOST_PIXELS: u64 = 40_000_000;

/// A longer strip is no page and no label, and Telegram takes none as a photo.
const MOST_TIMES_AS_LONG: u32 = 20;

/// The most memory that a decoder may take, in bytes.
const MOST_MEMORY: u64 = 300 * 1024 * 1024;

/// The picture in a JPEG, PNG or WebP file, as it is to be looked at.
pub fn decode(file: &[u8]) -> Result<GrayImage, Unreadable> {
    if file.len() > LARGEST_FILE {
        return Err(Unreadable::TooLarge);
    }
    let format = image::guess_format(file).map_err(|_| Unreadable::NotAPicture)?;
    if !matches!(
        format,
        ImageFormat::Jpeg | ImageFormat::Png | ImageFormat::WebP
    ) {
        return Err(Unreadable::NotAPicture);
    }
    let mut decoder = ImageReader::with_format(Cursor::new(file), format)
        .into_decoder()
        .map_err(why)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(Unreadable::TooLarge);
    }
    let (longer, shorter) = (width.max(height), width.min(height));
    if longer > shorter.saturating_mul(MOST_TIMES_AS_LONG) {
        return Err(Unreadable::TooNarrow);
    }
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_MEMORY);
    decoder.set_limits(limits).map_err(why)?;
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let picture = DynamicImage::from_decoder(decoder).map_err(why)?;
    // What is seen through lies on white, as apps show it.
    let mut grey = DynamicImage::ImageLuma8(if picture.color().has_alpha() {
        on_white(&picture)
    } else {
        picture.into_luma8()
    });
    grey.apply_orientation(orientation);
    Ok(grey.into_luma8())
}

fn on_white(picture: &DynamicImage) -> GrayImage {
    let mut seen = picture.to_luma_alpha8();
    for pixel in seen.pixels_mut() {
        let [grey, alpha] = pixel.0.map(u16::from);
        pixel.0[0] = ((grey * alpha + 255 * (255 - alpha)) / 255) as u8;
    }
    DynamicImage::ImageLumaA8(seen).into_luma8()
}

fn why(error: ImageError) -> Unreadable {
    match error {
        ImageError::Limits(_) => Unreadable::TooLarge,
        _ => Unreadable::NotAPicture,
    }
}

/// Shades that differ by less are the same to the eye.
const SAME: u8 = 24;
/// The letters of the shortest number have more pixels.
const FEWEST_PIXELS: usize = 100;

/// Whether a picture has one colour, and no more than a few specks of another.
pub fn is_plain(picture: &GrayImage) -> bool {
    let mut pixels_of = [0_usize; 256];
    for shade in picture.as_raw() {
        pixels_of[usize::from(*shade)] += 1;
    }
    let shades = 0..=u8::MAX;
    let ground = shades.max_by_key(|shade| pixels_of[usize::from(*shade)]);
    let ground = ground.unwrap_or_default();
    let like_ground = ground.saturating_sub(SAME)..=ground.saturating_add(SAME);
    let alike: usize = like_ground.map(|shade| pixels_of[usize::from(shade)]).sum();
    picture.as_raw().len() - alike < FEWEST_PIXELS
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::Luma;

    #[test]
    fn a_plain_picture_has_a_few_specks_at_most() {
        let mut picture = GrayImage::from_pixel(90, 90, Luma([240]));
        assert!(is_plain(&picture));
        for x in 0..90 {
            picture.put_pixel(x, 0, Luma([235]));
            picture.put_pixel(x, 1, Luma([0]));
        }
        assert!(is_plain(&picture));
        for x in 0..20 {
            picture.put_pixel(x, 2, Luma([0]));
        }
        assert!(!is_plain(&picture));
    }
}
