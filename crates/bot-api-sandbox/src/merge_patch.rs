//! JSON merge patches (RFC 7396): how a test changes what an update holds.

use serde_json::{Map, Value};

/// Puts the patch's fields into the target, object by object; a null takes a field away, anything else replaces it.
pub(crate) fn merge(target: &mut Value, patch: &Value) {
    let Some(fields) = patch.as_object() else {
        *target = patch.clone();
        return;
    };
    if !target.is_object() {
        *target = Value::Object(Map::new());
    }
    let Some(object) = target.as_object_mut() else {
        return;
    };
    for (name, value) in fields {
        if value.is_null() {
            object.remove(name);
        } else {
            merge(object.entry(name.clone()).or_insert(Value::Null), value);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_patch_reaches_every_level() {
        let mut target = json!({"a": {"b": 1, "c": 2}, "d": [1, 2], "e": 5});
        merge(
            &mut target,
            &json!({"a": {"b": null, "x": {"y": null, "z": 1}}, "d": [3], "e": {"f": 6}}),
        );
        assert_eq!(
            target,
            json!({"a": {"c": 2, "x": {"z": 1}}, "d": [3], "e": {"f": 6}})
        );
    }
}
