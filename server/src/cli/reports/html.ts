/** A page to send round: one file that loads nothing, can be read without scripts and by a screen reader. */
import { createHash } from 'node:crypto';
import { rulePage } from '../../features/rulePage';
import { severities, type Finding } from '../../service';
import { lineAt, lineRange } from '../../text/source';
import { visible } from '../terminal';
import { counters, lineAndColumn, type CheckedFile, type MakeReporter, type Summary } from './report';
import { script, style } from './htmlParts';
import { escaped } from './xml';

export const html: MakeReporter = () => {
  const sections: string[] = [];
  return {
    file(checked) {
      if (checked.findings.length > 0) sections.push(section(checked, sections.length));
      return '';
    },
    end: (summary, troubles) => page(summary, troubles, sections),
  };
};

function page(summary: Summary, troubles: readonly string[], sections: readonly string[]): string {
  const sum = createHash('sha256').update(script).digest('base64');
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${sum}'`;
  const failed = troubles.map((trouble) => `<li>${shown(trouble)}</li>\n`).join('');
  const notChecked = failed === '' ? '' : `<section>\n<h2>Not checked</h2>\n<ul>\n${failed}</ul>\n</section>\n`;
  const body = sections.length > 0 ? filter(summary) + sections.join('') : '<p>Nothing was found.</p>\n';
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>Council conclusions: findings</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>Council conclusions: findings</h1>
<p>${counts(summary)}</p>
${notChecked}${body}</main>
<script>${script}</script>
</body>
</html>
`;
}

function counts(summary: Summary): string {
  const { files } = summary;
  const found = severities.map((severity) => `${severity}: ${summary[counters[severity]]}`);
  return `Texts: ${files}; ${found.join(', ')}.`;
}

/** Works with the script only, which takes its `hidden` away. */
function filter(summary: Summary): string {
  const boxes = severities
    .filter((severity) => summary[counters[severity]] > 0)
    .map((severity) => `<label><input type="checkbox" value="${severity}" checked> ${severity}</label>\n`);
  return `<form id="filter" hidden>
<fieldset>
<legend>Show</legend>
${boxes.join('')}<label>with the words <input type="search"></label>
</fieldset>
<output role="status"></output>
</form>
`;
}

function section(checked: CheckedFile, index: number): string {
  const rows = checked.findings.map((finding) => row(checked, finding));
  return `<section aria-labelledby="text-${index}">
<h2 id="text-${index}">${shown(checked.path)}</h2>
<table>
<thead><tr><th scope="col">Place</th><th scope="col">Severity</th><th scope="col">Finding</th><th scope="col">Rule</th></tr></thead>
<tbody>
${rows.join('')}</tbody>
</table>
</section>
`;
}

function row(checked: CheckedFile, finding: Finding): string {
  const { severity, message, rule, fix } = finding;
  const place = lineAndColumn(checked.document.source, finding);
  const remedy = fix ? `<p class="fix">Fix: ${shown(fix.title)}</p>` : '';
  return `<tr data-severity="${severity}"><td>${place}</td><td class="${severity}">${severity}</td><td>${shown(message)}${excerpt(checked, finding)}${remedy}</td><td><a href="${rulePage(rule)}">${rule}</a></td></tr>
`;
}

/** Characters shown of the words themselves and on either side. */
const LONGEST = 200;
const AROUND = 40;

function excerpt({ document: { source, language } }: CheckedFile, { range }: Finding): string {
  const { text } = source;
  const line = lineRange(source, lineAt(source, range.start));
  const start = Math.max(line.start, range.start - AROUND);
  const stop = Math.min(range.end, line.end, range.start + LONGEST);
  const end = Math.min(line.end, stop + AROUND);
  const words = shown(text.slice(range.start, stop));
  const marked = words === '' ? '' : `<mark>${words}</mark>`;
  const lang = language === null ? '' : ` lang="${language}"`;
  return `<blockquote${lang}>${shown(text.slice(start, range.start))}${marked}${shown(text.slice(Math.max(stop, range.start), end))}</blockquote>`;
}

function shown(text: string): string {
  return escaped(visible(text).text);
}
