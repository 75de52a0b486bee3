/** Tokenises text as an editor does, with the grammar that the language data gives. */
import * as fs from 'node:fs';
import * as oniguruma from 'vscode-oniguruma';
import { INITIAL, Registry, parseRawGrammar, type IGrammar } from 'vscode-textmate';
import { generate } from '../../tools/generate/grammar';

const scopeName = 'text.council-conclusions';

async function load(): Promise<IGrammar> {
  const wasm = fs.readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  const text = generate()[0]?.text ?? '';
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new oniguruma.OnigScanner(sources),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    // The name says that it is JSON; no such file is read.
    loadGrammar: (name) => Promise.resolve(name === scopeName ? parseRawGrammar(text, 'grammar.json') : null),
  });
  const grammar = await registry.loadGrammar(scopeName);
  if (!grammar) throw new Error('the grammar cannot be read');
  return grammar;
}

let loaded: Promise<IGrammar> | undefined;

export interface Coloured {
  readonly line: number;
  readonly text: string;
  /** All scopes but the root's and the region's. */
  readonly scopes: readonly string[];
}

/** The tokens of a text, line by line. */
export async function tokens(text: string): Promise<Coloured[]> {
  const grammar = await (loaded ??= load());
  let stack = INITIAL;
  return text.split(/\r?\n/).flatMap((line, index) => {
    const result = grammar.tokenizeLine(line, stack);
    stack = result.ruleStack;
    return result.tokens.map(({ startIndex, endIndex, scopes }) => ({
      line: index,
      text: line.slice(startIndex, endIndex),
      scopes: scopes.filter((scope) => !/^(?:text|meta)\./.test(scope)),
    }));
  });
}

/** The texts that carry a scope of this beginning, in order. */
export async function coloured(text: string, scope: string): Promise<string[]> {
  return (await tokens(text))
    .filter(({ scopes }) => scopes.some((each) => each.startsWith(scope)))
    .map((token) => token.text);
}
