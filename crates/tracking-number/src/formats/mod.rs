//! Every known number format: one module each, or, where there is little to say, a table of a region's carriers.
//!
//! A format is a [`NumberFormat`] constant: its shapes, its check and what a fitting code tells. To add one, write it and put its line
//! into [`FORMATS`].

use crate::format::NumberFormat;

pub mod aliexpress_order;
pub mod amazon;
pub mod amazon_order;
pub mod boxberry;
pub mod cainiao;
pub mod cainiao_domestic;
pub mod cainiao_last_mile;
pub mod cainiao_lp;
pub mod cainiao_russia;
pub mod canada_post;
pub mod cdek;
pub mod cne;
pub mod colissimo;
pub mod correos;
pub mod deppon;
pub mod dhl_ecommerce;
pub mod dhl_express;
pub mod dhl_paket;
pub mod direct_link;
pub mod dpd;
pub mod dpd_russia;
pub mod ebay_order;
pub mod europe;
pub mod evri;
pub mod evropochta;
pub mod fedex;
pub mod flyt;
pub mod fourpx;
pub mod fourpx_old;
pub mod gls;
pub mod gofo;
pub mod hex_order;
pub mod iml;
pub mod inpost;
pub mod jd;
pub mod joom;
pub mod joom_order;
pub mod jt_express;
pub mod lazada_order;
pub mod meest;
pub mod north_america;
pub mod nova_poshta;
pub mod nova_poshta_global;
pub mod pitney_bowes;
pub mod poczta_polska;
pub mod pony_express;
pub mod qwintry;
pub mod russia;
pub mod russian_post;
pub mod s10;
pub mod sberlogistics;
pub mod sf_express;
pub mod shein_order;
pub mod sky56;
pub mod sscc;
pub mod sto;
pub mod sunyou;
pub mod temu_order;
pub mod ukrposhta;
pub mod uniuni;
pub mod ups;
pub mod usps;
pub mod winit;
pub mod yanwen;
pub mod yq;
pub mod yto;
pub mod yunda;
pub mod yunexpress;
pub mod zto;

/// All formats. Where two readings are equally sure, the format that stands first here comes first.
pub const FORMATS: &[NumberFormat] = &[
    s10::FORMAT,
    dhl_paket::FORMAT,
    poczta_polska::FORMAT,
    sscc::FORMAT,
    cainiao_lp::FORMAT,
    cainiao_russia::FORMAT,
    cainiao_last_mile::FORMAT,
    fourpx::FORMAT,
    yunexpress::FORMAT,
    yto::FORMAT,
    yq::FORMAT,
    sunyou::FORMAT,
    winit::FORMAT,
    direct_link::FORMAT,
    pitney_bowes::FORMAT,
    sky56::FORMAT,
    sf_express::FORMAT,
    gofo::FORMAT,
    correos::FORMAT,
    ups::FORMAT,
    evri::FORMAT,
    amazon::FORMAT,
    uniuni::FORMAT,
    cne::FORMAT,
    north_america::LASERSHIP,
    north_america::ONTRAC,
    north_america::CANPAR,
    north_america::UPS_WAYBILL,
    north_america::SPEEDEE,
    north_america::LANDMARK,
    north_america::SPEEDX,
    north_america::FEDEX_DOOR_TAG,
    north_america::AMAZON_SHIPPING,
    europe::DHL_PIECE,
    europe::YODEL,
    europe::POSTNL,
    europe::SWISS_POST,
    europe::HERMES,
    europe::DPD_POLAND,
    europe::POSTE_ITALIANE,
    europe::PACKETA,
    europe::DHL_PARCEL,
    russia::DOBROPOST,
    russia::OZON,
    jt_express::FORMAT,
    jd::FORMAT,
    deppon::FORMAT,
    boxberry::FORMAT,
    nova_poshta_global::FORMAT,
    meest::FORMAT,
    evropochta::FORMAT,
    dpd_russia::FORMAT,
    pony_express::FORMAT,
    qwintry::FORMAT,
    sberlogistics::FORMAT,
    russian_post::FORMAT,
    nova_poshta::FORMAT,
    zto::FORMAT,
    usps::FORMAT,
    fedex::FORMAT,
    north_america::FEDEX_ASTRA,
    north_america::OLD_DOMINION,
    fourpx_old::FORMAT,
    joom::FORMAT,
    flyt::FORMAT,
    dpd::FORMAT,
    colissimo::FORMAT,
    dhl_express::FORMAT,
    cdek::FORMAT,
    yanwen::FORMAT,
    ukrposhta::FORMAT,
    inpost::FORMAT,
    cainiao::FORMAT,
    gls::FORMAT,
    canada_post::FORMAT,
    dhl_ecommerce::FORMAT,
    europe::DHL_WAYBILL,
    north_america::PUROLATOR,
    europe::PARCELFORCE,
    europe::LA_POSTE,
    shein_order::FORMAT,
    temu_order::FORMAT,
    amazon_order::FORMAT,
    ebay_order::FORMAT,
    aliexpress_order::FORMAT,
    joom_order::FORMAT,
    hex_order::FORMAT,
    lazada_order::FORMAT,
    sto::FORMAT,
    yunda::FORMAT,
    cainiao_domestic::FORMAT,
    iml::FORMAT,
];
