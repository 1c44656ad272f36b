//! Draws the pictures that are sent: SVG in, PNG out. What is kept until it is sent is the small SVG.

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

/// The fonts of all pictures; what they hold stands in `resources/fonts/README.md`.
const FONTS: [&[u8]; 2] = [
    include_bytes!("../../../resources/fonts/DejaVuSans.ttf"),
    include_bytes!("../../../resources/fonts/DejaVuSans-Bold.ttf"),
];

/// A picture's PNG, as large as the SVG says; an error says why there is none.
pub fn png(svg: &str) -> Result<Vec<u8>, String> {
    let mut options = Options::default();
    let fonts = options.fontdb_mut();
    for font in FONTS {
        fonts.load_font_data(font.to_vec());
    }
    let tree = Tree::from_str(svg, &options).map_err(|error| error.to_string())?;
    let size = tree.size().to_int_size();
    let pixmap = Pixmap::new(size.width(), size.height());
    let mut pixmap = pixmap.ok_or("the picture has no size")?;
    resvg::render(&tree, Transform::identity(), &mut pixmap.as_mut());
    pixmap.encode_png().map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dark_pixels(svg: &str) -> usize {
        let bytes = png(svg).expect("a picture");
        let pixmap = Pixmap::decode_png(&bytes).expect("a PNG");
        pixmap.pixels().iter().filter(|p| p.red() < 128).count()
    }

    fn with_text(text: &str) -> String {
        format!(
            r##"<svg xmlns="http://www.w3.org/2000/svg" width="300" height="60" font-family="DejaVu Sans"><rect width="300" height="60" fill="#ffffff"/><text x="9" y="40" font-size="25">{text}</text></svg>"##
        )
    }

    #[test]
    fn letters_of_each_script_are_drawn() {
        let blank = dark_pixels(&with_text(""));
        for text in [
            "Shipped",
            "Отправлен",
            "нүкте ғ",
            "нашої їжі ʼ",
            "נשלח ׳ ״",
            "ąćęłńóśźż",
            "äöüß œ çñ",
        ] {
            assert!(dark_pixels(&with_text(text)) > blank + 100, "{text}");
        }
    }

    #[test]
    fn what_is_no_svg_is_an_error() {
        for svg in [
            "",
            "no picture",
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"0\"/>",
        ] {
            assert!(png(svg).is_err(), "{svg}");
        }
    }
}
