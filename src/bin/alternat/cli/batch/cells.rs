//! Cells of a roster with more than their columns ask for: a city with its state, or a party as the place of signing.

use alternat::finding::Path;
use alternat::model::vocabulary::{COUNTRY, slug};
use alternat::report::{Complaint, Failure};
use alternat::spec::{self, Cell, Row, lay_over};
use serde_json::Value;

use super::rows::Sheet;
use crate::cli::reading::{Place, place_in};
use crate::cli::terms::Terms;

impl Sheet<'_> {
    /// A row whose cells hold one value each, by the words that the questions of `new` understand, and the errors in
    /// its cells, by their columns.
    pub(super) fn taken_apart(&self, mut row: Row, terms: &Terms<'_>) -> (Row, Vec<(usize, Failure)>) {
        let mut misread = Vec::new();
        for number in 0..2 {
            if let Err((column, complaint)) = self.take_city_apart(&mut row, number, terms) {
                let over = Box::new(self.place(&row, column));
                misread.push((column, Failure::MisreadCell(over, complaint)));
            }
        }
        self.name_party_as_place(&mut row);
        (row, misread)
    }

    /// The path of a cell in the spec.
    fn path_of(&self, cell: &Cell) -> Path {
        cell.path.clone().unwrap_or_else(|| self.columns[cell.column].path.path().clone())
    }

    /// The text at a path, and the place of its cell in the row.
    fn text_at<'r>(&self, row: &'r Row, path: &Path) -> Option<(usize, &'r str)> {
        let at = row.cells.iter().position(|cell| self.path_of(cell) == *path)?;
        Some((at, row.cells[at].value.as_str()?))
    }

    /// Gives a row another value, whose source is the cell of an existing one.
    fn give(&self, row: &mut Row, like: usize, path: Path, value: String) {
        row.empty.retain(|column| *self.columns[*column].path.path() != path);
        let Cell { column, span, .. } = row.cells[like].clone();
        row.cells.push(Cell { column, span, path: Some(path), value: Value::String(value) });
    }

    /// Takes the state, the country and the noun of a city out of the cell with its name.
    fn take_city_apart(
        &self,
        row: &mut Row,
        number: usize,
        terms: &Terms<'_>,
    ) -> Result<(), (usize, Complaint)> {
        let party = spec::path(&["parties"]).entry(number);
        let Some((at, text)) = self.text_at(row, &party.field("city")) else { return Ok(()) };
        let (text, column) = (text.to_owned(), row.cells[at].column);
        let own = |field: &str| self.text_at(row, &party.field(field)).map(|(_, own)| own.to_owned());
        let (own_state, own_country, own_noun) = (own("state"), own("country"), own("noun"));
        let code = |country: &str| terms.country(country).map(|message| message.replace(COUNTRY, ""));
        let known = own_country.as_deref().and_then(code);
        let Place { city, state, country, noun } =
            place_in(terms, &text, known.clone()).map_err(|complaint| (column, complaint))?;
        let is_other_country = known.is_some() && country != known;
        let is_other_state = own_state.as_ref().zip(state.as_ref()).is_some_and(|(own, state)| {
            slug(own) != slug(state) && terms.states(own).iter().all(|own| !terms.states(state).contains(own))
        });
        if is_other_country || is_other_state {
            return Err((column, Complaint::new("cell-of-other-place").with("written", text)));
        }
        row.cells[at].value = Value::String(city);
        let fields =
            [("state", state, own_state), ("country", country, own_country), ("noun", noun, own_noun)];
        for (field, value, own) in fields {
            if let Some(value) = value.filter(|_| own.is_none()) {
                self.give(row, at, party.field(field), value);
            }
        }
        Ok(())
    }

    /// Replaces the bare name of a party as the place of signing, in any language, by the party itself: the texts then
    /// have its state as well.
    fn name_party_as_place(&self, row: &mut Row) {
        let place = spec::path(&["signing", "place"]);
        let is_below = |cell: &Cell| self.path_of(cell).is_below(&place);
        let texts = || row.cells.iter().enumerate().filter(|(_, cell)| is_below(cell));
        let Some((first, _)) = texts().next() else { return };
        let laid = self.base.as_ref().and_then(|base| lay_over(base, &self.laid_over(row)).ok());
        let Some(laid) = laid else { return };
        let of_party = |number: usize, field: &str| {
            laid.text_at(&spec::path(&["parties"]).entry(number).field(field)).map(str::to_owned)
        };
        let is_called = |number: &usize| {
            let city = of_party(*number, "city").map(|city| slug(&city));
            let says = |cell: &Cell| cell.value.as_str().map(slug) == city;
            city.is_some() && texts().all(|(_, cell)| says(cell))
        };
        let called: Vec<_> = (0..2).filter(is_called).collect();
        let ([number], true) = (&called[..], called.len() == 1) else { return };
        let Some(id) = of_party(*number, "id") else { return };
        self.give(row, first, place.clone(), id);
        let mut given = row.cells.len();
        row.cells.retain(|cell| {
            given -= 1;
            given == 0 || !is_below(cell)
        });
        row.empty.retain(|column| !self.columns[*column].path.path().is_below(&place));
    }
}
