//! The parameters of a request, read as the real server reads them: from JSON, a form, multipart or the query, with text where a
//! number is meant and the other way round.

mod body;

use serde_json::{Map, Value};

pub(crate) use body::{UploadedFile, UploadedFiles, read};

use crate::refusal::Refusal;

/// The parameters of one request.
pub(crate) struct Params {
    values: Map<String, Value>,
    files: UploadedFiles,
    /// Whether parameters that the real server ignores are refused.
    pub(crate) strict: bool,
}

/// What kind of value a parameter takes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum ParamKind {
    Integer,
    Text,
    Boolean,
    IntegerOrText,
    /// An object or an array, as JSON or as text that holds JSON.
    Structure,
    /// An uploaded file, or a text that names one.
    File,
}

impl ParamKind {
    fn fits(self, value: &Value) -> bool {
        let text = value.as_str();
        match self {
            ParamKind::Integer => {
                value.is_i64() || text.is_some_and(|text| text.trim().parse::<i64>().is_ok())
            }
            ParamKind::Text => text.is_some(),
            ParamKind::Boolean => {
                value.is_boolean() || text.is_some_and(|text| bool_of(text).is_some())
            }
            ParamKind::IntegerOrText => value.is_i64() || text.is_some(),
            ParamKind::Structure => value.is_object() || value.is_array() || text.is_some(),
            ParamKind::File => true,
        }
    }
}

fn bool_of(text: &str) -> Option<bool> {
    match text.trim().to_lowercase().as_str() {
        "true" | "yes" | "1" => Some(true),
        "false" | "no" | "0" => Some(false),
        _ => None,
    }
}

impl Params {
    pub(crate) fn new(values: Map<String, Value>, files: UploadedFiles, strict: bool) -> Self {
        Self {
            values,
            files,
            strict,
        }
    }

    /// In strict mode refuses parameters that `method` does not have, or of another kind.
    pub(crate) fn check(&self, method: &str, known: &[(&str, ParamKind)]) -> Result<(), Refusal> {
        if !self.strict {
            return Ok(());
        }
        for (name, value) in &self.values {
            let Some((_, kind)) = known.iter().find(|(known, _)| known == name) else {
                return Err(Refusal::violation(format!(
                    "{method} has no parameter \"{name}\""
                )));
            };
            let odd_file = self.files.contains_key(name) && *kind != ParamKind::File;
            if odd_file || !value.is_null() && !kind.fits(value) {
                return Err(Refusal::violation(format!(
                    "parameter \"{name}\" of {method} must be of kind {kind:?}"
                )));
            }
        }
        Ok(())
    }

    /// In strict mode refuses fields of a structure that its type does not have.
    pub(crate) fn check_fields(
        &self,
        of: &str,
        object: &Map<String, Value>,
        known: &[&str],
    ) -> Result<(), Refusal> {
        match object
            .keys()
            .find(|name| self.strict && !known.contains(&name.as_str()))
        {
            Some(name) => Err(Refusal::violation(format!("{of} has no field \"{name}\""))),
            None => Ok(()),
        }
    }

    /// The text of a parameter; empty if it is absent.
    pub(crate) fn text(&self, name: &str) -> String {
        match self.values.get(name) {
            None | Some(Value::Null) => String::new(),
            Some(Value::String(text)) => text.clone(),
            Some(other) => other.to_string(),
        }
    }

    /// The whole number of a parameter, if it is one.
    pub(crate) fn integer(&self, name: &str) -> Option<i64> {
        let value = self.values.get(name)?;
        value
            .as_i64()
            .or_else(|| value.as_str()?.trim().parse().ok())
    }

    /// Whether a parameter is true; false if it is absent.
    pub(crate) fn flag(&self, name: &str) -> bool {
        bool_of(&self.text(name)).unwrap_or(false)
    }

    /// The structure in a parameter; `what` names it when it is not JSON.
    pub(crate) fn structure(&self, name: &str, what: &str) -> Result<Option<Value>, Refusal> {
        match self.values.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) if text.is_empty() => Ok(None),
            Some(Value::String(text)) => serde_json::from_str(text)
                .map(Some)
                .map_err(|_| Refusal::bad_request(format!("can't parse {what} JSON object"))),
            Some(value) => Ok(Some(value.clone())),
        }
    }

    /// The file that was uploaded as a parameter.
    pub(crate) fn file(&self, name: &str) -> Option<&UploadedFile> {
        self.files.get(name)
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        !self.text(name).is_empty()
    }
}
