//! Whether the numbers of a person's parcels may go to a provider of tracking data: asked once, below a card; a switch in the settings.

use crate::chat::callback::{Press, SettingsPress};
use crate::chat::flows::edit_order;
use crate::chat::flows::look_up_scope::{is_to_be_asked, is_worth_watching};
use crate::chat::input;
use crate::chat::screens::{card, questions};
use crate::chat::turn::{Turn, row};
use crate::model::{
    Dialogue, Keyboard, LookUpConsent, LookUpProvider, Order, OrderEvent, OrderId, Question,
};

/// Asks below the card that is shown, if the provider could watch its parcel and the person was never asked.
pub fn ask_once(turn: &mut Turn) {
    let Some(provider) = turn.look_up.filter(|_| is_to_be_asked(turn)) else {
        return;
    };
    let worth = |id: &OrderId| {
        turn.open_order(*id)
            .is_some_and(|order| is_worth_watching(turn, order))
    };
    let cards: Vec<OrderId> = turn.cards_said().into_iter().filter(worth).collect();
    let Some(card) = cards.last() else {
        return;
    };
    let (text, keyboard) = question(turn, provider);
    turn.say_below_card(*card, text, keyboard);
    asked(turn, provider);
}

/// The switch in the settings.
pub fn screen(turn: &mut Turn) {
    let Some(provider) = turn.look_up else {
        return turn.notice("notice-old-button");
    };
    let (text, mut rows) = question(turn, provider);
    let back = Press::Settings(SettingsPress::Screen).button(turn.plain("button-back", &[]));
    rows.push(row(back));
    turn.show(text, rows);
}

/// Somebody wants their parcels looked up, or asks where one is: it is asked whether its number may go out, or the card of the order
/// tells. `false` where nobody looks parcels up.
pub fn is_wished(turn: &mut Turn, order: Option<OrderId>) -> bool {
    let Some(provider) = turn.look_up else {
        return false;
    };
    if turn.person.agreed_to(provider) != Some(true) {
        let (text, keyboard) = question(turn, provider);
        asked(turn, provider);
        turn.say(text, keyboard);
        return true;
    }
    let watched = |order: &&Order| {
        let look_up = order.look_up.as_ref();
        look_up.is_some_and(|look_up| look_up.may_be_watched())
    };
    let asked = match order {
        Some(id) => turn.open_order(id).filter(watched),
        None => turn.open_orders().filter(watched).last(),
    };
    match asked.map(|order| order.id) {
        Some(id) => card::show(turn, id),
        None => {
            let args = [("provider", provider.name().into())];
            turn.say(turn.html("look-ups-on", &args), Keyboard::new());
        }
    }
    true
}

/// The person said no: whoever asks where a parcel is afterwards does not ask for look-ups.
pub fn is_refused(turn: &Turn) -> bool {
    turn.look_up
        .is_some_and(|provider| turn.person.agreed_to(provider) == Some(false))
}

fn asked(turn: &mut Turn, provider: LookUpProvider) {
    turn.person.look_ups_asked = Some(provider);
    turn.person.look_ups_open = true;
}

/// The switch in words: nothing goes to anybody from now on, and nothing is asked.
pub fn stopped(turn: &mut Turn) {
    let agreed = turn.person.look_ups.map(|consent| consent.provider);
    let Some(provider) = turn.look_up.or(agreed) else {
        return turn.say(turn.html("talk-stop-look-ups", &[]), Keyboard::new());
    };
    turn.person.look_ups = Some(LookUpConsent {
        provider,
        agreed: false,
    });
    turn.person.look_ups_asked = Some(provider);
    let args = [("provider", provider.name().into())];
    turn.say(turn.html("look-ups-refused", &args), Keyboard::new());
}

/// The answer.
pub fn answered(turn: &mut Turn, provider: LookUpProvider, agreed: bool) {
    if turn.look_up != Some(provider) {
        return turn.notice("notice-old-button");
    }
    turn.person.look_ups = Some(LookUpConsent { provider, agreed });
    turn.person.look_ups_asked = Some(provider);
    let key = if agreed {
        "look-ups-agreed"
    } else {
        "look-ups-refused"
    };
    let args = [("provider", provider.name().into())];
    turn.show(turn.html(key, &args), Keyboard::new());
    if !agreed && turn.person.dialogue == Dialogue::Idle {
        ask_instead(turn);
    }
}

/// "Yes" in answer to the question below a card, where another question stands below that. Once anything else was said, a "yes"
/// may mean something else, and no number goes out by mistake.
pub fn typed(turn: &mut Turn, text: &str) -> bool {
    let is_below = matches!(
        turn.person.dialogue,
        Dialogue::Editing {
            follow_up: Some(0),
            ..
        }
    );
    let asked = turn.person.look_ups_asked;
    let asked = asked.filter(|asked| turn.look_up == Some(*asked));
    let open = asked.filter(|asked| turn.person.agreed_to(*asked).is_none());
    let Some(provider) =
        open.filter(|_| turn.look_ups_open && is_below && input::yes_or_no(text) == Some(true))
    else {
        return false;
    };
    answered(turn, provider, true);
    questions::ask_again_below(turn);
    true
}

fn question(turn: &Turn, provider: LookUpProvider) -> (String, Keyboard) {
    let args = [("provider", provider.name().into())];
    let button = |agreed, key| Press::LookUps(provider, agreed).button(turn.plain(key, &[]));
    let rows = vec![vec![
        button(true, "button-look-ups-yes"),
        button(false, "button-look-ups-no"),
    ]];
    (turn.html("ask-look-ups", &args), rows)
}

/// What nobody looks up, the person is asked.
fn ask_instead(turn: &mut Turn) {
    let tells = |order: &Order| {
        let mut events = order.history.iter().map(|entry| &entry.event);
        events.any(|event| matches!(event, OrderEvent::Tracking(_)))
    };
    let open: Vec<&Order> = turn.open_orders().collect();
    let newest = open.into_iter().rev().find(|order| {
        order.shipped_on.is_some() && !tells(order) && is_worth_watching(turn, order)
    });
    if let Some(id) = newest.map(|order| order.id) {
        turn.speak_below();
        edit_order::edit(turn, id, Question::Tracking);
    }
}
