/** A window with two folders, each with settings of its own. */
import { Client } from './client';

const FAULTY = 'THE COUNCIL OF THE EUROPEAN UNION,\n\n1. WELCOMES the report[^1].\n';
const folders = ['file:///drafts', 'file:///final'];

describe('settings of folders', () => {
  let client: Client;
  afterEach(() => client.kill());

  /** @param say what the editor answers for a folder, or for the window where there is none */
  async function start(say: (folder: string | undefined) => unknown): Promise<void> {
    client = new Client();
    await client.ask('initialize', {
      processId: null,
      rootUri: null,
      workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
      capabilities: { workspace: { configuration: true } },
    });
    client.notify('initialized', {});
    const { id, params } = await client.until(
      () => client.messages.find(({ method }) => method === 'workspace/configuration'),
      'a question for settings',
    );
    const { items } = params as { readonly items: readonly { readonly scopeUri?: string }[] };
    client.answer(
      id,
      items.map(({ scopeUri }) => say(scopeUri)),
    );
  }

  /** Waits until rule and severity of what is found in a text are these. */
  async function finds(uri: string, wanted: (string | number)[][]): Promise<void> {
    client.open(FAULTY, 1, uri);
    const said = () =>
      client
        .published(uri)
        .at(-1)
        ?.diagnostics.map(({ code, severity }) => [code, severity]);
    await client.until(() => JSON.stringify(said()) === JSON.stringify(wanted) || undefined, JSON.stringify(wanted));
  }

  it('hold for the texts in them, those of the window for all others', async () => {
    await start((folder) => ({
      rules: { 'footnote-undefined': folder === undefined ? 'warning' : folder.endsWith('final') ? 'off' : 'hint' },
    }));
    await finds('file:///final/a.en.conclusions', []);
    await finds('file:///drafts/a.en.conclusions', [['footnote-undefined', 4]]);
    await finds('untitled:Untitled-1', [['footnote-undefined', 2]]);
  });

  it('are those of the window where a folder has none', async () => {
    await start((folder) => (folder === undefined ? { rules: { 'footnote-undefined': 'hint' } } : null));
    await finds('file:///final/a.en.conclusions', [['footnote-undefined', 4]]);
  });
});
