//! The commands that a person can type.

use strum::IntoStaticStr;

/// A command of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Command {
    Start,
    Orders,
    Letter,
    Order,
    Check,
    Why,
    Settings,
    Cancel,
    Language,
    Timezone,
    Help,
    Privacy,
    Export,
    DeleteMe,
    Add,
    Track,
    Stop,
}

impl Command {
    /// All commands: first those of the menu, then those that people know from other bots.
    pub const ALL: [Command; 17] = [
        Command::Start,
        Command::Orders,
        Command::Letter,
        Command::Order,
        Command::Check,
        Command::Why,
        Command::Settings,
        Command::Cancel,
        Command::Language,
        Command::Timezone,
        Command::Help,
        Command::Privacy,
        Command::Export,
        Command::DeleteMe,
        Command::Add,
        Command::Track,
        Command::Stop,
    ];

    /// The commands of the menu, in their order.
    pub fn menu() -> impl Iterator<Item = Command> {
        let is_shown = |c: &Command| !matches!(c, Command::Add | Command::Track | Command::Stop);
        Self::ALL.into_iter().filter(is_shown)
    }

    /// The command's name, without the slash.
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// Splits `/name@bot rest` into the command and the rest; `None` if the text is no command of the list,
    /// or one for another bot. `bot` is this bot's user name.
    pub fn parse(text: &str, bot: &str) -> Option<(Command, String)> {
        let text = text.trim();
        let (word, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
        let word = word.strip_prefix('/')?;
        let (name, addressee) = word.split_once('@').unwrap_or((word, bot));
        let command = Self::ALL
            .into_iter()
            .find(|c| c.name().eq_ignore_ascii_case(name))?;
        addressee
            .eq_ignore_ascii_case(bot)
            .then(|| (command, rest.trim().to_owned()))
    }
}
