import { Uri, env, l10n, window, workspace } from 'vscode';
import { defaultPlace, stemOf } from '../files';
import type { Outlines } from '../outlines';

/** By the name the server knows it by, which is also the ending of the file. */
const formats = {
  csv: () => l10n.t('Table for a spreadsheet (CSV)'),
  md: () => l10n.t('Table in Markdown'),
  ics: () => l10n.t('Calendar (ICS): an entry for each deadline'),
  html: () => l10n.t('Page with a timeline, to print (HTML)'),
  json: () => l10n.t('Data for programs (JSON)'),
} as const;
type Format = keyof typeof formats;

/**
 * Writes the register of commitments of the text in front, in the words of the command line. Through the editor's own
 * file systems: it works wherever the text can be.
 * @param asked a format and a place to write to; asked for where none is given
 */
export async function exportCommitments(outlines: Outlines, asked: unknown, target: unknown): Promise<void> {
  const { document } = outlines;
  if (!document) return;
  const format = isFormat(asked) ? asked : await askFormat();
  const text = format && (await outlines.ask<string>('conclusions/writtenCommitments', document, { format }));
  if (!format || text === undefined) return;
  const place = defaultPlace(document, `${stemOf(document)}.commitments.${format}`);
  const uri =
    target instanceof Uri
      ? target
      : await window.showSaveDialog({ ...place, filters: { [format.toUpperCase()]: [format] } });
  if (!uri) return;
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  if (!(target instanceof Uri)) await offerToOpen(uri, format);
}

const isFormat = (value: unknown): value is Format => typeof value === 'string' && Object.hasOwn(formats, value);

async function askFormat(): Promise<Format | undefined> {
  const items = (Object.keys(formats) as Format[]).map((format) => ({ label: formats[format](), format }));
  return (await window.showQuickPick(items, { placeHolder: l10n.t('In which form?') }))?.format;
}

/** Text is shown in the editor, all else by the program that knows it. */
async function offerToOpen(uri: Uri, format: Format): Promise<void> {
  const open = l10n.t('Open');
  const said = await window.showInformationMessage(l10n.t('The commitments are saved.'), open);
  if (said !== open) return;
  if (format === 'md' || format === 'json') await window.showTextDocument(uri);
  else await env.openExternal(uri);
}
