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

#[cfg(test)]
mod tests {
    use super::*;

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
