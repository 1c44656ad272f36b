//! Turns a picture by any angle.

use image::{GrayImage, Luma};

/// What lies outside of the picture.
const OUTSIDE: f32 = 255.0;

/// The picture turned clockwise about its middle, on a sheet that holds all of it.
pub fn turned(picture: &GrayImage, degrees: f32) -> GrayImage {
    let (sin, cos) = degrees.to_radians().sin_cos();
    let (width, height) = (picture.width() as f32, picture.height() as f32);
    let new_width = side(width * cos.abs() + height * sin.abs());
    let new_height = side(width * sin.abs() + height * cos.abs());
    let (middle_x, middle_y) = (new_width / 2.0, new_height / 2.0);
    GrayImage::from_fn(new_width as u32, new_height as u32, |x, y| {
        let (x, y) = (x as f32 + 0.5 - middle_x, y as f32 + 0.5 - middle_y);
        let from_x = x * cos + y * sin + width / 2.0 - 0.5;
        let from_y = y * cos - x * sin + height / 2.0 - 0.5;
        Luma([between(picture, from_x, from_y)])
    })
}

/// A side in whole pixels; the cosine of a right angle is not quite nothing.
fn side(length: f32) -> f32 {
    (length - 0.01).ceil()
}

/// The shade at a point between pixels.
fn between(picture: &GrayImage, x: f32, y: f32) -> u8 {
    let (left, top) = (x.floor(), y.floor());
    let (right_share, bottom_share) = (x - left, y - top);
    let (left, top) = (left as i64, top as i64);
    let upper = mixed(
        shade(picture, left, top),
        shade(picture, left + 1, top),
        right_share,
    );
    let lower = mixed(
        shade(picture, left, top + 1),
        shade(picture, left + 1, top + 1),
        right_share,
    );
    mixed(upper, lower, bottom_share).round() as u8
}

fn mixed(one: f32, other: f32, share: f32) -> f32 {
    one + (other - one) * share
}

fn shade(picture: &GrayImage, x: i64, y: i64) -> f32 {
    let at = u32::try_from(x).ok().zip(u32::try_from(y).ok());
    let pixel = at.and_then(|(x, y)| picture.get_pixel_checked(x, y));
    pixel.map_or(OUTSIDE, |pixel| f32::from(pixel.0[0]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_turned_picture_keeps_its_marks() {
        let mut picture = GrayImage::from_pixel(40, 20, Luma([255]));
        picture.put_pixel(0, 0, Luma([0]));
        let quarter = turned(&picture, 90.0);
        assert_eq!(quarter.dimensions(), (20, 40));
        assert_eq!(quarter.get_pixel(19, 0).0[0], 0);
        let back = turned(&turned(&picture, 30.0), -30.0);
        assert!(back.width() > 40 && back.pixels().any(|pixel| pixel.0[0] < 200));
    }
}
