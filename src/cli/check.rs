//! `trackless check`: explains the numbers in a text, or in each line of the standard input, without a network and without data.

use std::ffi::OsString;
use std::io::{self, BufRead, BufReader, BufWriter, Read, Write};

use anyhow::{Context, Result};
use serde::Serialize;
use tracking_number::{Check, Doubt, Finding, Reading, Verdict, find};

/// Longer lines are cut: only their first bytes, this many, are searched.
const LONGEST_LINE: u64 = 1024 * 1024;

/// Explains `text`, or the standard input if it is missing or `-`, on the standard output. Who reads that may leave early.
pub fn run(text: Option<OsString>, json: bool) -> Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    let done = match text {
        Some(text) if text != "-" => each_line(text.as_encoded_bytes(), &mut out, json),
        _ => each_line(io::stdin().lock(), &mut out, json),
    };
    match done.and_then(|()| out.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        done => done.context("check: the input cannot be read, or the output cannot be written"),
    }
}

fn each_line(input: impl Read, out: &mut impl Write, json: bool) -> io::Result<()> {
    let mut input = BufReader::new(input);
    let mut line = Vec::new();
    loop {
        line.clear();
        (&mut input)
            .take(LONGEST_LINE)
            .read_until(b'\n', &mut line)?;
        if line.is_empty() {
            return Ok(());
        }
        if line.last() != Some(&b'\n') {
            input.skip_until(b'\n')?;
        }
        let text = String::from_utf8_lossy(&line);
        let text = text.strip_suffix('\n').unwrap_or(&text);
        let text = text.strip_suffix('\r').unwrap_or(text);
        if json {
            write_json(text, out)?;
        } else {
            write_words(text, out)?;
        }
        // Who waits for the answer gets it; who sends much is not slowed down.
        if input.buffer().is_empty() {
            out.flush()?;
        }
    }
}

#[derive(Serialize)]
struct Row<'a> {
    input: &'a str,
    found: Vec<Found<'a>>,
}

#[derive(Serialize)]
struct Found<'a> {
    text: &'a str,
    /// What was typed, where letters were put right.
    #[serde(skip_serializing_if = "Option::is_none")]
    typed: Option<&'a str>,
    verdict: &'static str,
    /// Why it is suspect.
    #[serde(skip_serializing_if = "Option::is_none")]
    doubt: Option<&'static str>,
    formats: Vec<Format>,
    suggestions: &'a [String],
}

#[derive(Serialize)]
struct Format {
    id: &'static str,
    name: &'static str,
    check: &'static str,
}

fn write_json(input: &str, out: &mut impl Write) -> io::Result<()> {
    let findings = find(input);
    let found = findings.iter().map(found).collect();
    serde_json::to_writer(&mut *out, &Row { input, found })?;
    writeln!(out)
}

fn found(finding: &Finding) -> Found<'_> {
    let format = |reading: &Reading| Format {
        id: reading.id,
        name: reading.name,
        check: reading.check.as_str(),
    };
    Found {
        text: &finding.text,
        typed: finding.typed.as_deref(),
        verdict: finding.verdict().as_str(),
        doubt: finding.doubt().map(Doubt::as_str),
        formats: finding.readings.iter().map(format).collect(),
        suggestions: &finding.suggestions,
    }
}

fn write_words(input: &str, out: &mut impl Write) -> io::Result<()> {
    let findings = find(input);
    if findings.is_empty() {
        writeln!(out, "No number found.")?;
    }
    for finding in &findings {
        writeln!(out, "{}: {}.", finding.text, verdict(finding))?;
        if let Some(typed) = &finding.typed {
            writeln!(out, "  typed as {typed}")?;
        }
        for reading in &finding.readings {
            writeln!(out, "  {}: {}", reading.name, check(reading.check))?;
        }
    }
    Ok(())
}

fn verdict(finding: &Finding) -> String {
    let suggestions = finding.suggestions.join(", ");
    match finding.verdict() {
        Verdict::TrackingNumber => "a tracking number".to_owned(),
        Verdict::OrderNumber => "an order number; the tracking number is another one".to_owned(),
        Verdict::Suspect if suggestions.is_empty() => doubt(finding).to_owned(),
        Verdict::Suspect => format!("{}; it may be one of {suggestions}", doubt(finding)),
        Verdict::Unknown if suggestions.is_empty() => {
            "none of the formats known here, which says nothing against it".to_owned()
        }
        Verdict::Unknown => {
            format!("none of the formats known here; it may be one of {suggestions}")
        }
    }
}

fn doubt(finding: &Finding) -> &'static str {
    match finding.doubt() {
        Some(Doubt::NoSuchCountry) => "probably mistyped, for its last two letters are no country",
        Some(Doubt::CountryMissing) => "the two letters of the country are missing at its end",
        Some(Doubt::Length) => "probably a character is missing, or one is too many",
        Some(Doubt::LetterForDigit) => "probably a letter stands for a digit",
        Some(Doubt::CheckDigit) | None => "probably mistyped",
    }
}

const fn check(check: Check) -> &'static str {
    match check {
        Check::Passed => "the check digit fits",
        Check::Failed => "the check digit does not fit",
        Check::Absent => "no check digit to go by",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn explained(input: impl Read, json: bool) -> String {
        let mut out = Vec::new();
        each_line(input, &mut out, json).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn each_line_of_input_gives_a_row() {
        let rows = explained("RR123456785CN\r\n\n\u{feff}x\nlast".as_bytes(), true);
        let rows: Vec<serde_json::Value> = rows
            .lines()
            .map(|row| serde_json::from_str(row).unwrap())
            .collect();
        let inputs: Vec<_> = rows
            .iter()
            .map(|row| row["input"].as_str().unwrap())
            .collect();
        assert_eq!(inputs, ["RR123456785CN", "", "\u{feff}x", "last"]);
        assert_eq!(rows[0]["found"][0]["verdict"], "tracking_number");
        assert_eq!(rows[0]["found"][0]["formats"][0]["check"], "passed");
    }

    #[test]
    fn a_text_without_a_line_gives_no_row() {
        assert_eq!(explained(&b""[..], true), "");
    }

    #[test]
    fn bytes_that_are_no_text_are_replaced() {
        let row = explained(&b"\xff RR123456785CN \xc3\n"[..], true);
        assert!(row.contains("\u{fffd} RR123456785CN \u{fffd}"), "{row}");
        assert!(row.contains("tracking_number"), "{row}");
    }

    #[test]
    fn a_line_without_end_is_cut_and_the_next_one_is_whole() {
        let long = io::repeat(b'7').take(3 * LONGEST_LINE);
        let rows = explained(long.chain(&b"\nRR123456785CN\n"[..]), true);
        let rows: Vec<&str> = rows.lines().collect();
        assert_eq!(rows.len(), 2);
        assert!(rows[1].contains("tracking_number"));
    }

    #[test]
    fn the_words_name_the_verdict_and_each_format() {
        let words = explained(&b"RR123456785CN\nrr123456784cn\nhello\n"[..], false);
        let lines: Vec<&str> = words.lines().collect();
        assert_eq!(lines[0], "RR123456785CN: a tracking number.");
        assert!(lines[1].ends_with("the check digit fits"), "{words}");
        assert!(lines[2].starts_with("RR123456784CN: probably mistyped; it may be one of "));
        assert_eq!(lines.last(), Some(&"No number found."));
    }
}
