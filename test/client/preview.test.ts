import assert from 'node:assert/strict';
import fc from 'fast-check';
import { savedPage, windowPage } from '../../client/src/preview/files';
import { htmlOf, pageOf, type Element, type Words } from '../../client/src/preview/page';
import { readDocument } from '../../server/src/document/read';
import { printed } from '../../server/src/features/printed';

const words: Words = {
  cover: 'cover',
  notes: 'notes',
  noNote: 'no note',
  toNote: (label) => `note ${label}`,
  toCall: (label) => `call ${label}`,
};
const page = (text: string): Element[] => pageOf(printed(readDocument(text)), words);
const html = (text: string): string => page(text).map(htmlOf).join('');
const all = (node: Element | string): Element[] =>
  typeof node === 'string' ? [] : [node, ...node.children.flatMap(all)];

const caves = `Council conclusions on caves

THE COUNCIL OF THE EUROPEAN UNION,

I. CAVES

1. STRESSES that caves[^1] are deep[^1] and cold[^2].

(a) INVITES all.

[^1]: A hole.
`;

describe('the page of the preview', () => {
  it('has a title, headings, numbers apart from words, and calls that lead to their notes and back', () => {
    const text = html(caves);
    assert.match(text, /<h1 [^>]*>Council conclusions on caves<\/h1>/);
    assert.match(
      text,
      /<h2 [^>]*data-line="4"><span class="number">I\.<\/span> <span class="words">CAVES<\/span><\/h2>/,
    );
    assert.match(text, /class="point level-1 numbered"/);
    assert.match(text, /<sup><a id="call-0" href="#note-0" role="doc-noteref" aria-label="note 1">1<\/a><\/sup>/);
    assert.match(text, /<p class="note numbered" id="note-0" data-line="10"><span class="number"><a href="#call-0"/);
    assert.match(text, /<sup class="missing" title="no note">2<\/sup>/);
  });

  it('gives no place two elements, and leads nowhere that is not there', () => {
    const elements = page(caves).flatMap(all);
    const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
    assert.deepEqual(ids, [...new Set(ids)]);
    for (const { attributes } of elements) {
      if (attributes['href']) assert.ok(ids.includes(attributes['href'].slice(1)), attributes['href']);
    }
  });

  it('says the language of each part', () => {
    assert.match(html(caves), /^<section class="part body" lang="en">/);
  });

  it('sets the words of a cover in columns', () => {
    const cover = 'Brussels, 4 December 2025\nFrom: Presidency\nSubject: Council conclusions on caves\n\nANNEX\n\n';
    assert.match(html(cover + caves), /<span class="name">From:<\/span> <span class="value">Presidency<\/span>/);
  });

  it('holds text only as text, whatever it is', () => {
    const signs = fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      "'",
      '<script>',
      '<img src=x onerror=a>',
      '[^1]',
      '\n\n',
      '1. ',
      'a',
    );
    const texts = fc.array(signs, { maxLength: 30 }).map((parts) => caves + parts.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const tags = html(text).match(/<\/?[^\s>]+/g) ?? [];
        const known = ['section', 'h1', 'h2', 'p', 'span', 'sup', 'a'];
        assert.deepEqual(
          tags.filter((tag) => !known.includes(tag.replace(/^<\/?/, ''))),
          [],
        );
      }),
      { numRuns: 200 },
    );
  });

  it('in the window may run one script and load nothing else', () => {
    const text = windowPage({
      ...{ title: '<t>', language: 'en', style: 'S', script: 'J', nonce: 'N', empty: '<e>' },
    });
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(text)?.[1];
    assert.equal(
      policy,
      'default-src &#39;none&#39;; style-src &#39;nonce-N&#39;; script-src &#39;nonce-N&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;',
    );
    assert.match(text, /<p class="empty">&lt;e&gt;<\/p>/);
    assert.deepEqual(text.match(/<script[^>]*>/g), ['<script nonce="N" src="J">']);
  });

  it('saved runs nothing and needs nothing', () => {
    const text = savedPage(
      { title: 'a & b', language: 'en' },
      'p { margin: 0; }\n',
      page(`${caves}<script>x()</script>`),
    );
    assert.match(text, /<title>a &amp; b<\/title>/);
    assert.match(text, /default-src 'none'; style-src 'unsafe-inline'/);
    assert.doesNotMatch(text, /<script|<link|https?:/);
    assert.match(text, /&lt;script&gt;/);
  });
});
