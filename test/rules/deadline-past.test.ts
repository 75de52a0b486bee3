import { expectSilent, marked } from '../support/marks';

const RULE = 'deadline-past';

describe(RULE, () => {
  const cover =
    'Betreft: Conclusies van de Raad over brood die de Raad op 23 mei 2026 heeft goedgekeurd\n\nBIJLAGE\n\nConclusies van de Raad over brood\n\nDE RAAD VAN DE EUROPESE UNIE,\n\n';
  const dated =
    'Subject: Council conclusions on bread, approved by the Council at its meeting held on 23 May 2026\n\nANNEX\n\nCouncil conclusions on bread\n\nTHE COUNCIL OF THE EUROPEAN UNION,\n\n';

  it('finds tasks whose time was over when the text was adopted', () => {
    marked(
      'nl',
      `${cover}1. VERZOEKT de Commissie ⟦deadline-past: uiterlijk eind 2025⟧ en ⟦deadline-past: vóór 1 mei 2026⟧ te antwoorden.\n`,
      { twin: true },
    );
    marked('en', `${dated}1. INVITES the Commission to report ⟦deadline-past: by the first quarter of 2026⟧.\n`);
  });

  it('leaves what lies ahead, what is told of the past, and texts without a date alone', () => {
    expectSilent(
      'nl',
      RULE,
      `${cover}1. VERZOEKT de Commissie uiterlijk eind 2026, vóór eind mei 2026 en in 2026 te antwoorden.\n`,
    );
    expectSilent('nl', RULE, `${cover}1. MERKT OP dat de Commissie uiterlijk eind 2025 moest antwoorden.\n`);
    expectSilent(
      'en',
      RULE,
      `${dated}1. INVITES the Commission to report by 23 May 2026 and to build on the work done in 2024.\n`,
    );
    expectSilent('en', RULE, '1. INVITES the Commission to report by the end of 1999.\n');
  });

  it('knows that conclusions without a date are no older than what they cite', () => {
    const text = (deadline: string): string => `
      Conclusions of the Council on bread

      (2022/C 495/09)

      THE COUNCIL OF THE EUROPEAN UNION,

      1. INVITES the Commission to report on the bread[^1] ${deadline}, and RECALLS that it was to be baked by 2020.

      [^1]: OJ L 202, 8.6.2021, p. 32.
    `;
    marked('en', text('⟦deadline-past: by the end of 2021⟧'));
    expectSilent('en', RULE, text('by the end of 2022'));
  });
});
