/** A summary as GitHub and GitLab show it on the page of a job: counts, then a table a text. */
import { rulePage } from '../../features/rulePage';
import { visible } from '../terminal';
import { lineAndColumn, type CheckedFile, type MakeReporter } from './report';

export const markdown: MakeReporter = () => {
  const sections: string[] = [];
  return {
    file(checked) {
      if (checked.findings.length > 0) sections.push(section(checked));
      return '';
    },
    end({ files, errors, warnings, information, hints }, troubles) {
      const counts = `| texts | errors | warnings | information | hints |\n|--:|--:|--:|--:|--:|\n| ${files} | ${errors} | ${warnings} | ${information} | ${hints} |\n`;
      const failed = troubles.map((trouble) => `- ${plain(trouble)}\n`).join('');
      const notChecked = failed === '' ? '' : `\n### Not checked\n\n${failed}`;
      return `## Council conclusions\n\n${counts}${notChecked}${sections.join('')}`;
    },
  };
};

function section({ path, document, findings }: CheckedFile): string {
  const rows = findings.map((finding) => {
    const { rule, severity, message } = finding;
    return `| ${lineAndColumn(document.source, finding)} | ${severity} | ${plain(message)} | [${rule}](${rulePage(rule)}) |\n`;
  });
  return `\n### ${plain(path)}\n\n| place | severity | finding | rule |\n|--:|---|---|---|\n${rows.join('')}`;
}

/** Words as they are: nothing in them is Markdown, HTML, a mention or the end of a cell. */
function plain(text: string): string {
  return visible(text)
    .text.replace(/[\\`*_{}[\]()#+!|~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '&#64;');
}
