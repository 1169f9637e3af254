//! The command line in the language of messages: `help.ftl` has a message for every command, argument and value.

use std::fmt::Write as _;

use alternat::report::Reporter;
use clap::builder::{PossibleValue, PossibleValuesParser};
use clap::{Arg, ArgAction, Command, CommandFactory as _};

use super::Cli;

/// The command line for parsing and for its own help.
///
/// The help text of an argument explains its values, for clap would add words of its own to a list of values.
pub fn command_line(reporter: &Reporter) -> Command {
    built(reporter, |argument, wording| {
        let short = [wording.help(argument), wording.values_in_short(argument), wording.default(argument)];
        let long = [wording.help(argument), wording.values(argument), wording.default(argument)];
        let joined = |parts: [String; 3], between: &str| {
            parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(between)
        };
        let worded = argument.clone().hide_default_value(true).hide_possible_values(true);
        let worded = worded.help(joined(short, " "));
        if values_of(argument).is_empty() { worded } else { worded.long_help(joined(long, "\n\n")) }
    })
}

/// The command line for man pages and shells, which explain each value beside it.
pub fn documented(reporter: &Reporter) -> Command {
    built(reporter, |argument, wording| {
        let help = [wording.help(argument), wording.default(argument)].join(" ");
        let values: Vec<_> = values_of(argument);
        let worded = argument.clone().hide_default_value(true).help(help.trim().to_owned());
        if values.is_empty() {
            return worded;
        }
        let value = |value: PossibleValue| {
            let name = value.get_name().to_owned();
            let help = wording.value(argument, &value);
            let value = PossibleValue::new(name);
            help.into_iter().fold(value, PossibleValue::help)
        };
        worded.value_parser(PossibleValuesParser::new(values.into_iter().map(value)))
    })
}

/// The values that an argument accepts: a flag has none, though clap knows two.
fn values_of(argument: &Arg) -> Vec<PossibleValue> {
    if argument.get_action().takes_values() { argument.get_possible_values() } else { Vec::new() }
}

/// The words for the arguments of a command.
struct Wording<'r> {
    reporter: &'r Reporter,
    command: String,
}

fn built(reporter: &Reporter, described: impl Fn(&Arg, &Wording<'_>) -> Arg + Copy) -> Command {
    let flag = |name: &'static str, short, action| Arg::new(name).long(name).short(short).action(action);
    let command = Cli::command()
        .disable_help_flag(true)
        .disable_version_flag(true)
        .arg(flag("help", 'h', ArgAction::Help).global(true))
        .arg(flag("version", 'V', ArgAction::Version));
    let mut command = worded(command, reporter, described, None);
    command.build();
    // The command that clap adds itself exists only from here on.
    let command = command.mut_subcommand("help", |help| {
        let about = reporter.label("command-help");
        framed(help, reporter).about(about.clone()).mut_subcommand("help", |help| help.about(about))
    });
    with_usage(command, reporter)
}

/// A command with the words for it and for its arguments.
fn worded(
    command: Command,
    reporter: &Reporter,
    described: impl Fn(&Arg, &Wording<'_>) -> Arg + Copy,
    above: Option<&str>,
) -> Command {
    let wording = Wording::new(&command, reporter, above);
    let about = reporter.label(&format!("command-{}", wording.command));
    let name = command.get_name().to_owned();
    let command = command.mut_subcommands(|command| worded(command, reporter, described, Some(&name)));
    framed(command, reporter).about(about).mut_args(|argument| {
        let heading = if argument.is_positional() { "heading-arguments" } else { "heading-options" };
        let described = described(&argument, &wording).help_heading(reporter.label(heading));
        match wording.value_name(&argument) {
            Some(name) => described.value_name(name),
            None => described,
        }
    })
}

/// A command with the headings of its help.
fn framed(command: Command, reporter: &Reporter) -> Command {
    let style = command.get_styles().get_usage();
    let usage = reporter.label("heading-usage");
    let template = format!("{{about-with-newline}}\n{style}{usage}:{style:#} {{usage}}\n\n{{all-args}}");
    command
        .help_template(template)
        .subcommand_help_heading(reporter.label("heading-commands"))
        .subcommand_value_name(reporter.label("any-command"))
}

/// A command with its usage, whose words are partly those of clap.
fn with_usage(mut command: Command, reporter: &Reporter) -> Command {
    let usage = command.render_usage().to_string();
    let usage = usage.trim_start_matches("Usage: ").replace("[OPTIONS]", &reporter.label("any-options"));
    command.override_usage(usage).mut_subcommands(|command| with_usage(command, reporter))
}

impl<'r> Wording<'r> {
    /// The words for a command; where two commands have the same name, the command above is part of the message's id.
    fn new(command: &Command, reporter: &'r Reporter, above: Option<&str>) -> Self {
        let name = command.get_name();
        let full = above.map(|above| format!("{above}-{name}"));
        let full = full.filter(|full| reporter.has(&format!("command-{full}")));
        Self { reporter, command: full.unwrap_or_else(|| name.to_owned()) }
    }

    /// The id of an argument's message.
    fn id(&self, argument: &Arg) -> String {
        let own = format!("argument-{}-{}", self.command, argument.get_id());
        if self.reporter.has(&own) { own } else { format!("argument-{}", argument.get_id()) }
    }

    fn help(&self, argument: &Arg) -> String {
        self.reporter.label(&self.id(argument))
    }

    /// The name of the argument's value, if it takes one.
    fn value_name(&self, argument: &Arg) -> Option<String> {
        let takes_value = argument.get_action().takes_values();
        takes_value.then(|| self.reporter.words(&self.id(argument), Some("value"), &[]))
    }

    /// The meaning of a value, unless its name is enough.
    fn value(&self, argument: &Arg, value: &PossibleValue) -> Option<String> {
        value.get_help().map(|_| self.reporter.words(&self.id(argument), Some(value.get_name()), &[]))
    }

    /// The names of the values, in a line.
    fn values_in_short(&self, argument: &Arg) -> String {
        let values = values_of(argument);
        let names: Vec<_> = values.iter().map(PossibleValue::get_name).collect();
        if names.is_empty() {
            return String::new();
        }
        self.reporter.words("values-in-short", None, &[("values", names.join(", ").into())])
    }

    /// The values, each with its meaning.
    fn values(&self, argument: &Arg) -> String {
        let values = values_of(argument);
        let longest = values.iter().map(|value| value.get_name().len()).max().unwrap_or_default();
        let mut list = String::new();
        for value in &values {
            let name = value.get_name();
            let _ = match self.value(argument, value) {
                Some(help) => write!(list, "\n- {:<width$}{help}", format!("{name}: "), width = longest + 2),
                None => write!(list, "\n- {name}"),
            };
        }
        if list.is_empty() { list } else { format!("{}:{list}", self.reporter.label("heading-values")) }
    }

    fn default(&self, argument: &Arg) -> String {
        match argument.get_default_values() {
            [] => String::new(),
            values => {
                let values: Vec<_> = values.iter().map(|value| value.to_string_lossy()).collect();
                self.reporter.words("default-value", None, &[("value", values.join(", ").into())])
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use alternat::localize::Catalog;
    use alternat::resources::Resources;

    use super::*;

    /// The attributes that the message of an argument must have, and no others.
    fn attributes(argument: &Arg) -> BTreeSet<String> {
        let values = argument.get_possible_values();
        let explained = values.iter().filter(|value| value.get_help().is_some()).map(PossibleValue::get_name);
        let name = argument.get_action().takes_values().then_some("value");
        explained.chain(name).map(str::to_owned).collect()
    }

    #[test]
    fn every_command_argument_and_value_has_its_words_and_no_word_is_left_over() {
        let reporter = Reporter::new("en");
        let mut asked = BTreeMap::from([
            ("command-help".to_owned(), BTreeSet::new()),
            ("argument-help".to_owned(), BTreeSet::new()),
            ("argument-version".to_owned(), BTreeSet::new()),
        ]);
        let cli = Cli::command();
        let of = |above| cli.find_subcommand(above).into_iter().flat_map(Command::get_subcommands);
        let names = cli.get_subcommands().map(Command::get_name);
        let nested = names.flat_map(|above| of(above).map(move |command| (command, Some(above))));
        let alone = cli.get_subcommands().chain([&cli]).map(|command| (command, None));
        for (command, above) in alone.chain(nested) {
            let wording = Wording::new(command, &reporter, above);
            asked.insert(format!("command-{}", wording.command), BTreeSet::new());
            asked
                .extend(command.get_arguments().map(|argument| (wording.id(argument), attributes(argument))));
        }
        let text = |content| String::from_utf8(content).unwrap();
        let files = Resources::built_in().locales.into_iter().filter(|(name, _)| name.ends_with("/help.ftl"));
        let catalog = Catalog::new(&files.map(|(name, content)| (name, text(content))).collect()).unwrap();
        assert!(catalog.all().count() >= 2);
        for messages in catalog.all() {
            let told = messages
                .shapes()
                .iter()
                .filter(|(id, _)| ["command-", "argument-"].into_iter().any(|prefix| id.starts_with(prefix)));
            let told: BTreeMap<_, BTreeSet<_>> =
                told.map(|(id, shape)| (id.clone(), shape.attributes.iter().cloned().collect())).collect();
            assert_eq!(asked, told, "{}", messages.locale());
        }
    }

    #[test]
    fn the_command_line_is_right_in_every_language() {
        for language in ["en", "es"] {
            let reporter = Reporter::new(language);
            command_line(&reporter).debug_assert();
            documented(&reporter).debug_assert();
        }
    }
}
