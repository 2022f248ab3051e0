//! What a massage was like, as options: `--type`, `--by`, `--pressure`.

use clap::Args;
use recovery::{Delivery, MassageType};
use strum::IntoEnumIterator as _;

use crate::failure::Failure;
use crate::input::{one_of, parse};

#[derive(Debug, Args)]
pub(crate) struct MassageFlags {
    #[arg(long = "type", id = "type", value_name = "swedish", value_parser = one_of(MassageType::iter()))]
    pub(crate) massage_type: Option<String>,
    #[arg(long, value_name = "self", value_parser = one_of(Delivery::iter()))]
    pub(crate) by: Option<String>,
    #[arg(long, value_name = "1-5", value_parser = clap::value_parser!(u8).range(1..=5))]
    pub(crate) pressure: Option<u8>,
}

impl MassageFlags {
    pub(crate) fn massage_type(&self) -> Result<Option<MassageType>, Failure> {
        Ok(parse::known_id(self.massage_type.as_deref())?)
    }

    pub(crate) fn delivery(&self) -> Result<Option<Delivery>, Failure> {
        Ok(parse::known_id(self.by.as_deref())?)
    }
}
