import { UIKind, Uri, env, extensions, l10n, languages, version, window, workspace } from 'vscode';
import type { ExtensionContext } from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { conclusionsEditor, countsOf, findingsOf } from '../findings';
import { manifestOf } from '../manifest';

const keys = ['stage', 'language', 'rules', 'acronyms'] as const;

/** What the texts are checked by, and where each value comes from. */
export async function showConfiguration(): Promise<void> {
  const folders = workspace.workspaceFolders ?? [];
  const files = await Promise.all(folders.map(async ({ name, uri }) => [name, await fileOf(uri)] as const));
  const content = {
    settings: Object.fromEntries(keys.map((key) => [key, settingOf(key)])),
    'conclusions.json': Object.fromEntries(files),
  };
  const note = l10n.t('What a conclusions.json says wins over the settings, key by key.');
  const text = `// ${note}\n${JSON.stringify(content, null, 2)}\n`;
  await window.showTextDocument(await workspace.openTextDocument({ language: 'jsonc', content: text }));
}

function settingOf(key: (typeof keys)[number]): unknown {
  const setting = workspace.getConfiguration('conclusions').inspect(key);
  const from =
    setting?.workspaceValue !== undefined ? 'workspace' : setting?.globalValue !== undefined ? 'user' : 'default';
  return { value: workspace.getConfiguration('conclusions').get(key), from };
}

async function fileOf(folder: Uri): Promise<unknown> {
  try {
    const bytes = await workspace.fs.readFile(Uri.joinPath(folder, 'conclusions.json'));
    return new TextDecoder().decode(bytes);
  } catch {
    return null;
  }
}

/** For a report of a fault: versions, settings and counts; nothing of any text, no names of files. */
export async function copyInformation(context: ExtensionContext, client: BaseLanguageClient): Promise<void> {
  const editor = conclusionsEditor();
  const lines = [
    `Council Conclusions ${manifestOf(context).version}`,
    `VS Code ${version}, ${env.appHost}, ${env.uiKind === UIKind.Desktop ? 'desktop' : 'web'}, remote: ${env.remoteName === undefined ? 'no' : 'yes'}`,
    `User interface: ${env.language}; trusted: ${workspace.isTrusted}; folders: ${workspace.workspaceFolders?.length ?? 0}`,
    `Server: ${State[client.state]} ${client.initializeResult?.serverInfo?.version ?? ''}`,
    `Settings: ${JSON.stringify(Object.fromEntries(keys.slice(0, 3).map((key) => [key, settingOf(key)])))}`,
    ...(editor
      ? [
          `Text: ${editor.document.lineCount} lines, ${editor.document.getText().length} characters, ${editor.document.uri.scheme}`,
          `Findings: ${JSON.stringify(countsOf(findingsOf(editor.document.uri)))}`,
        ]
      : []),
    `Languages known: ${(await languages.getLanguages()).includes('council-conclusions')}; extensions: ${extensions.all.length}`,
  ];
  await env.clipboard.writeText(`${lines.join('\n')}\n`);
  void window.showInformationMessage(l10n.t('The information is on the clipboard. It holds nothing of your texts.'));
}
