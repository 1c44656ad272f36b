//! The endings of international postal numbers: countries of ISO 3166-1 and private endings.

/// Every ISO 3166-1 alpha-2 code, in order.
const COUNTRIES: &str = "\
    ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCR\
    CUCVCWCXCYCZDEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHU\
    IDIEILIMINIOIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQ\
    MRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSI\
    SJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSYEYTZAZMZW";

/// Where each pair of letters stands in [`COUNTRIES`], plus one; nought where it is no country.
const PLACES: [u16; 26 * 26] = places();

const fn places() -> [u16; 26 * 26] {
    let mut places = [0; 26 * 26];
    let codes = COUNTRIES.as_bytes();
    let mut at = 0;
    while at < codes.len() {
        let pair = (codes[at] - b'A') as usize * 26 + (codes[at + 1] - b'A') as usize;
        places[pair] = at as u16 + 1;
        at += 2;
    }
    places
}

/// The ISO 3166-1 alpha-2 code with these two capital letters.
pub(crate) fn country(code: &str) -> Option<&'static str> {
    let [first, second] = code.as_bytes() else {
        return None;
    };
    let row = usize::from(first.checked_sub(b'A')?);
    let column = usize::from(second.checked_sub(b'A')?);
    if row >= 26 || column >= 26 {
        return None;
    }
    let at = usize::from(PLACES[row * 26 + column].checked_sub(1)?);
    COUNTRIES.get(at..at + 2)
}

/// The endings of international postal numbers that are no country, and whose they are: carriers that number their parcels in
/// the same form, and Kosovo, whose post uses the letters XK.
///
/// Sources: collected numbers; an open TypeScript tracker (Chronopost); sharitonoff/Delivery (Yanwen, Joom).
pub(crate) fn private_ending(ending: &str) -> Option<&'static str> {
    Some(match ending {
        "YP" | "YN" | "YW" => "Yanwen",
        "LF" => "Joom Logistics",
        "JB" | "JF" | "TS" | "RV" => "Chronopost",
        "WW" => "TNT",
        "XK" => "Post of Kosovo",
        _ => return None,
    })
}

/// The senders of most parcels from abroad, the most usual first.
const USUAL: [&str; 24] = [
    "CN", "HK", "SG", "MY", "RU", "DE", "GB", "US", "NL", "SE", "EE", "LV", "LT", "TR", "KZ", "BY",
    "UZ", "KG", "KR", "JP", "UA", "TW", "TH", "FR",
];

/// The endings that may be meant by two letters which are none: one letter is another, or both have changed places. The usual
/// senders first.
pub(crate) fn near_endings(ending: &str) -> Vec<String> {
    let [first, second] = ending.as_bytes() else {
        return Vec::new();
    };
    let swapped = [[*second, *first]].into_iter();
    let one_other = (b'A'..=b'Z').flat_map(|letter| [[*first, letter], [letter, *second]]);
    let mut near: Vec<String> = swapped
        .chain(one_other)
        .filter_map(|pair| String::from_utf8(pair.to_vec()).ok())
        .filter(|pair| pair != ending && country(pair).is_some())
        .collect();
    near.sort_by_key(|pair| usual_rank(pair));
    near
}

/// Where a country stands among the usual senders.
fn usual_rank(code: &str) -> usize {
    let place = USUAL.iter().position(|usual| *usual == code);
    place.unwrap_or(USUAL.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_endings_are_countries_and_the_usual_ones_come_first() {
        assert_eq!(near_endings("CB")[0], "CN");
        assert_eq!(near_endings("NC")[0], "CN");
        assert!(near_endings("QQ").contains(&"QA".to_owned()));
        assert!(
            near_endings("XX")
                .iter()
                .all(|near| country(near).is_some())
        );
    }

    #[test]
    fn the_list_is_whole_and_in_order() {
        let pairs: Vec<&[u8]> = COUNTRIES.as_bytes().chunks(2).collect();
        assert_eq!(pairs.len(), 249);
        assert!(pairs.is_sorted_by(|a, b| a < b));
    }

    #[test]
    fn only_the_listed_pairs_are_countries() {
        assert_eq!(country("TW"), Some("TW"));
        assert_eq!(country("JE"), Some("JE"));
        assert_eq!(country("YP"), None);
        assert_eq!(country("cn"), None);
        assert_eq!(country("CHN"), None);
    }
}
