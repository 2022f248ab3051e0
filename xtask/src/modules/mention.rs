//! Paths as they are written in code.

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};

/// A path as it is written: `crate::plan::Slot`, `moment::floor`, or one name by itself.
pub(super) type Mention = Vec<String>;

/// Every path in the tokens, those inside macros included.
pub(super) fn mentions(tokens: TokenStream) -> BTreeSet<Mention> {
    let mut found = BTreeSet::new();
    gather(tokens, &mut found);
    found
}

/// Every word in the tokens.
pub(super) fn words(tokens: TokenStream) -> BTreeSet<String> {
    mentions(tokens).into_iter().flatten().collect()
}

fn gather(tokens: TokenStream, found: &mut BTreeSet<Mention>) {
    let mut path = Mention::new();
    // colons since the last name
    let mut colons = 0;
    for token in tokens {
        match token {
            TokenTree::Ident(name) => {
                if colons != 2 {
                    finish(&mut path, found);
                }
                path.push(name.to_string());
                colons = 0;
            }
            TokenTree::Punct(mark) if mark.as_char() == ':' => colons += 1,
            TokenTree::Group(group) => {
                finish(&mut path, found);
                colons = 0;
                gather(group.stream(), found);
            }
            TokenTree::Punct(_) | TokenTree::Literal(_) => {
                finish(&mut path, found);
                colons = 0;
            }
        }
    }
    finish(&mut path, found);
}

fn finish(path: &mut Mention, found: &mut BTreeSet<Mention>) {
    if !path.is_empty() {
        found.insert(std::mem::take(path));
    }
}
