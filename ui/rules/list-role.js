/** Finds lists that say no role: WebKit tells a screen reader of none whose marks are not drawn. */
export default {
  meta: {
    type: "problem",
    messages: { role: 'Without role="list", WebKit calls a <{{name}}> without marks a group.' },
    schema: [],
  },
  create(context) {
    return {
      SvelteElement(node) {
        const { name } = node.name;
        const isList = name === "ul" || name === "ol";
        const saysRole = node.startTag.attributes.some((one) => one.key?.name === "role");
        if (isList && !saysRole) context.report({ node, messageId: "role", data: { name } });
      },
    };
  },
};
