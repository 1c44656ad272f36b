//! A position on the earth -> the time zones of the places nearest to it, from the principal places of the tz database.

use crate::chat::event::Position;
use crate::zones::Zone;
use std::sync::OnceLock;

/// A place of `resources/places.tsv`.
struct Place {
    /// ISO 3166-1 alpha-2, in lower case.
    country: &'static str,
    position: Position,
    zone: Zone,
}

/// As a point of the unit ball.
fn point(position: Position) -> [f64; 3] {
    let radians = |tenths: i32| (f64::from(tenths) / 10.0).to_radians();
    let (latitude, longitude) = (radians(position.latitude), radians(position.longitude));
    [
        latitude.cos() * longitude.cos(),
        latitude.cos() * longitude.sin(),
        latitude.sin(),
    ]
}

/// The zones of all places, the nearest first.
pub fn zones_near(position: Position) -> Vec<Zone> {
    let here = point(position);
    let closeness = |place: &&Place| {
        let there = point(place.position);
        here.iter()
            .zip(there)
            .map(|(one, other)| one * other)
            .sum::<f64>()
    };
    let mut places: Vec<&Place> = places().iter().collect();
    places.sort_by(|one, other| closeness(other).total_cmp(&closeness(one)));
    places.into_iter().map(|place| place.zone).collect()
}

/// The zones of a country by its ISO 3166-1 code in lower case.
pub fn zones_of(country: &str) -> impl Iterator<Item = Zone> {
    let of_country = places()
        .iter()
        .filter(move |place| place.country == country);
    of_country.map(|place| place.zone)
}

/// The country in which the places of a zone lie, where all of them lie in one.
pub(super) fn country_of(zone: Zone) -> Option<&'static str> {
    let mut countries = places().iter().filter(|place| place.zone == zone);
    let first = countries.next()?.country;
    countries
        .all(|place| place.country == first)
        .then_some(first)
}

fn places() -> &'static [Place] {
    static ALL: OnceLock<Vec<Place>> = OnceLock::new();
    ALL.get_or_init(|| {
        let lines = include_str!("../../../resources/places.tsv").lines();
        let lines = lines.filter(|line| !line.starts_with('#'));
        lines
            .map(|line| read(line).unwrap_or_else(|| panic!("resources/places.tsv: {line}")))
            .collect()
    })
}

fn read(line: &'static str) -> Option<Place> {
    let mut cells = line.split('\t');
    Some(Place {
        country: cells.next()?,
        position: Position {
            latitude: cells.next()?.parse().ok()?,
            longitude: cells.next()?.parse().ok()?,
        },
        zone: cells.next()?.parse().ok()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_zone_of_the_nearest_place_stands_first() {
        let rows = [
            ("Novosibirsk", 550, 829, Zone::of("Asia/Novosibirsk")),
            ("Berlin", 525, 134, Zone::of("Europe/Berlin")),
            (
                "Fiji, beyond the date line",
                -168,
                -1799,
                Zone::of("Pacific/Fiji"),
            ),
            ("Santiago", -334, -706, Zone::of("America/Santiago")),
        ];
        for (name, latitude, longitude, expected) in rows {
            let position = Position {
                latitude,
                longitude,
            };
            assert_eq!(zones_near(position).first(), Some(&expected), "{name}");
        }
    }

    #[test]
    fn a_country_has_its_zones() {
        assert_eq!(
            zones_of("in").collect::<Vec<_>>(),
            [Zone::of("Asia/Kolkata")]
        );
        assert!(zones_of("ru").count() > 10);
        assert_eq!(zones_of("xx").count(), 0);
    }
}
