//! Reads the locale files with Fluent's own parser, and the names of all messages.

use std::{collections::BTreeSet, fs, path::Path};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};
use kiosk::{
    domain::language::Language,
    text::{Text, messages::CATALOGUE},
};

/// A message as Fluent reads it.
pub struct Message {
    /// Its Fluent id.
    pub id: String,
    /// All its words, those of every variant.
    pub literals: String,
    /// The words with the names of its arguments where they stand.
    pub shape: String,
    /// The arguments it uses.
    pub variables: BTreeSet<String>,
}

impl Message {
    fn read(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    self.literals.push_str(value);
                    self.shape.push_str(value);
                }
                PatternElement::Placeable { expression } => self.read_expression(expression),
            }
        }
    }

    fn read_expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.read_inline(inline),
            Expression::Select { selector, variants } => {
                self.read_inline(selector);
                for variant in variants {
                    self.literals.push(' ');
                    self.shape.push(' ');
                    self.read(&variant.value);
                }
            }
        }
    }

    fn read_inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
                self.shape.push_str("{$");
                self.shape.push_str(id.name);
                self.shape.push('}');
            }
            InlineExpression::StringLiteral { value }
            | InlineExpression::NumberLiteral { value } => {
                self.literals.push_str(value);
                self.shape.push_str(value);
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                for argument in &arguments.positional {
                    self.read_inline(argument);
                }
            }
            InlineExpression::Placeable { expression } => self.read_expression(expression),
            InlineExpression::MessageReference { id, .. }
            | InlineExpression::TermReference { id, .. } => {
                panic!("{} glues in {}: one sentence per message", self.id, id.name);
            }
        }
    }
}

/// Every message of a language, in the order of its file.
pub fn messages(language: Language) -> Vec<Message> {
    let file = format!("locales/{}.ftl", language.tag());
    let resource = parser::parse(Text::words(language))
        .unwrap_or_else(|(_, errors)| panic!("{file}: {errors:?}"));
    let mut messages = vec![];
    for entry in resource.body {
        match entry {
            Entry::Message(it) => {
                assert!(
                    it.attributes.is_empty(),
                    "{file}: {} has attributes, which nobody reads",
                    it.id.name
                );
                let mut message = Message {
                    id: it.id.name.to_owned(),
                    literals: String::new(),
                    shape: String::new(),
                    variables: BTreeSet::new(),
                };
                let value = it
                    .value
                    .unwrap_or_else(|| panic!("{file}: {} is empty", it.id.name));
                message.read(&value);
                messages.push(message);
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            Entry::Term(it) => panic!("{file}: -{} is a term, which nobody reads", it.id.name),
            Entry::Junk { content } => panic!("{file}: not understood: {content}"),
        }
    }
    messages
}

/// The names of all texts, as the catalogue's source has them.
pub fn variants() -> Vec<String> {
    let source = fs::read_to_string(root().join("src/text/messages.rs")).unwrap();
    let (_, block) = source.split_once("\ntexts! {\n").unwrap();
    let (block, _) = block.split_once("\n}\n").unwrap();
    let variants: Vec<String> = block
        .split(';')
        .filter_map(|it| it.split_once(" = \""))
        .filter_map(|(before, _)| before.split_whitespace().last())
        .map(str::to_owned)
        .collect();
    assert_eq!(
        variants.len(),
        CATALOGUE.len(),
        "the catalogue's source has an unexpected form"
    );
    variants
}

/// Adds the code below a folder, without tests and without the catalogue itself.
pub fn read_code(folder: &Path, depth: usize, code: &mut String) {
    assert!(depth > 0, "{} lies too deep", folder.display());
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read_code(&path, depth - 1, code);
        } else if !path.ends_with("text/messages.rs") && !path.ends_with("tests.rs") {
            let text = fs::read_to_string(&path).unwrap();
            code.push_str(text.split("#[cfg(test)]\nmod ").next().unwrap());
        }
    }
}

/// The words of a text in small letters.
pub fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|it| !it.is_empty())
        .map(str::to_lowercase)
        .collect()
}

/// The top of the repository.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
