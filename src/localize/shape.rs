//! The parts of messages, apart from their words.

use fluent_syntax::ast;

use super::provisions::HEADING;

/// The parts of a message, apart from its words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shape {
    /// Its attributes, in the order of their names.
    pub attributes: Vec<String>,
    /// The variables of its value and its attributes, in the order of their names.
    pub variables: Vec<String>,
    /// The messages that it includes, in the order of their names.
    pub references: Vec<String>,
}

impl Shape {
    /// The shape of a message.
    pub(super) fn of(message: &ast::Message<&str>) -> Self {
        let mut shape = Self::default();
        let patterns =
            message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value));
        for pattern in patterns {
            shape.add(pattern);
        }
        shape.attributes = message.attributes.iter().map(|attribute| attribute.id.name.to_owned()).collect();
        for names in [&mut shape.attributes, &mut shape.variables, &mut shape.references] {
            names.sort();
            names.dedup();
        }
        shape
    }

    /// True if it is an article with a heading.
    #[must_use]
    pub fn has_heading(&self) -> bool {
        self.attributes.iter().any(|attribute| attribute == HEADING)
    }

    fn add(&mut self, pattern: &ast::Pattern<&str>) {
        for element in &pattern.elements {
            if let ast::PatternElement::Placeable { expression } = element {
                self.add_expression(expression);
            }
        }
    }

    fn add_expression(&mut self, expression: &ast::Expression<&str>) {
        match expression {
            ast::Expression::Inline(inline) => self.add_inline(inline),
            ast::Expression::Select { selector, variants } => {
                self.add_inline(selector);
                for variant in variants {
                    self.add(&variant.value);
                }
            }
        }
    }

    fn add_inline(&mut self, inline: &ast::InlineExpression<&str>) {
        match inline {
            ast::InlineExpression::VariableReference { id } => self.variables.push(id.name.to_owned()),
            ast::InlineExpression::MessageReference { id, .. } => self.references.push(id.name.to_owned()),
            ast::InlineExpression::Placeable { expression } => self.add_expression(expression),
            ast::InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|argument| self.add_inline(argument));
            }
            _ => {}
        }
    }
}

/// Gathers the texts of a pattern and of what it selects from.
pub(super) fn gather<'p>(pattern: &'p ast::Pattern<&str>, texts: &mut Vec<&'p str>) {
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => texts.push(value),
            ast::PatternElement::Placeable { expression: ast::Expression::Select { variants, .. } } => {
                for variant in variants {
                    gather(&variant.value, texts);
                }
            }
            ast::PatternElement::Placeable { .. } => {}
        }
    }
}
