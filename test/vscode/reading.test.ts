import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, found, gap, placeOf, ports, run } from './support';

describe('reading a text', () => {
  let document: vscode.TextDocument;
  before(async () => {
    ({ document } = await ports());
    await found(document, (all) => all.includes(gap));
  });
  after(closeAll);

  const at = (text: string, offset = 0) => placeOf(document, text, offset);

  it('shows its outline, paragraphs below their headings, points below their paragraphs', async () => {
    const symbols = await run<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    const all = (list: vscode.DocumentSymbol[]): vscode.DocumentSymbol[] =>
      list.flatMap((each) => [each, ...all(each.children)]);
    const heading = all(symbols).find(({ name }) => name.includes('THE STATE OF SMALL PORTS'));
    assert.ok(heading);
    assert.equal(heading.children.length, 2);
    assert.equal(heading.children[1]?.children.length, 2);
    assert.ok(heading.range.contains(at('2. INVITES')));
  });

  it('folds headings, recitals and notes', async () => {
    const ranges = await run<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
    const starts = ranges.map(({ start }) => document.lineAt(start).text);
    assert.ok(
      starts.some((text) => text.startsWith('I. ')),
      starts.join('\n'),
    );
    assert.ok(
      starts.some((text) => text.startsWith('RECALLING')),
      starts.join('\n'),
    );
  });

  const hoverAt = async (place: vscode.Position): Promise<string> => {
    const hovers = await run<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, place);
    return hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (typeof content === 'string' ? content : content.value))
      .join('\n');
  };

  it('shows the note when pointing at its call', async () => {
    assert.match(await hoverAt(at('[^1],', 2)), /ST 7214\/25/);
  });

  it('shows the name behind an acronym', async () => {
    assert.match(await hoverAt(at('of the EPN by', 8)), /European Port\s+Network/);
  });

  it('shows a deadline as a day', async () => {
    assert.match(await hoverAt(at('by the end of 2027', 4)), /31 December 2027|2027-12-31/);
  });

  it('goes from a call to its note and back', async () => {
    const targets = await run<(vscode.LocationLink | vscode.Location)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      at('[^2],', 2),
    );
    const [target] = targets;
    assert.ok(target);
    const range = 'targetRange' in target ? target.targetRange : target.range;
    assert.equal(range.start.line, at('[^2]: ').line);
  });

  it('finds the places of an acronym', async () => {
    const places = await run<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, at('(EPN)', 2));
    assert.equal(places.length, 3);
    for (const { range } of places) assert.equal(document.getText(range), 'EPN');
  });

  it('marks the places of the thing at the cursor', async () => {
    const places = await run<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      at('[^1],', 2),
    );
    assert.equal(places.length, 2);
  });

  it('grows a selection from the word to the whole', async () => {
    const [range] = await run<vscode.SelectionRange[]>('vscode.executeSelectionRangeProvider', document.uri, [
      at('financing', 2),
    ]);
    const texts: string[] = [];
    for (let each = range; each; each = each.parent) texts.push(document.getText(each.range));
    assert.ok(texts.length > 3);
    assert.equal(texts[0], 'financing');
    assert.ok(
      texts.some((text) => text.startsWith('(a) publish') && !text.includes('(b)')),
      texts.join('\n--\n'),
    );
  });

  it('colours by meaning, each verb in its class', async () => {
    const legend = await run<vscode.SemanticTokensLegend>('vscode.provideDocumentSemanticTokensLegend', document.uri);
    const tokens = await run<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', document.uri);
    const verbs: string[] = [];
    let line = 0;
    let character = 0;
    for (let index = 0; index < tokens.data.length; index += 5) {
      const [lines = 0, characters = 0, length = 0, kind = 0, modifiers = 0] = tokens.data.slice(index, index + 5);
      line += lines;
      character = lines === 0 ? character + characters : characters;
      const text = document.getText(new vscode.Range(line, character, line, character + length));
      const names = legend.tokenModifiers.filter((_, bit) => modifiers & (1 << bit));
      if (legend.tokenTypes[kind] === 'keyword') verbs.push(`${text} ${names.join(' ')}`);
    }
    assert.deepEqual(verbs, [
      'RECALLING recital',
      'STRESSES statement',
      'NOTES statement',
      'INVITES request',
      'WELCOMES welcome',
      ...verbs.filter((verb) => verb.startsWith('WILL')),
    ]);
  });

  it('counts the calls of a note above it', async () => {
    const lenses = await run<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 20);
    assert.ok(
      lenses.some(({ command }) => command?.command === 'conclusions.showPlaces'),
      JSON.stringify(lenses),
    );
  });

  it('shows the last day of a deadline', async () => {
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = await run<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, whole);
    const labels = hints.map(({ label }) =>
      typeof label === 'string' ? label : label.map(({ value }) => value).join(''),
    );
    assert.ok(
      labels.some((label) => label.includes('31 December 2027')),
      labels.join('\n'),
    );
  });

  it('links documents', async () => {
    const links = await run<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri);
    assert.ok(
      links.some(({ range }) => document.getText(range).includes('7214/25')),
      JSON.stringify(links),
    );
  });

  it('finds headings and paragraphs of the workspace', async () => {
    const symbols = await run<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'small ports');
    assert.ok(symbols.some(({ location }) => location.uri.toString() === document.uri.toString()));
  });
});
