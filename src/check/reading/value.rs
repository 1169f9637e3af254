//! The facts of a text, by their values: two wordings of one fact have one value.

use std::ops::Range;

use super::concepts::Number;

/// A fact, and where the text has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::check) struct Fact {
    pub(in crate::check) value: Value,
    pub(in crate::check) span: Range<usize>,
    /// Whether the other text must have it too; *two* may be *both*, and *third parties* are *terceros*.
    pub(in crate::check) is_sure: bool,
}

/// What a quantity is of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::check) enum Value {
    /// So many of something.
    Count(Amount),
    /// A place in a series.
    Ordinal(u64),
    /// A part of a whole.
    Share(Ratio),
    /// Money of one of some currencies.
    Money(Amount, Currencies),
    /// A length of time.
    Period(Ratio, Clock),
    /// A measure of a unit.
    Measure(Amount, Number),
    /// A time of day in minutes.
    Time(Minutes),
    /// How many days lie between one time and the next.
    Every(Ratio),
    /// The last two digits of the first year of a decade.
    Decade(u64),
    /// A number with letters or hyphens, as a resolution has.
    Code(String),
    /// The letter that names a part or an annex.
    Letter(char),
}

/// The unit that lengths of time are compared in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::check) enum Clock {
    Months,
    Minutes,
    /// Minutes, counted in weeks: two of them may be called *quince días*.
    Weeks,
    BusinessDays,
}

impl Clock {
    /// Whether lengths of both can be the same.
    fn is_counted_as(self, other: Self) -> bool {
        let is_short = |clock| matches!(clock, Self::Minutes | Self::Weeks);
        self == other || (is_short(self) && is_short(other))
    }
}

/// A time of day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::check) struct Minutes {
    pub(in crate::check) minutes: u64,
    /// Whether it may be before noon or after.
    pub(in crate::check) is_open: bool,
}

/// Currencies that a sign or a word can stand for, a bit for each.
pub(in crate::check) type Currencies = u16;

/// A number that may have a fraction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::check) struct Ratio {
    over: u64,
    under: u64,
}

/// A number as it is written; by the country, *1.250* is one number or another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::check) struct Amount {
    pub(in crate::check) read: Ratio,
    pub(in crate::check) otherwise: Option<Ratio>,
}

impl Ratio {
    pub(in crate::check) const ONE: Self = Self { over: 1, under: 1 };

    pub(in crate::check) fn new(over: u64, under: u64) -> Self {
        let divisor = common_divisor(over, under).max(1);
        Self { over: over / divisor, under: (under / divisor).max(1) }
    }

    pub(in crate::check) fn whole(number: u64) -> Self {
        Self::new(number, 1)
    }

    pub(in crate::check) fn times(self, other: Self) -> Self {
        let (one, two) = (Self::new(self.over, other.under), Self::new(other.over, self.under));
        Self::new(one.over.saturating_mul(two.over), one.under.saturating_mul(two.under))
    }

    pub(in crate::check) fn by(self, other: Self) -> Self {
        self.times(Self::new(other.under, other.over))
    }

    pub(in crate::check) fn plus(self, other: Self) -> Self {
        let over =
            self.over.saturating_mul(other.under).saturating_add(other.over.saturating_mul(self.under));
        Self::new(over, self.under.saturating_mul(other.under))
    }

    /// The number, if it has no fraction.
    pub(in crate::check) fn as_whole(self) -> Option<u64> {
        (self.under == 1).then_some(self.over)
    }
}

impl Amount {
    pub(in crate::check) fn of(read: Ratio) -> Self {
        Self { read, otherwise: None }
    }

    pub(in crate::check) fn is(self, other: Self) -> bool {
        let all = |amount: Self| [Some(amount.read), amount.otherwise];
        all(self).iter().flatten().any(|one| all(other).contains(&Some(*one)))
    }
}

fn common_divisor(one: u64, other: u64) -> u64 {
    if other == 0 { one } else { common_divisor(other, one % other) }
}

impl Value {
    /// Whether two values are one fact.
    pub(in crate::check) fn is(&self, other: &Self) -> bool {
        use Value::{Count, Decade, Every, Measure, Money, Ordinal, Period, Share, Time};
        match (self, other) {
            (Count(one), Count(two)) => one.is(*two),
            (Count(count), Ordinal(place)) | (Ordinal(place), Count(count)) => {
                count.is(Amount::of(Ratio::whole(*place)))
            }
            (Money(one, first), Money(two, second)) => one.is(*two) && first & second != 0,
            (Measure(one, first), Measure(two, second)) => one.is(*two) && first == second,
            (Time(one), Time(two)) => {
                let half =
                    |minutes: u64| if one.is_open || two.is_open { minutes % HALF_DAY } else { minutes };
                half(one.minutes) == half(two.minutes)
            }
            // A fortnight has fourteen days, and fifteen where it is called so.
            (Every(one), Every(two)) => {
                one == two || [*one, *two].iter().all(|days| [14, 15].map(Ratio::whole).contains(days))
            }
            (Period(one, first), Period(two, second)) => {
                let is_fortnight = first != second && are_fortnights(*one, *two);
                first.is_counted_as(*second) && (one == two || is_fortnight)
            }
            (Decade(one), Decade(two)) => one % 100 == two % 100,
            (Share(one), Share(two)) => one == two,
            _ => self == other,
        }
    }

    /// Whether two values may be one fact, of which one text leaves the unit out: *between 14 and 18 years*.
    pub(in crate::check) fn may_be(&self, other: &Self) -> bool {
        let bare = |one: &Self, two: &Self| match (one, two) {
            (Self::Count(one), Self::Measure(two, _) | Self::Money(two, _)) => one.is(*two),
            (Self::Count(one), Self::Period(two, clock)) => {
                let units = if *clock == Clock::Months { [1, 12, 120] } else { [60, DAY, 7 * DAY] };
                units.iter().any(|unit| one.is(Amount::of(two.by(Ratio::whole(*unit)))))
            }
            (Self::Count(one), Self::Time(two)) => one.is(Amount::of(Ratio::new(two.minutes, 60))),
            (Self::Count(one), Self::Decade(two)) => {
                one.read.as_whole().is_some_and(|year| year % 100 == two % 100)
            }
            _ => false,
        };
        bare(self, other) || bare(other, self)
    }

    /// The number, if it can be a year.
    pub(in crate::check) fn year(&self) -> Option<u64> {
        match self {
            Self::Count(amount) => amount.read.as_whole().filter(|year| (1000..3000).contains(year)),
            _ => None,
        }
    }

    /// The sort of the value, for pairing what differs.
    pub(in crate::check) fn sort(&self) -> u8 {
        match self {
            Self::Count(_) | Self::Ordinal(_) => 0,
            Self::Share(_) => 1,
            Self::Money(..) => 2,
            Self::Period(..) => 3,
            Self::Measure(..) => 4,
            Self::Time(_) => 5,
            Self::Every(_) => 6,
            Self::Decade(_) => 7,
            Self::Code(_) => 8,
            Self::Letter(_) => 9,
        }
    }
}

/// The minutes of half a day, and of a day.
const HALF_DAY: u64 = 720;
pub(super) const DAY: u64 = 1440;

fn are_fortnights(one: Ratio, two: Ratio) -> bool {
    [one, two].iter().all(|time| [14 * DAY, 15 * DAY].map(Ratio::whole).contains(time))
}
