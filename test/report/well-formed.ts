/** Name of the root of a well-formed XML document without comments and CDATA; throws for anything else. */
export function wellFormed(xml: string): string {
  const illegal = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.exec(xml);
  if (illegal !== null) throw new Error(`character ${illegal[0].charCodeAt(0)} at ${illegal.index}`);
  const token = /<\?xml[^?]*\?>\s*|<(\/?)([a-z-]+)((?:\s+[a-z]+="[^"<]*")*)\s*(\/?)>|[^<]+/gy;
  const open: string[] = [];
  let root = "";
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex;
    const match = token.exec(xml);
    if (match === null) throw new Error(`no XML at ${at}: ${xml.slice(at, at + 40)}`);
    const [text, closing, name, , empty] = match;
    if (/&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(text)) throw new Error(`bare ampersand in ${text}`);
    if (name === undefined) {
      if (open.length === 0 && !text.startsWith("<?xml") && text.trim() !== "")
        throw new Error(`text outside: ${text}`);
      if (text.includes("]]>")) throw new Error("]]> in text");
      continue;
    }
    if (closing === "/") {
      if (open.pop() !== name) throw new Error(`</${name}> closes something else`);
    } else if (empty === "") open.push(name);
    if (root === "") root = name;
  }
  if (open.length > 0) throw new Error(`${open.join(", ")} left open`);
  return root;
}
