//! How much room the backups may take.

use serde::{Deserialize, Serialize};
use waymark_messages::refusal;

/// The room that backups may take together, in megabytes (a million bytes): 1 to 100,000.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "u32", into = "u32")]
pub struct BackupSize(u32);

/// Why a number is no room for backups.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", refusal::backup_size(*.megabytes))]
pub struct BackupSizeError {
    /// The number given.
    pub megabytes: u32,
}

impl BackupSize {
    /// Checks that it is 1 to 100,000 megabytes.
    pub fn new(megabytes: u32) -> Result<Self, BackupSizeError> {
        match megabytes {
            1..=100_000 => Ok(Self(megabytes)),
            megabytes => Err(BackupSizeError { megabytes }),
        }
    }

    /// In megabytes.
    pub fn megabytes(self) -> u32 {
        self.0
    }

    /// In bytes.
    pub fn bytes(self) -> u64 {
        u64::from(self.0) * 1_000_000
    }
}

impl Default for BackupSize {
    fn default() -> Self {
        Self(50)
    }
}

impl TryFrom<u32> for BackupSize {
    type Error = BackupSizeError;

    fn try_from(megabytes: u32) -> Result<Self, BackupSizeError> {
        Self::new(megabytes)
    }
}

impl From<BackupSize> for u32 {
    fn from(size: BackupSize) -> Self {
        size.0
    }
}
