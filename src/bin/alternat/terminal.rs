//! Abilities of the terminal.

use std::io::{self, IsTerminal as _};

/// True if the standard error has colors: on a terminal, or where the user wants them, unless the user wants none.
pub fn is_colored() -> bool {
    let set = |name| std::env::var_os(name).filter(|value| !value.is_empty());
    let is_forced = set("CLICOLOR_FORCE").is_some_and(|value| value != "0");
    set("NO_COLOR").is_none() && (is_forced || io::stderr().is_terminal())
}
