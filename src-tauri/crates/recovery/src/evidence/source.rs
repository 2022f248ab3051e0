//! The studies and guides that the rules and claims rest on (rules 10).

use crate::vocabulary::ids::id_enum;

macro_rules! sources {
    ($($variant:ident $name:literal $(doi $doi:literal)? $(seed $seed:literal)?;)+) => {
        id_enum! {
            /// A study or guide, named as people cite it.
            pub enum Source {$(
                #[doc = $name]
                $variant = $name,
            )+}
        }

        impl Source {
            /// Its DOI, if it has been verified.
            pub const fn doi(self) -> Option<&'static str> {
                match self {
                    $($(Self::$variant => Some($doi),)?)+
                    _ => None,
                }
            }

            /// The file of the article, where the source is one of those that the rules started from.
            pub const fn seed(self) -> Option<&'static str> {
                match self {
                    $($(Self::$variant => Some($seed),)?)+
                    _ => None,
                }
            }
        }
    };
}

sources! {
    Andersen2013 "Andersen 2013";
    Arabaci2008 "Arabaci 2008";
    Bishop2007 "Bishop 2007";
    Cambron2007 "Cambron 2007";
    Canbulut "Canbulut";
    Carvalho2023 "Carvalho 2023" doi "10.3390/ijerph20031677";
    CdcNiosh "CDC/NIOSH";
    Chen2021 "Chen 2021";
    Cheung2003 "Cheung 2003";
    Crane2012 "Crane 2012";
    Crawford2014 "Crawford 2014";
    Davis2020 "Davis 2020" doi "10.1136/bmjsem-2019-000614";
    Dupuy2018 "Dupuy 2018" doi "10.3389/fphys.2018.00403";
    Ferreira2023 "Ferreira 2023" doi "10.3390/jfmk8030138";
    Field2005 "Field 2005";
    Fletcher2010 "Fletcher 2010";
    Foster2001 "Foster 2001";
    Foster2021 "Foster 2021";
    Franklin2014 "Franklin 2014";
    Guo2017 "Guo 2017" doi "10.3389/fphys.2017.00747";
    Haas2013 "Haas 2013";
    Harm "HARM";
    Herbert2011 "Herbert 2011";
    Hilbert2003 "Hilbert 2003";
    Hinds2004 "Hinds 2004";
    Hoffman2016 "Hoffman 2016";
    Konrad2020 "Konrad 2020";
    Leabeater2024 "Leabeater 2024" doi "10.4085/1062-6050-0041.23";
    Li2024 "Li 2024" doi "10.1186/s40798-024-00724-6";
    Meeusen2013 "Meeusen 2013";
    Moran2018 "Moran 2018";
    Moyer2011 "Moyer 2011";
    Nccih "NCCIH";
    Nhs "NHS";
    Nunes2016 "Nunes 2016";
    Pinero2024 "Piñero 2024";
    Poppendieck2016 "Poppendieck 2016" doi "10.1007/s40279-015-0420-x";
    RecoveryGuide "Recovery guide" seed "000_a1b8ca260ffd86a8";
    Roberts2015 "Roberts 2015";
    Roberts2024 "Roberts 2024" doi "10.52082/jssm.2024.126";
    Sams2023 "Sams 2023" doi "10.26603/001c.73795";
    Schwane1983 "Schwane 1983";
    Smith1994 "Smith 1994";
    Sulkowski2022 "Sulkowski 2022";
    Therabody "Therabody";
    WaltonScale "Walton scale";
    Weerapong2005 "Weerapong 2005";
    WernerAbmp "Werner/ABMP";
    White2020 "White 2020" doi "10.3390/jfmk5010009";
    Wiewelhove2019 "Wiewelhove 2019" doi "10.3389/fphys.2019.00376";
    Wiltshire2010 "Wiltshire 2010";
    Zainuddin2005 "Zainuddin 2005";
}
