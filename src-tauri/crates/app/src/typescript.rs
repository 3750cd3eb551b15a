//! The TypeScript client, generated from the command table.

use std::any::TypeId;
use std::collections::{BTreeMap, HashSet};
use std::fmt::Write as _;

use ts_rs::{Config, TS, TypeVisitor};

/// Collects the types and commands of the client.
pub(crate) struct Client {
    config: Config,
    seen: HashSet<TypeId>,
    types: BTreeMap<String, String>,
    commands: String,
    names: Vec<&'static str>,
}

impl Client {
    /// Adds a command with its request and view.
    pub(crate) fn command<Request: TS + 'static, View: TS + 'static>(
        &mut self,
        name: &'static str,
        doc: &str,
    ) {
        self.visit::<Request>();
        self.visit::<View>();
        let (request, view) = (Request::name(&self.config), View::name(&self.config));
        let _ = writeln!(self.commands, "  /**{doc} */\n  {name}(request: {request}): Promise<{view}>;");
        self.names.push(name);
    }
}

impl TypeVisitor for Client {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        if T::output_path().is_some() {
            let mut declaration = String::new();
            if let Some(docs) = T::docs() {
                declaration.push_str(&docs);
            }
            let _ = writeln!(declaration, "export {}", T::decl(&self.config));
            self.types.insert(T::ident(&self.config), declaration);
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

impl Client {
    /// A client without commands.
    pub(crate) fn new() -> Self {
        Self {
            config: Config::default(),
            seen: HashSet::new(),
            types: BTreeMap::new(),
            commands: String::new(),
            names: Vec::new(),
        }
    }

    /// Adds a type that no command names.
    pub(crate) fn include<T: TS + 'static>(&mut self) {
        self.visit::<T>();
    }

    /// The client as a TypeScript file.
    pub(crate) fn into_text(self) -> String {
        let mut text =
            "// Generated from the command table by `cargo xtask types`. Changes here are lost.\n\n"
                .to_owned();
        for declaration in self.types.values() {
            text.push_str(declaration);
            text.push('\n');
        }
        let _ = write!(
            text,
            "/** Every command, by name. */\nexport interface Commands {{\n{}}}\n\n",
            self.commands
        );
        let names: String = self.names.iter().map(|name| format!("  \"{name}\",\n")).collect();
        let _ = writeln!(
            text,
            "/** The names of all commands. */\nexport const COMMAND_NAMES = [\n{names}] as const;"
        );
        text
    }
}
