import { describeLanguage } from './support';

describeLanguage('sv', {
  request: 'UPPMANAR kommissionen att # lägga fram en rapport om allmänna brunnar.',
  verbs: {
    recall: ['ERINRAR OM att vattnet är gratis.', 'PÅMINNER om sitt löfte.'],
    stress: ['BETONAR att vatten är dyrbart.', 'FÄSTER stor VIKT vid dricksvatten.'],
    underline: ['UNDERSTRYKER städernas roll.'],
    highlight: [
      'FRAMHÅLLER att brunnar förenar.',
      'LYFTER FRAM städernas roll.',
      'LYFTER särskilt FRAM städernas roll.',
    ],
    reiterate: ['UPPREPAR sitt löfte.', 'FRAMHÅLLER ÅTERIGEN sitt löfte.'],
    reaffirm: ['BEKRÄFTAR PÅ NYTT att vattnet är allas.', 'BEKRÄFTAR på nytt att vattnet är allas.'],
    confirm: ['BEKRÄFTAR att vattnet är gott.'],
    note: ['NOTERAR att brunnar är sällsynta.', 'KONSTATERAR MED ORO att brunnar är sällsynta.'],
    takeNote: ['NOTERAR rapporten.', 'TAR DEL av rapporten.'],
    recognise: ['ERKÄNNER brunnarnas värde.', 'ÄR MEDVETET om kostnaderna.', 'ÄR fullt MEDVETET OM kostnaderna.'],
    pointOut: ['PÅPEKAR att brunnarna vilar på vintern.', 'PEKAR PÅ kostnaderna.'],
    consider: ['ANSER att detta räcker.', 'ÄR AV DEN UPPFATTNINGEN att det behövs fler brunnar.'],
    convinced: ['ÄR ÖVERTYGAT OM att vatten förenar.', 'ÄR FAST ÖVERTYGAT om att vatten förenar.'],
    lookForward: ['SER FRAM EMOT rapporten.', 'SER med stort intresse FRAM emot rapporten.'],
    conclude: ['DRAR SLUTSATSEN att detta räcker.'],
    concern: [
      'UTTRYCKER SIN DJUPA ORO över läckorna.',
      'ÄR djupt OROAT över läckorna.',
      'UTTRYCKER sin ORO över läckorna.',
    ],
    regret: ['BEKLAGAR att brunnar stängs.'],
    condemn: ['FÖRDÖMER KRAFTFULLT skadegörelsen.', 'TAR SKARPT AVSTÅND FRÅN skadegörelsen.'],
    welcome: [
      'VÄLKOMNAR rapporten.',
      'SER POSITIVT PÅ rapporten.',
      'GLÄDER SIG ÅT rapporten.',
      'NOTERAR MED TILLFREDSSTÄLLELSE rapporten.',
    ],
    appreciate: ['UPPSKATTAR städernas arbete.', 'UTTRYCKER sin UPPSKATTNING för arbetet.', 'TACKAR städerna.'],
    support: ['STÖDER projektet.', 'STÄLLER SIG BAKOM projektet.', 'UTTRYCKER SITT FULLA STÖD för projektet.'],
    endorse: ['GODKÄNNER handlingsplanen.', 'STÄLLER SIG fullt ut BAKOM planen.'],
    encourage: ['UPPMUNTRAR städerna att öppna brunnar.'],
    recommend: ['REKOMMENDERAR att brunnar öppnas.', 'FÖRESLÅR nya brunnar.'],
    invite: [
      'UPPMANAR medlemsstaterna att öppna brunnar.',
      'ANMODAR kommissionen att agera.',
      'INBJUDER städerna att delta.',
    ],
    callOn: ['VÄDJAR TILL städerna att agera.', 'EFTERLYSER fler brunnar.'],
    urge: [
      'UPPMANAR MED KRAFT städerna att agera.',
      'UPPMANAR ENTRÄGET städerna att agera.',
      'UPPMANAR städerna MED EFTERTRYCK att agera.',
    ],
    task: ['GER Coreper I UPPDRAG att följa frågan.', 'UPPDRAR ÅT ordförandeskapet att förhandla.'],
    agree: ['ENAS OM att agera.', 'ÄR ÖVERENS OM att detta räcker.', 'ÄR ENIGT om planen.'],
    commit: ['ÅTAR SIG att agera.', 'ÄR FAST BESLUTET att agera.', 'FÖRBINDER SIG att agera.'],
    decide: ['BESLUTAR att fortsätta arbetet.'],
    ready: ['ÄR REDO att agera.', 'STÅR REDO att hjälpa.', 'ÄR BERETT att hjälpa.'],
    revert: [
      'KOMMER ATT GÖRA EN AVSTÄMNING av genomförandet.',
      'KOMMER ATT ÅTERKOMMA TILL frågan.',
      'KOMMER NOGA ATT FÖLJA utvecklingen.',
      'ÅTERKOMMER till frågan.',
    ],
  },
  plural: {
    agree: ['ÄR ENIGA OM att detta räcker.'],
    recognise: ['ÄR MEDVETNA OM kostnaderna.'],
    commit: ['ÄR FAST BESLUTNA att agera.'],
    convinced: ['ÄR ÖVERTYGADE OM att vatten förenar.'],
  },
  leadIns: [
    'SOM ERINRAR OM',
    'SOM BEAKTAR FÖLJANDE:',
    'MED BEAKTANDE AV fördraget om Europeiska unionen,',
    'SOM ÄR MEDVETET OM följande:',
  ],
  deadlines: {
    'day by /2027-03-31': ['senast den 31 mars 2027', 'inte senare än den 31 mars 2027', 'till den 31 mars 2027'],
    'day before /2027-05-31': ['före den 1 juni 2027'],
    'month by /2027-06-30': ['senast i juni 2027', 'senast juni 2027', 'till juni 2027'],
    'month in 2027-06-01/2027-06-30': ['i juni 2027', 'under juni 2027', 'under juni månad 2027'],
    'monthEnd by /2027-08-31': ['senast i slutet av augusti 2027', 'senast vid utgången av augusti 2027'],
    'quarter by /2027-09-30': ['senast tredje kvartalet 2027', 'senast under det tredje kvartalet 2027'],
    'quarter in 2027-10-01/2027-12-31': ['under fjärde kvartalet 2027', 'under sista kvartalet 2027'],
    'quarterEnd by /2027-03-31': [
      'senast i slutet av första kvartalet 2027',
      'senast vid utgången av det första kvartalet 2027',
    ],
    'halfYear in 2027-01-01/2027-06-30': ['under första halvåret 2027', 'under den första hälften av 2027'],
    'halfYearEnd by /2027-12-31': ['senast i slutet av andra halvåret 2027'],
    'year in 2027-01-01/2027-12-31': ['under 2027', 'under loppet av 2027', 'under år 2027'],
    'year before /2026-12-31': ['före 2027'],
    'year by /2030-12-31': ['senast 2030', 'till 2030', 'senast år 2030', 'fram till 2030'],
    'yearMiddle by /2027-06-30': ['senast i mitten av 2027', 'till mitten av 2027'],
    'yearStart by /2027-03-31': ['senast i början av 2027'],
    'yearEnd by /2026-12-31': [
      'senast i slutet av 2026',
      'senast vid utgången av 2026',
      'till slutet av 2026',
      'senast vid slutet av året 2026',
    ],
    'yearEnd before /2026-12-31': ['före utgången av 2026', 'före slutet av 2026'],
    duration: [
      'inom sex månader',
      'inom 12 månader',
      'inom två år',
      'inom en tid av tre månader',
      'senast 18 månader efter antagandet',
    ],
    vague: ['så snart som möjligt', 'snarast möjligt', 'utan dröjsmål', 'i god tid', 'inom en snar framtid'],
    'no year': [
      'före årets slut',
      'senast i slutet av året',
      'senast den 31 mars',
      'senast i slutet av första kvartalet',
      'före sommaren',
      'före utgången av nästa år',
    ],
    impossible: ['senast den 31 april 2027', 'senast femte kvartalet 2027'],
  },
  references: {
    'EUT L 320, 17.12.2018, s. 28': 'OJ L 320, 17.12.2018, p. 28',
    'EUT L, 2023/2131, 11.10.2023, ELI: http://data.europa.eu/eli/reg/2023/2131/oj':
      'OJ L, 2023/2131, 11.10.2023, ELI: http://data.europa.eu/eli/reg/2023/2131/oj',
    'EUT C, C/2024/3543, 31.5.2024, ELI: http://data.europa.eu/eli/C/2024/3543/oj':
      'OJ C, C/2024/3543, 31.5.2024, ELI: http://data.europa.eu/eli/C/2024/3543/oj',
    'KOM(2011) 558 slutlig': 'COM(2011) 558 final',
    'Dok. 6122/15 + COR 1': 'ST 6122/15 + COR 1',
    'Europaparlamentets och rådets förordning (EU) nr 1093/2010':
      'Regulation (EU) No 1093/2010 of the European Parliament and of the Council',
    'rådets genomförandebeslut (EU) 2018/1993': 'Decision (EU) 2018/1993 of the Council',
    'direktiv 2013/40/EU': 'Directive 2013/40/EU',
    'rådets beslut (Gusp) 2020/1999': 'Decision (CFSP) 2020/1999',
    'artikel 42.7 i EU-fördraget': 'Article 42(7) TEU',
  },
  addressees: {
    'UPPMANAR kommissionen och medlemsstaterna att agera.': 'commission memberStates',
    'UPPMANAR medlemsstaterna, Enisa och kommissionen att hjälpa dem.': 'memberStates enisa commission',
    'UPPMANAR EU och dess medlemsstater att agera.': 'euAndMemberStates',
    'UPPMANAR, i nära samarbete med städerna, unionens höga representant för utrikes frågor och säkerhetspolitik att agera.':
      'highRepresentative',
    'UPPMANAR MED KRAFT städerna att agera.': 'other',
  },
  faults: {
    'verbs out of capitals, and words too many in capitals': `
      1. BETONAR att vattnet är gott. KONSTATERAR att det är gratis. ⟦verb-case: Uppmanar⟧ kommissionen att rapportera.

      2. ⟦verb-case: Välkomnar⟧ rapporten. LYFTER städernas roll ⟦verb-case: fram⟧.

      3. BETONAR ⟦verb-case: ATT⟧ vattnet är gott. ⟦verb-case: DRAR slutsatsen⟧ att detta räcker.`,
    'split verbs left open': `
      1. ⟦verb-particle: LYFTER⟧ städernas roll. BETONAR att vattnet är gott.

      2. ⟦verb-particle: KOMMER⟧ ATT under 2028 av genomförandet.`,
    deadlines: `
      1. UPPMANAR kommissionen att rapportera senast den ⟦deadline-format: 31.12.2027⟧ och under ⟦deadline-format: Q3 2027⟧.

      2. UPPMANAR städerna att agera ⟦deadline-vague: snarast möjligt⟧ och UPPMANAR medlemsstaterna att hjälpa dem ⟦deadline-year-missing: före årets slut⟧.

      3. UPPMANAR städerna att agera senast ⟦deadline-invalid: den 31 april 2027⟧.`,
    'references of another language': `
      1. ERINRAR OM sina slutsatser[^1] och ⟦citation-format: direktiv (UE) 2022/2555⟧[^2].

      2. BETONAR att punkterna 1 till ⟦cross-reference: 7⟧ i dessa slutsatser och punkt 58 i dess slutsatser av den 3 juni 2021 gäller.

      [^1]: ⟦citation-format: ABl. L 320 vom 17.12.2018, S. 28⟧.
      [^2]: ⟦citation-format: OJ L, 2024/1679, 28.6.2024⟧.`,
    acronyms: `
      1. BETONAR att ⟦acronym-late: NEB⟧ är nyttigt. UPPSKATTAR nätverket för europeiska brunnar (NEB), NEB:s städer och NEB-möten.

      2. NOTERAR att FN, Nato, Natos medlemmar och ⟦acronym-undefined: OECD⟧ stöder nätverket för europeiska brunnar (⟦acronym-redefined: NEB⟧).`,
    notes: `
      1. ERINRAR OM sina slutsatser⟦footnote-undefined: [^1]⟧.`,
  },
  silent: [
    'Kommissionen uppmanar städerna att agera och välkomnar deras engagemang.',
    'BETONAR att anslagen från 2021 till 2027 och mötena i maj till juli 2027 är viktiga.',
    'NOTERAR att det program som antogs 2019 löper ut 2020.',
    'UPPMANAR kommissionen att rapportera varje år, senast den 31 mars.',
    'ERINRAR OM artikel 3.5 i EU-fördraget och punkt 58 i kommissionens meddelande.',
    'UPPSKATTAR initiativet ”En stad, EN BRUNN”, G7, CO2 och 5G.',
    'UPPMANAR kommissionen att senast i slutet av 2027 och så snart som möjligt agera.',
    'UPPMANAR städerna att ta med alla som är berörda och SER DÄRFÖR FRAM EMOT en rapport.',
    'VÄLKOMNAR att kommissionen ser över reglerna och att den står bakom städerna.',
  ],
});
