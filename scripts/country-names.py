#!/usr/bin/env python3
"""Writes locales/<tag>/countries.ftl from the Unicode CLDR.

    npm pack cldr-localenames-full && tar xf cldr-localenames-full-*.tgz
    python3 scripts/country-names.py package

Which countries there are, the English file says. What CLDR says too long or too formally for a message, or in a way that people do
not, stands in country-names.toml. A folder of locales/ that is new gets its file by this too.
"""

import json
import pathlib
import re
import sys
import tomllib

HERE = pathlib.Path(__file__).resolve().parent
LOCALES = HERE.parent / "locales"


def cldr_names(package: pathlib.Path, tag: str) -> dict[str, str]:
    """The names in a language, of the longest part of its tag that CLDR has: Brazil's Portuguese is its plain "pt"."""
    while True:
        file = package / "main" / tag / "territories.json"
        if file.exists():
            names = json.loads(file.read_text(encoding="utf8"))["main"][tag]
            return names["localeDisplayNames"]["territories"]
        if "-" not in tag:
            sys.exit(f"CLDR has no names in {tag}")
        tag = tag.rpartition("-")[0]


def country_name(code: str, names: dict[str, str], short: list[str], own: dict[str, str]) -> str:
    if code in own:
        return own[code]
    if code in short and f"{code}-alt-short" in names:
        return names[f"{code}-alt-short"]
    return names[code]


def main() -> None:
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    choices = tomllib.loads((HERE / "country-names.toml").read_text(encoding="utf8"))
    english = (LOCALES / "en" / "countries.ftl").read_text(encoding="utf8")
    codes = re.findall(r"^country-([A-Z]{2}) =", english, re.MULTILINE)
    for folder in sorted(path for path in LOCALES.iterdir() if path.is_dir()):
        tag = folder.name
        names = cldr_names(pathlib.Path(sys.argv[1]), tag)
        own = choices.get(tag, {})
        lines = ["# Countries and territories by their ISO 3166-1 alpha-2 code. Written by scripts/country-names.py.", ""]
        for code in codes:
            lines.append(f"country-{code} = {country_name(code, names, choices['short'], own)}")
        (folder / "countries.ftl").write_text("\n".join(lines) + "\n", encoding="utf8")
        print(f"{tag}: {len(codes)} names, {len(own)} of them our own")


if __name__ == "__main__":
    main()
