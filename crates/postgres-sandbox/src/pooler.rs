//! PgBouncer before a server.

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::{Database, Server, other_user};

/// It goes with the process that started it, however that ends.
const SCRIPT: &str = r#"pgbouncer -q "$1" & until [ -S "$2" ]; do kill -0 $!; sleep 0.01; done; echo; read -r _ || kill $!"#;

/// A running PgBouncer, which ends when this is dropped.
pub struct Pooler {
    script: Child,
    port: u16,
}

impl Server {
    /// PgBouncer before this server, with this `pool_mode`. `None` where PgBouncer is not installed; that is said.
    pub fn pooler(&self, mode: &str) -> Option<Pooler> {
        if !Path::new("/usr/sbin/pgbouncer").exists() {
            eprintln!("PgBouncer is not installed: a test is left out");
            return None;
        }
        let free = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let port = free.local_addr().expect("an address").port();
        drop(free);
        let folder = self.folder().display();
        let settings = format!(
            "[databases]\n* = host={folder} port={} user=trackless\n\
             [pgbouncer]\nlisten_port = {port}\nunix_socket_dir = {folder}\nauth_type = any\npool_mode = {mode}\n",
            self.port()
        );
        let file = self.folder().join(format!("pooler-{port}.ini"));
        std::fs::write(&file, settings).expect("the folder is there");
        let socket = self.folder().join(format!(".s.PGSQL.{port}"));
        let mut command = Command::new("sh");
        command
            .args(["-ec", SCRIPT, "pooler"])
            .args([&file, &socket])
            .env("PATH", "/usr/sbin:/usr/bin:/bin")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .process_group(0);
        if let Some((user, group)) = other_user() {
            command.uid(user).gid(group);
        }
        let mut script = command.spawn().expect("a shell");
        let started = script.stdout.take().expect("it is piped");
        let read = BufReader::new(started).read_line(&mut String::new());
        assert_eq!(read.expect("its answer"), 1, "PgBouncer did not start");
        Some(Pooler { script, port })
    }
}

impl Pooler {
    /// The address of a database behind it.
    pub fn url(&self, server: &Server, database: &Database) -> String {
        let folder = server.folder().display();
        format!(
            "postgres:///{}?host={folder}&port={}&user=trackless",
            database.name(),
            self.port
        )
    }
}

impl Drop for Pooler {
    fn drop(&mut self) {
        drop(self.script.stdin.take());
        let _ = self.script.wait();
    }
}
