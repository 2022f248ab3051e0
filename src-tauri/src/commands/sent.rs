//! An argument as the front end sent it.

use serde::de::DeserializeOwned;
use tauri::Runtime;
use tauri::ipc::{CommandArg, CommandItem, InvokeBody, InvokeError};

/// An argument of a command. Tauri would reject a bad one in prose; this rejects it with a `Fault`.
pub(crate) struct Sent<T>(pub(crate) T);

impl<'de, T: DeserializeOwned, R: Runtime> CommandArg<'de, R> for Sent<T> {
    fn from_command(item: CommandItem<'de, R>) -> Result<Self, InvokeError> {
        let absent = serde_json::Value::Null;
        let value = match item.message.payload() {
            InvokeBody::Json(arguments) => arguments.get(item.key).unwrap_or(&absent),
            InvokeBody::Raw(_) => &absent,
        };
        ipc_types::read(value).map(Self).map_err(InvokeError::from)
    }
}
