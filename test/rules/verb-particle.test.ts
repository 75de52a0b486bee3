import { expectSilent, marked } from '../support/marks';

const RULE = 'verb-particle';

describe(RULE, () => {
  it('finds split verbs left open, in both carriers', () => {
    marked(
      'nl',
      `
      DE RAAD VAN DE EUROPESE UNIE,

      1. ⟦verb-particle: ROEPT⟧ de lidstaten om op tijd meel in te kopen, ook met het oog op de
      winter die voor de deur staat. BENADRUKT dat brood goed is.

      2. ⟦verb-particle: MOEDIGT⟧ de bakkers hun vak door te geven en VERZOEKT de Commissie te helpen.

      3. ⟦verb-particle: NODIGT⟧ de Commissie een voorstel in te dienen.
      `,
      { twin: true },
    );
    marked('de', '1. ⟦verb-particle: LÄDT⟧ die Kommission, einen Bericht vorzulegen. BETONT, dass Brot gut ist.\n');
  });

  it('leaves whole verbs alone, however far apart their parts are', () => {
    expectSilent(
      'nl',
      RULE,
      `
      DE RAAD VAN DE EUROPESE UNIE,

      1. MOEDIGT met name de samenwerking met de bakkers in de buurlanden en met de molenaars van de
      oostelijke en zuidelijke regio's van de Unie
      AAN, alsook de inzet van leraren.

      2. IS met name INGENOMEN met de scholen, en STELT tot slot VAST dat brood goed is.

      3. ROEPT de lidstaten OP:

      (a) meel te kopen;

      (b) gist te kopen.

      4. VERZOEKT de lidstaten te helpen. NEEMT ER NOTA VAN dat zij dat doen.

      5. De strijd tegen IS en het werk dat men ZAL doen.
      `,
      { twin: true },
    );
    expectSilent(
      'en',
      RULE,
      '1. TAKES due NOTE of the report, IS fully COMMITTED to the plan and CALLS ON all to act.\n',
    );
  });

  it('leaves lines in capitals and lead-ins of points alone', () => {
    expectSilent('nl', RULE, 'ROEPT DE LIDSTATEN TE HELPEN\n\n1. BENADRUKT dat het regent.\n');
    expectSilent(
      'de',
      RULE,
      '1. LÄDT:\n\na) die Mitgliedstaaten EIN, Mehl zu kaufen,\n\nb) die Kommission EIN, zu helfen.\n',
    );
  });

  it('misses the preposition that is part of a verb, right before somebody it may ask', () => {
    marked(
      'en',
      '1. ⟦verb-particle: CALLS⟧ the Member States to bake bread. CALLS FOR bread, CALLS ON all bakers and CALLS on the Commission to eat it.',
    );
    expectSilent('nl', 'verb-particle', '1. NEEMT ZICH VOOR de uitvoering van deze conclusies te evalueren.');
    expectSilent('ro', 'verb-particle', '1. INVITĂ Comisia să coacă pâine.');
  });
});
