await window.__TAURI__.core.invoke("shown");
requestAnimationFrame(() => requestAnimationFrame(() => (document.title = "Nothing · Empty")));
