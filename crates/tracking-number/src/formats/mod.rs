//! Every known number format, one module each.
//!
//! A format is a [`Format`](crate::Format) constant: its shapes, its check and what a fitting code tells. To add one, write its module
//! and put its line into [`FORMATS`].

use crate::format::Format;

pub mod aliexpress_order;
pub mod cainiao_lp;
pub mod joom_order;
pub mod nova_poshta;
pub mod russian_post;
pub mod s10;
pub mod shein;
pub mod usps;
pub mod yunexpress;

/// All formats. Where two readings are equally sure, the format that stands first here comes first.
pub const FORMATS: &[Format] = &[
    s10::FORMAT,
    cainiao_lp::FORMAT,
    yunexpress::FORMAT,
    russian_post::FORMAT,
    nova_poshta::FORMAT,
    usps::FORMAT,
    shein::FORMAT,
    aliexpress_order::FORMAT,
    joom_order::FORMAT,
];
