import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ledTask, tasksOf } from '../../../server/src/document/clauses/clauses';
import type { Block, Document } from '../../../server/src/document/model';
import { readDocument } from '../../../server/src/document/read';
import type { LanguageCode } from '../../../server/src/languages/data';

/** `verb → addressees | deadlines` of each clause. */
function read(language: LanguageCode, text: string): string[] {
  return readDocument(`1. ${text}\n`, { language }).blocks.flatMap(({ clauses }) =>
    clauses.map(({ verb, addressees, deadlines }) => {
      const names = addressees
        .map(({ concept, text: name }) => (concept === 'other' ? `“${name}”` : concept))
        .join(', ');
      const latest = deadlines.map((each) => each.latest ?? each.kind).join(', ');
      return `${verb.concept} → ${names} | ${latest}`;
    }),
  );
}

describe('clauses', () => {
  it('run from verb to verb, with those asked and by when', () => {
    assert.deepEqual(
      read(
        'en',
        'STRESSES that bread matters to all, and INVITES the Commission, the High Representative and the relevant EU agencies to report by the end of 2026. CALLS ON the Member States, with the support of the Commission, to act.',
      ),
      ['stress →  | ', 'invite → commission, highRepresentative, agencies | 2026-12-31', 'callOn → memberStates | '],
    );
  });

  it('ask those too who are named further on with a task of their own', () => {
    assert.deepEqual(
      read(
        'en',
        'INVITES the Commission to propose and the Member States to adopt rules on bread, and the European Parliament to eat it. CALLS ON the Commission to help bakers and the Member States to bake.',
      ),
      ['invite → commission, memberStates, europeanParliament | ', 'callOn → commission | '],
    );
    assert.deepEqual(read('es', 'INVITA A LA COMISIÓN EUROPEA Y A LOS ESTADOS MIEMBROS A QUE coman pan.'), [
      'invite → commission, memberStates | ',
    ]);
    assert.deepEqual(read('fr', 'INVITE la Commission à proposer et les États membres à adopter des règles.'), [
      'invite → commission, memberStates | ',
    ]);
  });

  it('ask nobody where only a dash stands behind the verb', () => {
    assert.deepEqual(read('nl', 'VERZOEKT-'), ['invite →  | ']);
  });
});

describe('addressees', () => {
  for (const [language, text, expected] of [
    [
      'en',
      'INVITES, in close cooperation with the Member States, the Commission and the High Representative to act',
      'commission, highRepresentative',
    ],
    ['en', 'CALLS ON the Member States, with the support of the Commission, to act', 'memberStates'],
    ['en', 'CALLS ON the EU and its Member States to act', 'euAndMemberStates'],
    ['en', 'RECOMMENDS that the Commission and the EU agencies act', 'commission, agencies'],
    ['en', 'RECOMMENDS to the Commission to act', 'commission'],
    [
      'en',
      'INVITES the Commission, ENISA and the relevant EU agencies, as well as the Member States, to act',
      'commission, enisa, agencies, memberStates',
    ],
    ['en', 'URGES Atlantis to act', '“Atlantis”'],
    ['en', 'CALLS FOR a swift conclusion of the talks', '“swift conclusion of the talks”'],
    ['en', 'INVITES the Working Party on Bread to act', '“Working Party on Bread”'],
    ['en', 'INVITES the Vice-President of the Commission/High Representative to act', 'highRepresentative'],
    ['nl', 'VERZOEKT de Commissie derhalve om te handelen', 'commission'],
    [
      'nl',
      'VERZOEKT de lidstaten en de hoge vertegenwoordiger om, met steun van de Commissie, te handelen',
      'memberStates, highRepresentative',
    ],
    ['nl', 'VERZOEKT tegelijkertijd de hoge vertegenwoordiger te handelen', 'highRepresentative'],
    ['nl', 'ROEPT de EU en haar lidstaten OP te handelen', 'euAndMemberStates'],
    [
      'nl',
      'MOEDIGT de diensten van de Commissie en de bevoegde autoriteiten AAN te handelen',
      'commission, authorities',
    ],
    ['nl', 'MOEDIGT de teelt van oude rassen AAN', '“teelt van oude rassen”'],
    [
      'nl',
      'VERZOEKT de Commissie en andere betrokken instellingen, organen en agentschappen om te handelen',
      'commission, institutionsBodies',
    ],
    [
      'nl',
      'VERZOEKT de Commissie, de hoge vertegenwoordiger en de Broodraad, samen met de lidstaten, te handelen',
      'commission, highRepresentative, “Broodraad”, memberStates',
    ],
    ['nl', 'De Raad ZAL in 2026 DE BALANS OPMAKEN van de vorderingen', 'council'],
    ['nl', 'In dit verband VERZOEKT de Raad de Commissie te handelen', 'commission'],
    ['nl', 'NODIGT hij de lidstaten UIT te handelen', 'memberStates'],
    [
      'en',
      'CALLS ON the Commission and the European Union Agency for Railways (ERA) to act',
      'commission, “European Union Agency for Railways”',
    ],
    [
      'en',
      'INVITES the High Representative of the Union for Foreign Affairs and Security Policy to act',
      'highRepresentative',
    ],
    ['en', 'INVITES the European External Action Service (EEAS) and the Commission to act', 'eeas, commission'],
    ['en', 'INVITES the Commission and, where appropriate, the Member States to act', 'commission, memberStates'],
    ['en', 'INVITES the Commission, in consultation with ENISA, and the EEAS to act', 'commission, eeas'],
    ['en', 'INVITES the Commission, with the help of the Member States and the EEAS, to act', 'commission'],
    [
      'en',
      'INVITES the Commission, the Board of Bread and the Member States to act',
      'commission, “Board of Bread”, memberStates',
    ],
    ['en', 'INVITES it to report', '“it”'],
    ['en', 'INVITES Member States’ authorities to act', '“Member States’ authorities”'],
    [
      'en',
      'ENCOURAGES the exchange of bakers between Member States and the Union',
      '“exchange of bakers between Member States and the Union”',
    ],
    ['en', 'REQUESTS that the report also cover the price of flour', ''],
    ['en', 'INVITES to act', ''],
    ['nl', 'DRINGT er bij de lidstaten op AAN om te handelen', 'memberStates'],
    ['nl', 'ROEPT de lidstaten en alle andere betrokken partijen OP om te handelen', 'memberStates, stakeholders'],
    ['fr', 'INVITE la Commission, le cas échéant et après consultation des États membres, à agir', 'commission'],
    ['fr', 'DEMANDE à la Commission et au haut représentant de présenter un rapport', 'commission, highRepresentative'],
    ['de', 'ERSUCHT die Kommission, die Mitgliedstaaten zu unterstützen', 'commission'],
    ['de', 'ERSUCHT die Kommission, die Mitgliedstaaten und die Agenturen zu unterstützen', 'commission'],
    [
      'de',
      'ERSUCHT die Kommission, die Mitgliedstaaten und die Agenturen der EU, zu handeln',
      'commission, memberStates, agencies',
    ],
    ['de', 'FORDERT die Kommission, die Mitgliedstaaten und ENISA AUF, zu handeln', 'commission, memberStates, enisa'],
    ['nl', 'VERZOEKT EU-NightNet zijn gegevens te delen', '“EU-NightNet”'],
    ['nl', 'VERZOEKT de Raad van Europa toe te treden', 'councilOfEurope'],
    ['en', 'STRESSES that the Commission must act', ''],
  ] as const) {
    it(`of “${text}”`, () => {
      assert.equal(
        read(language, text)
          .map((line) => line.split(' → ')[1]!.split(' | ')[0])
          .join(),
        expected,
      );
    });
  }
});

describe('deadlines of clauses', () => {
  for (const [language, text, expected] of [
    ['en', 'INVITES the Commission to report in 2026', '2026-12-31'],
    ['en', 'NOTES that the Commission will report in 2026', ''],
    ['en', 'NOTES that the Commission will report by the end of 2026', '2026-12-31'],
    ['en', 'INVITES the Commission to build on the plan adopted in 2019', ''],
    ['en', 'INVITES the Commission to prepare the plan to be adopted in 2027', '2027-12-31'],
    ['en', 'INVITES the Commission to apply the rules from 2027', ''],
    ['en', 'RECALLING that this ends by 2026', ''],
    ['nl', 'VERZOEKT de Commissie een wet voor te stellen, die zij vóór eind 2026 moet indienen', '2026-12-31'],
    ['nl', 'VERZOEKT de Commissie voort te bouwen op de in 2019 aangenomen plannen', ''],
    ['nl', 'De Raad ZAL in 2027 DE BALANS OPMAKEN', '2027-12-31'],
  ] as const) {
    it(`of “${text}”`, () => {
      assert.equal(
        read(language, text)
          .map((line) => line.split(' | ')[1])
          .join(),
        expected,
      );
    });
  }

  it('of a point belong to the verb of its lead-in', () => {
    const text =
      '1. INVITES the Commission to:\n\n(a) report by the end of 2026;\n\n(b) reply by 31 March 2027 and STRESSES that the rest must be done by 2030.\n';
    const tasks = readDocument(text, { language: 'en' }).blocks.flatMap(tasksOf);
    assert.deepEqual(
      tasks.map(({ block, clause, deadlines }) => [
        block.label?.text,
        clause.verb.concept,
        deadlines.map(({ latest }) => latest).join(),
      ]),
      [
        ['1', 'invite', ''],
        ['a', 'invite', '2026-12-31'],
        ['b', 'invite', '2027-03-31'],
      ],
    );
  });
});

describe('what a clause above leads in', () => {
  /** `label: verb | deadlines` of each task that a point takes over. */
  const led = (text: string): string[] =>
    readDocument(text, { language: 'en' }).blocks.flatMap((block) => {
      const task = ledTask(block);
      return task
        ? [`${block.label?.text}: ${task.clause.verb.concept} | ${task.deadlines.map(({ latest }) => latest).join()}`]
        : [];
    });

  it('is what follows a clause that is not over', () => {
    assert.deepEqual(led('1. INVITES the Commission:\n\n(a) to report by the end of 2026;\n\n(b) to reply.\n'), [
      'a: invite | 2026-12-31',
      'b: invite | ',
    ]);
  });

  it('is not what follows another sentence', () => {
    assert.deepEqual(
      led('1. INVITES the Commission to report. The report covers:\n\n(a) costs;\n\n(b) benefits.\n'),
      [],
    );
  });

  it('goes with the second part of a paragraph where that leads in', () => {
    assert.deepEqual(
      led(
        '1. STRESSES that bread matters.\n\n2. NOTES the report.\n\nINVITES the Commission to:\n\n(a) report;\n\n(b) reply.\n',
      ),
      ['a: invite | ', 'b: invite | '],
    );
  });

  it('has no deadline in what is over', () => {
    assert.deepEqual(
      led('1. INVITES the Commission to:\n\n(a) build on the plan adopted in 2019;\n\n(b) report in 2027.\n'),
      ['a: invite | ', 'b: invite | 2027-12-31'],
    );
  });
});

/** The adopted text lies beside the repository; without it there is nothing to test. */
const path = join(
  process.env['CONCLUSIONS_SHARED'] ?? join(__dirname, '../../../../shared'),
  'corpus/st09364-22.nl.txt',
);

describe('an adopted text', () => {
  const isThere = existsSync(path);
  const tested = (title: string, test: (document: Document) => void): void => {
    it(isThere ? title : `${title} (skipped: ../shared/corpus is not there)`, function () {
      if (isThere) test(readDocument(readFileSync(path, 'utf8'), { fileName: 'st09364-22.nl.txt' }));
      else this.skip();
    });
  };
  const verbText = (block: Block): string[] =>
    block.verbs.map(({ parts }) => parts.map(({ from, to }) => block.flow.text.slice(from, to)).join('…'));

  tested('has 107 finite verbs, 21 of several words, and two participles', ({ blocks }) => {
    const verbs = blocks.flatMap((block) => block.verbs);
    assert.equal(verbs.filter(({ number }) => number === 'singular').length, 107);
    assert.equal(verbs.filter(({ number }) => number === 'participle').length, 2);
    assert.equal(blocks.flatMap(verbText).filter((text) => /[ …]/.test(text)).length, 21);
    assert.equal(
      blocks.flatMap(verbText).filter((text) => text.includes('…') || text.toUpperCase() === 'NEEMT ER NOTA VAN')
        .length,
      14,
    );
  });

  tested('has as many of each verb as were counted by hand', ({ blocks }) => {
    const counts = new Map<string, number>();
    for (const text of blocks.flatMap(verbText))
      counts.set(text.split(/[ …]/)[0]!, (counts.get(text.split(/[ …]/)[0]!) ?? 0) + 1);
    for (const [verb, count] of Object.entries({
      BENADRUKT: 32,
      VERZOEKT: 20,
      HERHAALT: 11,
      ONDERSTREEPT: 8,
      ERKENT: 6,
      MOEDIGT: 6,
      HERINNERT: 4,
      STELT: 4,
      ROEPT: 3,
      BEVESTIGT: 3,
      NEEMT: 2,
      Neemt: 1,
      MERKT: 1,
      ZIET: 1,
      ZEGT: 1,
      STEUNT: 1,
      IS: 1,
      ONDERKENT: 1,
      ZAL: 1,
      HERINNEREND: 1,
      ERKENNENDE: 1,
    }))
      assert.equal(counts.get(verb), count, verb);
  });

  tested('sets twelve deadlines', ({ blocks }) => {
    const found: string[] = [];
    for (const block of blocks) {
      for (const { clause, deadlines } of tasksOf(block)) {
        const paragraph = block.kind === 'continuation' ? block.parent?.label?.text : block.label?.text;
        for (const { latest } of deadlines)
          found.push(`${paragraph} ${clause.addressees.map(({ concept }) => concept).join('+')} ${latest}`);
      }
    }
    assert.deepEqual(found, [
      '4 commission 2022-12-31',
      '9 commission 2022-12-31',
      '12 commission+highRepresentative+nisCooperationGroup 2022-12-31',
      '13 commission 2022-09-30',
      '15 commission+institutionsBodies 2022-12-31',
      '20 highRepresentative+commission 2022-09-30',
      '21 highRepresentative 2022-12-31',
      '21 highRepresentative 2022-09-30',
      '23 memberStates+highRepresentative 2023-03-31',
      '26 highRepresentative 2023-03-31',
      '27 highRepresentative+commission 2022-12-31',
      '30 council 2023-12-31',
    ]);
  });
});
