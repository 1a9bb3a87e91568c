import type { Language } from '../words/words.ts';

/** What the page of the planner is made of; all of it comes from the editor, nothing from a meetup file. */
export interface PagePlan {
  readonly language: Language;
  readonly nonce: string;
  /** Where the editor serves the extension's own files from. */
  readonly source: string;
  readonly script: string;
  readonly style: string;
  /** A second script and style that come after the first, for what is looked at once in a while. */
  readonly more?: { readonly script: string; readonly style: string };
}

/** The page around the planner: our script and our style, nothing else may run or load. What it shows comes by message. */
export function plannerPage({ language, nonce, source, script, style, more }: PagePlan): string {
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${source}`,
    `img-src ${source}`,
    `font-src ${source}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="stylesheet" href="${style}">${more ? `\n  <link rel="stylesheet" href="${more.style}">` : ''}
  <title>Meetup Planner</title>
</head>
<body>
  <div id="planner"></div>
  <script nonce="${nonce}" src="${script}"></script>${more ? `\n  <script nonce="${nonce}" src="${more.script}" defer></script>` : ''}
</body>
</html>`;
}
