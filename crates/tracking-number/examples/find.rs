//! Shows what is found in each line of the standard input.

use std::io::BufRead;
use tracking_number::find;

fn main() {
    for line in std::io::stdin().lock().lines().map_while(Result::ok) {
        println!("{line}");
        for finding in find(&line) {
            let readings: Vec<_> = finding
                .readings
                .iter()
                .map(|reading| {
                    format!(
                        "{} ({}, {})",
                        reading.id,
                        reading.check.as_str(),
                        reading.confidence.as_str()
                    )
                })
                .collect();
            println!(
                "  {} {}: {}; meant {:?}",
                finding.text,
                finding.verdict().as_str(),
                readings.join(", "),
                finding.suggestions
            );
        }
    }
}
