//! The assistant together with a Telegram of its own: a chat page on loopback, with a time machine. No token is needed.

use anyhow::Context;
use bot_api_sandbox::{Options, Sandbox, SandboxClock};
use clap::{CommandFactory, FromArgMatches, Parser, ValueEnum};
use picture_reader::TextProgram;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tracking_sandbox::{LIVES_BY_NUMBER, TrackingSandbox};
use trackless::cli::{http, look_ups, pictures, webhook};
use trackless::clock::Clock;
use trackless::delivery::{self, Limits, Metrics, Parts, Registration, Webhook, WebhookParts};
use trackless::locale;
use trackless::lookup::{self, Access};
use trackless::model::LookUpProvider;
use trackless::storage::{self, Blocking, KeySource, Storage};

/// More updates than anybody sends by hand, and few enough for ten thousand starts.
const NUMBERS_OF_A_START: i64 = 100_000;

/// Starts the assistant and a sandbox Telegram, and prints the address of the chat page.
#[derive(Parser)]
struct Arguments {
    /// The port of the chat page; a free one if not given
    #[arg(long)]
    port: Option<u16>,
    /// The folder that keeps the assistant's data; a temporary one if not given
    #[arg(long)]
    data: Option<PathBuf>,
    /// The sandbox calls the assistant instead of being polled
    #[arg(long)]
    webhook: bool,
    /// Looks parcels up, for people who agree, at a provider's server of this program's own
    #[arg(long, value_name = "PROVIDER")]
    look_ups: Option<LookUps>,
}

/// Whose server it is to be.
#[derive(Clone, Copy, ValueEnum)]
enum LookUps {
    #[value(name = "17track")]
    SeventeenTrack,
    Ship24,
}

impl LookUps {
    fn provider(self) -> LookUpProvider {
        match self {
            Self::SeventeenTrack => LookUpProvider::SeventeenTrack,
            Self::Ship24 => LookUpProvider::Ship24,
        }
    }
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let mut given = std::env::args().skip(1);
    if given.next().as_deref() == Some(pictures::COMMAND) {
        // The assistant started this program again, to read a picture.
        return pictures::run(given.next().map(PathBuf::from), given.next());
    }
    let arguments = Arguments::command().after_help(lives()).get_matches();
    let arguments = Arguments::from_arg_matches(&arguments)?;
    pretty_env_logger::formatted_builder()
        .parse_filters(&log_filter())
        .init();
    let temporary = tempfile::tempdir().context("a temporary folder for the data")?;
    let data = arguments.data.clone();
    let data = data.unwrap_or_else(|| temporary.path().join("data"));
    let storage = storage::open(&data, &KeySource::beside(&data))?;
    let numbers = numbers_given_out(&data).context("a note of the numbers given out")?;
    let sandbox = start_sandbox(arguments.port, numbers, Blocking::new(storage.clone()))?;
    println!("The chat page: {}", sandbox.url());
    let tracking = arguments
        .look_ups
        .map(|_| start_tracking(sandbox.clock()))
        .transpose()?;
    println!("Ctrl-C ends it. {}", kept(arguments.data.as_deref()));
    let look_ups = arguments.look_ups.zip(tracking.as_ref());
    let look_ups = look_ups.map(|(asked, tracking)| connected(asked, tracking));
    let (clock, metrics) = (Clock::Set(sandbox.clock().subscribe()), Arc::default());
    let webhook = match arguments.webhook {
        true => Some(called(&sandbox, &storage, &clock, &metrics)?),
        false => None,
    };
    let parts = Parts {
        token: sandbox.token().to_owned(),
        api_url: sandbox.url().parse().context("the sandbox's address")?,
        limits: Limits::default(),
        pictures: pictures::reader(text_program()),
        webhook,
        metrics,
        crash_guard: None,
        storage,
        clock,
        heartbeat: None,
        look_ups: look_ups.transpose()?,
    };
    delivery::run(parts, async {
        let _ = tokio::signal::ctrl_c().await;
    })
    .await?;
    Ok(())
}

/// An address at which the sandbox calls the assistant.
fn called(
    sandbox: &Sandbox,
    storage: &Arc<dyn Storage>,
    clock: &Clock,
    metrics: &Arc<Metrics>,
) -> anyhow::Result<WebhookParts> {
    let listener = http::bind("--webhook", ([127, 0, 0, 1], 0).into(), "Telegram is heard")?;
    let url = format!("http://{}/telegram", listener.local_addr()?);
    let secret = delivery::secret_of(sandbox.token());
    let (storage, clock, metrics) = (storage.clone(), clock.clone(), metrics.clone());
    let receiver = Arc::new(Webhook::new(secret.clone(), storage, clock, metrics));
    let routes = webhook::routes("/telegram", receiver.clone());
    tokio::spawn(http::serve("--webhook", listener, routes));
    let registration = Registration {
        url: url.parse().context("the assistant's address")?,
        secret,
        certificate: None,
    };
    Ok(WebhookParts {
        receiver,
        registration,
    })
}

/// What reads the words in pictures, if it is installed.
fn text_program() -> Option<TextProgram> {
    let path = TextProgram::on_path()?;
    TextProgram::ask(&path, &locale::tesseract_languages()).ok()
}

fn log_filter() -> String {
    std::env::var("RUST_LOG").unwrap_or_else(|_| "warn".to_owned())
}

fn kept(data: Option<&Path>) -> String {
    match data {
        Some(folder) => format!("The assistant's data stays in {}.", folder.display()),
        None => "Nothing is kept; --data FOLDER keeps the assistant's data.".to_owned(),
    }
}

/// How many numbers of updates, messages and people earlier starts over these data may have given out; notes what this one may.
/// The assistant would take an update that has the number of an earlier one for handled, and
/// would know a person who has the number of an earlier one.
fn numbers_given_out(data: &Path) -> std::io::Result<i64> {
    let note = data.join("sandbox-numbers");
    let before = std::fs::read_to_string(&note).unwrap_or_default();
    let before = before.trim().parse().unwrap_or(0);
    std::fs::write(&note, (before + NUMBERS_OF_A_START).to_string())?;
    Ok(before)
}

/// The sandbox, whose time machine asks storage for the next reminder.
fn start_sandbox(port: Option<u16>, numbers: i64, storage: Blocking) -> std::io::Result<Sandbox> {
    let clock = Arc::new(std::sync::OnceLock::<SandboxClock>::new());
    let seen = clock.clone();
    let next = move || storage.next_due(seen.get()?.now()).ok().flatten();
    let sandbox = Sandbox::start(Options {
        port,
        numbers_given_out: Some(numbers),
        next_reminder: Some(Arc::new(next)),
        // So it may call the assistant on this machine.
        local: true,
        ..Options::default()
    })?;
    let _ = clock.set(sandbox.clock());
    Ok(sandbox)
}

/// A provider's server whose parcels follow the same time machine.
fn start_tracking(clock: SandboxClock) -> anyhow::Result<TrackingSandbox> {
    let tracking = TrackingSandbox::start(tracking_sandbox::Options {
        lives_by_number: true,
        ..tracking_sandbox::Options::with_clock(clock)
    })?;
    println!(
        "What its parcels' provider holds and was told: {}",
        tracking.url()
    );
    print!("{}", lives());
    Ok(tracking)
}

/// The way to that server, and the settings with which another assistant finds it.
fn connected(asked: LookUps, tracking: &TrackingSandbox) -> anyhow::Result<Arc<delivery::LookUps>> {
    let name = asked.to_possible_value().context("a name")?;
    println!(
        "Another assistant finds it with TRACKLESS_LOOKUP={} TRACKLESS_LOOKUP_KEY={} TRACKLESS_LOOKUP_URL={}",
        name.get_name(),
        tracking.key(),
        tracking.url()
    );
    let access = Access {
        server: tracking.url().parse().context("the provider's address")?,
        key: tracking.key(),
        push_secret: Some(tracking.webhook_secret()),
    };
    let provider = lookup::connect(asked.provider(), access, look_ups::words());
    let provider = provider.map_err(anyhow::Error::msg)?;
    Ok(Arc::new(delivery::LookUps::new(provider)))
}

/// Which number leads which life.
fn lives() -> String {
    let mut lives = "With --look-ups, the last digit of a number chooses what happens to its parcel, from when it is registered:\n".to_owned();
    for life in &LIVES_BY_NUMBER {
        lives += &format!("  {} {}: {}\n", life.digit, life.number, life.what);
    }
    lives
}
