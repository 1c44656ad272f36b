//! The check digits that several formats share. Each takes plain ASCII; what is not a digit counts as nought.

/// The value of a digit's character.
pub(crate) fn digit(byte: u8) -> u32 {
    u32::from(byte.wrapping_sub(b'0')) % 10
}

/// The check digit of eight digits after UPU S10: weights 8 6 4 2 3 5 9 7, eleven less the remainder by 11.
pub(crate) fn s10(serial: &[u8]) -> u32 {
    const WEIGHTS: [u32; 8] = [8, 6, 4, 2, 3, 5, 9, 7];
    let sum: u32 = weighted(serial, WEIGHTS.into_iter());
    match 11 - sum % 11 {
        10 => 0,
        11 => 5,
        other => other,
    }
}

/// Whether the last digit is the GS1 check digit of those before it: weights 3, 1, 3 ... from the right, modulo 10.
pub(crate) fn gs1(code: &[u8]) -> bool {
    let sum: u32 = code
        .iter()
        .rev()
        .zip([1, 3].into_iter().cycle())
        .map(|(byte, weight)| digit(*byte) * weight)
        .sum();
    sum.is_multiple_of(10)
}

/// Whether the digits pass the Luhn test that bank cards and phones' serial numbers use.
pub(crate) fn luhn(code: &[u8]) -> bool {
    let sum: u32 = code
        .iter()
        .rev()
        .enumerate()
        .map(|(at, byte)| {
            let value = digit(*byte) * (1 + at as u32 % 2);
            value / 10 + value % 10
        })
        .sum();
    sum.is_multiple_of(10)
}

/// Whether the sum with every second character counted twice is a multiple of ten, the last as it is: how UPS and OnTrac count.
pub(crate) fn alternating(code: &[u8]) -> bool {
    let Some((last, serial)) = code.split_last() else {
        return false;
    };
    let sum: u32 = letters_as_digits(serial)
        .zip([1, 2].into_iter().cycle())
        .map(|(value, weight)| value * weight)
        .sum();
    (sum + digit(*last)).is_multiple_of(10)
}

/// Whether the last digit is the remainder by 7 of the number before it.
pub(crate) fn mod7(code: &[u8]) -> bool {
    let Some((last, serial)) = code.split_last() else {
        return false;
    };
    let remainder = serial
        .iter()
        .fold(0, |sum, byte| (sum * 10 + digit(*byte)) % 7);
    remainder == digit(*last)
}

/// The sum of digits times weights.
pub(crate) fn weighted(code: &[u8], weights: impl Iterator<Item = u32>) -> u32 {
    code.iter()
        .zip(weights)
        .map(|(byte, weight)| digit(*byte) * weight)
        .sum()
}

/// Digits as they are, letters as the last digit of their ASCII code less 3 (A is 2): how UPS and Evri count.
pub(crate) fn letters_as_digits(code: &[u8]) -> impl Iterator<Item = u32> {
    code.iter().map(|byte| match byte {
        b'0'..=b'9' => digit(*byte),
        letter => (u32::from(*letter) + 7) % 10,
    })
}

/// Whether the last character is the ISO 7064 mod 37,36 check character of those before it.
pub(crate) fn mod37_36(code: &[u8]) -> bool {
    let value = |byte: u8| match byte {
        b'0'..=b'9' => digit(byte),
        letter => u32::from(letter) % 64 + 9,
    };
    let Some((last, rest)) = code.split_last() else {
        return false;
    };
    let product = rest.iter().fold(36, |product, byte| {
        let sum = (product + value(*byte)) % 36;
        (if sum == 0 { 36 } else { sum }) * 2 % 37
    });
    (product + value(*last)) % 36 == 1
}
