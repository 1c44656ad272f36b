//! Which links Telegram takes, and how it writes them.

/// The link as Telegram keeps it: with a scheme, and with a slash after a bare host.
///
/// `tg:` links pass as they are; anything else must be an HTTP address of a host with a dot in its name.
pub(crate) fn check_link(link: &str) -> Result<String, String> {
    let link = link.trim();
    if link.is_empty() {
        return Err("URL must be non-empty".to_owned());
    }
    if link.to_lowercase().starts_with("tg:") {
        return Ok(link.to_owned());
    }
    let (scheme, rest) = match link.split_once("://") {
        Some((scheme, rest)) => (scheme.to_lowercase(), rest),
        None => ("http".to_owned(), link),
    };
    if !["http", "https"].contains(&scheme.as_str()) {
        return Err("Unsupported URL protocol".to_owned());
    }
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, path) = rest.split_at(end);
    if !is_authority(authority) || path.chars().any(char::is_whitespace) {
        return Err("Wrong HTTP URL".to_owned());
    }
    let slash = if path.starts_with('/') { "" } else { "/" };
    Ok(format!(
        "{scheme}://{}{slash}{path}",
        authority.to_lowercase()
    ))
}

fn is_authority(authority: &str) -> bool {
    let host = match authority.rsplit_once(':') {
        Some((host, port)) if port.parse::<u16>().is_ok_and(|port| port > 0) => host,
        Some(_) => return false,
        None => authority,
    };
    let labels_fine = host.split('.').all(|label| {
        !label.is_empty()
            && label
                .chars()
                .all(|letter| letter.is_alphanumeric() || letter == '-' || letter == '_')
    });
    labels_fine && host.contains('.')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_taken_or_not() {
        for (link, kept) in [
            ("https://example.com", Some("https://example.com/")),
            ("example.com/a?b", Some("http://example.com/a?b")),
            ("HTTPS://Example.com?a", Some("https://example.com/?a")),
            ("tg://resolve?domain=a", Some("tg://resolve?domain=a")),
            ("http://localhost:3000", None),
            ("https://exa mple.com", None),
            ("javascript:alert(1)", None),
            ("ftp://example.com", None),
            ("https://example.com:x/", None),
            ("", None),
        ] {
            assert_eq!(check_link(link).ok().as_deref(), kept, "{link}");
        }
    }
}
