/** docs/editor-features.md says what the server offers, and its transcripts are true. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { capabilitiesFor } from '../../server/src/lsp/capabilities';
import { clientOf } from '../../server/src/lsp/client';
import type { LanguageCode } from '../../server/src/languages/data';
import { transcript, transcripts } from './transcripts';

const page = readFileSync(join(__dirname, '..', '..', 'docs', 'editor-features.md'), 'utf8');
interface Example {
  readonly title: string;
  readonly capability: string;
  readonly language: LanguageCode;
  readonly prose: string;
  readonly shows: string;
}

/** A heading, the capability in backquotes, and two boxes: what stands there, what is shown. */
function exampleOf(section: string): Example | undefined {
  const capability = /^`(\w+)`$/m.exec(section)?.[1];
  const [, language, prose] = /^```conclusions (\w\w)\n([^]*?)^```$/m.exec(section) ?? [];
  const shows = /^```text\n([^]*?)^```$/m.exec(section)?.[1];
  if (!capability || !language || prose === undefined || shows === undefined) return undefined;
  return { title: section.split('\n', 1)[0]!, capability, language: language as LanguageCode, prose, shows };
}

const sections = page.split(/^##+ /m).flatMap((section) => exampleOf(section) ?? []);

describe('docs/editor-features.md', () => {
  it('lists exactly the capabilities the server advertises', () => {
    const advertised = Object.keys(capabilitiesFor(clientOf({}))).filter((name) => name.endsWith('Provider'));
    assert.deepEqual(sections.map(({ capability }) => capability).sort(), advertised.sort());
    assert.deepEqual(Object.keys(transcripts).sort(), advertised.sort());
  });

  it('says of each what comes with it: resolving, ranges, differences, files', () => {
    const listed = /^```text advertised\n([^]*?)^```$/m.exec(page)?.[1]?.trimEnd().split('\n');
    const able = {
      textDocument: { rename: { prepareSupport: true } },
      workspace: { fileOperations: { willRename: true } },
    };
    assert.deepEqual(listed, paths(capabilitiesFor(clientOf({ capabilities: able }))).sort());
  });

  for (const { title, capability, language, prose, shows } of sections) {
    it(`tells the truth about ${title.toLowerCase()}`, () => {
      assert.equal(transcript(capability, prose, language), shows.trimEnd());
    });
  }
});

/** `completionProvider.resolveProvider`; lists are named, what stands in them is not. */
function paths(value: object): string[] {
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner) && Object.keys(inner).length > 0
      ? paths(inner).map((path) => `${name}.${path}`)
      : [name],
  );
}
