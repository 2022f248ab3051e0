//! A notifier that shows nothing and records everything, for tests.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

use super::notifier::{Closing, Notification, Notifier, RaiseError, Shown};

/// What was asked of it; clones share it, so that a test can look.
#[derive(Debug, Default, Clone)]
pub(crate) struct FakeNotifier {
    pub(crate) raised: Rc<RefCell<Vec<Raise>>>,
    pub(crate) closed: Rc<RefCell<Vec<u32>>>,
    /// The next raises fail with these errors.
    pub(crate) fails: Rc<RefCell<VecDeque<RaiseError>>>,
    /// The name of the server.
    pub(crate) server: Rc<RefCell<String>>,
    /// Whether the server starts only with the next raise.
    pub(crate) unstarted: Rc<Cell<bool>>,
}

/// A raise that was asked for.
#[derive(Debug, Clone)]
pub(crate) struct Raise {
    pub(crate) notification: Notification,
    pub(crate) instead_of: Option<u32>,
}

impl Notifier for FakeNotifier {
    async fn raise(
        &mut self,
        notification: &Notification,
        instead_of: Option<Shown>,
    ) -> Result<Shown, RaiseError> {
        if let Some(cause) = self.fails.borrow_mut().pop_front() {
            return Err(cause);
        }
        self.unstarted.set(false);
        let server = self.server.borrow().clone();
        let instead_of = instead_of
            .filter(|earlier| earlier.server == server)
            .map(|earlier| earlier.number);
        let mut raised = self.raised.borrow_mut();
        raised.push(Raise {
            notification: notification.clone(),
            instead_of,
        });
        let new = u32::try_from(raised.len()).unwrap_or_default() + 100;
        Ok(Shown {
            number: instead_of.unwrap_or(new),
            server,
        })
    }

    fn close(&mut self, shown: &Shown) -> Closing {
        if self.server().as_ref() == Some(&shown.server) {
            self.closed.borrow_mut().push(shown.number);
        }
        None
    }

    fn server(&self) -> Option<String> {
        (!self.unstarted.get()).then(|| self.server.borrow().clone())
    }

    fn has_server(&self) -> bool {
        true
    }
}
