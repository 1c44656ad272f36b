//! A clock that jumps: set back, set forward, and while the machine slept.

use crate::common::World;
use crate::has_headphones;
use chrono::TimeDelta;

#[test]
fn a_clock_set_back_and_forward_keeps_each_reminder_once() {
    let world = &mut World::new();
    let (anna, ben) = (world.person("en"), world.person("en"));
    has_headphones(&anna);
    let first = world.until_next_reminder();
    anna.sees("⏰ Headphones");
    let sets = |world: &mut World, hours: i64| {
        world.time_is(&(first + TimeDelta::hours(hours)).to_rfc3339());
        ben.says("/help");
        ben.sees("I keep an eye on orders");
    };
    for hours in [-2, -49, 0, 1, -1, 2] {
        sets(world, hours);
        assert_eq!(world.sent(&anna, "⏰"), 1, "{hours} hours");
    }
    let second = world.until_next_reminder();
    assert!(second > first);
    anna.sees("⏰ Headphones");
    sets(world, -3);
    world.restart();
    ben.says("/privacy");
    ben.sees("What I keep");
    assert_eq!(world.sent(&anna, "⏰"), 2);
}
