import { UIKind, env, extensions, l10n, languages, version, window, workspace } from 'vscode';
import type { ExtensionContext, TextDocument } from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { conclusionsEditor, countsOf, findingsOf } from '../findings';
import { configurationIn } from '../configurationFile';
import { nameOf } from '../files';
import { manifestOf } from '../manifest';
import type { Configuration, Outline, Outlines } from '../outlines';

const keys = ['stage', 'language', 'rules', 'acronyms', 'verbs', 'wordings'] as const;

/** What the text in front is checked by, every rule by name, and where the values come from. */
export async function showConfiguration(context: ExtensionContext, outlines: Outlines): Promise<void> {
  const document = conclusionsEditor()?.document;
  const folders = workspace.workspaceFolders ?? [];
  const files = await Promise.all(
    folders.map(async ({ name, uri }) => {
      const file = await configurationIn(uri);
      return [name, file ? { [file.name]: file.text } : null] as const;
    }),
  );
  const content = {
    ...(document && { [nameOf(document)]: await inForce(context, outlines, document) }),
    settings: Object.fromEntries(keys.map((key) => [key, settingOf(key, document)])),
    files: Object.fromEntries(files),
  };
  const note = l10n.t('What a configuration file says wins over the settings, key by key.');
  const text = `// ${note}\n${JSON.stringify(content, null, 2)}\n`;
  await window.showTextDocument(await workspace.openTextDocument({ language: 'jsonc', content: text }));
}

async function inForce(context: ExtensionContext, outlines: Outlines, document: TextDocument): Promise<Configuration> {
  const said = await outlines.ask<Configuration>('conclusions/configuration', document);
  const outline = await outlines.ask<Outline>('conclusions/outline', document);
  const rules = Object.entries(manifestOf(context).rules).map(
    ([id, { default: severity = '' }]) => [id, severity] as const,
  );
  return {
    stage: said?.stage ?? 'draft',
    language: said?.language ?? outline?.language ?? 'auto',
    rules: { ...Object.fromEntries(rules), ...said?.rules },
    acronyms: said?.acronyms ?? {},
    verbs: said?.verbs ?? {},
    wordings: said?.wordings ?? {},
  };
}

function settingOf(key: (typeof keys)[number], document?: TextDocument): unknown {
  const settings = workspace.getConfiguration('conclusions', document);
  const setting = settings.inspect(key);
  const from =
    setting?.workspaceFolderValue !== undefined
      ? 'folder'
      : setting?.workspaceValue !== undefined
        ? 'workspace'
        : setting?.globalValue !== undefined
          ? 'user'
          : 'default';
  return { value: settings.get(key), from };
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
