//! `getFile`.

use crate::params::Params;
use crate::refusal::{MethodResult, Refusal};
use crate::state::SandboxState;

pub(super) fn get_file(state: &mut SandboxState, params: &Params) -> MethodResult {
    if !params.has("file_id") {
        return Err(Refusal::bad_request("invalid file_id"));
    }
    state.files.tell(&params.text("file_id"))
}
