//! Reads the picture on the standard input and prints what stands in it, as JSON: `picture-reader [TESSERACT LANGUAGES]`.

use std::process::ExitCode;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let text = arguments.next().map(Into::into).zip(arguments.next());
    match picture_reader::child::run(text) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("picture-reader: {error}");
            ExitCode::FAILURE
        }
    }
}
