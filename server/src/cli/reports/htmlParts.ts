/** Style and script of the HTML report. Colours reach a contrast of 4.5:1 on both backgrounds; none says what words do not. */

export const style = `
:root { color-scheme: light dark; --line: #767676; --error: #b00020; --warning: #7a4a00; --quiet: #33518a; }
@media (prefers-color-scheme: dark) { :root { --line: #949494; --error: #ff8a8a; --warning: #f0b45a; --quiet: #9cc0ff; } }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 75rem; padding: 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top; }
td:first-child { font-variant-numeric: tabular-nums; white-space: nowrap; }
h2, blockquote { overflow-wrap: anywhere; }
blockquote { border-left: .2rem solid var(--line); margin: .3rem 0; padding-left: .6rem; white-space: pre-wrap; }
.fix { margin: 0; }
.error { color: var(--error); font-weight: bold; }
.warning { color: var(--warning); font-weight: bold; }
.information, .hint { color: var(--quiet); }
label { margin-right: 1rem; }
`;

export const script = `
'use strict';
const form = document.getElementById('filter');
if (form) {
  const rows = [...document.querySelectorAll('tr[data-severity]')];
  const show = () => {
    const severities = new Set([...form.querySelectorAll('input:checked')].map((box) => box.value));
    const words = form.querySelector('input[type=search]').value.trim().toLowerCase();
    for (const row of rows) {
      row.hidden = !severities.has(row.dataset.severity) || !row.textContent.toLowerCase().includes(words);
    }
    for (const section of document.querySelectorAll('section[aria-labelledby]')) {
      section.hidden = !section.querySelector('tr[data-severity]:not([hidden])');
    }
    form.querySelector('output').textContent = rows.filter((row) => !row.hidden).length + ' of ' + rows.length + ' shown';
  };
  form.hidden = false;
  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  show();
}
`;
