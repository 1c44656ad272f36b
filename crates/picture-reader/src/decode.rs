//! A file becomes a picture in shades of grey.

use std::io::Cursor;

use image::metadata::Orientation;
use image::{DynamicImage, GrayImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits};

use crate::reading::Unreadable;

/// The most bytes of a file: Telegram hands over no larger ones.
pub const LARGEST_FILE: usize = 20 * 1024 * 1024;

/// The most pixels of a picture.
pub const MOST_PIXELS: u64 = 40_000_000;

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
