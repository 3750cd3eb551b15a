//! The window's process and the WebDriver session that drives it.

use std::fs;
use std::future::Future;
use std::panic::AssertUnwindSafe;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use fantoccini::elements::Element;
use fantoccini::key::Key;
use fantoccini::{Client, ClientBuilder, Locator};
use futures_util::FutureExt;
use serde_json::{Value, json};
use tempfile::TempDir;

const PORT: u16 = 4_744;
const PATIENCE: Duration = Duration::from_secs(15);

/// A data folder, the driver, and what the system was asked to open.
pub(crate) struct Stage {
    root: TempDir,
    driver: Child,
}

impl Drop for Stage {
    /// The driver starts one of the web view's own, which would outlive it and serve the next stage from this one.
    fn drop(&mut self) {
        let native = Command::new("pgrep").args(["-P", &self.driver.id().to_string()]).output();
        let _ = self.driver.kill();
        let _ = self.driver.wait();
        let ids = native.map(|found| String::from_utf8_lossy(&found.stdout).into_owned()).unwrap_or_default();
        for id in ids.split_whitespace() {
            let _ = Command::new("kill").arg(id).status();
        }
    }
}

fn built(name: &str, variable: &str) -> PathBuf {
    let path = std::env::var_os(variable).map(PathBuf::from);
    let path =
        path.unwrap_or_else(|| std::env::current_exe().unwrap().ancestors().nth(2).unwrap().join(name));
    assert!(path.is_file(), "{} is not built", path.display());
    path
}

impl Stage {
    pub(crate) fn new() -> Self {
        let root = TempDir::new().unwrap();
        let bin = root.path().join("bin");
        fs::create_dir(&bin).unwrap();
        // Stands in for the system's opener and writes down what it was asked to open.
        let opener = bin.join("xdg-open");
        fs::write(&opener, format!("#!/bin/sh\necho \"$1\" >> {}\n", root.path().join("opened").display()))
            .unwrap();
        Command::new("chmod").arg("+x").arg(&opener).status().unwrap();
        let path = std::env::join_paths(
            [bin].into_iter().chain(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default())),
        );
        let home = root.path().join("home");
        let driver = Command::new(std::env::var_os("TAURI_DRIVER").unwrap_or_else(|| "tauri-driver".into()))
            .args(["--port", &PORT.to_string(), "--native-port", &(PORT + 1).to_string()])
            .env("PATH", path.unwrap())
            .env("HOME", &home)
            .env("LC_ALL", "C.UTF-8")
            .env("LANGUAGE", "")
            .env("XDG_CONFIG_HOME", home.join("config"))
            .env("XDG_DATA_HOME", home.join("data"))
            .env("XDG_CACHE_HOME", home.join("cache"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("tauri-driver starts");
        Self { root, driver }
    }

    pub(crate) fn data(&self) -> PathBuf {
        self.root.path().join("data")
    }

    /// The home folder of the person who sits there.
    pub(crate) fn home(&self) -> PathBuf {
        self.root.path().join("home")
    }

    /// Runs the command line on the same folder.
    pub(crate) fn waymark(&self, words: &[&str]) -> String {
        let output =
            Command::new(built("waymark", "WAYMARK_CLI")).arg("--data").arg(self.data()).args(words).output();
        let output = output.unwrap();
        assert!(output.status.success(), "{words:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }

    /// What the system was asked to open.
    pub(crate) fn opened(&self) -> String {
        fs::read_to_string(self.root.path().join("opened")).unwrap_or_default()
    }

    /// Ends the window's process, which is the one with this stage's folder among its arguments, without warning.
    pub(crate) fn pull_the_plug(&self) {
        let found = Command::new("pgrep").args(["-f", &self.data().to_string_lossy()]).output().unwrap();
        let ids = String::from_utf8(found.stdout).unwrap();
        assert!(!ids.trim().is_empty(), "the window is not there to be ended");
        for id in ids.split_whitespace() {
            Command::new("kill").args(["-9", id]).status().unwrap();
        }
    }

    /// Opens the window on a folder, lets `journey` drive it, and closes it. A failure leaves a picture.
    pub(crate) async fn window<F: Future<Output = ()>>(
        &self,
        data: &Path,
        name: &str,
        journey: impl FnOnce(Window) -> F,
    ) {
        let options =
            json!({"application": built("waymark-desktop", "WAYMARK_DESKTOP"), "args": ["--data", data]});
        let capabilities = json!({"browserName": "wry", "tauri:options": options});
        let Value::Object(capabilities) = capabilities else { unreachable!("it is an object") };
        let begun = Instant::now();
        let client = loop {
            let mut builder = ClientBuilder::new(fantoccini_connector());
            builder.capabilities(capabilities.clone());
            match builder.connect(&format!("http://127.0.0.1:{PORT}")).await {
                Ok(client) => break client,
                Err(error) if begun.elapsed() > PATIENCE => panic!("no session: {error}"),
                Err(_) => tokio::time::sleep(Duration::from_millis(200)).await,
            }
        };
        let window = Window { client: client.clone() };
        let outcome = AssertUnwindSafe(journey(window)).catch_unwind().await;
        if let Err(panic) = outcome {
            let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/run");
            fs::create_dir_all(&folder).unwrap();
            // A web view that does not answer any more must not keep the failure from being told.
            let picture = tokio::time::timeout(PATIENCE, client.screenshot()).await;
            if let Ok(Ok(picture)) = picture {
                fs::write(folder.join(format!("{name}.png")), picture).unwrap();
            }
            let _ = tokio::time::timeout(PATIENCE, client.close()).await;
            std::panic::resume_unwind(panic);
        }
        let _ = client.close().await;
    }
}

fn fantoccini_connector() -> hyper_util::client::legacy::connect::HttpConnector {
    hyper_util::client::legacy::connect::HttpConnector::new()
}

/// The open window.
#[derive(Clone)]
pub(crate) struct Window {
    client: Client,
}

impl Window {
    /// Waits for an element found by XPath.
    pub(crate) async fn find(&self, xpath: &str) -> Element {
        match self.client.wait().at_most(PATIENCE).for_element(Locator::XPath(xpath)).await {
            Ok(element) => element,
            Err(error) => panic!("{xpath} is not there: {error}"),
        }
    }

    /// Waits for a text anywhere in the window.
    pub(crate) async fn see(&self, text: &str) {
        let begun = Instant::now();
        while !self.text().await.contains(text) {
            assert!(begun.elapsed() < PATIENCE, "{text:?} is not to be seen in:\n{}", self.text().await);
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// All the text there is to see, with spaces for those at which no line may break.
    pub(crate) async fn text(&self) -> String {
        let text = self.client.execute("return document.body.innerText", Vec::new()).await.unwrap();
        text.as_str().unwrap_or_default().replace('\u{a0}', " ")
    }

    /// Clicks a button, link or option by what it says.
    pub(crate) async fn press(&self, says: &str) {
        let xpath = format!(
            "//*[self::button or self::a or @role='menuitem' or self::label][normalize-space(.)={says:?} or @aria-label={says:?}]"
        );
        self.find(&xpath)
            .await
            .click()
            .await
            .unwrap_or_else(|error| panic!("{says:?} cannot be pressed: {error}"));
    }

    /// Clicks the checkbox of a milestone or step.
    pub(crate) async fn tick(&self, label: &str) {
        self.find(&format!("//*[@role='checkbox' and starts-with(@aria-label, {label:?})]"))
            .await
            .click()
            .await
            .unwrap();
    }

    /// Waits until the checkbox of a milestone or step is as it should be.
    pub(crate) async fn ticked(&self, label: &str, checked: bool) {
        self.find(&format!(
            "//*[@role='checkbox' and starts-with(@aria-label, {label:?}) and @aria-checked='{checked}']"
        ))
        .await;
    }

    /// Types keys at whatever has the focus.
    pub(crate) async fn keys(&self, keys: &str) {
        self.client.active_element().await.unwrap().send_keys(keys).await.unwrap();
    }

    /// Presses a key while Ctrl is held.
    pub(crate) async fn ctrl(&self, key: &str) {
        self.keys(&format!("{}{key}{}", char::from(Key::Control), char::from(Key::Null))).await;
    }

    /// Presses the arrow to the right while Alt is held.
    pub(crate) async fn alt_right(&self) {
        let [alt, right, none] = [Key::Alt, Key::Right, Key::Null].map(char::from);
        self.keys(&format!("{alt}{right}{none}")).await;
    }

    /// Goes to an address of the app.
    pub(crate) async fn go(&self, hash: &str) {
        self.client.execute("location.hash = arguments[0]", vec![json!(hash)]).await.unwrap();
    }

    /// Runs a script in the page.
    pub(crate) async fn script(&self, script: &str) -> Value {
        self.client.execute(script, Vec::new()).await.unwrap()
    }

    /// What axe finds wrong on the screen that is shown.
    pub(crate) async fn axe(&self) -> Vec<String> {
        let axe = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/node_modules/axe-core/axe.min.js");
        self.client.execute(&fs::read_to_string(axe).unwrap(), Vec::new()).await.unwrap();
        let found = self
            .client
            .execute_async(
                "const done = arguments[arguments.length - 1];
                 window.axe.run().then((result) => done(result.violations.flatMap((violation) =>
                   violation.nodes.map((node) => `${violation.id}: ${node.html.slice(0, 160)}`))))",
                Vec::new(),
            )
            .await
            .unwrap();
        found.as_array().unwrap().iter().map(|one| one.as_str().unwrap_or_default().to_owned()).collect()
    }
}
