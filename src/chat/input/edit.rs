//! Compares words that may be mistyped.

/// One letter added, left out or changed, or two neighbours swapped.
pub(super) fn one_edit_apart(a: &[char], b: &[char]) -> bool {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    let same = short.iter().zip(long).take_while(|(a, b)| a == b).count();
    let (short, long) = (&short[same..], &long[same..]);
    match (short, long) {
        ([], []) => false,
        (short, [_, rest @ ..]) if long.len() == short.len() + 1 => short == rest,
        ([a, short @ ..], [b, long @ ..]) if short.len() == long.len() => {
            short == long
                || matches!((short, long), ([c, short @ ..], [d, long @ ..]) if (a, c) == (d, b) && short == long)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_edit() {
        let apart = |a: &str, b: &str| {
            let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
            assert_eq!(one_edit_apart(&a, &b), one_edit_apart(&b, &a));
            one_edit_apart(&a, &b)
        };
        for near in ["xriga", "rigaa", "rga", "rixa", "irga", "rgia", "riag"] {
            assert!(apart("riga", near), "{near}");
        }
        for far in ["riga", "", "ri", "rixx", "agir", "rigaxx", "girа"] {
            assert!(!apart("riga", far), "{far}");
        }
    }
}
