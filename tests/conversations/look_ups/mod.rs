//! Look-ups with the real program: a provider on loopback, parcels whose lives the clock moves, and people who agreed or did not.

mod consent;
mod life;
mod pushes;
mod trouble;

use crate::common::{World, at, remembered, until};
use crate::kept;
use bot_api_sandbox::Buyer;
use chrono::TimeDelta;
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
        anna.sees("Order 1");
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
        person.country = Some("pl".to_owned());
        person.next_order = u32::try_from(orders).unwrap() + 1;
        person.look_ups = agreed.map(|agreed| LookUpConsent { provider, agreed });
        person
    }

    /// Waits until the provider holds this number and the assistant has noted it: then the first reading is planned.
    #[track_caller]
    pub fn is_registered(&mut self, number: &str) {
        until("the number is registered", || {
            self.tracking.is_registered(number)
        });
        let soon = self.world.sandbox.clock().now() + TimeDelta::hours(2);
        until("its reading is planned", || {
            let next = self.world.next_reminder();
            next.is_some_and(|next| next <= soon)
        });
    }

    /// Waits until it does not.
    #[track_caller]
    pub fn is_forgotten(&self, number: &str) {
        until("the number is forgotten", || {
            !self.tracking.is_registered(number)
        });
    }

    /// Sets the clock of both sides; what is pushed comes then.
    #[track_caller]
    pub fn moves_to(&mut self, instant: &str) {
        self.tracking.holds_pushes(true);
        self.world.time_is(instant);
        self.tracking.holds_pushes(false);
    }

    /// Lets the time pass, and waits until the provider was asked again about the only parcel, and its answer is noted: then the
    /// next reading is planned.
    #[track_caller]
    pub fn time_is(&mut self, instant: &str) {
        let asked = self.readings();
        self.moves_to(instant);
        until("the provider is asked", || self.readings() > asked);
        let tomorrow = at(instant) + TimeDelta::days(1);
        until("the next reading is planned", || {
            let next = self.world.next_reminder();
            next.is_some_and(|next| next <= tomorrow)
        });
    }

    /// How often the provider was asked what it knows.
    pub fn readings(&self) -> usize {
        let calls = self.tracking.calls().into_iter();
        let is_reading =
            |call: &ProviderCall| call.name == "gettrackinfo" || call.name.ends_with("/results");
        calls.filter(is_reading).count()
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
