import { SnippetString, Uri, l10n, window, workspace, type ExtensionContext } from 'vscode';
import { languageId } from '../findings';
import { manifestOf } from '../manifest';

/** Bodies of snippets by language: what the generator writes to snippets/templates.json. */
type Templates = Readonly<Record<string, Readonly<Record<'cover' | 'single' | 'joint', readonly string[]>>>>;

interface Wanted {
  readonly language: string;
  readonly joint: boolean;
  readonly cover: boolean;
}

/** Opens a new text with all parts that conclusions must have; Tab goes from gap to gap. */
export async function newConclusions(context: ExtensionContext, asked: unknown): Promise<void> {
  const wanted = isWanted(asked) ? asked : await ask(context);
  if (!wanted) return;
  const template = (await templates(context))[wanted.language];
  if (!template) return;
  const lines = [...(wanted.cover ? template.cover : []), ...template[wanted.joint ? 'joint' : 'single']];
  const document = await workspace.openTextDocument({ language: languageId, content: '' });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(lines.join('\n')));
}

function isWanted(value: unknown): value is Wanted {
  return typeof value === 'object' && value !== null && 'language' in value && 'joint' in value && 'cover' in value;
}

async function templates({ extensionUri }: ExtensionContext): Promise<Templates> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'snippets', 'templates.json'));
  return JSON.parse(new TextDecoder().decode(bytes)) as Templates;
}

async function ask(context: ExtensionContext): Promise<Wanted | undefined> {
  const languages = manifestOf(context)
    .choices('conclusions.language')
    .filter(({ value }) => value !== 'auto')
    .map(({ value, label }) => ({ label, description: value }));
  const language = await window.showQuickPick(languages, {
    placeHolder: l10n.t('In which language?'),
    matchOnDescription: true,
  });
  if (!language) return undefined;
  const kinds = [
    { label: l10n.t('Conclusions of the Council'), joint: false },
    { label: l10n.t('Conclusions of the Council and of the representatives of the governments'), joint: true },
  ];
  const kind = await window.showQuickPick(kinds, { placeHolder: l10n.t('Whose conclusions?') });
  if (!kind) return undefined;
  const covers = [
    { label: l10n.t('The text alone'), cover: false },
    { label: l10n.t('With a cover page'), cover: true },
  ];
  const cover = await window.showQuickPick(covers, { placeHolder: l10n.t('What should be in it?') });
  return cover && { language: language.description, joint: kind.joint, cover: cover.cover };
}
