//! No `SeaORM` type leaves `store`: what other crates can see of it names no type of the database.
//!
//! The check follows `pub mod` and `pub use` from `lib.rs`, so tables in private modules may be
//! what they like. It looks at signatures, fields and bounds, never into bodies. A row may leave
//! under a word of the product (`pub use table::Model as Person`): then its public fields are
//! looked at like those of any struct.

use std::collections::{BTreeMap, BTreeSet};

use syn::spanned::Spanned;
use syn::visit::Visit;

use crate::Fault;

/// Crates whose types must stay inside.
const INNER_CRATES: &[&str] = &[
    "rusqlite",
    "sea_orm",
    "sea_orm_migration",
    "sea_query",
    "sqlx",
];

/// What `SeaORM` makes every row's struct be called; it is plain data of ours once renamed.
const ROW: &str = "Model";

/// Types that the derives of `SeaORM` write into a module of a table, under names of no crate.
const TABLE_TYPES: &[&str] = &[
    "ActiveModel",
    "ActiveModelEx",
    "Column",
    "Entity",
    "Model",
    "ModelEx",
    "PrimaryKey",
    "Relation",
];

/// Types of `SeaORM` by names that a `prelude` import brings in unseen.
const PRELUDE_TYPES: &[&str] = &[
    "ConnectionTrait",
    "DatabaseConnection",
    "DatabaseTransaction",
    "DbConn",
    "DbErr",
    "HasMany",
    "HasOne",
    "QueryResult",
    "TransactionTrait",
];

/// The files of a crate: path below `src/` → parsed text.
pub type Sources = BTreeMap<String, syn::File>;

/// Every public signature of the crate that names a type of the database.
///
/// `place` is put before the file names that the faults tell.
#[must_use]
pub fn faults(place: &str, sources: &Sources) -> Vec<Fault> {
    let mut walk = Walk {
        place,
        sources,
        seen: BTreeSet::new(),
        public_types: BTreeSet::new(),
        faults: Vec::new(),
    };
    if let Some(root) = sources.get("lib.rs") {
        walk.module(&Scope::of_root(root), None);
    } else {
        walk.faults
            .push(Fault::of(place, "has no lib.rs to look at"));
    }
    walk.methods();
    walk.faults
}

/// A module while it is walked: its file, the folder of its children, its items.
#[derive(Clone)]
struct Scope<'a> {
    file: String,
    folder: String,
    items: &'a [syn::Item],
}

impl<'a> Scope<'a> {
    fn of_root(root: &'a syn::File) -> Self {
        Self {
            file: "lib.rs".to_owned(),
            folder: String::new(),
            items: &root.items,
        }
    }

    /// Where a child module keeps its own children, and its text if it is a file.
    fn inside(&self, child: &str) -> String {
        if self.folder.is_empty() {
            child.to_owned()
        } else {
            format!("{}/{child}", self.folder)
        }
    }
}

struct Walk<'a> {
    place: &'a str,
    sources: &'a Sources,
    /// Modules (file, names looked at) already walked: re-exports may form a ring.
    seen: BTreeSet<(String, Option<String>)>,
    public_types: BTreeSet<String>,
    faults: Vec<Fault>,
}

impl<'a> Walk<'a> {
    /// Looks at the public items of one module: all, or the one that a re-export names.
    fn module(&mut self, scope: &Scope<'a>, only: Option<&str>) {
        let place = format!("{} {} {}", scope.file, scope.folder, scope.items.len());
        if !self.seen.insert((place, only.map(str::to_owned))) {
            return;
        }
        let inner = inner_names(scope.items);
        for item in scope.items {
            let named = item_name(item);
            let wanted = only.is_none_or(|only| named.as_deref() == Some(only));
            match item {
                syn::Item::Use(import) if is_public(&import.vis) => {
                    for export in exports(&import.tree) {
                        self.export(scope, &export, only);
                    }
                }
                syn::Item::Mod(module) if wanted && is_public(&module.vis) => {
                    self.child(scope, &module.ident.to_string(), None);
                }
                _ if wanted => self.item(&scope.file, &inner, item),
                _ => {}
            }
        }
    }

    fn child(&mut self, scope: &Scope<'a>, name: &str, only: Option<&str>) {
        if let Some(child) = self.scope_of(scope, name) {
            self.module(&child, only);
        }
    }

    /// A child module, inline or in its own file.
    fn scope_of(&self, scope: &Scope<'a>, name: &str) -> Option<Scope<'a>> {
        let folder = scope.inside(name);
        let inline = scope.items.iter().find_map(|item| match item {
            syn::Item::Mod(module) if module.ident == name => module.content.as_ref(),
            _ => None,
        });
        if let Some((_, items)) = inline {
            let file = scope.file.clone();
            return Some(Scope {
                file,
                folder,
                items,
            });
        }
        let paths = [format!("{folder}.rs"), format!("{folder}/mod.rs")];
        let (file, source) = paths
            .iter()
            .find_map(|path| self.sources.get_key_value(path))?;
        Some(Scope {
            file: file.clone(),
            folder,
            items: &source.items,
        })
    }

    /// Follows one name of a `pub use`; `only` is the name it must have outside.
    fn export(&mut self, scope: &Scope<'a>, export: &Export, only: Option<&str>) {
        let outside = export.renamed.as_deref().or(export.name.as_deref());
        if outside.is_some() && only.is_some() && outside != only {
            return;
        }
        let name = export.name.as_deref().or(only);
        let row = name == Some(ROW) && export.renamed.is_some();
        let first = export
            .path
            .first()
            .map(String::as_str)
            .or(name)
            .unwrap_or_default();
        if INNER_CRATES.contains(&first) || (name.is_some_and(is_inner_type) && !row) {
            let whole: Vec<&str> = export.path.iter().map(String::as_str).chain(name).collect();
            self.fault(
                &scope.file,
                export.span,
                &format!("`pub use {}`", whole.join("::")),
            );
            return;
        }
        let mut scope = scope.clone();
        for step in &export.path {
            scope = match step.as_str() {
                "self" => continue,
                "crate" => match self.sources.get("lib.rs") {
                    Some(root) => Scope::of_root(root),
                    None => return,
                },
                // A crate of somebody else that is not the database's: nothing of ours to look at.
                step => match self.scope_of(&scope, step) {
                    Some(child) => child,
                    None => return,
                },
            };
        }
        self.module(&scope, name);
    }

    fn item(&mut self, file: &str, inner: &BTreeSet<String>, item: &'a syn::Item) {
        let mut named = Names::new(inner);
        match item {
            syn::Item::Fn(item) if is_public(&item.vis) => named.visit_signature(&item.sig),
            syn::Item::Struct(item) if is_public(&item.vis) => {
                self.public_types.insert(item.ident.to_string());
                named.visit_generics(&item.generics);
                for field in item.fields.iter().filter(|field| is_public(&field.vis)) {
                    named.visit_type(&field.ty);
                }
            }
            syn::Item::Enum(item) if is_public(&item.vis) => {
                self.public_types.insert(item.ident.to_string());
                named.visit_generics(&item.generics);
                for field in item.variants.iter().flat_map(|variant| &variant.fields) {
                    named.visit_type(&field.ty);
                }
            }
            syn::Item::Trait(item) if is_public(&item.vis) => {
                named.visit_generics(&item.generics);
                for inside in &item.items {
                    match inside {
                        syn::TraitItem::Fn(function) => named.visit_signature(&function.sig),
                        syn::TraitItem::Type(kind) => named.visit_trait_item_type(kind),
                        syn::TraitItem::Const(value) => named.visit_type(&value.ty),
                        _ => {}
                    }
                }
            }
            syn::Item::Type(item) if is_public(&item.vis) => named.visit_type(&item.ty),
            syn::Item::Const(item) if is_public(&item.vis) => named.visit_type(&item.ty),
            syn::Item::Static(item) if is_public(&item.vis) => named.visit_type(&item.ty),
            _ => return,
        }
        self.tell(file, item_name(item).as_deref().unwrap_or("item"), named);
    }

    /// Public methods of public types, in whichever file they stand.
    fn methods(&mut self) {
        for (file, source) in self.sources {
            let mut blocks = Vec::new();
            blocks_of(&source.items, &mut blocks);
            for (block, inner) in blocks {
                let syn::Type::Path(owner) = &*block.self_ty else {
                    continue;
                };
                let Some(owner) = owner.path.segments.last() else {
                    continue;
                };
                if block.trait_.is_some() || !self.public_types.contains(&owner.ident.to_string()) {
                    continue;
                }
                for inside in &block.items {
                    let mut named = Names::new(&inner);
                    match inside {
                        syn::ImplItem::Fn(function) if is_public(&function.vis) => {
                            named.visit_signature(&function.sig);
                            let name = format!("{}::{}", owner.ident, function.sig.ident);
                            self.tell(file, &name, named);
                        }
                        syn::ImplItem::Const(value) if is_public(&value.vis) => {
                            named.visit_type(&value.ty);
                            let name = format!("{}::{}", owner.ident, value.ident);
                            self.tell(file, &name, named);
                        }
                        _ => {}
                    }
                }
            }
        }
    }

    fn tell(&mut self, file: &str, what: &str, named: Names<'_>) {
        for (name, span) in named.found {
            self.fault(
                file,
                span,
                &format!("`{what}` is public and names `{name}`"),
            );
        }
    }

    fn fault(&mut self, file: &str, span: proc_macro2::Span, said: &str) {
        self.faults.push(Fault::at(
            &format!("{}/{file}", self.place),
            span.start().line,
            format!("{said}, a type of the database; only store may know it"),
        ));
    }
}

/// One name that a `pub use` lets out.
struct Export {
    /// The modules it comes from.
    path: Vec<String>,
    /// What it is called there; nothing for `*`.
    name: Option<String>,
    /// What it is called outside, when that differs.
    renamed: Option<String>,
    span: proc_macro2::Span,
}

fn exports(tree: &syn::UseTree) -> Vec<Export> {
    let export = |name: Option<String>, renamed: Option<String>| {
        vec![Export {
            path: Vec::new(),
            name,
            renamed,
            span: tree.span(),
        }]
    };
    match tree {
        syn::UseTree::Path(path) => {
            let mut inside = exports(&path.tree);
            for export in &mut inside {
                export.path.insert(0, path.ident.to_string());
            }
            inside
        }
        syn::UseTree::Group(group) => group.items.iter().flat_map(exports).collect(),
        syn::UseTree::Name(name) => export(Some(name.ident.to_string()), None),
        syn::UseTree::Rename(rename) => export(
            Some(rename.ident.to_string()),
            Some(rename.rename.to_string()),
        ),
        syn::UseTree::Glob(_) => export(None, None),
    }
}

/// Collects the names of database types in a piece of syntax.
struct Names<'a> {
    inner: &'a BTreeSet<String>,
    found: Vec<(String, proc_macro2::Span)>,
}

impl<'a> Names<'a> {
    fn new(inner: &'a BTreeSet<String>) -> Self {
        Self {
            inner,
            found: Vec::new(),
        }
    }
}

impl<'ast> Visit<'ast> for Names<'_> {
    fn visit_path(&mut self, path: &'ast syn::Path) {
        let names: Vec<String> = path
            .segments
            .iter()
            .map(|part| part.ident.to_string())
            .collect();
        let of_the_crate = names.first().is_some_and(|first| {
            INNER_CRATES.contains(&first.as_str()) || self.inner.contains(first)
        });
        // `Self::Column` of our own trait would be caught as well: choose another name there.
        let of_a_table = names.iter().any(|name| is_inner_type(name));
        if of_the_crate || of_a_table {
            self.found.push((names.join("::"), path.span()));
        }
        syn::visit::visit_path(self, path);
    }
}

fn is_inner_type(name: &str) -> bool {
    TABLE_TYPES.contains(&name) || PRELUDE_TYPES.contains(&name)
}

/// Names that imports of this module bring in from the database's crates or a table's module.
fn inner_names(items: &[syn::Item]) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for item in items {
        if let syn::Item::Use(import) = item {
            imported(&import.tree, false, &mut names);
        }
    }
    names
}

fn imported(tree: &syn::UseTree, inner: bool, names: &mut BTreeSet<String>) {
    match tree {
        syn::UseTree::Path(path) => {
            let inner = inner || INNER_CRATES.contains(&path.ident.to_string().as_str());
            imported(&path.tree, inner, names);
        }
        syn::UseTree::Group(group) => {
            for tree in &group.items {
                imported(tree, inner, names);
            }
        }
        syn::UseTree::Name(name) if inner => {
            names.insert(name.ident.to_string());
        }
        syn::UseTree::Rename(rename)
            if inner || (rename.ident != ROW && is_inner_type(&rename.ident.to_string())) =>
        {
            names.insert(rename.rename.to_string());
        }
        _ => {}
    }
}

fn blocks_of<'a>(items: &'a [syn::Item], blocks: &mut Vec<(&'a syn::ItemImpl, BTreeSet<String>)>) {
    let inner = inner_names(items);
    for item in items {
        match item {
            syn::Item::Impl(block) => blocks.push((block, inner.clone())),
            syn::Item::Mod(module) => {
                if let Some((_, items)) = &module.content {
                    blocks_of(items, blocks);
                }
            }
            _ => {}
        }
    }
}

fn is_public(visibility: &syn::Visibility) -> bool {
    matches!(visibility, syn::Visibility::Public(_))
}

fn item_name(item: &syn::Item) -> Option<String> {
    let name = match item {
        syn::Item::Const(item) => &item.ident,
        syn::Item::Enum(item) => &item.ident,
        syn::Item::Fn(item) => &item.sig.ident,
        syn::Item::Mod(item) => &item.ident,
        syn::Item::Static(item) => &item.ident,
        syn::Item::Struct(item) => &item.ident,
        syn::Item::Trait(item) => &item.ident,
        syn::Item::Type(item) => &item.ident,
        _ => return None,
    };
    Some(name.to_string())
}
