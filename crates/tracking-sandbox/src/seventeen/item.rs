//! One item of a call's array, checked field by field.

use serde_json::{Map, Value};

use crate::seventeen::refusal::{FORMAT, INVALID, MISSING, Refusal, VALUE};

/// What a field holds.
#[derive(Clone, Copy)]
enum Kind {
    Text,
    Number,
    Truth,
    Object,
}

/// The fields of a call's items.
#[derive(Clone, Copy)]
pub(crate) struct Fields(&'static [(&'static str, Kind)]);

/// The fields of `register` (document of v2.4).
pub(crate) const REGISTER: Fields = Fields(&[
    ("number", Kind::Text),
    ("carrier", Kind::Number),
    ("final_carrier", Kind::Number),
    ("auto_detection", Kind::Truth),
    ("lang", Kind::Text),
    ("translation_mode", Kind::Text),
    ("email", Kind::Text),
    ("order_no", Kind::Text),
    ("order_time", Kind::Text),
    ("origin_country", Kind::Text),
    ("ship_date", Kind::Text),
    ("destination_postal_code", Kind::Text),
    ("destination_country", Kind::Text),
    ("destination_city", Kind::Text),
    ("shipper", Kind::Text),
    ("consignee", Kind::Text),
    ("phone_number_last_4", Kind::Text),
    ("phone_number", Kind::Text),
    ("cpf_or_cnpj", Kind::Text),
    ("special_tracking_info", Kind::Object),
    ("tag", Kind::Text),
    ("remark", Kind::Text),
]);

/// The fields of the calls that only name a registration.
pub(crate) const NAMED: Fields = Fields(&[("number", Kind::Text), ("carrier", Kind::Number)]);

/// The fields of `changecarrier`.
pub(crate) const CHANGE_CARRIER: Fields = Fields(&[
    ("number", Kind::Text),
    ("carrier_old", Kind::Number),
    ("carrier_new", Kind::Number),
    ("final_carrier_old", Kind::Number),
    ("final_carrier_new", Kind::Number),
]);

/// The fields of `changeinfo`.
pub(crate) const CHANGE_INFO: Fields = Fields(&[
    ("number", Kind::Text),
    ("carrier", Kind::Number),
    ("items", Kind::Object),
]);

/// One item of a call's array.
pub(crate) struct Item {
    pub(crate) number: String,
    pub(crate) fields: Map<String, Value>,
}

impl Item {
    /// The item, if all its fields are known and of their type, and its number can be one.
    pub(crate) fn checked(fields: Fields, item: &Map<String, Value>) -> Result<Self, Refusal> {
        for (name, value) in item {
            let known = fields.0.iter().find(|(known, _)| known == name);
            let (_, kind) = known.ok_or_else(|| Refusal::of(INVALID))?;
            let fits = match kind {
                Kind::Text => value.is_string(),
                Kind::Number => value.as_u64().is_some_and(|it| u32::try_from(it).is_ok()),
                Kind::Truth => value.is_boolean(),
                Kind::Object => value.is_object(),
            };
            if !fits && !value.is_null() {
                return Err(Refusal::about(FORMAT, &[name]));
            }
        }
        let number = item.get("number").and_then(Value::as_str);
        let number = number.ok_or_else(|| Refusal::about(MISSING, &[&"number"]))?;
        if !is_number(number) {
            return Err(Refusal::about(FORMAT, &[&"number"]));
        }
        if let Some(lang) = item.get("lang").and_then(Value::as_str)
            && lang.len() != 2
        {
            return Err(Refusal::about(VALUE, &[&"lang"]));
        }
        Ok(Self {
            number: number.to_owned(),
            fields: item.clone(),
        })
    }

    /// A field with a carrier's number; 0 stands for none.
    pub(crate) fn carrier(&self, field: &str) -> Option<u32> {
        let carrier = self.fields.get(field)?.as_u64()?;
        u32::try_from(carrier).ok().filter(|carrier| *carrier != 0)
    }

    pub(crate) fn text(&self, field: &str) -> Option<&str> {
        self.fields.get(field)?.as_str()
    }
}

/// 5 to 50 letters and digits, and hyphens (document of v2.4, `register`).
fn is_number(number: &str) -> bool {
    (5..=50).contains(&number.len())
        && number
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}
