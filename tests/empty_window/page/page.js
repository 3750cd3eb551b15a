requestAnimationFrame(() => requestAnimationFrame(() => (document.title = "Nothing · Empty")));
