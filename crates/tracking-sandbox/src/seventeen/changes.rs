//! The calls that change a registration: its carrier, its tag.

use serde_json::{Value, json};

use crate::carriers;
use crate::seventeen::calls::{Accepted, Call};
use crate::seventeen::item::Item;
use crate::seventeen::refusal::{
    CHANGE_OF_STOPPED, CHANGE_TO_KNOWN, CHANGE_TOO_SOON, NO_NEW_CARRIER, NOT_UNIQUE,
    NOTHING_TO_CHANGE, Refusal, SAME_CARRIER, SEVERAL_CARRIERS, TOO_MANY_CHANGES,
    WRONG_NEW_CARRIER, WRONG_OLD_CARRIER,
};

/// So often a number's carrier may be changed.
const MOST_CHANGES: u8 = 5;

impl Call<'_> {
    pub(super) fn change_carrier(&mut self, item: &Item) -> Accepted {
        let (old, new) = (item.carrier("carrier_old"), item.carrier("carrier_new"));
        if new.is_none() && item.carrier("final_carrier_new").is_none() {
            return Err(Refusal::of(NO_NEW_CARRIER));
        }
        self.registered(item)?;
        let at = match self.account.find(&item.number, old)[..] {
            [at] => at,
            [] => {
                let old = old.unwrap_or_default();
                return Err(Refusal::about(WRONG_OLD_CARRIER, &[&old, &item.number]));
            }
            _ => return Err(Refusal::of(SEVERAL_CARRIERS)),
        };
        let registration = self.account.registrations[at].clone();
        let new = new.unwrap_or(registration.carrier);
        if carriers::by_key(new).is_none() {
            return Err(Refusal::about(WRONG_NEW_CARRIER, &[&new]));
        }
        if new == registration.carrier && item.carrier("final_carrier_new").is_none() {
            return Err(Refusal::of(SAME_CARRIER));
        }
        if new != registration.carrier && !self.account.find(&item.number, Some(new)).is_empty() {
            return Err(Refusal::about(CHANGE_TO_KNOWN, &[&item.number]));
        }
        if registration.stopped.is_some() {
            return Err(Refusal::of(CHANGE_OF_STOPPED));
        }
        let asked = self.account.asked_at(&registration, self.now);
        if asked.is_none_or(|asked| asked < registration.asked_since) {
            return Err(Refusal::of(CHANGE_TOO_SOON));
        }
        if registration.carrier_changes >= MOST_CHANGES {
            return Err(Refusal::of(TOO_MANY_CHANGES));
        }
        let changed = &mut self.account.registrations[at];
        changed.carrier = new;
        changed.carrier_changes += 1;
        changed.asked_since = self.now;
        changed.asked_before = None;
        Ok(vec![json!({"number": item.number, "carrier": new})])
    }

    pub(super) fn change_info(&mut self, item: &Item) -> Accepted {
        let found = self.registered(item)?;
        let [at] = found[..] else {
            return Err(Refusal::of(NOT_UNIQUE));
        };
        let tag = item.fields.get("items").and_then(|items| items.get("tag"));
        let tag = tag.and_then(Value::as_str);
        let tag = tag.ok_or_else(|| Refusal::of(NOTHING_TO_CHANGE))?;
        self.account.registrations[at].tag = Some(tag.to_owned());
        Ok(self.named(&found))
    }
}
