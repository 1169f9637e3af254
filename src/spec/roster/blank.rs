//! Writes a workbook with a sheet to fill in.

use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, DocProperties, ExcelDateTime, Format, FormatAlign, Formula,
    Workbook, Worksheet, XlsxError,
};

use super::table::letters;
use crate::spec::MOST_AGREEMENTS;

/// The most characters of help that a spreadsheet shows at a cell.
const MOST_HELP: usize = 255;

/// A column of a sheet to fill in.
#[derive(Debug, Clone)]
pub struct BlankColumn {
    /// The text at its head.
    pub heading: String,
    /// The help that a spreadsheet shows at its cells.
    pub help: String,
    /// The words that it offers; others can be written too.
    pub choices: Vec<String>,
}

/// A workbook cannot be written with these words.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub struct NotWritten(#[from] XlsxError);

/// Writes a workbook with a sheet to fill in, and a hidden one with the words that its columns offer. All of its cells
/// are text, so that no spreadsheet rewrites a date.
///
/// # Errors
///
/// A name is not allowed for a sheet.
pub fn blank_roster(sheet: &str, lists: &str, columns: &[BlankColumn]) -> Result<Vec<u8>, NotWritten> {
    let mut workbook = Workbook::new();
    // The file is always the same, whatever the time.
    let properties = DocProperties::new().set_creation_datetime(&ExcelDateTime::from_ymd(2000, 1, 1)?);
    workbook.set_properties(&properties);
    let head = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top).set_num_format("@");
    let text = Format::new().set_num_format("@");
    let roster = workbook.add_worksheet().set_name(sheet)?.set_freeze_panes(1, 0)?;
    for (number, column) in (0..).zip(columns) {
        roster.set_column_format(number, &text)?.set_column_width(number, 22)?;
        roster.write_string_with_format(0, number, &column.heading, &head)?;
        validate(roster, number, column, lists)?;
    }
    let offered = workbook.add_worksheet().set_name(lists)?.set_hidden(true);
    for (number, column) in (0..).zip(columns) {
        for (row, choice) in (0..).zip(&column.choices) {
            offered.write_string(row, number, choice)?;
        }
    }
    Ok(workbook.save_to_buffer()?)
}

/// Adds the help of a spreadsheet to the cells of a column.
fn validate(sheet: &mut Worksheet, number: u16, column: &BlankColumn, lists: &str) -> Result<(), XlsxError> {
    let help: String = column.help.chars().take(MOST_HELP).collect();
    let validation = match column.choices.len() {
        0 => DataValidation::new().allow_any_value(),
        count => {
            let (letters, lists) = (letters(number.into()), lists.replace('\'', "''"));
            let list = Formula::new(format!("='{lists}'!${letters}$1:${letters}${count}"));
            DataValidation::new().allow_list_formula(list)
        }
    };
    let validation = validation
        .set_input_message(help)?
        .set_error_style(DataValidationErrorStyle::Information)
        .show_error_message(false);
    let last = u32::try_from(MOST_AGREEMENTS).unwrap_or(u32::MAX);
    sheet.add_data_validation(1, number, last, number, &validation).map(drop)
}
