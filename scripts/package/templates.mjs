/**
 * Takes the indentation out of the templates of the webview: they are HTML, in which a run of white space is one space,
 * and none where a template begins or ends.
 * @param {string} source TypeScript or JavaScript
 */
export function squeezed(source) {
  let out = '';
  let at = 0;
  const copy = (pattern) => {
    pattern.lastIndex = at;
    const [text = source[at]] = pattern.exec(source) ?? [];
    out += text;
    at += text.length;
  };
  const code = (closing) => {
    while (at < source.length && source[at] !== closing) {
      const char = source[at];
      if (char === "'" || char === '"') copy(/(['"])(?:\\.|(?!\1).)*\1/suy);
      else if (char === '/' && '/*'.includes(source[at + 1])) copy(/\/\/[^\n]*|\/\*.*?\*\//suy);
      else if (char === '/' && /(?:[(,=:[!&|?{};]|\breturn)\s*$/.test(out.slice(-20)))
        copy(/\/(?:\\.|\[(?:\\.|[^\]\n])*\]|[^/\n])+\/[a-z]*/suy);
      else if (char === '`') template(/(?:html|svg)$/.test(out));
      else if (char === '{') {
        out += source[at++];
        code('}');
        out += source[at++] ?? '';
      } else out += source[at++];
    }
  };
  const template = (markup) => {
    out += source[at++];
    while (at < source.length && source[at] !== '`') {
      if (source[at] === '\\') copy(/\\./suy);
      else if (source.startsWith('${', at)) {
        out += '${';
        at += 2;
        code('}');
        out += source[at++] ?? '';
      } else if (markup && /\s/.test(source[at])) {
        const [blank] = /^\s+/.exec(source.slice(at));
        at += blank.length;
        const edge = blank.includes('\n') && (out.endsWith('`') || source[at] === '`');
        out += edge ? '' : ' ';
      } else out += source[at++];
    }
    out += source[at++] ?? '';
  };
  code('');
  return out;
}
