import { ConfigurationTarget, commands, l10n, window, workspace } from 'vscode';
import { DidChangeConfigurationNotification, State, type BaseLanguageClient } from 'vscode-languageclient';

const key = 'workspace.check';

/**
 * Checks all texts of the folders, those too that nobody has open, and shows what was found. The server tells how far
 * it is, and goes on checking what changes until the setting is switched off.
 */
export async function checkWorkspace(client: BaseLanguageClient): Promise<void> {
  const folders = workspace.workspaceFolders ?? [];
  if (!folders.some(({ uri }) => uri.scheme === 'file')) {
    void window.showInformationMessage(l10n.t('Open a folder on this machine first: its texts are then checked.'));
    return;
  }
  const settings = workspace.getConfiguration('conclusions');
  if (settings.get<boolean>(key) !== true) await settings.update(key, true, ConfigurationTarget.Workspace);
  else if (client.state === State.Running) {
    // Nothing has changed: the server is asked to look again all the same.
    await client.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  }
  await commands.executeCommand('workbench.actions.view.problems');
}
