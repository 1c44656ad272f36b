//! Pictures that are made to hurt, and files that are no pictures: they end the process that reads them at most.

use crate::drawing::{jpeg, label};
use crate::process::{Cost, PROGRAM, children_of};
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ColorType, GrayImage, ImageEncoder as _, ImageFormat, Luma, RgbImage};
use picture_reader::{LARGEST_FILE, PictureReader, Unreadable};
use rxing::BarcodeFormat;
use std::io::{Cursor, Write as _};
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use std::{fs, thread};

/// The most memory that the process may ever have, in kilobytes.
const MOST_MEMORY: u64 = 550 * 1024;

/// The most computing of the process; what it is ended at, and a little for the measuring.
const MOST_COMPUTING: Duration = Duration::from_secs(9);

/// A PNG of one colour, which is small whatever its size.
fn plain(width: u32, height: u32, colour: ColorType) -> Vec<u8> {
    let mut file = Vec::new();
    let encoder = PngEncoder::new_with_quality(&mut file, CompressionType::Fast, FilterType::Up);
    let bytes = width as usize * height as usize * usize::from(colour.bytes_per_pixel());
    encoder
        .write_image(&vec![0x55; bytes], width, height, colour.into())
        .unwrap();
    file
}

/// A PNG whose pixels are black or white by chance.
fn noise(width: u32, height: u32) -> Vec<u8> {
    let mut random = fastrand::Rng::with_seed(13);
    black_and_white(GrayImage::from_fn(width, height, |_, _| {
        Luma([if random.bool() { 255 } else { 0 }])
    }))
}

/// A PNG full of the corners of QR codes, of which none is one.
fn corners(side: u32) -> Vec<u8> {
    let is_dark = |x: u32, y: u32| {
        let ring = x.abs_diff(4).max(y.abs_diff(4));
        ring <= 1 || ring == 3
    };
    black_and_white(GrayImage::from_fn(side, side, |x, y| {
        let dark = is_dark(x / 2 % 9, y / 2 % 9);
        Luma([if dark { 0 } else { 255 }])
    }))
}

fn black_and_white(picture: GrayImage) -> Vec<u8> {
    let mut file = Cursor::new(Vec::new());
    picture.write_to(&mut file, ImageFormat::Png).unwrap();
    file.into_inner()
}

/// A PNG that claims another size than it has.
fn claims(width: u32, height: u32) -> Vec<u8> {
    let mut file = plain(8, 8, ColorType::L8);
    file[16..20].copy_from_slice(&width.to_be_bytes());
    file[20..24].copy_from_slice(&height.to_be_bytes());
    let sum = crc(&file[12..29]);
    file[29..33].copy_from_slice(&sum.to_be_bytes());
    file
}

fn crc(bytes: &[u8]) -> u32 {
    let shift = |sum: u32| {
        if sum & 1 == 1 {
            sum >> 1 ^ 0xedb8_8320
        } else {
            sum >> 1
        }
    };
    let next = |sum: u32, byte: &u8| (0..8).fold(sum ^ u32::from(*byte), |sum, _| shift(sum));
    !bytes.iter().fold(u32::MAX, next)
}

#[test]
fn hostile_pictures_hurt_only_their_process() {
    let good = jpeg(&label(BarcodeFormat::CODE_128, "RB390996032CN", ""), 85);
    let bomb = plain(6300, 6300, ColorType::Rgba16);
    assert!(bomb.len() < LARGEST_FILE / 4, "{}", bomb.len());
    let cases = [
        ("a bomb within the limit", bomb, None),
        (
            "more pixels than are read",
            plain(6400, 6400, ColorType::L8),
            Some(Unreadable::TooLarge),
        ),
        (
            "a claim of a huge size",
            claims(u32::MAX / 4, 9),
            Some(Unreadable::TooLarge),
        ),
        (
            "a claim of a size within the limit",
            claims(6000, 6000),
            Some(Unreadable::NotAPicture),
        ),
        (
            "a file that is too large",
            vec![0xff; LARGEST_FILE + 1],
            Some(Unreadable::TooLarge),
        ),
        ("half a picture", good[..good.len() / 2].to_vec(), None),
        (
            "the head of a picture",
            good[..20].to_vec(),
            Some(Unreadable::NotAPicture),
        ),
        ("nothing", Vec::new(), Some(Unreadable::NotAPicture)),
        (
            "a page",
            b"%PDF-1.7 RB390996032CN".to_vec(),
            Some(Unreadable::NotAPicture),
        ),
        (
            "another kind of picture",
            b"GIF89a\x01\0\x01\0\x80\0\0".to_vec(),
            Some(Unreadable::NotAPicture),
        ),
        (
            "noise behind a head",
            [&good[..400], &[0xd8; 90_000]].concat(),
            None,
        ),
        ("one point", jpeg(&RgbImage::new(1, 1), 85), None),
        (
            "a line",
            jpeg(&RgbImage::new(1, 60_000), 85),
            Some(Unreadable::TooNarrow),
        ),
        ("noise", noise(1280, 1280), None),
        ("noise of the largest size", noise(6300, 6300), None),
        ("the corners of many codes", corners(2000), None),
    ];
    let reader = PictureReader::new(PROGRAM.into(), Vec::new(), None);
    let mut cost = Cost::default();
    for (what, file, expected) in cases {
        let began = Instant::now();
        let read = cost.of(&reader, &file);
        assert!(began.elapsed() < Duration::from_secs(55), "{what}");
        let computed = cost.longest_computing;
        assert!(computed < MOST_COMPUTING, "{what}: {computed:?}");
        match expected {
            Some(expected) => assert_eq!(read, Err(expected), "{what}"),
            None => {
                let codes = read.map(|reading| reading.codes).unwrap_or_default();
                let is_true = codes.iter().all(|code| code == "RB390996032CN");
                assert!(is_true, "{what}: {codes:?}");
            }
        }
    }
    cost.print();
    assert!(cost.memory < MOST_MEMORY, "{} kB", cost.memory);
    let codes = cost.of(&reader, &good).unwrap().codes;
    assert_eq!(codes, ["RB390996032CN"]);
}

#[test]
fn a_program_that_does_not_answer_is_ended() {
    let reader = PictureReader::new(
        "/bin/sh".into(),
        vec!["-c".into(), "exec cat >/dev/null".into()],
        None,
    );
    let read = Cost::default().of(&reader, b"x");
    assert_eq!(read, Err(Unreadable::TooHard));
    let missing = PictureReader::new("/no/such/program".into(), Vec::new(), None);
    assert_eq!(Cost::default().of(&missing, b"x"), Err(Unreadable::TooHard));
}

#[test]
fn nothing_computes_for_a_reader_that_is_gone() {
    let program = Path::new(env!("CARGO_TARGET_TMPDIR")).join("endless");
    fs::write(&program, "#!/bin/sh\nexec sleep 1000\n").unwrap();
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
    let mut process = Command::new(PROGRAM)
        .arg(&program)
        .arg("eng")
        .process_group(0)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let picture = jpeg(&label(BarcodeFormat::CODE_128, "RB390996032CN", ""), 85);
    let mut input = process.stdin.take().unwrap();
    input.write_all(&picture).unwrap();
    drop(input);
    let started = || children_of(process.id()).pop();
    let text_reader = loop {
        match started() {
            Some(id) => break id,
            None => thread::sleep(Duration::from_millis(5)),
        }
    };
    drop(process.stdout.take());
    assert!(!process.wait().unwrap().success());
    let is_running = || {
        let stat = fs::read_to_string(format!("/proc/{text_reader}/stat"));
        stat.is_ok_and(|stat| !stat.contains(") Z "))
    };
    while is_running() {
        thread::sleep(Duration::from_millis(5));
    }
}
