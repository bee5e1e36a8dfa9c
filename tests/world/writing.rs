//! What a visit does by the ids of messages, which are the same in every language, and by the keyboard on the screen.

use kiosk::{
    keyboard::{Layer, Press, variants},
    page::Target,
    screen::Step,
};

use crate::script::Script;

impl Script {
    /// The target that is called by this message.
    pub fn find_id(&self, id: &str) -> Result<usize, String> {
        let page = self.hall.page();
        let ids: Vec<&str> = page
            .targets()
            .iter()
            .map(|it| match it {
                Target::Field(field) => field.label.id(),
                Target::Choice(choice) => choice.label.id(),
                Target::Day(..) => "day",
            })
            .collect();
        let at = ids.iter().position(|it| *it == id);
        at.ok_or_else(|| format!("finds only {ids:?}"))
    }

    /// `is at done-title`
    pub fn is_at(&self, what: &str) -> Result<(), String> {
        let wanted = what.strip_prefix("at ").ok_or("needs: is at done-title")?;
        let id = self.hall.page().title.id();
        (id == wanted)
            .then_some(())
            .ok_or_else(|| format!("is at {id}"))
    }

    /// Writes by the keyboard on the screen alone; opens it for the first empty field.
    pub fn write_on_screen(&mut self, words: &str) -> Result<(), String> {
        if self.hall.page().board.is_none() {
            let page = self.hall.page();
            let is_empty = |it: &Target<'_, Step>| matches!(it, Target::Field(field) if field.value.reveal().is_empty());
            let field = page.targets().iter().position(is_empty);
            self.take(field.ok_or("has no field to write in")?)?;
        }
        for letter in words.chars() {
            self.write_letter(letter)?;
        }
        let board = self.hall.page().board.ok_or("has no keyboard")?;
        (board.field.value.reveal() == words)
            .then_some(())
            .ok_or_else(|| format!("writes {}", board.field.value.reveal()))
    }

    /// Directly, as a capital, or in the place of a letter that it is like.
    fn write_letter(&mut self, letter: char) -> Result<(), String> {
        if self.tap(Press::Letter(letter)) {
            return Ok(());
        }
        if letter.is_uppercase() && self.tap(Press::Shift) && self.tap(Press::Letter(letter)) {
            return Ok(());
        }
        let mut bytes = [0; 4];
        let like = variants::like(letter.encode_utf8(&mut bytes));
        let plain = like.into_iter().find(|it| it.is_ascii());
        let plain = plain.and_then(|it| it.chars().next());
        let instead = |press: &Press| {
            let Press::Instead(it) = press else {
                return false;
            };
            it.chars().eq([letter])
        };
        let typed = plain.is_some_and(|it| self.tap(Press::Letter(it)) && self.tap(Press::Like));
        let found = self.presses().into_iter().find(instead);
        let found = found.filter(|_| typed).is_some_and(|it| self.tap(it));
        found
            .then_some(())
            .ok_or_else(|| format!("finds no key for {letter}"))
    }

    fn presses(&self) -> Vec<Press> {
        let page = self.hall.page();
        let steps = page
            .targets()
            .into_iter()
            .filter_map(|it| it.step().cloned());
        steps
            .filter_map(|it| {
                let Step::Press(press) = it else {
                    return None;
                };
                Some(press)
            })
            .collect()
    }

    /// Presses this key, if it is there.
    fn tap(&mut self, press: Press) -> bool {
        // Another set of keys may still be shown.
        let back = Press::Show(Layer::Letters);
        let at = |it: &Self, press| it.presses().iter().position(|it| *it == press);
        if at(self, press).is_none()
            && let Some(at) = at(self, back)
            && self.take(at).is_err()
        {
            return false;
        }
        at(self, press).is_some_and(|it| self.take(it).is_ok())
    }
}
