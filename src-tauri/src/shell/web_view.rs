//! What the web view would do by itself and shall not: fetch things, and offer a browser's menu.

use tauri::{Runtime, WebviewWindow};
use webkit2gtk::{
    ContextMenu, ContextMenuAction, ContextMenuExt, ContextMenuItem, ContextMenuItemExt, DownloadExt,
    WebContextExt, WebViewExt,
};

/// Has nothing downloaded, and leaves of the web view's own menu what belongs to writing.
pub(super) fn restrain<R: Runtime>(window: &WebviewWindow<R>) -> tauri::Result<()> {
    window.with_webview(|platform| {
        let view = platform.inner();
        if let Some(context) = view.context() {
            // Before the host is asked; the window's own word comes when it has answered.
            context.connect_download_started(|_, download| download.cancel());
        }
        view.connect_context_menu(|_, menu, _, _| {
            keep_to_writing(menu);
            menu.n_items() == 0
        });
    })
}

/// Takes everything else out of a menu, and the lines that then stand at its ends or beside each other.
fn keep_to_writing(menu: &ContextMenu) {
    for item in menu.items().iter().filter(|item| !item.is_separator() && !is_writing(item)) {
        menu.remove(item);
    }
    let mut is_after_item = false;
    let items = menu.items();
    for (index, item) in items.iter().enumerate() {
        let is_before_item = items.get(index + 1).is_some_and(|next| !next.is_separator());
        if item.is_separator() && !(is_after_item && is_before_item) {
            menu.remove(item);
        }
        is_after_item |= !item.is_separator();
    }
}

fn is_writing(item: &ContextMenuItem) -> bool {
    matches!(
        item.stock_action(),
        ContextMenuAction::Copy
            | ContextMenuAction::Cut
            | ContextMenuAction::Paste
            | ContextMenuAction::PasteAsPlainText
            | ContextMenuAction::Delete
            | ContextMenuAction::SelectAll
            | ContextMenuAction::InputMethods
            | ContextMenuAction::Unicode
            | ContextMenuAction::InsertEmoji
            | ContextMenuAction::SpellingGuess
            | ContextMenuAction::NoGuessesFound
            | ContextMenuAction::IgnoreSpelling
            | ContextMenuAction::LearnSpelling
    )
}
