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
    Andersen2013 "Andersen 2013" doi "10.1519/JSC.0b013e3182908610";
    Arabaci2008 "Arabaci 2008";
    ArroyoMorales2008 "Arroyo-Morales 2008" doi "10.1016/j.jmpt.2008.02.009";
    ArticleOnBenefits "Article on six benefits" seed "002_a8e35df2018c6a1a";
    ArticleOnCells "Article on cells" seed "004_99f2d51a1f22b7be";
    ArticleOnPerformance "Article on performance" seed "001_7f95bc42d0042e69";
    ArticleOnTraining "Article on training" seed "003_4a0f98870873457b";
    Bishop2007 "Bishop 2007";
    Cambron2007 "Cambron 2007" doi "10.1089/acm.2006.6401";
    Canbulut "Canbulut 2023" doi "10.47447/tjsm.0712";
    Carvalho2023 "Carvalho 2023" doi "10.3390/ijerph20031677";
    CdcNiosh "CDC/NIOSH";
    Chen2021 "Chen 2021" doi "10.1093/ptj/pzaa199";
    Cheung2003 "Cheung 2003" doi "10.2165/00007256-200333020-00005";
    Crane2012 "Crane 2012" doi "10.1126/scitranslmed.3002882";
    Crawford2014 "Crawford 2014" doi "10.1016/j.clinbiomech.2014.04.007";
    Davis2020 "Davis 2020" doi "10.1136/bmjsem-2019-000614";
    Diego2004 "Diego 2004" doi "10.1080/00207450490249446";
    Dupuy2018 "Dupuy 2018" doi "10.3389/fphys.2018.00403";
    Ferreira2023 "Ferreira 2023" doi "10.3390/jfmk8030138";
    Field2005 "Field 2005" doi "10.1080/00207450590956459";
    Fletcher2010 "Fletcher 2010" doi "10.1519/JSC.0b013e3181ceec0f";
    Foster2001 "Foster 2001" doi "10.1519/00124278-200102000-00019";
    Foster2021 "Foster 2021" doi "10.1123/ijspp.2020-0599";
    Franklin2014 "Franklin 2014" doi "10.1016/j.apmr.2014.02.007";
    Futsal2025 "Futsal trial 2025" doi "10.15391/prrht.2025-10(3).10";
    Guo2017 "Guo 2017" doi "10.3389/fphys.2017.00747";
    Haas2013 "Haas 2013";
    Harm "HARM";
    Herbert2011 "Herbert 2011" doi "10.1002/14651858.CD004577.pub3";
    Hilbert2003 "Hilbert 2003" doi "10.1136/bjsm.37.1.72";
    Hinds2004 "Hinds 2004" doi "10.1249/01.MSS.0000135789.47716.DB";
    Hoffman2016 "Hoffman 2016" doi "10.2519/jospt.2016.6455";
    Jumpers2025 "Rolling trial 2025" doi "10.70731/t1kn1t14";
    Kennedy2018 "Kennedy 2018" doi "10.1136/bmjsem-2017-000319";
    Kong2018 "Kong 2018";
    Konrad2020 "Konrad 2020";
    Leabeater2024 "Leabeater 2024" doi "10.4085/1062-6050-0041.23";
    Li2024 "Li 2024" doi "10.1186/s40798-024-00724-6";
    Meeusen2013 "Meeusen 2013" doi "10.1080/17461391.2012.730061";
    Moran2018 "Moran 2018" doi "10.1016/j.ctcp.2017.10.010";
    Moyer2011 "Moyer 2011" doi "10.1016/j.jbmt.2010.06.001";
    Nccih "NCCIH";
    Needs2023 "Needs 2023" doi "10.3390/jcm12052047";
    Nhs "NHS";
    Nunes2016 "Nunes 2016" doi "10.1016/j.jphys.2016.02.009";
    Pepper2021 "Pepper 2021" doi "10.26603/001c.23606";
    Pinero2024 "Piñero 2024" doi "10.1002/ejsc.12074";
    Poppendieck2016 "Poppendieck 2016" doi "10.1007/s40279-015-0420-x";
    RecoveryGuide "Article on timing" seed "000_a1b8ca260ffd86a8";
    Roberts2015 "Roberts 2015" doi "10.1113/JP270570";
    Roberts2024 "Roberts 2024" doi "10.52082/jssm.2024.126";
    Sams2023 "Sams 2023" doi "10.26603/001c.73795";
    Schwane1983 "Schwane 1983" doi "10.1080/00913847.1983.11708485";
    Shariff2023 "Shariff 2023" doi "10.7759/cureus.33394";
    Sherman2014 "Sherman 2014" doi "10.1370/afm.1602";
    Smith1994 "Smith 1994";
    Sulkowski2022 "Sulkowski 2022" doi "10.5811/cpcem.2022.2.56046";
    Therabody "Therabody";
    WaltonScale "Walton scale";
    Warneke2024 "Warneke 2024" doi "10.1016/j.jshs.2024.01.006";
    Weerapong2005 "Weerapong 2005" doi "10.2165/00007256-200535030-00004";
    WernerAbmp "Werner/ABMP";
    White2020 "White 2020" doi "10.3390/jfmk5010009";
    Wiewelhove2019 "Wiewelhove 2019" doi "10.3389/fphys.2019.00376";
    Wiltshire2010 "Wiltshire 2010" doi "10.1249/MSS.0b013e3181c9214f";
    Zainuddin2005 "Zainuddin 2005";
}
