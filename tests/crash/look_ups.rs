//! Look-ups under fire: the program is killed between any two steps of a registration and of a deletion. In the end the provider has
//! what is wanted, and was paid once.

use crate::common::{World, remembered, until};
use bot_api_sandbox::Buyer;
use std::time::Duration;
use tracking_sandbox::{Fault, Options, Provider, TrackingSandbox};
use trackless::model::{
    GivenNumber, LookUpConsent, LookUpProvider, LookUpState, Order, Outgoing, Person,
};

const NUMBER: &str = "LB703124842CN";

/// How far a call has come when the program is killed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    /// The provider heard it, and did nothing.
    Refused,
    /// It is on its way.
    Sent,
    /// It took effect, and the answer was lost.
    Done,
    /// It was answered; the answer is noted down or not.
    Answered,
}

const STEPS: [Step; 4] = [Step::Refused, Step::Sent, Step::Done, Step::Answered];

impl Step {
    fn fault(self) -> Option<Fault> {
        match self {
            Self::Refused => Some(Fault::CutBefore),
            Self::Sent => Some(Fault::Silence(Duration::from_secs(60))),
            Self::Done => Some(Fault::CutAfter),
            Self::Answered => None,
        }
    }
}

const PROVIDERS: [Provider; 2] = [Provider::SeventeenTrack, Provider::Ship24];

struct Fire {
    provider: Provider,
    world: World,
    tracking: TrackingSandbox,
    anna: Buyer,
}

impl Fire {
    fn new(provider: Provider) -> Self {
        let (name, kind) = match provider {
            Provider::SeventeenTrack => ("17track", LookUpProvider::SeventeenTrack),
            Provider::Ship24 => ("ship24", LookUpProvider::Ship24),
        };
        let mut world = World::asleep();
        let options = Options::with_clock(world.sandbox.clock());
        let tracking = TrackingSandbox::start(options).unwrap();
        world.sets("TRACKLESS_LOOKUP", name);
        world.sets("TRACKLESS_LOOKUP_KEY", tracking.key());
        world.sets("TRACKLESS_LOOKUP_URL", tracking.url());
        let anna = world.person("en");
        let now = world.sandbox.clock().now();
        let order = Order {
            shipped_on: Some(now.date_naive()),
            ..Order::new(1, "aliexpress", GivenNumber::Number(NUMBER.to_owned()), now)
        };
        let person = Person {
            next_order: 2,
            look_ups: Some(LookUpConsent {
                provider: kind,
                agreed: true,
            }),
            ..remembered(&anna, "en")
        };
        world.knows([(person, vec![order])]);
        Self {
            provider,
            world,
            tracking,
            anna,
        }
    }

    fn calls(&self, name: &str) -> usize {
        let calls = self.tracking.calls();
        calls.iter().filter(|call| call.name == name).count()
    }

    /// Kills the program when this call has come so far, which `act` leads to.
    fn killed_at(&mut self, step: Step, call: &str, act: impl FnOnce(&Buyer)) {
        if let Some(fault) = step.fault() {
            self.tracking.faults().until_cleared(call, fault);
        }
        let before = self.calls(call);
        act(&self.anna);
        until("the provider is called", || self.calls(call) > before);
        self.world.kill();
        self.tracking.faults().clear();
        self.world.start();
    }

    /// The call that has the number watched, and the one that ends it.
    fn names(&self) -> (&'static str, &'static str) {
        match self.provider {
            Provider::SeventeenTrack => ("register", "deletetrack"),
            Provider::Ship24 => ("POST /trackers", "PATCH /trackers/{id}"),
        }
    }

    fn is_registered(&self) -> bool {
        self.tracking.is_registered(NUMBER)
    }
}

fn rounds() -> impl Iterator<Item = (Provider, Step)> {
    let steps = |provider| STEPS.map(|step| (provider, step));
    PROVIDERS.into_iter().flat_map(steps)
}

#[test]
fn a_registration_survives_a_kill_at_any_step_and_is_paid_once() {
    for (provider, step) in rounds() {
        let mut fire = Fire::new(provider);
        let (register, _) = fire.names();
        fire.world.start();
        fire.killed_at(step, register, |anna| anna.says("/orders"));
        until("the number is registered", || fire.is_registered());
        fire.world.restart();
        // Each look stops the program, so it is given longer and longer to do its work before.
        let mut patience = Duration::from_millis(50);
        until("nothing waits any more", || {
            std::thread::sleep(patience);
            patience *= 2;
            fire.world.stop();
            let storage = fire.world.storage();
            let waits = |outgoing: &Outgoing| matches!(outgoing, Outgoing::LookUp(_));
            let is_settled = !storage.outbox().iter().any(waits);
            let look_up = storage.orders(fire.anna.id())[0].look_up.clone();
            drop(storage);
            fire.world.start();
            let state = look_up.map(|look_up| look_up.state);
            is_settled && matches!(state, Some(LookUpState::Registered { .. }))
        });
        let paid = fire.tracking.quota_used(provider);
        assert_eq!(paid, 1, "{provider} {step:?}");
        assert_eq!(fire.tracking.leaked(), [], "{step:?}");
    }
}

#[test]
fn who_deletes_everything_is_deleted_there_whatever_is_killed() {
    for (provider, step) in rounds() {
        let mut fire = Fire::new(provider);
        let (_, delete) = fire.names();
        fire.world.start();
        fire.anna.says("/orders");
        until("the number is registered", || fire.is_registered());
        fire.anna.says("/delete_me");
        fire.anna.sees("Delete");
        fire.killed_at(step, delete, |anna| {
            let message = anna.last().unwrap().id;
            anna.presses_raw(message, "forget:yes");
        });
        until("the number is deleted", || !fire.is_registered());
    }
}
