//! What the concepts of the tables mean for numbers: lengths of time, currencies, how often something happens.

use super::value::{Clock, Currencies, DAY, Ratio};

/// The length of a unit of time, by the name of its concept.
pub(super) fn period(id: &str) -> Option<(Ratio, Clock)> {
    let (length, clock) = match id {
        "minute" => (1, Clock::Minutes),
        "hour" => (60, Clock::Minutes),
        "day" => (DAY, Clock::Minutes),
        "week" => (7 * DAY, Clock::Weeks),
        "fortnight" => (14 * DAY, Clock::Weeks),
        "business-day" => (1, Clock::BusinessDays),
        "month" => (1, Clock::Months),
        "bimester" => (2, Clock::Months),
        "quarter-unit" => (3, Clock::Months),
        "four-months" => (4, Clock::Months),
        "semester" => (6, Clock::Months),
        "year" => (12, Clock::Months),
        "biennium" => (24, Clock::Months),
        "triennium" => (36, Clock::Months),
        "five-years" => (60, Clock::Months),
        "decade" => (120, Clock::Months),
        "century" => (1200, Clock::Months),
        _ => return None,
    };
    Some((Ratio::whole(length), clock))
}

/// The days between one time and the next, of a length of time.
pub(super) fn days(length: Ratio, clock: Clock) -> Ratio {
    match clock {
        Clock::Months => length.times(Ratio::whole(30)),
        Clock::Minutes | Clock::Weeks => length.by(Ratio::whole(DAY)),
        Clock::BusinessDays => length,
    }
}

/// The days between one time and the next, by the name of a concept of how often something happens.
pub(super) fn every(id: &str) -> Option<Ratio> {
    id.strip_prefix('p')?.parse().ok().map(Ratio::whole)
}

/// The currencies that a word can stand for, and the part of their unit.
pub(super) fn currency(id: &str) -> Option<(Currencies, Ratio)> {
    let currencies = match id {
        "usd" => USD,
        "cad" => CAD,
        "aud" => AUD,
        "dollar" => USD | CAD | AUD,
        "mxn" => MXN,
        "cop" => COP,
        "ars" => ARS,
        "clp" => CLP,
        "peso" => MXN | COP | ARS | CLP,
        "eur" => EUR,
        "gbp" => GBP,
        "jpy" => JPY,
        "cent" => return Some((USD | CAD | AUD | EUR | MXN, Ratio::new(1, 100))),
        "mxn-cent" => return Some((MXN | USD | CAD, Ratio::new(1, 100))),
        _ => return None,
    };
    Some((currencies, Ratio::ONE))
}

/// The currencies that a sign before a number can stand for, with the word before the sign.
pub(super) fn currency_of_sign(before: &str, gap: &str) -> Option<Currencies> {
    let sign = gap.trim_start_matches(['(', '[', '"', '“', '«', ' ', '\u{A0}', '.', ',']);
    if sign.starts_with('€') {
        return Some(EUR);
    }
    if sign.starts_with('£') {
        return Some(GBP);
    }
    let is_dollar_sign = sign.trim_end() == "$";
    let is_code = gap.trim().is_empty();
    let of_code = match before {
        "us" | "usd" => Some(USD),
        "mx" | "mxn" => Some(MXN),
        "ca" | "cad" => Some(CAD),
        "eur" => Some(EUR),
        "cop" => Some(COP),
        _ => None,
    };
    let stands_for_itself = ["usd", "mxn", "cad", "eur", "cop"].contains(&before);
    // In *US$5,000* the sign follows the letters at once.
    let of_letters =
        of_code.filter(|_| gap.starts_with('$') || (stands_for_itself && (is_code || is_dollar_sign)));
    of_letters.or(is_dollar_sign.then_some(USD | CAD | AUD | MXN | COP | ARS | CLP))
}

const USD: Currencies = 1;
const CAD: Currencies = 1 << 1;
const AUD: Currencies = 1 << 2;
const MXN: Currencies = 1 << 3;
const COP: Currencies = 1 << 4;
const ARS: Currencies = 1 << 5;
const CLP: Currencies = 1 << 6;
const EUR: Currencies = 1 << 7;
const GBP: Currencies = 1 << 8;
const JPY: Currencies = 1 << 9;
/// Any currency: no price at all.
pub(super) const ANY: Currencies = Currencies::MAX;
