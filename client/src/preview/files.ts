/** The pages: the one in the window, and the one that is saved. */
import { escaped, htmlOf, type Element } from './page';

interface Page {
  readonly title: string;
  /** Of the page itself; each part of the text says its own. */
  readonly language: string;
}

interface WindowPage extends Page {
  readonly style: string;
  readonly script: string;
  /** Style and script carry it; nothing else is let in. */
  readonly nonce: string;
  readonly empty: string;
}

/** Nothing from elsewhere, no script but ours, nothing a text could bring along. */
export function windowPage({ title, language, style, script, nonce, empty }: WindowPage): string {
  const own = `'nonce-${nonce}'`;
  const policy = `default-src 'none'; style-src ${own}; script-src ${own}; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" nonce="${nonce}" href="${escaped(style)}">
</head>
<body>
<main><p class="empty">${escaped(empty)}</p></main>
<script nonce="${nonce}" src="${escaped(script)}"></script>
</body>
</html>
`;
}

/** A page that needs nothing beside it, and runs nothing. */
export function savedPage({ title, language }: Page, style: string, body: readonly Element[]): string {
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
${style}</style>
</head>
<body>
<main>
${body.map(htmlOf).join('\n')}
</main>
</body>
</html>
`;
}
