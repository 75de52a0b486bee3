/** A finding a line, as it comes: what `json` has in `findings`, with path and language. */
import { findingAsJson } from './json';
import type { MakeReporter } from './report';

export const jsonl: MakeReporter = () => ({
  file: (checked) =>
    checked.findings
      .map((finding) => {
        const { path, document } = checked;
        return `${JSON.stringify({ path, language: document.language, ...findingAsJson(checked, finding) })}\n`;
      })
      .join(''),
  end: () => '',
});
