//! A page for a person who tries the look-ups: what the providers hold, and what they were told.

use std::fmt::Write;

use crate::state::ProviderState;
use crate::told::Provider;

/// The page, as plain text.
pub(crate) fn of(state: &ProviderState) -> String {
    let now = state.now();
    let mut page = format!(
        "{}\n\nWhat the providers hold\n",
        now.format("%d %b %Y %H:%M UTC")
    );
    let seventeen = state.seventeen.registrations.iter();
    let held = seventeen.map(|it| {
        let scans = state.seventeen.scans(it, &state.parcels, now);
        (
            Provider::SeventeenTrack,
            &it.number,
            scans,
            it.stopped.is_some(),
        )
    });
    let trackers = state.ship24.trackers.iter().map(|it| {
        let scans = state.ship24.scans(it, &state.parcels, now);
        (
            Provider::Ship24,
            &it.number,
            scans,
            it.unsubscribed_at.is_some(),
        )
    });
    for (provider, number, scans, has_ended) in held.chain(trackers) {
        let ended = if has_ended { ", followed no more" } else { "" };
        let _ = writeln!(page, "  {provider} {number}{ended}");
        for seen in scans {
            let (at, scan) = (seen.at.format("%d %b %H:%M"), seen.scan);
            let _ = writeln!(
                page,
                "    {at} {} {} {}",
                scan.country, scan.city, scan.text
            );
        }
    }
    page += "\nWhat they were told, the newest first\n";
    for told in state.told.iter().rev() {
        let at = told.at.format("%d %b %H:%M");
        let leaked = if told.leaked { "  LEAKED" } else { "" };
        let (provider, call, field) = (told.provider, &told.call, &told.field);
        let _ = writeln!(
            page,
            "  {at} {provider} {call}: {field} = {}{leaked}",
            told.value
        );
    }
    page
}
