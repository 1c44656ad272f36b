//! Draws labels and order pages, and spoils them as cameras, screens and Telegram do.

use image::codecs::jpeg::JpegEncoder;
use image::imageops::{FilterType, blur, resize};
use image::{DynamicImage, GrayImage, Luma, RgbImage};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};
use rxing::{BarcodeFormat, MultiFormatWriter, Writer};
use std::fmt::Write as _;
use std::sync::LazyLock;

const FONTS: [&[u8]; 2] = [
    include_bytes!("../../../../resources/fonts/DejaVuSans.ttf"),
    include_bytes!("../../../../resources/fonts/DejaVuSans-Bold.ttf"),
];

static OPTIONS: LazyLock<Options> = LazyLock::new(|| {
    let mut options = Options::default();
    for font in FONTS {
        options.fontdb_mut().load_font_data(font.to_vec());
    }
    options
});

/// The picture that an SVG describes.
pub fn drawn(svg: &str) -> RgbImage {
    let tree = Tree::from_str(svg, &OPTIONS).unwrap();
    let size = tree.size().to_int_size();
    let mut pixmap = Pixmap::new(size.width(), size.height()).unwrap();
    pixmap.fill(resvg::tiny_skia::Color::WHITE);
    resvg::render(&tree, Transform::identity(), &mut pixmap.as_mut());
    let pixels = pixmap.pixels().iter();
    let colours = pixels.flat_map(|pixel| [pixel.red(), pixel.green(), pixel.blue()]);
    RgbImage::from_raw(size.width(), size.height(), colours.collect()).unwrap()
}

/// A parcel's label, 1000 pixels wide: addresses, the code, and its text below.
pub fn label(format: BarcodeFormat, code: &str, printed: &str) -> RgbImage {
    let flat = matches!(format, BarcodeFormat::CODE_128 | BarcodeFormat::CODE_39);
    let matrix = MultiFormatWriter.encode(code, &format, 1, 1).unwrap();
    let (width, height) = (matrix.width(), matrix.height());
    let module = if flat {
        (900 / width).max(1)
    } else {
        (420 / width.max(height)).max(3)
    };
    let tall = if flat { 190 } else { module };
    let left = (1000 - width * module) / 2;
    let mut bars = String::new();
    for y in 0..height {
        for x in (0..width).filter(|x| matrix.get(*x, y)) {
            let (x, y) = (left + x * module, 250 + y * tall);
            write!(
                bars,
                r#"<rect x="{x}" y="{y}" width="{module}" height="{tall}"/>"#
            )
            .unwrap();
        }
    }
    let below = 250 + height * tall + 60;
    let total = below + 130;
    drawn(&format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="{total}" font-family="DejaVu Sans" font-size="30">
        <rect width="1000" height="{total}" fill="#ffffff"/>
        <text x="40" y="60" font-weight="bold" font-size="40">SMALL PACKET BY AIR</text>
        <text x="40" y="110">From: Shenzhen Bright Trade, Bao'an</text>
        <text x="40" y="155">To: A. Petrova, 620014 Ekaterinburg</text>
        <text x="40" y="200">0.120 kg   phone case   US $ 13.99</text>
        <g fill="#000000" shape-rendering="crispEdges">{bars}</g>
        <text x="500" y="{below}" text-anchor="middle" font-size="38">{printed}</text>
        <line x1="20" y1="{0}" x2="980" y2="{0}" stroke="#000000" stroke-width="3"/></svg>"##,
        below + 40,
    ))
}

/// How a picture is spoilt.
#[derive(Clone, Copy, Debug)]
pub enum Spoil {
    /// The label takes up this share of the photo's width.
    Share(f32),
    Blur(f32),
    Noise(i16),
    /// In the dark: this share of the light is left.
    Dark(f32),
    Tilt(f32),
    Jpeg(u8),
}

/// A label on a table, as somebody takes a photo of it and Telegram sends it.
pub fn photo(label: &RgbImage, spoil: Spoil, random: &mut fastrand::Rng) -> Vec<u8> {
    let share = match spoil {
        Spoil::Share(share) => share,
        Spoil::Tilt(_) => 0.6,
        _ => 0.7,
    };
    let grey = DynamicImage::ImageRgb8(label.clone()).into_luma8();
    let width = (1280.0 * share) as u32;
    let height = width * grey.height() / grey.width();
    let mut small = resize(&grey, width, height, FilterType::Triangle);
    if let Spoil::Tilt(degrees) = spoil {
        small = tilted(&small, degrees);
    }
    let mut table = GrayImage::from_pixel(1280, 1280, Luma([150]));
    let left = (1280 - i64::from(small.width())) / 2;
    let top = (1280 - i64::from(small.height())) / 2;
    image::imageops::overlay(&mut table, &small, left, top);
    match spoil {
        Spoil::Blur(sigma) => table = blur(&table, sigma),
        Spoil::Noise(most) => {
            for pixel in table.pixels_mut() {
                let shade = i16::from(pixel.0[0]) + random.i16(-most..=most);
                pixel.0[0] = shade.clamp(0, 255) as u8;
            }
        }
        Spoil::Dark(left) => {
            for pixel in table.pixels_mut() {
                pixel.0[0] = (f32::from(pixel.0[0]) * left) as u8;
            }
        }
        Spoil::Share(_) | Spoil::Tilt(_) | Spoil::Jpeg(_) => {}
    }
    let quality = match spoil {
        Spoil::Jpeg(quality) => quality,
        _ => 85,
    };
    jpeg(&DynamicImage::ImageLuma8(table).into_rgb8(), quality)
}

/// The label turned on the table. Nearest pixels do: the label is large.
fn tilted(label: &GrayImage, degrees: f32) -> GrayImage {
    let (sin, cos) = degrees.to_radians().sin_cos();
    let (width, height) = (label.width() as f32, label.height() as f32);
    let new_width = (width * cos.abs() + height * sin.abs()).ceil();
    let new_height = (width * sin.abs() + height * cos.abs()).ceil();
    GrayImage::from_fn(new_width as u32, new_height as u32, |x, y| {
        let (x, y) = (x as f32 - new_width / 2.0, y as f32 - new_height / 2.0);
        let from_x = x * cos + y * sin + width / 2.0;
        let from_y = y * cos - x * sin + height / 2.0;
        let is_on = from_x >= 0.0 && from_y >= 0.0;
        let pixel = label.get_pixel_checked(from_x as u32, from_y as u32);
        pixel.filter(|_| is_on).copied().unwrap_or(Luma([150]))
    })
}

pub fn jpeg(picture: &RgbImage, quality: u8) -> Vec<u8> {
    let mut file = Vec::new();
    let encoder = JpegEncoder::new_with_quality(&mut file, quality);
    picture.write_with_encoder(encoder).unwrap();
    file
}

/// A screenshot of an order page on a telephone, as Telegram sends it: 1280 pixels high.
pub fn page(lines: &[(&str, String)], dark: bool, bold: bool, quality: u8) -> Vec<u8> {
    let (ground, ink, pale) = match dark {
        true => ("#17212b", "#f5f5f5", "#8a98a5"),
        false => ("#ffffff", "#191919", "#707579"),
    };
    let weight = if bold { "bold" } else { "normal" };
    let mut rows = String::new();
    let mut y = 150;
    for (name, value) in lines {
        write!(
            rows,
            r#"<text x="60" y="{y}" fill="{pale}" font-size="36">{name}</text><text x="60" y="{}" fill="{ink}" font-size="42" font-weight="{weight}">{value}</text>"#,
            y + 58
        )
        .unwrap();
        y += 160;
    }
    let svg = format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" width="1080" height="2340" font-family="DejaVu Sans">
        <rect width="1080" height="2340" fill="{ground}"/><text x="60" y="60" fill="{ink}" font-size="32">12:48</text>
        <text x="900" y="60" fill="{ink}" font-size="32">5G 87%</text>{rows}</svg>"##
    );
    let whole = drawn(&svg);
    let sent = resize(&whole, 591, 1280, FilterType::Lanczos3);
    jpeg(&sent, quality)
}
