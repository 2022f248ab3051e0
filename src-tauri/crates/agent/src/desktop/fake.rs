//! A notifier that shows nothing and remembers everything, for tests.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

use super::notifier::{Closing, Notification, Notifier, RaiseError, Shown};

/// What was asked of it, shared with the test.
#[derive(Debug, Default, Clone)]
pub(crate) struct Recording {
    pub(crate) raised: Rc<RefCell<Vec<Raise>>>,
    pub(crate) closed: Rc<RefCell<Vec<u32>>>,
    /// The next raises fail for these causes.
    pub(crate) fails: Rc<RefCell<VecDeque<RaiseError>>>,
    /// Who shows it; empty = the first.
    pub(crate) server: Rc<RefCell<String>>,
    /// It comes only with the next raise.
    pub(crate) unstarted: Rc<Cell<bool>>,
}

/// A raise that was asked for.
#[derive(Debug, Clone)]
pub(crate) struct Raise {
    pub(crate) notification: Notification,
    pub(crate) instead_of: Option<u32>,
}

impl Notifier for Recording {
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
