//! What is true of every text, and some sentences letter by letter.

mod letters;
mod order;
mod sentences;
mod unicode;
