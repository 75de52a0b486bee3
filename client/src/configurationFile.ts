/** The configuration file of a folder; the server says what it comes to. */
import { Uri, workspace } from 'vscode';

const names = ['json', 'jsonc', 'yaml', 'yml', 'toml'].map((ending) => `conclusions.${ending}`);

export interface ConfigurationFile {
  readonly name: string;
  readonly uri: Uri;
  readonly text: string;
}

/** Undefined where the folder has none. */
export async function configurationIn(folder: Uri): Promise<ConfigurationFile | undefined> {
  for (const name of names) {
    const uri = Uri.joinPath(folder, name);
    const bytes = await workspace.fs.readFile(uri).then(
      (found) => found,
      () => undefined,
    );
    if (bytes) return { name, uri, text: new TextDecoder().decode(bytes) };
  }
  return undefined;
}
