//! PostgreSQL servers for tests: in a folder of their own, not as root, gone with the process that started them.
//!
//! A test takes a [`Database`] of the [`shared`] server, or starts a [`Server`] of its own to stop and start it again. Where PostgreSQL
//! is not installed there is none, and the test says that it was left out. `TRACKLESS_TEST_DATABASE` names a server that is used in
//! place of the shared one.

mod pooler;

pub use pooler::Pooler;

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{LazyLock, Mutex};

/// The one user of [`Server`]'s TCP address, and the password. The socket wants none.
pub const PASSWORD: &str = "s3cret-of-tests";

const SCRIPT: &str = include_str!("server.sh");

/// The server that all tests of a process share. `None` where there is none to be had; that is said.
pub fn shared() -> Option<&'static Server> {
    static SHARED: LazyLock<Option<Server>> = LazyLock::new(|| {
        let given = std::env::var("TRACKLESS_TEST_DATABASE").ok();
        let server = match given {
            Some(url) => Some(Server::given(url)),
            None => Server::start(),
        };
        if server.is_none() {
            let _ = writeln!(
                std::io::stderr(),
                "PostgreSQL is not installed: the tests that need it are left out"
            );
        }
        server
    });
    SHARED.as_ref()
}

/// A new, empty database of the shared server.
pub fn database() -> Option<Database> {
    shared().map(Server::database)
}

/// A PostgreSQL server.
pub struct Server {
    /// The address of the database that is always there.
    url: String,
    bin: PathBuf,
    /// `None` for one that was given.
    own: Option<Own>,
}

/// A server that was started here.
struct Own {
    folder: PathBuf,
    port: u16,
    script: Mutex<(Child, BufReader<std::process::ChildStdout>)>,
}

impl Server {
    /// Starts a server of its own. `None` where PostgreSQL is not installed.
    pub fn start() -> Option<Self> {
        let server = Self::made(programs()?, &[]);
        server.sql(
            "postgres",
            &format!("alter role trackless password '{PASSWORD}'"),
        );
        Some(server)
    }

    /// Starts a standby of this server. From then on a commit is acknowledged when both have it.
    pub fn standby(&self) -> Self {
        let folder = self.folder().to_str().expect("a folder of ASCII");
        let standby = Self::made(self.bin.clone(), &[folder, &self.port().to_string()]);
        self.sql(
            "postgres",
            "alter system set synchronous_standby_names = '*'",
        );
        self.sql("postgres", "select pg_reload_conf()");
        standby
    }

    /// Makes a standby the server that is written to.
    pub fn promote(&self) {
        self.obey("promote");
    }

    /// A server in a folder of its own, a copy of the one whose folder and port these are, if they are given.
    fn made(bin: PathBuf, copied: &[&str]) -> Self {
        let free = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let port = free.local_addr().expect("an address").port();
        drop(free);
        let mut command = Command::new("sh");
        command
            .args(["-c", SCRIPT, "postgres-sandbox"])
            .arg(&bin)
            .arg(port.to_string())
            .args(copied)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            // Not the tests' group: what ends them must not end this before it has tidied up.
            .process_group(0)
            .current_dir("/");
        if let Some((user, group)) = other_user() {
            command.uid(user).gid(group);
        }
        let mut script = command.spawn().expect("a shell");
        let mut answers = BufReader::new(script.stdout.take().expect("it is piped"));
        let mut folder = String::new();
        answers.read_line(&mut folder).expect("its answer");
        let folder = PathBuf::from(folder.trim_end());
        assert!(folder.is_absolute(), "no server could be made in a folder");
        let server = Self {
            url: format!(
                "postgres:///postgres?host={}&port={port}&user=trackless",
                folder.display()
            ),
            bin,
            own: Some(Own {
                folder,
                port,
                script: Mutex::new((script, answers)),
            }),
        };
        server.start_again();
        server
    }

    fn given(url: String) -> Self {
        let bin = programs().expect("psql has to be there to make databases with");
        Self {
            url,
            bin,
            own: None,
        }
    }

    /// The address of its database that is always there.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// This, if it was started here.
    pub fn own(&self) -> Option<&Self> {
        self.own.as_ref().map(|_| self)
    }

    /// Runs a statement on a database by its address, when it is called.
    pub fn sql_at(&self, url: String, statement: String) -> impl FnOnce() + Send + 'static {
        let psql = self.bin.join("psql");
        move || {
            let arguments = ["-X", "-q", "-o", "/dev/null", "-d", &url, "-c", &statement];
            let done = Command::new(psql).args(arguments).status();
            assert!(done.expect("psql starts").success(), "{statement}");
        }
    }

    /// Stops it, as if the machine had lost its power.
    pub fn stop_at_once(&self) {
        self.obey("stop");
    }

    pub fn start_again(&self) {
        self.obey("start");
    }

    fn obey(&self, command: &str) {
        let own = self.own.as_ref().expect("a server of this process's own");
        let mut script = own.script.lock().expect("no test failed here");
        let (child, answers) = &mut *script;
        let to = child.stdin.as_mut().expect("it is piped");
        writeln!(to, "{command}").expect("the script runs");
        answers.read_line(&mut String::new()).expect("its answer");
    }

    /// One of PostgreSQL's programs, of the same version.
    pub fn program(&self, name: &str) -> PathBuf {
        self.bin.join(name)
    }

    /// The folder with its socket, `.s.PGSQL.` and the port.
    pub fn folder(&self) -> &Path {
        &self.own.as_ref().expect("a server of its own").folder
    }

    pub fn port(&self) -> u16 {
        self.own.as_ref().expect("a server of its own").port
    }

    /// The file with its certificate, which is of `localhost`, where it has one.
    pub fn certificate(&self) -> Option<PathBuf> {
        let file = self.own.as_ref()?.folder.join("server.crt");
        file.exists().then_some(file)
    }

    /// A new, empty database.
    pub fn database(&self) -> Database {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("trackless_test_{}_{number}", std::process::id());
        self.sql("postgres", &format!("create database {name}"));
        Database {
            server: Self {
                url: self.url.clone(),
                bin: self.bin.clone(),
                own: None,
            },
            name,
        }
    }

    fn address(&self, database: &str) -> String {
        let (start, query) = match self.url.split_once('?') {
            Some((start, query)) => (start, format!("?{query}")),
            None => (self.url.as_str(), String::new()),
        };
        let server = match start.splitn(4, '/').collect::<Vec<_>>()[..] {
            [scheme, _, host, ..] => format!("{scheme}//{host}"),
            _ => start.to_owned(),
        };
        format!("{server}/{database}{query}")
    }

    fn sql(&self, database: &str, statement: &str) -> String {
        let output = Command::new(self.bin.join("psql"))
            .args(["-X", "-A", "-t", "-q", "-v", "ON_ERROR_STOP=1", "-d"])
            .arg(self.address(database))
            .args(["-c", statement])
            // What a test sets for its database's connections is not meant for this one.
            .env("PGOPTIONS", "-c statement_timeout=0")
            .output()
            .expect("psql starts");
        let error = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{statement}: {error}");
        String::from_utf8_lossy(&output.stdout).trim().to_owned()
    }
}

impl Drop for Own {
    fn drop(&mut self) {
        if let Ok((child, answers)) = self.script.get_mut() {
            drop(child.stdin.take());
            let _ = std::io::copy(answers, &mut std::io::sink());
            let _ = child.wait();
        }
    }
}

/// A database. It goes when this is dropped.
pub struct Database {
    server: Server,
    name: String,
}

impl Database {
    pub fn url(&self) -> String {
        self.server.address(&self.name)
    }

    pub fn name(&self) -> &str {
        &self.name
    }

    /// Runs a statement; returns the rows, the columns divided by `|`.
    pub fn sql(&self, statement: &str) -> String {
        self.server.sql(&self.name, statement)
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        let statement = format!("drop database if exists {} with (force)", self.name);
        // The server may be gone.
        let _ = Command::new(self.server.bin.join("psql"))
            .args(["-X", "-q", "-d"])
            .arg(self.server.address("postgres"))
            .args(["-c", &statement])
            .stderr(Stdio::null())
            .status();
    }
}

/// The folder of PostgreSQL's programs.
fn programs() -> Option<PathBuf> {
    let on_path = std::env::var_os("PATH").unwrap_or_default();
    let installed = std::fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten();
    let installed = installed
        .flatten()
        .map(|version| version.path().join("bin"));
    let mut installed: Vec<PathBuf> = installed.collect();
    installed.sort();
    let folders = installed.into_iter().rev();
    let mut folders = folders.chain(std::env::split_paths(&on_path));
    folders.find(|folder| {
        ["initdb", "pg_ctl", "psql"]
            .iter()
            .all(|program| folder.join(program).is_file())
    })
}

/// PostgreSQL refuses to run as root: then it runs as its own user, or as nobody.
fn other_user() -> Option<(u32, u32)> {
    let id = |arguments: &[&str]| -> Option<u32> {
        let output = Command::new("id").args(arguments).output().ok()?;
        String::from_utf8(output.stdout).ok()?.trim().parse().ok()
    };
    if id(&["-u"]) != Some(0) {
        return None;
    }
    let of = |name| Some((id(&["-u", name])?, id(&["-g", name])?));
    of("postgres").or_else(|| of("nobody"))
}
