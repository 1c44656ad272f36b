#!/usr/bin/env python3
"""Writes the columns of resources/cities.tsv for the languages that the Unicode CLDR knows cities in.

    pip install babel
    python3 scripts/city-names.py es pt-BR uk

CLDR names one city for each time zone. The others of a country, and what people say shorter, stand in city-names.toml by the
first English name of their row. The columns "en" and "ru" are written by hand and stay as they are.
"""

import pathlib
import sys
import tomllib

from babel import Locale

HERE = pathlib.Path(__file__).resolve().parent
TABLE = HERE.parent / "resources" / "cities.tsv"
BY_HAND = ["zone", "en", "ru"]


def city(tag: str, zone: str) -> str:
    """The city of a zone; where CLDR names none, its own name says it, in Latin letters."""
    known = Locale.parse(tag.replace("-", "_")).time_zones.get(zone) or {}
    return known.get("city") or zone.rsplit("/", 1)[-1].replace("_", " ")


def cell(tag: str, zone: str, english: str, own: dict[str, str]) -> str:
    if english in own:
        return own[english]
    if english not in (city("en", zone), zone.rsplit("/", 1)[-1].replace("_", " ")):
        return ""
    name = city(tag, zone)
    is_latin = Locale.parse(tag.replace("-", "_")).time_zones.get("Asia/Tokyo", {}).get("city", "T")[0] < "\u0250"
    return "" if "," in name or not is_latin and name.isascii() else name


def main() -> None:
    tags = sys.argv[1:]
    if not tags:
        sys.exit(__doc__)
    choices = tomllib.loads((HERE / "city-names.toml").read_text(encoding="utf8"))
    lines = []
    head = None
    for line in TABLE.read_text(encoding="utf8").splitlines():
        if line.startswith("#"):
            lines.append(line)
            continue
        cells = line.split("\t")[: len(BY_HAND)]
        if head is None:
            head = cells + tags
            lines.append("\t".join(head))
            continue
        zone, english = cells[0], cells[1].split(", ")[0]
        lines.append("\t".join(cells + [cell(tag, zone, english, choices.get(tag, {})) for tag in tags]))
    TABLE.write_text("\n".join(lines) + "\n", encoding="utf8")


if __name__ == "__main__":
    main()
