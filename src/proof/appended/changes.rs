//! The changes that a revision makes to a file, object by object.

use std::cell::RefCell;
use std::collections::BTreeSet;

use super::Tampering;
use super::original::Original;
use super::revision::{Object, Objects};
use super::same::{differences, is_same};
use super::table::is_container;
use super::{appearance, fields};
use crate::proof::packed::Unpacker;
use crate::proof::tokens::{Dict, Value, name};

/// The keys of the catalog that a signing program may change.
const OF_CATALOG: [&str; 6] = ["AcroForm", "DSS", "Extensions", "Metadata", "Perms", "Version"];
/// The keys of the form that it may write.
const OF_FORM: [&str; 5] = ["DA", "DR", "Fields", "NeedAppearances", "SigFlags"];
/// The keys of the document information that it may change.
const OF_INFORMATION: [&str; 2] = ["ModDate", "Producer"];

/// A file with its revisions so far.
pub(super) struct Revised<'r> {
    pub(super) bytes: &'r [u8],
    pub(super) original: &'r Original,
    pub(super) unpacker: &'r Unpacker,
    /// The objects that were appended.
    appended: Objects,
    /// The names of the fields that were added.
    pub(super) added: Vec<String>,
    /// One more than the highest number of an object.
    size: u32,
}

/// A revision under examination.
pub(super) struct Change<'c> {
    pub(super) before: &'c Revised<'c>,
    pub(super) objects: &'c Objects,
    /// The end of the revision.
    pub(super) end: usize,
    /// Its objects whose purpose is known.
    claimed: RefCell<BTreeSet<u32>>,
}

/// A field that a revision fills in.
pub(super) struct Filled {
    pub(super) name: String,
    /// True if it is filled in with a time stamp and no signature.
    pub(super) is_stamp: bool,
    /// True if the original had it.
    pub(super) is_of_original: bool,
}

impl<'r> Revised<'r> {
    pub(super) fn new(bytes: &'r [u8], original: &'r Original, unpacker: &'r Unpacker) -> Self {
        Self {
            bytes,
            original,
            unpacker,
            appended: Objects::new(),
            added: Vec::new(),
            size: original.ending.size,
        }
    }

    /// Lays a revision over the file and returns the fields that it fills in.
    pub(super) fn apply(
        &mut self,
        objects: Objects,
        end: usize,
        size: u32,
    ) -> Result<Vec<Filled>, Tampering> {
        let change = Change { before: self, objects: &objects, end, claimed: RefCell::default() };
        let filled = change.filled()?;
        let added = filled.iter().filter(|field| !field.is_of_original).map(|field| field.name.clone());
        self.added.extend(added);
        self.appended.extend(objects);
        self.size = size;
        Ok(filled)
    }

    pub(super) fn object(&self, number: u32) -> Option<&Object> {
        self.appended.get(&number).or_else(|| self.original.objects.get(&number))
    }

    /// A value, or the one that a reference leads to.
    fn resolved<'v>(&'v self, value: &'v Value) -> Option<&'v Value> {
        match value {
            Value::Reference(number) => self.object(*number).map(|object| &object.value),
            value => Some(value),
        }
    }

    fn catalog(&self) -> Option<&Dict> {
        self.object(self.original.ending.root)?.value.dict()
    }

    /// The dictionary of the form, and the list of its fields.
    fn form(&self) -> Option<(&Dict, &[Value])> {
        let form = self.resolved(self.catalog()?.get("AcroForm")?)?.dict()?;
        Some((form, self.resolved(form.get("Fields")?)?.array()?))
    }

    /// The appended objects that later revisions may change: the form, its list of fields, and the data that keep
    /// signatures valid.
    fn open_ended(&self) -> BTreeSet<u32> {
        let mut open = BTreeSet::new();
        let mut waiting: Vec<&Value> = Vec::new();
        if let Some(catalog) = self.catalog() {
            waiting.extend(catalog.get("AcroForm").into_iter().chain(catalog.get("DSS")));
        }
        waiting.extend(self.form().and_then(|(form, _)| form.get("Fields")));
        while let Some(value) = waiting.pop() {
            let mut value = value;
            if let Value::Reference(number) = value {
                let Some(object) = self.appended.get(number).filter(|object| object.stream.is_none()) else {
                    continue;
                };
                if !open.insert(*number) {
                    continue;
                }
                value = &object.value;
            }
            // The form has its own rules; data that keep signatures valid are kept in trees.
            let tree = value.dict().filter(|dict| dict.keys().all(|key| !OF_FORM.contains(&key.as_str())));
            waiting.extend(tree.into_iter().flat_map(Dict::values));
        }
        open
    }
}

impl Change<'_> {
    pub(super) fn object(&self, number: u32) -> Option<&Object> {
        self.objects.get(&number).or_else(|| self.before.object(number))
    }

    /// Notes that the purpose of an object is known.
    pub(super) fn claim(&self, number: u32) {
        self.claimed.borrow_mut().insert(number);
    }

    /// A value, or the one that a reference leads to; the purpose of its object is known then.
    pub(super) fn resolved<'v>(&'v self, value: &'v Value) -> Option<&'v Value> {
        let Value::Reference(number) = value else { return Some(value) };
        let object = self.object(*number).filter(|object| object.stream.is_none())?;
        self.claim(*number);
        Some(&object.value)
    }

    /// The fields that the revision fills in, if it does nothing else.
    fn filled(&self) -> Result<Vec<Filled>, Tampering> {
        let original = self.before.original;
        let added = self.catalog()?;
        let open = self.before.open_ended();
        let mut filled = Vec::new();
        for (number, object) in self.objects {
            if let Some(field) = original.fields.get(number) {
                self.claim(*number);
                filled.extend(fields::filled(self, *number, field)?);
            } else if let Some(page) = original.pages.get(number) {
                self.claim(*number);
                self.page(*number, *page, &added)?;
            } else if Some(*number) == original.ending.information {
                self.claim(*number);
                self.information(*number)?;
            } else if Some(*number) == original.metadata || *number == original.ending.root {
                // Both were checked with the catalog.
            } else if let Some(before) = self.before.object(*number) {
                let may_change = open.contains(number) && object.stream.is_none();
                if !may_change && !self.is_same_object(before, object) {
                    return Err(Tampering::Object(*number));
                }
                if !may_change {
                    self.claim(*number);
                }
            } else if *number < self.before.size {
                return Err(Tampering::Object(*number));
            } else if is_table(object) || is_container(object) {
                // Their form was checked when the revision was read.
                self.claim(*number);
            }
        }
        for number in &added {
            filled.push(fields::added(self, *number)?);
        }
        self.permissions()?;
        let claimed = self.claimed.borrow();
        match self.objects.keys().find(|number| !claimed.contains(*number)) {
            Some(number) => Err(Tampering::Stray(*number)),
            None => Ok(filled),
        }
    }

    fn is_same_object(&self, one: &Object, other: &Object) -> bool {
        let data = |object: &Object| object.stream.clone().map(|stream| &self.before.bytes[stream]);
        is_same(&one.value, &other.value) && data(one) == data(other)
    }

    /// The fields that were added to the form, if nothing that can act was added with them.
    fn catalog(&self) -> Result<BTreeSet<u32>, Tampering> {
        let root = self.before.original.ending.root;
        let wrong = |key: &str| Tampering::Catalog(key.to_owned());
        self.claim(root);
        let before = self.before.catalog().ok_or(Tampering::Object(root))?;
        let object = self.object(root).filter(|object| object.stream.is_none());
        let catalog = object.and_then(|object| object.value.dict()).ok_or(Tampering::Object(root))?;
        if let Some(key) = differences(before, catalog).find(|key| !OF_CATALOG.contains(key)) {
            return Err(wrong(key));
        }
        let is_plain = |key: &str| catalog.get(key).is_none_or(fields::is_plain);
        if let Some(key) = ["Extensions", "Version"].into_iter().find(|key| !is_plain(key)) {
            return Err(wrong(key));
        }
        self.metadata(catalog).ok_or_else(|| wrong("Metadata"))?;
        self.store(catalog).ok_or_else(|| wrong("DSS"))?;
        self.form(catalog).ok_or_else(|| wrong("AcroForm"))
    }

    /// The fields that were added to the form, if the form contains only what signatures need.
    fn form(&self, catalog: &Dict) -> Option<BTreeSet<u32>> {
        let Some(form) = catalog.get("AcroForm") else {
            return self.before.form().is_none().then(BTreeSet::new);
        };
        let form = self.resolved(form)?.dict()?;
        let is_known = form.keys().all(|key| OF_FORM.contains(&key.as_str()))
            && form.get("SigFlags").is_none_or(|flags| flags.count::<u32>().is_some_and(|flags| flags <= 3))
            && form.get("DA").is_none_or(|look| look.text().is_some())
            && form.get("NeedAppearances").is_none_or(|need| *need == Value::Boolean(false))
            && form.get("DR").is_none_or(|resources| appearance::is_harmless(self, resources));
        let fields = self.resolved(form.get("Fields")?)?.array().filter(|_| is_known)?;
        let kept = self.before.form().map(|(_, fields)| fields).unwrap_or_default();
        let (same, new) = fields.split_at_checked(kept.len())?;
        let new: BTreeSet<_> = new.iter().map(Value::reference).collect::<Option<_>>()?;
        let is_new =
            |number: &u32| self.objects.contains_key(number) && self.before.object(*number).is_none();
        (same == kept && fields.len() == kept.len() + new.len() && new.iter().all(is_new)).then_some(new)
    }

    /// Checks the file's description of itself, if it was changed.
    fn metadata(&self, catalog: &Dict) -> Option<()> {
        let Some(metadata) = catalog.get("Metadata") else { return Some(()) };
        let number = metadata.reference()?;
        let Some(object) = self.objects.get(&number) else { return Some(()) };
        let is_own = Some(number) == self.before.original.metadata || self.before.object(number).is_none();
        let dict = object.value.dict()?;
        let is_metadata = name(dict, "Type") == Some("Metadata")
            && name(dict, "Subtype") == Some("XML")
            && self.before.unpacker.content(dict, &self.before.bytes[object.stream.clone()?]).is_some();
        self.claim(number);
        (is_own && is_metadata && fields::is_plain(&object.value)).then_some(())
    }

    /// Checks the data that keep signatures valid: certificates, responses, and lists of revoked certificates.
    fn store(&self, catalog: &Dict) -> Option<()> {
        let Some(store) = catalog.get("DSS") else { return Some(()) };
        let store = self.resolved(store)?.dict()?;
        for (key, value) in store {
            match key.as_str() {
                "Certs" | "CRLs" | "OCSPs" => self.list(value)?,
                "VRI" => {
                    for signature in self.resolved(value)?.dict()?.values() {
                        self.signature_store(self.resolved(signature)?.dict()?)?;
                    }
                }
                "Type" => drop(value.name()?),
                _ => return None,
            }
        }
        Some(())
    }

    /// Checks the data that keep one signature valid.
    fn signature_store(&self, store: &Dict) -> Option<()> {
        store.iter().try_for_each(|(key, value)| match key.as_str() {
            "CRL" | "Cert" | "OCSP" => self.list(value),
            "TS" => self.data(value),
            "TU" => value.text().map(drop),
            "Type" => value.name().map(drop),
            _ => None,
        })
    }

    /// Checks a list of streams.
    fn list(&self, list: &Value) -> Option<()> {
        self.resolved(list)?.array()?.iter().try_for_each(|item| self.data(item))
    }

    /// Checks that a stream is nothing but data.
    fn data(&self, value: &Value) -> Option<()> {
        let number = value.reference()?;
        let dict = self.object(number).filter(|object| object.stream.is_some())?.value.dict()?;
        self.claim(number);
        dict.keys().all(|key| ["DecodeParms", "Filter", "Length"].contains(&key.as_str())).then_some(())
    }

    /// Checks that a page is as it was, except for added signatures without appearance.
    fn page(&self, number: u32, page: usize, added: &BTreeSet<u32>) -> Result<(), Tampering> {
        let dict = |object: Option<&'_ Object>| {
            object.filter(|object| object.stream.is_none())?.value.dict().cloned()
        };
        let before = dict(self.before.object(number)).ok_or(Tampering::Object(number))?;
        let behind = dict(self.objects.get(&number)).ok_or(Tampering::Object(number))?;
        if let Some(key) = differences(&before, &behind).find(|key| *key != "Annots") {
            return Err(Tampering::Page(page, key.to_owned()));
        }
        let kept = before.get("Annots").and_then(|list| self.before.resolved(list)).and_then(Value::array);
        let kept = kept.unwrap_or_default();
        let list = behind.get("Annots").map(|list| self.resolved(list).and_then(Value::array));
        let is_kept = match list {
            None => kept.is_empty(),
            Some(list) => {
                list.and_then(|list| list.split_at_checked(kept.len())).is_some_and(|(same, new)| {
                    same == kept
                        && new.iter().all(|new| new.reference().is_some_and(|new| added.contains(&new)))
                })
            }
        };
        if is_kept { Ok(()) } else { Err(Tampering::Annotation(page)) }
    }

    /// Checks that only the date and the program of the change were changed in the document information.
    fn information(&self, number: u32) -> Result<(), Tampering> {
        let dict = |object: Option<&Object>| object.and_then(|object| object.value.dict().cloned());
        let before = dict(self.before.object(number)).ok_or(Tampering::Object(number))?;
        let behind = dict(self.objects.get(&number)).ok_or(Tampering::Object(number))?;
        let is_own = differences(&before, &behind).all(|key| {
            OF_INFORMATION.contains(&key) && behind.get(key).is_none_or(|value| value.text().is_some())
        });
        if is_own { Ok(()) } else { Err(Tampering::Object(number)) }
    }

    /// Checks the permissions that a first signature sets for the later ones.
    fn permissions(&self) -> Result<(), Tampering> {
        let wrong = || Tampering::Catalog("Perms".to_owned());
        let (before, behind) = (self.before.catalog(), self.object(self.before.original.ending.root));
        let behind = behind.and_then(|object| object.value.dict()).and_then(|catalog| catalog.get("Perms"));
        match (before.and_then(|catalog| catalog.get("Perms")), behind) {
            (Some(before), Some(behind)) if is_same(before, behind) => Ok(()),
            (None, None) => Ok(()),
            (None, Some(behind)) => {
                // The signature with the permissions was checked with its field.
                let claimed = self.claimed.borrow();
                let permissions = behind.dict().ok_or_else(wrong)?;
                let is_signature = |(key, value): (&String, &Value)| {
                    key == "DocMDP" && value.reference().is_some_and(|number| claimed.contains(&number))
                };
                if permissions.iter().all(is_signature) { Ok(()) } else { Err(wrong()) }
            }
            _ => Err(wrong()),
        }
    }
}

/// True if an object is a table of objects.
fn is_table(object: &Object) -> bool {
    object.value.dict().is_some_and(|dict| name(dict, "Type") == Some("XRef"))
}
