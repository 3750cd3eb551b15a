//! Every dependency's licence, against the list of those that go with ours.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::Value;
use spdx::{Expression, LicenseItem, ParseMode};

use crate::process::{self, Failed, Outcome, root, say};

const ALLOWED: &[&str] = &[
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "NCSA",
    "OFL-1.1",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
    "CDLA-Permissive-2.0",
    "BlueOak-1.0.0",
    "CC-BY-4.0",
    "Python-2.0",
];

/// Looks at every crate and npm package that is built with.
pub(crate) fn check() -> Outcome {
    let mut licences = crates()?;
    for folder in ["ui/node_modules", "tests/ui/node_modules"] {
        npm_packages(&root().join(folder), &mut licences)?;
    }
    let refused: Vec<String> = licences
        .iter()
        .filter(|(_, licence)| !is_allowed(licence))
        .map(|(name, licence)| format!("  {name}: {licence}"))
        .collect();
    if refused.is_empty() {
        say(&format!("{} packages, all under licences that go with ours.", licences.len()));
        return Ok(());
    }
    Err(Failed::because(format!("These licences are not on the list:\n{}", refused.join("\n"))))
}

fn is_allowed(licence: &str) -> bool {
    let allowed = |item: &LicenseItem| match item {
        LicenseItem::Spdx { id, .. } => ALLOWED.contains(&id.name),
        LicenseItem::Other { .. } => false,
    };
    Expression::parse_mode(licence, ParseMode::LAX)
        .is_ok_and(|expression| expression.evaluate(|required| allowed(&required.license)))
}

/// The crates of the programs, and those of the fuzz targets, which have a lock file of their own.
fn crates() -> Result<BTreeMap<String, String>, Failed> {
    let mut licences = crates_of("Cargo.toml")?;
    licences.extend(crates_of("tests/fuzz/Cargo.toml")?);
    Ok(licences)
}

fn crates_of(manifest: &str) -> Result<BTreeMap<String, String>, Failed> {
    let words = ["metadata", "--format-version", "1", "--locked", "--manifest-path", manifest];
    let metadata = process::read("cargo", &words);
    let metadata: Value = metadata
        .and_then(|text| serde_json::from_str(&text).ok())
        .ok_or_else(|| Failed::because("cargo metadata did not answer."))?;
    let packages = metadata["packages"].as_array().into_iter().flatten();
    Ok(packages
        .map(|package| {
            let name = format!("{} {}", text(&package["name"]), text(&package["version"]));
            let licence = match package["license"].as_str() {
                Some(licence) => licence.to_owned(),
                None => format!("only a file, {}", text(&package["license_file"])),
            };
            (name, licence)
        })
        .collect())
}

fn npm_packages(folder: &Path, licences: &mut BTreeMap<String, String>) -> Outcome {
    let Ok(entries) = fs::read_dir(folder) else { return Ok(()) };
    for entry in entries {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.starts_with('@') {
            npm_packages(&path, licences)?;
            continue;
        }
        let Ok(package) = fs::read_to_string(path.join("package.json")) else { continue };
        let package: Value = serde_json::from_str(&package)
            .map_err(|error| Failed::because(format!("{} cannot be read: {error}", path.display())))?;
        let licence = package["license"].as_str().unwrap_or_else(|| from_text(&path)).to_owned();
        licences.insert(format!("npm {} {}", text(&package["name"]), text(&package["version"])), licence);
        npm_packages(&path.join("node_modules"), licences)?;
    }
    Ok(())
}

/// For a package that names no licence but carries the text of one.
fn from_text(package: &Path) -> &'static str {
    let text = fs::read_to_string(package.join("LICENSE")).unwrap_or_default();
    if text.trim_start().starts_with("MIT License") { "MIT" } else { "none named" }
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or("?")
}
