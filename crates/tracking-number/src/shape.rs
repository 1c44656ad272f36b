//! What a code of one format looks like, place by place.
//!
//! A mask has one character for each place: `#` a digit, `@` a letter, `?` either, anything else itself. A `+` lets the
//! place before it be repeated, as often as [`mask_up_to`] says.

/// One shape of a format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shape {
    mask: &'static str,
    more: usize,
}

/// A shape of fixed length.
pub const fn mask(mask: &'static str) -> Shape {
    Shape { mask, more: 0 }
}

/// A shape whose place before the `+` may come up to `more` further times.
pub const fn mask_up_to(mask: &'static str, more: usize) -> Shape {
    Shape { mask, more }
}

impl Shape {
    /// Whether a compact code has this shape.
    pub(crate) fn matches(&self, code: &[u8]) -> bool {
        if self.more == 0 {
            return code.len() == self.mask.len()
                && self
                    .mask
                    .bytes()
                    .zip(code)
                    .all(|(place, byte)| fits(place, *byte));
        }
        self.places(code.len())
            .is_some_and(|mut places| places.all(|(at, place)| fits(place, code[at])))
    }

    /// The places of this shape for a code of `len` characters; nothing if the shape has no code of that length.
    pub(crate) fn places(&self, len: usize) -> Option<impl Iterator<Item = (usize, u8)>> {
        let mask = self.mask.as_bytes();
        let (shortest, longest) = self.lengths();
        if !(shortest..=longest).contains(&len) {
            return None;
        }
        let plus = mask.iter().position(|place| *place == b'+');
        let extra = len - shortest;
        Some((0..len).map(move |at| {
            let place = match plus {
                None => mask[at],
                Some(plus) if at < plus => mask[at],
                Some(plus) if at < plus + extra => mask[plus - 1],
                Some(_) => mask[at - extra + 1],
            };
            (at, place)
        }))
    }

    /// The places of a shape of fixed length.
    pub(crate) fn fixed(&self) -> Option<&'static [u8]> {
        (self.more == 0).then_some(self.mask.as_bytes())
    }

    /// The shortest and the longest code of this shape.
    pub(crate) const fn lengths(&self) -> (usize, usize) {
        let shortest = self.mask.len() - if self.more > 0 { 1 } else { 0 };
        (shortest, shortest + self.more)
    }

    /// The first or the last place.
    pub(crate) const fn end(&self, first: bool) -> u8 {
        let mask = self.mask.as_bytes();
        match mask[mask.len() - 1] {
            _ if first => mask[0],
            b'+' => mask[mask.len() - 2],
            last => last,
        }
    }

    /// How many places hold a letter, any or a given one. A shape with two or more letters is distinctive enough to be known
    /// without a check digit.
    pub(crate) fn letters(&self) -> usize {
        self.mask
            .bytes()
            .filter(|place| *place == b'@' || place.is_ascii_uppercase())
            .count()
    }

    /// How many places hold a given letter: those by which a code is known without a check.
    pub(crate) fn own_letters(&self) -> usize {
        self.mask.bytes().filter(u8::is_ascii_uppercase).count()
    }
}

/// Whether a character may stand at a place of a mask.
pub(crate) const fn fits(place: u8, byte: u8) -> bool {
    match place {
        b'#' => byte.is_ascii_digit(),
        b'@' => byte.is_ascii_uppercase(),
        b'?' => byte.is_ascii_digit() || byte.is_ascii_uppercase(),
        literal => literal == byte,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fixed_mask_wants_its_length_and_its_places() {
        let shape = mask("LP##");
        assert!(shape.matches(b"LP12"));
        assert!(!shape.matches(b"LP1"));
        assert!(!shape.matches(b"LPA2"));
        assert!(!shape.matches(b"lp12"));
    }

    #[test]
    fn a_growing_mask_repeats_the_place_before_its_plus() {
        let shape = mask_up_to("CN?+RU#", 2);
        assert!(shape.matches(b"CN1RU2"));
        assert!(shape.matches(b"CN1A3RU2"));
        assert!(!shape.matches(b"CN1A34RU2"));
        assert!(!shape.matches(b"CNRU2"));
    }
}
