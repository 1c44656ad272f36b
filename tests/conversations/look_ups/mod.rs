//! Look-ups with the real program: a provider on loopback, parcels whose lives the clock moves, and people who agreed or did not.

mod consent;
mod life;
mod pushes;
mod trouble;

use crate::common::{World, at, remembered, until};
use crate::kept;
use bot_api_sandbox::Buyer;
use chrono::{DateTime, Utc};
use tracking_sandbox::{Life, Options, Provider, ProviderCall, TrackingSandbox};
use trackless::model::{GivenNumber, LookUpConsent, LookUpProvider, Order, Person};

/// Numbers whose check digits are right.
const NUMBER: &str = "LB703124842CN";
const OTHER: &str = "LB703124873CN";

/// A world with a provider of tracking data.
pub struct LookUps {
    pub world: World,
    pub tracking: TrackingSandbox,
    provider: Provider,
}

impl LookUps {
    /// The assistant does not run yet; it is to ask this provider.
    pub fn at(provider: Provider) -> Self {
        let mut world = World::asleep();
        let options = Options::with_clock(world.sandbox.clock());
        let tracking = TrackingSandbox::start(options).unwrap();
        let name = match provider {
            Provider::SeventeenTrack => "17track",
            Provider::Ship24 => "ship24",
        };
        world.sets("TRACKLESS_LOOKUP", name);
        world.sets("TRACKLESS_LOOKUP_KEY", tracking.key());
        world.sets("TRACKLESS_LOOKUP_URL", tracking.url());
        if provider == Provider::Ship24 {
            world.sets("TRACKLESS_LOOKUP_SECRET", tracking.webhook_secret());
        }
        world.sets("TRACKLESS_HTTP", "127.0.0.1:0");
        Self {
            world,
            tracking,
            provider,
        }
    }

    /// The same with somebody who agreed to it and has one order with [`NUMBER`], to which this happens. The assistant runs,
    /// and the number is registered.
    pub fn of(provider: Provider, life: Life) -> (Self, Buyer) {
        let mut look_ups = Self::at(provider);
        look_ups.tracking.parcel(NUMBER, life);
        let anna = look_ups.world.person("en");
        look_ups.knows(&anna, Some(true), [NUMBER]);
        look_ups.world.start();
        anna.says("/orders");
        look_ups.is_registered(NUMBER);
        (look_ups, anna)
    }

    /// Somebody who said this about look-ups has orders with these numbers.
    pub fn knows<const N: usize>(&self, buyer: &Buyer, agreed: Option<bool>, numbers: [&str; N]) {
        let orders = numbers.iter().zip(1..).map(|(number, id)| Order {
            number: GivenNumber::Number((*number).to_owned()),
            ..kept(id, at("2027-01-20T12:00:00Z"))
        });
        let orders: Vec<Order> = orders.collect();
        let person = self.person(buyer, agreed, orders.len());
        self.world.knows([(person, orders)]);
    }

    fn person(&self, buyer: &Buyer, agreed: Option<bool>, orders: usize) -> Person {
        let provider = match self.provider {
            Provider::SeventeenTrack => LookUpProvider::SeventeenTrack,
            Provider::Ship24 => LookUpProvider::Ship24,
        };
        let mut person = remembered(buyer, "en");
        person.zone = "Europe/Warsaw".to_owned();
        person.next_order = u32::try_from(orders).unwrap() + 1;
        person.look_ups = agreed.map(|agreed| LookUpConsent { provider, agreed });
        person
    }

    /// Waits until the provider holds this number.
    #[track_caller]
    pub fn is_registered(&self, number: &str) {
        until("the number is registered", || {
            self.tracking.is_registered(number)
        });
    }

    /// Waits until it does not.
    #[track_caller]
    pub fn is_forgotten(&self, number: &str) {
        until("the number is forgotten", || {
            !self.tracking.is_registered(number)
        });
    }

    /// Lets the time pass, with all that is due meanwhile in its order.
    #[track_caller]
    pub fn time_is(&mut self, instant: &str) {
        let end = at(instant);
        while let Some(next) = self.settled().filter(|next| *next <= end) {
            self.world.moves_to(next);
        }
        self.world.moves_to(end);
        self.settled();
    }

    /// Waits until nothing is due any more; returns when anything is due next.
    #[track_caller]
    fn settled(&mut self) -> Option<DateTime<Utc>> {
        let now = self.world.sandbox.clock().now();
        let mut next = None;
        until("nothing is due", || {
            next = self.world.next_reminder();
            next.is_none_or(|next| next > now)
        });
        next
    }

    /// Has the provider push to the assistant that runs.
    pub fn pushes(&self) {
        let path = match self.provider {
            Provider::SeventeenTrack => "17track",
            Provider::Ship24 => "ship24",
        };
        let address = self.world.http_address();
        let url = format!("http://{address}/look-ups/{path}");
        self.tracking.pushes_to(self.provider, &url);
    }

    /// How often this was called.
    pub fn calls(&self, name: &str) -> usize {
        let is = |call: &ProviderCall| call.name == name;
        self.tracking.calls().into_iter().filter(is).count()
    }
}

impl Drop for LookUps {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            assert_eq!(self.tracking.leaked(), [], "only numbers are told");
        }
    }
}
