//! A loopback-only HTTP host over the app, for tests alone: it serves the built UI to an ordinary browser, runs
//! commands at `POST /call/<name>`, tells changes at `GET /events`, lists what was opened at `GET /opened` and what was
//! logged at `GET /logged`, and stands in for the button that closes the window at `POST /close`, which tells whether it
//! would close, and for files that are dragged from a file manager at `POST /drag`.
//!
//! `waymark-host --data DIR --ui DIR [--now INSTANT] [--port PORT] [--language TAG]` prints its address and runs until its standard
//! input is closed.

use std::convert::Infallible;
use std::env;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Path as UrlPath, State};
use axum::http::{HeaderName, StatusCode, header};
use axum::response::sse::{Event, Sse};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use futures_util::{Stream, StreamExt};
use tokio::sync::broadcast;
use tokio_stream::wrappers::BroadcastStream;
use waymark_messages::Language;
use waymark_tests::Desk;

/// The window's own policy, so that what the window would block is blocked here too. Styles need the nonce that the
/// page was served with, as in the window.
const POLICY: &str = "default-src 'self'; img-src 'self' data:; style-src 'self' 'nonce-47114711'; \
                      object-src 'none'; base-uri 'none'; form-action 'none'";
const NONCED_STYLE: &str = "<style nonce=\"47114711\">";

/// The longest request: a picture of ten megabytes in base64, with room to be refused for its size.
const LONGEST_REQUEST: usize = 16_000_000;

struct Served {
    desk: Desk,
    ui: PathBuf,
    changes: broadcast::Sender<(&'static str, String)>,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let data = argument("--data").ok_or("--data DIR is missing")?;
    let ui = argument("--ui").ok_or("--ui DIR is missing")?;
    let now = argument("--now").unwrap_or_else(|| "2026-11-23T14:02:00Z".to_owned());
    let language = argument("--language").unwrap_or_else(|| "en-GB".to_owned());
    waymark_messages::speak(Language::of(&language));
    let port = argument("--port").unwrap_or_else(|| "0".to_owned());
    let desk = Desk::open(PathBuf::from(data), &now)?;
    let (changes, _) = broadcast::channel(256);
    let sender = changes.clone();
    desk.app.on_change(move |changed| {
        if let Ok(text) = serde_json::to_string(changed) {
            // Nobody may be listening yet.
            let _ = sender.send(("changed", text));
        }
    });
    desk.app.watch();
    let app = desk.app.clone();
    let served = Arc::new(Served { desk, ui: PathBuf::from(ui), changes });
    let router = Router::new()
        .route("/call/{name}", post(call))
        .route("/events", get(events))
        .route("/opened", get(opened))
        .route("/logged", get(logged))
        .route("/close", post(close))
        .route("/drag", post(drag))
        .fallback(get(file))
        .layer(DefaultBodyLimit::max(LONGEST_REQUEST))
        .with_state(served);
    let listener = tokio::net::TcpListener::bind(format!("127.0.0.1:{port}")).await?;
    say(&format!("http://{}", listener.local_addr()?));
    std::thread::spawn(move || {
        let _ = std::io::stdin().read_to_end(&mut Vec::new());
        let closed = app.close();
        std::process::exit(i32::from(closed.is_err()));
    });
    axum::serve(listener, router).await?;
    Ok(())
}

fn argument(name: &str) -> Option<String> {
    env::args().skip_while(|argument| argument != name).nth(1)
}

#[allow(clippy::print_stdout, reason = "the tests read the address from here")]
fn say(line: &str) {
    println!("{line}");
}

async fn call(
    State(served): State<Arc<Served>>,
    UrlPath(name): UrlPath<String>,
    request: String,
) -> Response {
    let app = served.desk.app.clone();
    let answer = tokio::task::spawn_blocking(move || app.call(&name, &request)).await;
    let json = [(header::CONTENT_TYPE, "application/json")];
    match answer {
        Ok(Ok(view)) => (json, view).into_response(),
        Ok(Err(error)) => {
            let text = serde_json::to_string(&error).unwrap_or_default();
            (StatusCode::UNPROCESSABLE_ENTITY, json, text).into_response()
        }
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

async fn events(State(served): State<Arc<Served>>) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let changes = BroadcastStream::new(served.changes.subscribe());
    Sse::new(changes.filter_map(async |told| {
        let (name, data) = told.ok()?;
        Some(Ok(Event::default().event(name).data(data)))
    }))
}

async fn opened(State(served): State<Arc<Served>>) -> Response {
    ([(header::CONTENT_TYPE, "application/json")], serde_json::json!(served.desk.host.opened()).to_string())
        .into_response()
}

async fn logged(State(served): State<Arc<Served>>) -> Response {
    ([(header::CONTENT_TYPE, "application/json")], serde_json::json!(served.desk.host.logged()).to_string())
        .into_response()
}

async fn close(State(served): State<Arc<Served>>) -> Response {
    let app = served.desk.app.clone();
    match tokio::task::spawn_blocking(move || app.may_close()).await {
        Ok(may_close) => may_close.to_string().into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// The body is what the window would tell its page.
async fn drag(State(served): State<Arc<Served>>, dragged: String) {
    let _ = served.changes.send(("dragged", dragged));
}

async fn file(State(served): State<Arc<Served>>, uri: axum::http::Uri) -> Response {
    let name = match uri.path() {
        "/" => "index.html",
        path => path.trim_start_matches('/'),
    };
    let is_plain = Path::new(name).components().all(|part| matches!(part, std::path::Component::Normal(_)));
    let kind = match Path::new(name).extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("woff2") => "font/woff2",
        Some("svg") => "image/svg+xml",
        Some(_) | None => "application/octet-stream",
    };
    match std::fs::read(served.ui.join(name)) {
        Ok(bytes) if is_plain => {
            let bytes = match String::from_utf8(bytes) {
                Ok(page) if kind.starts_with("text/html") => {
                    page.replace("<style>", NONCED_STYLE).into_bytes()
                }
                Ok(text) => text.into_bytes(),
                Err(error) => error.into_bytes(),
            };
            let policy = (HeaderName::from_static("content-security-policy"), POLICY);
            ([(header::CONTENT_TYPE, kind), policy], bytes).into_response()
        }
        Ok(_) | Err(_) => StatusCode::NOT_FOUND.into_response(),
    }
}
