/** What the server says is said in the language its client names; what it finds is the same in all. */
import assert from 'node:assert/strict';
import { Client, URI } from './client';

const TEXT = `Council conclusions on night trains

THE COUNCIL OF THE EUROPEAN UNION,

1. WELCOMES the report of the Network of Night Trains (NNT)[^1].

2. INVITES the NNT to report on paragraph 1 by the end of 2027 [^2].

[^1]: Council document 9364/22
`;

const capabilities = {
  textDocument: {
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: [] } },
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
    publishDiagnostics: { relatedInformation: true },
  },
};

/** Everything people read of what the server says of the text, by where it is said. */
async function said(locale: string | undefined): Promise<Record<string, readonly string[]>> {
  const client = new Client();
  try {
    await client.initialize(capabilities, locale === undefined ? {} : { locale });
    client.open(TEXT);
    const textDocument = { uri: URI };
    const ask = <T>(method: string, more: object): Promise<T> => client.result<T>(method, { textDocument, ...more });
    const at = (words: string, shift = 1): object => {
      const before = TEXT.slice(0, TEXT.indexOf(words) + shift).split('\n');
      return { line: before.length - 1, character: before.at(-1)!.length };
    };
    const whole = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    const findings = await client.diagnostics(1);
    const titles = async (range: object): Promise<string[]> =>
      (await ask<{ title: string }[]>('textDocument/codeAction', { range, context: { diagnostics: [] } })).map(
        ({ title }) => title,
      );
    const hovered = async (words: string): Promise<string> =>
      (await ask<{ contents: { value: string } }>('textDocument/hover', { position: at(words) })).contents.value;
    const offered = await ask<{ items: { label: string; documentation: string }[] }>('textDocument/completion', {
      position: at(' [^2]', 3),
    });
    const refused = await client.ask('textDocument/rename', { textDocument, position: at('WELCOMES'), newName: 'x' });
    return {
      findings: findings.map(({ message }) => message),
      actions: await titles(whole),
      refactorings: await titles({ start: at('INVITES'), end: at('INVITES') }),
      hovers: [await hovered('NNT)'), await hovered('by the end'), await hovered('INVITES'), await hovered('[^2]')],
      lenses: (await ask<{ command: { title: string } }[]>('textDocument/codeLens', {})).map(
        ({ command }) => command.title,
      ),
      hints: (await ask<{ label: string; tooltip: string }[]>('textDocument/inlayHint', { range: whole })).flatMap(
        ({ label, tooltip }) => [label, tooltip],
      ),
      completions: offered.items.slice(0, 1).flatMap(({ label, documentation }) => [label, documentation]),
      commitments: [await ask<string>('conclusions/writtenCommitments', { format: 'html' })],
      refusals: [refused.error!.message],
    };
  } finally {
    client.kill();
  }
}

describe('the server, asked in a language', () => {
  let english: Record<string, readonly string[]>;
  before(async () => void (english = await said(undefined)));

  it('speaks French to a French editor, in every place', async () => {
    const french = await said('fr-BE');
    for (const [where, words] of Object.entries(english)) {
      assert.ok(words.length > 0, where);
      assert.equal(french[where]?.length, words.length, where);
      for (const [index, each] of words.entries()) assert.notEqual(french[where][index], each, where);
    }
    assert.ok(
      french['findings']!.includes(
        'La note 2 est appelée dans le texte mais n’existe pas. Ajoutez la note ou supprimez l’appel.',
      ),
    );
    assert.ok(french['actions']!.includes('Ajouter un point final'));
    assert.ok(french['hints']!.includes('≤ 31 décembre 2027'));
    assert.match(french['hovers']![1]!, /au vendredi 31 décembre 2027 au plus tard/);
    assert.match(french['commitments']![0]!, /<html lang="fr">[^]*<h1>Engagements<\/h1>/);
    assert.deepEqual(french['refusals'], [
      'Pour renommer, placez le curseur sur un sigle, un appel de note ou une note.',
    ]);
  });

  it('speaks English where the language is not one of its own', async () => {
    assert.deepEqual(await said('ja'), english);
    assert.ok(english['actions']!.includes('Add a full stop'));
  });
});
