/** Finds what people read where it stands in the code: it belongs into assets/messages. */

const LETTERS = /\p{L}{2}/u;
/** Two words, or one with a capital that is no name of something in the code. */
const SENTENCE = /\p{L}{2,}[,;:.]? \p{L}{2,}|^\p{Lu}\p{Ll}+$/u;
const READ = new Set([
  "alt",
  "aria-label",
  "aria-description",
  "aria-roledescription",
  "label",
  "placeholder",
  "title",
]);
/** Whose arguments nobody reads: errors of the program itself, selectors, names of keys. */
const UNREAD_CALLS = new Set([
  "Error",
  "TypeError",
  "querySelector",
  "querySelectorAll",
  "closest",
  "matches",
  "getPropertyValue",
  "matchMedia",
]);

/** What the browser calls keys, and what the program is called. */
const NAMES = new Set([
  "Backspace",
  "Delete",
  "End",
  "Enter",
  "Escape",
  "Home",
  "Space",
  "Tab",
  "Waymark",
]);

function isUnread(node) {
  for (let at = node.parent, child = node; at; child = at, at = at.parent) {
    switch (at.type) {
      case "ImportDeclaration":
      case "ImportExpression":
      case "ExportNamedDeclaration":
      case "TSLiteralType":
      case "TSTypeAliasDeclaration":
      case "TSInterfaceDeclaration":
        if (at.type !== "ExportNamedDeclaration" || at.source === child) return true;
        break;
      case "BinaryExpression":
      case "SwitchCase":
        return true;
      case "CallExpression":
      case "NewExpression": {
        const name = at.callee.name ?? at.callee.property?.name;
        if (at.callee !== child && UNREAD_CALLS.has(name)) return true;
        break;
      }
      case "Property":
        if (at.key === child) return true;
        break;
      case "MemberExpression":
        return true;
      case "SvelteAttribute":
        return !READ.has(at.key.name);
      case "SvelteDirective":
      case "SvelteStyleDirective":
      case "SvelteSpreadAttribute":
        return true;
    }
  }
  return false;
}

export default {
  meta: {
    type: "problem",
    messages: { text: '"{{text}}" is read by people: say it with a message of assets/messages.' },
    schema: [],
  },
  create(context) {
    const report = (node, text) =>
      context.report({ node, messageId: "text", data: { text: text.trim().slice(0, 60) } });
    const look = (node, text) => {
      if (NAMES.has(text) || text.includes("var(--")) return;
      if (SENTENCE.test(text) && !isUnread(node)) report(node, text);
    };
    return {
      SvelteText(node) {
        const inside = node.parent?.type;
        if (inside === "SvelteStyleElement" || inside === "SvelteScriptElement") return;
        if (LETTERS.test(node.value) && !NAMES.has(node.value.trim())) report(node, node.value);
      },
      SvelteLiteral(node) {
        const attribute = node.parent;
        if (READ.has(attribute?.key?.name) && LETTERS.test(node.value)) report(node, node.value);
      },
      Literal(node) {
        if (typeof node.value === "string") look(node, node.value);
      },
      TemplateLiteral(node) {
        look(node, node.quasis.map((quasi) => quasi.value.cooked ?? "").join("…"));
      },
    };
  },
};
