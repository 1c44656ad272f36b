//! The command line, tried with the real program: wrong settings, help, `check`, `health`, the clock on standard input.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use bot_api_sandbox::{Options, Sandbox};
use tempfile::TempDir;

/// Nothing that is waited for takes longer, unless something is wrong.
const DEADLINE: Duration = Duration::from_secs(30);

const TOKEN: &str = "123456789:AAtestTESTtestTESTtestTESTtestTEST0";

/// The program in an empty folder, with nothing set.
fn trackless(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_trackless"));
    command
        .current_dir(folder)
        .stdin(Stdio::null())
        .env("RUST_BACKTRACE", "0");
    for name in [
        "TELOXIDE_TOKEN",
        "TELOXIDE_API_URL",
        "TRACKLESS_DATA",
        "TRACKLESS_STORES",
        "TRACKLESS_MESSAGES_PER_SECOND",
        "TRACKLESS_MESSAGES_PER_SECOND_PER_CHAT",
        "TRACKLESS_HTTP",
        "TRACKLESS_KEYS",
        "TRACKLESS_KEY",
        "RUST_LOG",
    ] {
        command.env_remove(name);
    }
    command
}

fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

/// The one line with which the program refuses these settings.
#[track_caller]
fn refused(folder: &Path, settings: &[(&str, &str)], flags: &[&str]) -> String {
    let output = trackless(folder)
        .envs(settings.iter().copied())
        .args(flags)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let error = String::from_utf8(output.stderr).unwrap();
    assert_eq!(error.lines().count(), 1, "{error}");
    assert!(error.starts_with("trackless: "), "{error}");
    assert!(!error.contains("AAtest"), "{error}");
    error
}

/// The first setting that is wrong is named, also with all others right.
#[track_caller]
fn refused_for(name: &str, value: &str, words: &str) {
    let mut settings = vec![("TELOXIDE_TOKEN", TOKEN)];
    settings.retain(|setting| setting.0 != name);
    settings.push((name, value));
    let error = refused(folder().path(), &settings, &[]);
    assert!(error.contains(name) && error.contains(words), "{error}");
}

#[test]
fn a_missing_token_is_named() {
    let error = refused(folder().path(), &[], &[]);
    assert!(error.contains("TELOXIDE_TOKEN is missing"), "{error}");
}

#[test]
fn bad_rules_of_stores_are_named_with_the_line_and_the_reason() {
    let folder = folder();
    let file = folder.path().join("stores.toml");
    let name = file.display().to_string();
    refused_for("TRACKLESS_STORES", &name, "cannot be read");
    let built_in = include_str!("../resources/stores.toml");
    let broken = built_in.replacen("ask_seller_day = 11", "ask_seller_day = -11", 1);
    fs::write(&file, &broken).unwrap();
    let before = broken.split("ask_seller_day").next().unwrap();
    let line = format!("line {}: invalid value", before.lines().count() + 1);
    refused_for("TRACKLESS_STORES", &name, &line);
}

#[test]
fn a_wrong_token_is_named_and_not_shown() {
    refused_for("TELOXIDE_TOKEN", "", "empty");
    for token in [
        "12345",
        "AAtest:12",
        "12:AAtest",
        "12:AAtestTESTtestTEST test TEST",
    ] {
        refused_for("TELOXIDE_TOKEN", token, "does not look like a token");
    }
}

#[test]
fn a_wrong_address_is_named() {
    for url in ["", "nonsense", "api.telegram.org"] {
        refused_for("TELOXIDE_API_URL", url, "not an address");
    }
    for url in ["ftp://127.0.0.1", "localhost:8081"] {
        refused_for("TELOXIDE_API_URL", url, "not an http or https address");
    }
    refused_for(
        "TELOXIDE_API_URL",
        "https://me:AAtest@host",
        "more than a server",
    );
    refused_for("TELOXIDE_API_URL", "http://api.telegram.org", "unencrypted");
    refused_for(
        "TELOXIDE_API_URL",
        "http://127.0.0.1.example.org",
        "unencrypted",
    );
}

#[test]
fn a_wrong_log_filter_is_named() {
    for filter in ["", "loud", "trackless", "info,", "=info", "info\nwarn"] {
        refused_for("RUST_LOG", filter, "trackless=debug,info");
    }
}

#[test]
fn a_wrong_limit_is_named() {
    for name in [
        "TRACKLESS_MESSAGES_PER_SECOND",
        "TRACKLESS_MESSAGES_PER_SECOND_PER_CHAT",
    ] {
        for value in ["", "many", "-1", "0.5", "1001"] {
            refused_for(name, value, "a number from 0 to 1000");
        }
    }
}

#[test]
fn a_wrong_http_address_is_named() {
    for value in ["", "9184", "localhost", "127.0.0.1"] {
        refused_for("TRACKLESS_HTTP", value, "an address with a port");
    }
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    refused_for("TRACKLESS_HTTP", &address, "free it, name another");
}

#[test]
fn an_unusable_data_folder_is_named() {
    refused_for("TRACKLESS_DATA", "", "empty");
    refused_for("TRACKLESS_DATA", "/proc/1/data", "name another folder");
    let folder = folder();
    fs::write(folder.path().join("file"), "").unwrap();
    let settings = [("TELOXIDE_TOKEN", TOKEN)];
    let error = refused(folder.path(), &settings, &["--data", "file"]);
    assert!(
        error.contains("TRACKLESS_DATA") && error.contains("remove it"),
        "{error}"
    );
}

#[test]
fn an_unusable_key_is_named() {
    refused_for("TRACKLESS_KEYS", "", "empty");
    refused_for("TRACKLESS_KEYS", "/proc/1/keys", "name another folder");
    for key in ["", "secret", &"0".repeat(63), &"g".repeat(64)] {
        refused_for("TRACKLESS_KEY", key, "64 hexadecimal digits");
    }
}

#[test]
fn data_that_cannot_be_read_is_named() {
    let folder = folder();
    let data = folder.path().join("data");
    drop(trackless::storage::Blocking::open(&data).unwrap());
    let database = until_closed(&data);
    let inbox = database.open_tree("inbox").unwrap();
    inbox.insert([0, 0, 0, 7], b"\x01").unwrap();
    drop((inbox, database));
    let settings = [("TELOXIDE_TOKEN", TOKEN)];
    let flags = ["--api-url", "http://127.0.0.1:9"];
    let error = refused(folder.path(), &settings, &flags);
    assert!(
        error.contains("TRACKLESS_DATA") && error.contains("damaged"),
        "{error}"
    );
}

/// The database in a data folder that has just been closed; sled lets go of it a little later.
fn until_closed(data: &Path) -> sled::Db {
    loop {
        if let Ok(database) = sled::open(data.join("sled")) {
            return database;
        }
    }
}

#[test]
fn a_flag_comes_before_the_environment_and_that_before_env() {
    let folder = folder();
    fs::write(
        folder.path().join(".env"),
        format!("TELOXIDE_TOKEN={TOKEN}\nRUST_LOG=wrong\nTELOXIDE_API_URL=wrong\n"),
    )
    .unwrap();
    let error = refused(folder.path(), &[], &[]);
    assert!(error.contains("TELOXIDE_API_URL"), "{error}");
    let api_url = ["--api-url", "http://localhost:1"];
    let error = refused(folder.path(), &[], &api_url);
    assert!(error.contains("RUST_LOG is wrong at 'wrong'"), "{error}");
    let error = refused(folder.path(), &[("RUST_LOG", "other")], &api_url);
    assert!(error.contains("RUST_LOG is wrong at 'other'"), "{error}");
}

#[test]
fn a_malformed_env_file_is_named_and_not_shown() {
    let folder = folder();
    for content in [
        &b"TELOXIDE_TOKEN 123:AAtestTESTtestTESTtest"[..],
        b"A='AAtest",
        b"A=\xff",
    ] {
        fs::write(folder.path().join(".env"), content).unwrap();
        let error = refused(folder.path(), &[], &[]);
        assert!(
            error.contains(".env") && error.contains("correct"),
            "{error}"
        );
    }
}

#[test]
fn wrong_usage_exits_with_2() {
    for flags in [
        &["--nonsense"][..],
        &["nonsense"],
        &["check", "a", "b"],
        &["--data"],
    ] {
        let output = trackless(folder().path()).args(flags).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{output:?}");
    }
}

#[test]
fn help_lists_each_setting_and_the_example_file_too() {
    let output = trackless(folder().path()).arg("--help").output().unwrap();
    assert!(output.status.success());
    let help = String::from_utf8(output.stdout).unwrap();
    let example = include_str!("../.env.example");
    for name in [
        "TELOXIDE_TOKEN",
        "TELOXIDE_API_URL",
        "TRACKLESS_DATA",
        "TRACKLESS_STORES",
        "TRACKLESS_MESSAGES_PER_SECOND",
        "TRACKLESS_MESSAGES_PER_SECOND_PER_CHAT",
        "TRACKLESS_HTTP",
        "TRACKLESS_KEYS",
        "TRACKLESS_KEY",
        "RUST_LOG",
    ] {
        assert!(help.contains(name), "{help}");
        assert!(example.contains(&format!("{name}=")), "{name}");
    }
    for word in [
        "check",
        "doctor",
        "health",
        "--data",
        "--keys",
        "--api-url",
        "https://api.telegram.org",
        "./data",
    ] {
        assert!(help.contains(word), "{help}");
    }
    assert!(!help.contains("stdin-clock"), "{help}");
}

#[test]
fn secrets_in_the_environment_are_never_shown() {
    let folder = folder();
    let key = "5ec2e7".repeat(11);
    for flags in [&["--help"][..], &["doctor", "--help"], &["--nonsense"], &[]] {
        let mut command = trackless(folder.path());
        command.env("TELOXIDE_TOKEN", "123:AAtest");
        let output = command.env("TRACKLESS_KEY", &key).args(flags).output();
        let text = format!("{:?}", output.unwrap());
        assert!(!text.contains("AAtest"), "{text}");
        assert!(!text.contains(&key), "{text}");
    }
}

#[test]
fn a_wrong_setting_stops_only_what_needs_it() {
    let folder = folder();
    fs::write(folder.path().join("heartbeat"), "alive\n").unwrap();
    for flags in [&["check", "RR123456785CN"][..], &["health", "--data", "."]] {
        let mut command = trackless(folder.path());
        command.env("TRACKLESS_HTTP", "x").env("TRACKLESS_DATA", "");
        let output = command.args(flags).output().unwrap();
        assert!(output.status.success(), "{output:?}");
    }
}

#[test]
fn version_is_the_packages() {
    let output = trackless(folder().path())
        .arg("--version")
        .output()
        .unwrap();
    let version = concat!("trackless ", env!("CARGO_PKG_VERSION"), "\n");
    assert_eq!(String::from_utf8(output.stdout).unwrap(), version);
}

fn check(flags: &[&str], input: &[u8]) -> Output {
    let folder = folder();
    fs::write(folder.path().join("input"), input).unwrap();
    let input = fs::File::open(folder.path().join("input")).unwrap();
    let mut command = trackless(folder.path());
    command
        .arg("check")
        .args(flags)
        .stdin(input)
        .output()
        .unwrap()
}

fn rows(output: &Output) -> Vec<serde_json::Value> {
    assert!(output.status.success(), "{output:?}");
    let text = std::str::from_utf8(&output.stdout).unwrap();
    let read = |row| serde_json::from_str(row).unwrap();
    text.lines().map(read).collect()
}

#[test]
fn check_explains_a_text_without_any_setting() {
    let folder = folder();
    // Not even a file that would stop a run is in its way.
    fs::write(folder.path().join(".env"), "nonsense").unwrap();
    let mut command = trackless(folder.path());
    let output = command
        .args(["check", "my rr 123456785 cn"])
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(
        text.starts_with("RR123456785CN: a tracking number."),
        "{text}"
    );
    assert!(!folder.path().join("data").exists());
}

#[test]
fn check_prints_a_row_of_json_for_each_line() {
    let row = &rows(&check(&["--json", "rr123456784cn\nhello"], b""))[..];
    assert_eq!(row.len(), 2);
    assert_eq!(row[0]["input"], "rr123456784cn");
    let found = &row[0]["found"][0];
    assert_eq!(found["text"], "RR123456784CN");
    assert_eq!(found["verdict"], "suspect");
    assert_eq!(found["formats"][0]["id"], "s10");
    assert_eq!(found["formats"][0]["check"], "failed");
    assert!(found["formats"][0]["name"].is_string());
    let suggestions = found["suggestions"].as_array().unwrap();
    assert!(
        suggestions.contains(&"RR123456785CN".into()),
        "{suggestions:?}"
    );
    assert_eq!(row[1], serde_json::json!({ "input": "hello", "found": [] }));
}

#[test]
fn check_reads_the_standard_input_with_a_dash_and_without() {
    for flags in [&["--json"][..], &["--json", "-"], &["-", "--json"]] {
        let rows = rows(&check(flags, b"RR123456785CN\n\xff\n\nlast"));
        let inputs: Vec<_> = rows
            .iter()
            .map(|row| row["input"].as_str().unwrap())
            .collect();
        assert_eq!(inputs, ["RR123456785CN", "\u{fffd}", "", "last"]);
    }
}

#[test]
fn check_answers_each_line_at_once() {
    let folder = folder();
    let mut command = trackless(folder.path());
    let command = command.args(["check", "--json"]);
    let mut child = Running::start(command.stdin(Stdio::piped()));
    for line in ["RR123456785CN", "hello"] {
        child.write(line);
        assert!(child.line().contains(line));
    }
}

#[test]
fn check_is_quiet_when_nobody_reads_on() {
    let folder = folder();
    fs::write(
        folder.path().join("input"),
        "RR123456785CN\n".repeat(20_000),
    )
    .unwrap();
    let input = fs::File::open(folder.path().join("input")).unwrap();
    let mut command = trackless(folder.path());
    let child = command.arg("check").stdin(input).stdout(Stdio::piped());
    let mut child = child.stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!(
        output.status.success() && output.stderr.is_empty(),
        "{output:?}"
    );
}

#[test]
fn health_asks_for_a_heartbeat() {
    let folder = folder();
    let health = || {
        let mut command = trackless(folder.path());
        command.args(["health", "--data", "."]).output().unwrap()
    };
    let output = health();
    assert_eq!(output.status.code(), Some(1));
    let error = String::from_utf8(output.stderr).unwrap();
    assert!(
        error.contains("TRACKLESS_DATA") && error.lines().count() == 1,
        "{error}"
    );
    std::fs::write(folder.path().join("heartbeat"), "alive\n").unwrap();
    assert!(health().status.success());
}

/// A running program, read line by line; it is killed at the latest when the test ends.
struct Running {
    child: Child,
    out: BufReader<std::process::ChildStdout>,
}

impl Running {
    fn start(command: &mut Command) -> Self {
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let out = BufReader::new(child.stdout.take().unwrap());
        Self { child, out }
    }

    fn write(&mut self, line: &str) {
        writeln!(self.child.stdin.as_ref().unwrap(), "{line}").unwrap();
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.out.read_line(&mut line).unwrap();
        line
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// An assistant whose Telegram cannot be reached and whose clock is at our word.
fn assistant(folder: &Path) -> Command {
    let mut command = trackless(folder);
    command
        .env("TELOXIDE_TOKEN", TOKEN)
        .env("RUST_LOG", "trace")
        .args(["--api-url", "http://127.0.0.1:9", "--stdin-clock"])
        .stdin(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

#[test]
fn the_clock_on_standard_input_answers_and_its_end_stops_the_assistant_within_5_s() {
    let folder = folder();
    let mut running = Running::start(&mut assistant(folder.path()));
    for (instant, answer) in [
        (
            "2026-11-23T09:00:00Z",
            "clock 2026-11-23T09:00:00Z next none\n",
        ),
        (
            "2026-11-23T12:30:00+03:00",
            "clock 2026-11-23T09:30:00Z next none\n",
        ),
    ] {
        running.write(instant);
        assert_eq!(running.line(), answer);
    }
    let mut log = running.child.stderr.take().unwrap();
    let reader = std::thread::spawn(move || {
        let mut text = String::new();
        log.read_to_string(&mut text).unwrap();
        text
    });

    // A second one is told that the folder is taken.
    let second = [("TELOXIDE_TOKEN", TOKEN), ("TRACKLESS_DATA", "data")];
    let error = refused(folder.path(), &second, &[]);
    assert!(
        error.contains("TRACKLESS_DATA") && error.contains("in use"),
        "{error}"
    );

    let asked = Instant::now();
    drop(running.child.stdin.take());
    let status = running.child.wait().unwrap();
    assert!(asked.elapsed().as_secs() < 5);
    let log = reader.join().unwrap();
    assert!(status.success(), "{log}");
    assert!(!log.contains("AAtest"), "{log}");
    assert!(folder.path().join("data/heartbeat").exists());
}

#[test]
fn signals_stop_the_assistant_within_5_s() {
    for signal in ["-TERM", "-INT"] {
        let folder = folder();
        let mut running = Running::start(assistant(folder.path()).stderr(Stdio::null()));
        running.write("2026-11-23T09:00:00Z");
        // The heartbeat comes after the signals are caught.
        while !folder.path().join("data/heartbeat").exists() {
            std::thread::yield_now();
        }
        let asked = Instant::now();
        let id = running.child.id().to_string();
        assert!(
            Command::new("kill")
                .args([signal, &id])
                .status()
                .unwrap()
                .success()
        );
        let status = running.child.wait().unwrap();
        assert!(status.success(), "{status}");
        assert!(asked.elapsed().as_secs() < 5);
    }
}

/// Lets this process have as many open connections as the system grants.
fn many_connections() {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

    let maximum = getrlimit(Resource::Nofile).maximum;
    let current = maximum;
    setrlimit(Resource::Nofile, Rlimit { current, maximum }).unwrap();
}

/// An assistant that people talk to in the sandbox, and the address at which it is watched.
struct Watched {
    running: Running,
    address: String,
    log: std::thread::JoinHandle<Vec<String>>,
}

impl Watched {
    /// Starts it from a shell, after this command.
    fn start(folder: &Path, sandbox: &Sandbox, before: &str) -> Self {
        let mut command = trackless(folder);
        command
            .env("TELOXIDE_TOKEN", sandbox.token())
            .env("TELOXIDE_API_URL", sandbox.url())
            .env("TRACKLESS_HTTP", "127.0.0.1:0");
        let mut shell = Command::new("sh");
        shell
            .args(["-c", &format!("{before}; exec \"$0\"")])
            .arg(command.get_program())
            .current_dir(folder)
            .stderr(Stdio::piped());
        for (name, value) in command.get_envs() {
            match value {
                Some(value) => shell.env(name, value),
                None => shell.env_remove(name),
            };
        }
        let mut running = Running::start(&mut shell);
        let mut log = BufReader::new(running.child.stderr.take().unwrap()).lines();
        let address = log
            .find_map(|line| Some(line.unwrap().split_once("at http://")?.1.to_owned()))
            .unwrap();
        let log = std::thread::spawn(move || log.map_while(Result::ok).collect());
        Self {
            running,
            address,
            log,
        }
    }

    /// What a page answers.
    fn page(&self, path: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        stream.set_read_timeout(Some(DEADLINE)).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: x\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    #[track_caller]
    fn until_page(&self, path: &str, words: &str) {
        let start = Instant::now();
        while !self.page(path).contains(words) {
            assert!(start.elapsed() < DEADLINE, "{}", self.page(path));
            std::thread::yield_now();
        }
    }

    /// Ends it in order; what it logged.
    fn stop(mut self) -> Vec<String> {
        let id = self.running.child.id().to_string();
        assert!(Command::new("kill").arg(&id).status().unwrap().success());
        let status = self.running.child.wait().unwrap();
        let log = self.log.join().unwrap();
        assert!(status.success(), "{log:?}");
        log
    }
}

#[test]
fn slow_clients_of_the_http_address_stop_nobody() {
    let folder = folder();
    let sandbox = Sandbox::start(Options::default()).unwrap();
    let assistant = Watched::start(folder.path(), &sandbox, "ulimit -n 1024");
    many_connections();
    let mut slow = Vec::new();
    let buyer = sandbox.person("Anna", "en");
    for _ in 0..3 {
        for _ in 0..500 {
            let mut stream = TcpStream::connect(&assistant.address).unwrap();
            // The assistant may have closed it already, for the sake of newer ones.
            let _ = stream.write_all(b"GET /metrics HTTP/1.1\r\nHost: ");
            slow.push(stream);
        }
        assert!(assistant.page("/healthz").ends_with("alive\n"));
        assert!(assistant.page("/metrics").ends_with("# EOF\n"));
        buyer.says("/privacy");
        buyer.sees("What I keep");
    }
    assert_eq!(slow[0].read(&mut [0]).unwrap_or(0), 0);
    let log = assistant.stop();
    let short = |line: &&String| line.contains("Too many open files");
    assert_eq!(log.iter().find(short), None);
}

/// Every file and folder under this one, with its mode and what it holds.
fn tree(folder: &Path) -> BTreeMap<PathBuf, (u32, Vec<u8>)> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let about = fs::symlink_metadata(&path).unwrap();
        let bytes = match about.is_file() {
            true => fs::read(&path).unwrap(),
            false => Vec::new(),
        };
        if about.is_dir() {
            found.extend(tree(&path));
        }
        found.insert(path, (about.permissions().mode() & 0o777, bytes));
    }
    found
}

#[test]
fn what_is_made_is_for_this_user_alone_whatever_the_umask() {
    let folder = folder();
    let sandbox = Sandbox::start(Options::default()).unwrap();
    let assistant = Watched::start(folder.path(), &sandbox, "umask 0");
    assistant.until_page("/readyz", "ready\n");
    let made = tree(folder.path());
    assert!(made.contains_key(&folder.path().join("data/backup.sock")));
    let open = made.iter().find(|(_, (mode, _))| mode & 0o077 != 0);
    assert_eq!(open, None);
    assistant.stop();
}

/// The lines of the doctor in this folder, with a Telegram that answers.
fn doctor(folder: &Path, sandbox: &Sandbox) -> String {
    let mut command = trackless(folder);
    command
        .env("TELOXIDE_TOKEN", sandbox.token())
        .env("TELOXIDE_API_URL", sandbox.url());
    let output = command.arg("doctor").output().unwrap();
    let lines = String::from_utf8(output.stdout).unwrap();
    assert_eq!(
        output.status.success(),
        !lines.contains("FAILED"),
        "{lines}"
    );
    lines
}

/// What is made of a folder with one order by `trackless backup --readable`.
fn backup_of_one(folder: &Path) {
    let sandbox = Sandbox::start(Options::default()).unwrap();
    let assistant = Watched::start(folder, &sandbox, "true");
    let buyer = sandbox.person("Anna", "en");
    buyer.says("/privacy");
    buyer.sees("What I keep");
    assistant.stop();
    succeeds(folder, &["backup", "backup", "--readable"]);
}

#[track_caller]
fn succeeds(folder: &Path, flags: &[&str]) -> String {
    let output = trackless(folder).args(flags).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    format!("{output:?}")
}

#[test]
fn doctor_leaves_nothing_behind_and_restore_works_after_it() {
    let other = folder();
    backup_of_one(other.path());
    let sandbox = Sandbox::start(Options::default()).unwrap();
    for has_folder in [false, true] {
        let folder = folder();
        fs::copy(other.path().join("backup"), folder.path().join("backup")).unwrap();
        if has_folder {
            fs::create_dir(folder.path().join("data")).unwrap();
        }
        let before = tree(folder.path());
        let lines = doctor(folder.path(), &sandbox);
        assert!(!lines.contains("FAILED"), "{lines}");
        assert_eq!(tree(folder.path()), before);
        succeeds(folder.path(), &["restore", "backup"]);
    }
}

#[test]
fn doctor_makes_no_store_among_other_files() {
    let folder = folder();
    let sandbox = Sandbox::start(Options::default()).unwrap();
    fs::create_dir(folder.path().join("data")).unwrap();
    fs::write(folder.path().join("data/stores.toml"), "of an old checkout").unwrap();
    let before = tree(folder.path());
    let lines = doctor(folder.path(), &sandbox);
    assert!(lines.contains("has no data yet"), "{lines}");
    assert_eq!(tree(folder.path()), before);
}

#[test]
fn keys_that_are_deleted_meanwhile_are_missed_and_can_be_saved() {
    let folder = folder();
    let sandbox = Sandbox::start(Options::default()).unwrap();
    let assistant = Watched::start(folder.path(), &sandbox, "true");
    let buyer = sandbox.person("Anna", "en");
    buyer.says("/privacy");
    buyer.sees("What I keep");
    assistant.until_page("/readyz", "ready\n");
    fs::remove_dir_all(folder.path().join("data.keys")).unwrap();
    assistant.until_page("/readyz", "TRACKLESS_KEYS");
    assert!(assistant.page("/metrics").contains("trackless_ready 0"));
    // It is alive: whoever starts it anew would lose the keys.
    assert!(assistant.page("/healthz").contains("alive"));
    assert!(succeeds(folder.path(), &["health"]).contains("TRACKLESS_KEYS"));
    let lines = doctor(folder.path(), &sandbox);
    assert!(lines.contains("FAILED  TRACKLESS_KEYS"), "{lines}");
    assert!(lines.contains("by a running assistant"), "{lines}");
    let said = succeeds(folder.path(), &["backup", "backup", "--readable"]);
    assert!(said.contains("1 people"), "{said}");
    let log = assistant.stop();
    assert!(
        log.iter()
            .any(|line| line.contains("ERROR") && line.contains("TRACKLESS_KEYS"))
    );
    let lines = doctor(folder.path(), &sandbox);
    assert!(lines.contains("FAILED  TRACKLESS_KEYS"), "{lines}");
    succeeds(folder.path(), &["restore", "backup", "--data", "new"]);
}
