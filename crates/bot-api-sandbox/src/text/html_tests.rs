//! What the HTML parser makes of good, odd and bad input.

use proptest::prelude::*;

use super::*;
use crate::text::entity::to_html;
use crate::text::utf16_len;

#[test]
fn good_html_becomes_text_and_entities() {
    for (html, text, back) in [
        ("<b>a</b><strong>b</strong>", "ab", "<b>a</b><b>b</b>"),
        ("<i>a</i><em>b</em>", "ab", "<i>a</i><i>b</i>"),
        ("<u>a</u><ins>b</ins>", "ab", "<u>a</u><u>b</u>"),
        (
            "<s>a</s><strike>b</strike><del>c</del>",
            "abc",
            "<s>a</s><s>b</s><s>c</s>",
        ),
        (
            "<tg-spoiler>a</tg-spoiler>",
            "a",
            "<tg-spoiler>a</tg-spoiler>",
        ),
        (
            "<span class=\"tg-spoiler\">a</span>",
            "a",
            "<tg-spoiler>a</tg-spoiler>",
        ),
        (
            "<a href=\"https://a.b/?x=1&amp;y\">a</a>",
            "a",
            "<a href=\"https://a.b/?x=1&amp;y\">a</a>",
        ),
        (
            "<a href='https://a.b'>a</a>",
            "a",
            "<a href=\"https://a.b/\">a</a>",
        ),
        ("<a>a.b</a>", "a.b", "<a href=\"http://a.b/\">a.b</a>"),
        (
            "<a href=\"tg://user?id=7\">a</a>",
            "a",
            "<a href=\"tg://user?id=7\">a</a>",
        ),
        ("<a href=\"nonsense\">a</a>", "a", "a"),
        ("<code>a</code>", "a", "<code>a</code>"),
        (
            "<code class=\"language-rust\">a</code>",
            "a",
            "<code>a</code>",
        ),
        ("<pre>a</pre>", "a", "<pre>a</pre>"),
        (
            "<pre><code class=\"language-rust\">a</code></pre>",
            "a",
            "<pre><code class=\"language-rust\">a</code></pre>",
        ),
        (
            "<pre><code>a</code></pre>",
            "a",
            "<pre><code>a</code></pre>",
        ),
        (
            "<blockquote>a</blockquote>",
            "a",
            "<blockquote>a</blockquote>",
        ),
        (
            "<blockquote expandable>a</blockquote>",
            "a",
            "<blockquote expandable>a</blockquote>",
        ),
        (
            "<tg-emoji emoji-id=\"5\">👍</tg-emoji>",
            "👍",
            "<tg-emoji emoji-id=\"5\">👍</tg-emoji>",
        ),
        ("<B>a</b >", "a", "<b>a</b>"),
        ("<b>a</>", "a", "<b>a</b>"),
        ("<b><i>a</i>b</b>", "ab", "<b><i>a</i>b</b>"),
        ("<b></b>a", "a", "a"),
        (
            "&lt;b&gt; &amp; &quot; &#33; &#x1F600; &ltx",
            "<b> & \" ! 😀 &ltx",
            "&lt;b&gt; &amp; &quot; ! 😀 &amp;ltx",
        ),
        (
            "&nbsp;&apos;&#0;&",
            "&nbsp;&apos;&#0;&",
            "&amp;nbsp;&amp;apos;&amp;#0;&amp;",
        ),
        ("a > b", "a > b", "a &gt; b"),
    ] {
        let parsed = parse(html).unwrap_or_else(|error| panic!("{html}: {error}"));
        assert_eq!(parsed.text, text, "{html}");
        assert_eq!(parsed.html(), back, "{html}");
    }
}

#[test]
fn bad_html_is_refused_in_the_real_parsers_words() {
    for (html, error) in [
        ("a<x>", "Unsupported start tag \"x\" at byte offset 1"),
        ("я<br/>", "Unsupported start tag \"br/\" at byte offset 2"),
        ("a < b >", "Unsupported start tag \"\" at byte offset 2"),
        ("a <b", "Unclosed start tag at byte offset 2"),
        ("<", "Unclosed start tag at byte offset 0"),
        (
            "<b>a",
            "Can't find end tag corresponding to start tag \"b\"",
        ),
        ("</b>", "Unexpected end tag at byte offset 0"),
        (
            "<b>a</i>",
            "Unmatched end tag at byte offset 4, expected \"</b>\", found \"</i>\"",
        ),
        ("<b>a</b", "Unclosed end tag at byte offset 4"),
        ("<b>a</b x>", "Unclosed end tag at byte offset 4"),
        (
            "<a href>x</a>",
            "Expected equal sign in declaration of an attribute of the tag \"a\" at byte offset 0",
        ),
        (
            "<a =x>x</a>",
            "Empty attribute name in the tag \"a\" at byte offset 0",
        ),
        ("<a href=", "Unclosed start tag \"a\" at byte offset 0"),
        ("<a href=x", "Unclosed start tag at byte offset 0"),
        (
            "<a href=x/y>a</a>",
            "Unexpected end of name token at byte offset 8",
        ),
        ("<a href=\"x", "Unclosed start tag at byte offset 0"),
        (
            "<span class=\"x\">a</span>",
            "Tag \"span\" must have class \"tg-spoiler\" at byte offset 0",
        ),
        (
            "<tg-emoji emoji-id=\"x\">a</tg-emoji>",
            "Invalid custom emoji identifier specified",
        ),
        (
            "&#xD800;",
            "Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code \
             units",
        ),
    ] {
        assert_eq!(
            parse(html).map(|parsed| parsed.text),
            Err(error.to_owned()),
            "{html}"
        );
    }
}

#[test]
fn offsets_count_utf16_units() {
    let parsed = parse("😀я<b>😀</b>").unwrap();
    assert_eq!(
        (parsed.entities[0].offset, parsed.entities[0].length),
        (3, 2)
    );
}

proptest! {
    #[test]
    fn no_input_panics(html in "\\PC*") {
        let _ = parse(&html);
    }

    #[test]
    fn no_markup_panics_and_entities_lie_in_the_text(
        parts in prop::collection::vec(
            prop::sample::select(vec![
                "<b>", "</b>", "<i>", "</i>", "<a href=\"", "\">", "<pre>", "</pre>", "<code class='language-x'>", "</code>",
                "<", ">", "&", "&lt;", "&#x1F600;", "&#", "😀", "я", " ", "=", "'", "</", "\0", "<blockquote expandable>",
            ]),
            0..20,
        ),
    ) {
        if let Ok(parsed) = parse(&parts.concat()) {
            let length = utf16_len(&parsed.text);
            prop_assert!(parsed.entities.iter().all(|entity| entity.end() <= length && entity.length > 0));
            let html = to_html(&parsed.text, &parsed.entities);
            prop_assert_eq!(parse(&html).map(|again| again.text), Ok(parsed.text));
        }
    }

    #[test]
    fn escaped_text_comes_back(text in "[^\0]*") {
        prop_assert_eq!(parse(&to_html(&text, &[])).map(|parsed| parsed.text), Ok(text));
    }
}
