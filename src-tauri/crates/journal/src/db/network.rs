//! Whether a folder is on a network file system, where `SQLite`'s write-ahead log does not work.

use std::path::Path;

/// Whether `folder` is known to be on a network file system.
#[cfg(target_os = "linux")]
pub(crate) fn is_network(folder: &Path) -> bool {
    rustix::fs::statfs(folder).is_ok_and(|found| {
        // the numbers of linux/magic.h are 32 bits wide, whatever the field's type
        u32::try_from(found.f_type & 0xffff_ffff).is_ok_and(|magic| NETWORK.contains(&magic))
    })
}

/// Not detected on this system.
#[cfg(not(target_os = "linux"))]
pub(crate) fn is_network(_folder: &Path) -> bool {
    false
}

/// NFS, SMB, CIFS, SMB2, AFS, Coda, NCP, Ceph and 9P. FUSE is not listed: it may be local.
#[cfg(target_os = "linux")]
const NETWORK: [u32; 9] = [
    0x6969,
    0x517b,
    0xff53_4d42,
    0xfe53_4d42,
    0x5346_414f,
    0x7375_7245,
    0x564c,
    0x00c3_6400,
    0x0102_1997,
];

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn a_local_folder_is_no_network_folder() {
        assert!(!is_network(&std::env::temp_dir()));
        assert!(!is_network(Path::new("/proc")));
    }
}
