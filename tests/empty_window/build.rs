//! Lets Tauri read its configuration.

fn main() {
    println!("cargo::rerun-if-changed=page");
    let commands = tauri_build::AppManifest::new().commands(&["shown"]);
    if let Err(error) = tauri_build::try_build(tauri_build::Attributes::new().app_manifest(commands)) {
        println!("cargo::error={error:#}");
    }
}
