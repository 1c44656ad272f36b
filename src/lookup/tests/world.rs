//! A strict provider's server, and the way to it.

use bot_api_sandbox::SandboxClock;
use chrono::TimeDelta;
use tracking_sandbox::{Options, TrackingSandbox};

use super::*;
use crate::model::Registered;

/// Of a form that tells its carrier, China Post.
pub const OTHER: &str = "LB703124842CN";

/// A provider's server, and the way to it.
pub struct World {
    pub sandbox: TrackingSandbox,
    pub provider: Arc<dyn Provider>,
}

impl World {
    pub fn new(kind: LookUpProvider, change: impl FnOnce(&mut Options)) -> Self {
        let mut options = Options::with_clock(SandboxClock::starting_at(now()));
        change(&mut options);
        let sandbox = TrackingSandbox::start(options.clone()).unwrap();
        let access = Access {
            server: Url::parse(&sandbox.url()).unwrap(),
            key: sandbox.key(),
            push_secret: Some(options.webhook_secret.clone()),
        };
        let provider = connect(kind, access, words()).unwrap();
        Self { sandbox, provider }
    }

    pub async fn register(
        &self,
        numbers: &[&str],
    ) -> Result<Vec<(String, Registration)>, CallError> {
        let numbers: Vec<String> = numbers.iter().map(|number| (*number).to_owned()).collect();
        self.provider.register(&numbers).await
    }

    pub async fn register_one(&self, number: &str) -> Registration {
        self.register(&[number]).await.unwrap().remove(0).1
    }

    pub async fn read(&self, numbers: &[&str]) -> Result<Vec<Shown>, CallError> {
        let now = self.sandbox.clock().now();
        self.provider.read(&self.named(numbers), now).await
    }

    pub async fn forget(&self, numbers: &[&str]) -> Vec<String> {
        let gone = self.provider.forget(&self.named(numbers)).await.unwrap();
        gone.into_iter()
            .map(|registered| registered.number)
            .collect()
    }

    /// With another key every call is refused, and what was registered stays.
    pub async fn refuses_a_changed_key(&self) {
        self.register_one(OTHER).await;
        self.sandbox.set_key("another");
        assert_eq!(self.register(&[NUMBER]).await, Err(CallError::Key));
        assert_eq!(self.read(&[OTHER]).await, Err(CallError::Key));
        assert_eq!(
            self.provider.forget(&self.named(&[OTHER])).await,
            Err(CallError::Key)
        );
        assert_eq!(self.provider.budget().await, Err(CallError::Key));
        assert!(self.sandbox.is_registered(OTHER));
    }

    /// The carriers have been asked.
    pub fn later(&self) {
        self.sandbox.clock().advance(TimeDelta::hours(7));
    }

    /// These, of which the answer to registering them was lost.
    pub fn named(&self, numbers: &[&str]) -> Vec<Registered> {
        let registered = |number: &&str| Registered {
            provider: self.provider.kind(),
            number: (*number).to_owned(),
            id: String::new(),
        };
        numbers.iter().map(registered).collect()
    }
}

pub fn done(id: &str, sure: bool) -> Registration {
    let id = id.to_owned();
    Registration::Done { id, sure }
}

pub fn unavailable<T: std::fmt::Debug>(outcome: Result<T, CallError>) -> String {
    match outcome {
        Err(CallError::Unavailable(why)) => why,
        other => panic!("{other:?}"),
    }
}
