import { describeLanguage } from './support';

describeLanguage('sk', {
  request: 'VYZÝVA Komisiu, aby # predložila správu o studniach.',
  verbs: {
    recall: ['PRIPOMÍNA, že voda v studniach je spoločná.', 'ODKAZUJE na svoje závery o studniach.'],
    stress: [
      'ZDÔRAZŇUJE, že studne sú potrebné.',
      'KLADIE DÔRAZ na kvalitu vody.',
      'KLADIE osobitný DÔRAZ na kvalitu vody.',
    ],
    highlight: ['VYZDVIHUJE úlohu obcí.', 'POUKAZUJE na stav studní.', 'UPRIAMUJE POZORNOSŤ na stav studní.'],
    reiterate: ['OPAKUJE svoju výzvu na ochranu studní.', 'OPÄTOVNE ZDÔRAZŇUJE, že voda je spoločná.'],
    reaffirm: ['OPÄTOVNE POTVRDZUJE význam studní.', 'ZNOVU POTVRDZUJE význam studní.'],
    note: [
      'KONŠTATUJE, že studní ubúda.',
      'BERIE NA VEDOMIE, že studní ubúda.',
      'SO ZNEPOKOJENÍM KONŠTATUJE, že studní ubúda.',
    ],
    takeNote: ['BERIE správu NA VEDOMIE.', 'S USPOKOJENÍM BERIE NA VEDOMIE správu.'],
    recognise: [
      'UZNÁVA hodnotu studní.',
      'JE SI VEDOMÁ ťažkostí.',
      'JE SI plne VEDOMÁ ťažkostí.',
      'UVEDOMUJE SI ťažkosti.',
    ],
    pointOut: ['UPOZORŇUJE, že v lete studne vysychajú.', 'POUKAZUJE na to, že v zime studne zamŕzajú.'],
    consider: ['DOMNIEVA SA, že to postačí.', 'JE TOHO NÁZORU, že studní je málo.'],
    convinced: ['JE PRESVEDČENÁ o užitočnosti studní.', 'JE pevne PRESVEDČENÁ, že studne pretrvajú.'],
    lookForward: ['SO ZÁUJMOM OČAKÁVA správu.', 'OČAKÁVA správu.', 'TEŠÍ SA na konferenciu.'],
    concern: [
      'VYJADRUJE HLBOKÉ ZNEPOKOJENIE nad stavom studní.',
      'JE hlboko ZNEPOKOJENÁ stavom studní.',
      'VYJADRUJE vážne OBAVY.',
    ],
    regret: ['ĽUTUJE, že studne zanikajú.', 'VYJADRUJE POĽUTOVANIE nad zánikom studní.'],
    condemn: ['ODSUDZUJE otravovanie studní.', 'DÔRAZNE ODSUDZUJE otravovanie studní.'],
    welcome: ['VÍTA správu.', 'S POTEŠENÍM VÍTA správu.', 'VYJADRUJE USPOKOJENIE nad pokrokom.'],
    appreciate: [
      'OCEŇUJE prácu studniarov.',
      'VYJADRUJE UZNANIE studniarom.',
      'ĎAKUJE studniarom.',
      'VYJADRUJE hlbokú VĎAČNOSŤ studniarom.',
    ],
    support: ['PODPORUJE projekt.', 'VYJADRUJE plnú PODPORU projektu.'],
    endorse: ['SCHVAĽUJE akčný plán.'],
    encourage: ['NABÁDA obce, aby hĺbili studne.', 'POVZBUDZUJE obce, aby hĺbili studne.'],
    recommend: ['ODPORÚČA, aby obce hĺbili studne.', 'NAVRHUJE zriadiť register studní.'],
    invite: ['VYZÝVA členské štáty, aby hĺbili studne.'],
    callOn: ['APELUJE na obce, aby konali.', 'OBRACIA SA na obce.'],
    request: ['ŽIADA Komisiu o správu.', 'POŽADUJE, aby obce konali.'],
    urge: ['NALIEHAVO VYZÝVA obce, aby konali.', 'DÔRAZNE VYZÝVA obce, aby konali.'],
    task: [
      'POVERUJE Výbor stálych predstaviteľov, aby pokračoval v práci.',
      'UKLADÁ pracovnej skupine, aby pokračovala.',
    ],
    agree: ['SÚHLASÍ s návratom k tejto otázke.', 'ZHODUJE SA na ďalšom postupe.', 'DOHODLA SA na ďalšom postupe.'],
    commit: [
      'ZAVÄZUJE SA konať.',
      'JE ODHODLANÁ konať.',
      'JE AJ NAĎALEJ ODHODLANÁ konať.',
      'VYJADRUJE ODHODLANIE konať.',
    ],
    decide: ['ROZHODLA pokračovať v práci.'],
    ready: ['JE PRIPRAVENÁ konať.', 'VYJADRUJE PRIPRAVENOSŤ konať.'],
    revert: [
      'ZHODNOTÍ v roku 2028 vykonávanie záverov.',
      'VRÁTI SA k tejto otázke.',
      'VYKONÁ v roku 2028 PRESKÚMANIE pokroku.',
      'BUDE naďalej SLEDOVAŤ situáciu.',
    ],
  },
  plural: {
    stress: ['ZDÔRAZŇUJÚ význam studní.'],
    takeNote: ['BERÚ NA VEDOMIE správu.'],
    recognise: ['SÚ SI VEDOMÍ ťažkostí.'],
    welcome: ['VÍTAJÚ správu.'],
    invite: ['VYZÝVAJÚ Komisiu, aby predložila správu.'],
    agree: ['SÚHLASIA s návratom k tejto otázke.'],
    commit: ['ZAVÄZUJÚ SA konať.'],
    revert: ['VRÁTIA SA k tejto otázke.'],
  },
  leadIns: [
    'PRIPOMÍNAJÚC:',
    'SO ZRETEĽOM NA:',
    'BERÚC NA VEDOMIE:',
    'VEDOMÁ SI:',
    'VÍTAJÚC:',
    'KEĎŽE:',
    'VZHĽADOM NA:',
  ],
  deadlines: {
    'day by /2027-03-31': [
      'do 31. marca 2027',
      'najneskôr do 31. marca 2027',
      'najneskôr dňa 31. marca 2027',
      'do dňa 31. marca 2027',
    ],
    'day before /2027-05-31': ['pred 1. júnom 2027'],
    'month by /2027-06-30': ['do júna 2027', 'najneskôr v júni 2027'],
    'month in 2027-09-01/2027-09-30': ['v septembri 2027', 'počas septembra 2027'],
    'monthEnd by /2027-08-31': ['do konca augusta 2027', 'najneskôr do konca augusta 2027'],
    'quarter by /2027-09-30': [
      'do tretieho štvrťroka 2027',
      'najneskôr v treťom štvrťroku 2027',
      'do 3. štvrťroka 2027',
    ],
    'quarter in 2027-10-01/2027-12-31': [
      'vo štvrtom štvrťroku 2027',
      'v poslednom štvrťroku 2027',
      'v IV. štvrťroku 2027',
    ],
    'quarter before /2027-06-30': ['pred tretím štvrťrokom 2027'],
    'quarterEnd by /2027-03-31': ['do konca prvého štvrťroka 2027', 'najneskôr do konca prvého štvrťroka 2027'],
    'halfYear in 2027-01-01/2027-06-30': [
      'v prvom polroku 2027',
      'v prvej polovici roka 2027',
      'počas prvého polroka 2027',
    ],
    'halfYearEnd by /2027-06-30': ['do konca prvého polroka 2027', 'do konca prvej polovice roka 2027'],
    'year in 2027-01-01/2027-12-31': ['v roku 2027', 'v priebehu roka 2027', 'počas roka 2027'],
    'yearEnd in 2026-12-01/2026-12-31': ['koncom roka 2026'],
    'year by /2026-12-31': ['pred uplynutím roka 2026'],
    'year by /2030-12-31': ['do roku 2030', 'najneskôr v roku 2030', 'najneskôr do roku 2030'],
    'year before /2026-12-31': ['pred rokom 2027'],
    'yearMiddle by /2027-06-30': ['do polovice roka 2027', 'najneskôr v polovici roka 2027'],
    'yearStart by /2027-03-31': ['do začiatku roka 2027', 'najneskôr na začiatku roka 2027'],
    'yearEnd by /2026-12-31': [
      'do konca roka 2026',
      'do konca roku 2026',
      'najneskôr do konca roka 2026',
      'nie neskôr ako do konca roka 2026',
    ],
    'yearEnd before /2026-12-31': ['pred koncom roka 2026'],
    duration: [
      'v lehote šiestich mesiacov',
      'do 12 mesiacov',
      'počas nasledujúcich dvoch rokov',
      'najneskôr 18 mesiacov po prijatí záverov',
      'v lehote 30 dní',
    ],
    vague: ['čo najskôr', 'bez zbytočného odkladu', 'vo vhodnom čase', 'v blízkej budúcnosti'],
    'no year': [
      'do konca roka',
      'pred koncom tohto roka',
      'do 31. marca',
      'najneskôr do 1. júna',
      'do konca prvého štvrťroka',
      'do konca marca',
      'do budúceho roka',
      'do leta',
    ],
    impossible: ['do 31. apríla 2027', 'v piatom štvrťroku 2027'],
  },
  references: {
    'Ú. v. EÚ L 320, 17.12.2018, s. 28': 'OJ L 320, 17.12.2018, p. 28',
    'Ú. v. EÚ L, 2023/2131, 11.10.2023, ELI: http://data.europa.eu/eli/reg/2023/2131/oj':
      'OJ L, 2023/2131, 11.10.2023, ELI: http://data.europa.eu/eli/reg/2023/2131/oj',
    'Ú. v. EÚ C, C/2024/3543, 31.5.2024, ELI: http://data.europa.eu/eli/C/2024/3543/oj':
      'OJ C, C/2024/3543, 31.5.2024, ELI: http://data.europa.eu/eli/C/2024/3543/oj',
    'COM(2021) 118 final': 'COM(2021) 118 final',
    'Dok. 6122/15 + COR 1': 'ST 6122/15 + COR 1',
    'nariadenie Európskeho parlamentu a Rady (EÚ) č. 1093/2010':
      'Regulation (EU) No 1093/2010 of the European Parliament and of the Council',
    'vykonávacie rozhodnutie Rady (EÚ) 2018/1993': 'Decision (EU) 2018/1993 of the Council',
    'smernici 2013/40/EÚ': 'Directive 2013/40/EU',
    'rozhodnutie (SZBP) 2020/1999': 'Decision (CFSP) 2020/1999',
    'článok 42 ods. 7 ZEÚ': 'Article 42(7) TEU',
  },
  addressees: {
    'VYZÝVA Komisiu a členské štáty, aby konali.': 'commission memberStates',
    'VYZÝVA členské štáty, agentúru ENISA a Komisiu, aby konali.': 'memberStates enisa commission',
    'VYZÝVA EÚ a jej členské štáty, aby konali.': 'euAndMemberStates',
    'NABÁDA, v úzkej spolupráci s obcami, vysokého predstaviteľa a Európsku obrannú agentúru, aby konali.':
      'highRepresentative eda',
    'NALIEHAVO VYZÝVA obce, aby konali.': 'other',
  },
  faults: {
    'verbs out of capitals, and words too many in capitals': `
      1. ZDÔRAZŇUJE, že voda je čistá. KONŠTATUJE, že je jej málo. ⟦verb-case: Vyzýva⟧ obce, aby konali.

      2. ⟦verb-case: Víta⟧ správu. ⟦verb-case: BERIE na vedomie⟧ jej prílohy.

      3. VYZÝVA obce, aby konali. PRIPOMÍNA, ⟦verb-case: ŽE⟧ voda je spoločná. ⟦verb-case: JE presvedčená⟧ o jej hodnote.`,
    deadlines: `
      1. VYZÝVA Komisiu, aby predložila správu do ⟦deadline-format: 31.12.2027⟧ a preskúmanie v ⟦deadline-format: Q3 2028⟧.

      2. VYZÝVA obce, aby konali ⟦deadline-vague: čo najskôr⟧. VYZÝVA členské štáty, aby im pomohli ⟦deadline-year-missing: do konca roka⟧.

      3. VYZÝVA obce, aby konali do ⟦deadline-invalid: 31. apríla 2027⟧.`,
    'references of another language': `
      1. PRIPOMÍNA svoje závery[^1] a ⟦citation-format: nariadenie (EU) 2022/2554⟧[^2].

      2. ZDÔRAZŇUJE význam bodov 1 až ⟦cross-reference: 7⟧ týchto záverov a bodu 58 svojich záverov z 3. júna 2021.

      [^1]: ⟦citation-format: OJ L 320, 17.12.2018, p. 28⟧.
      [^2]: Ú. v. EÚ L 333, 27.12.2022, s. 1.`,
    acronyms: `
      1. ZDÔRAZŇUJE, že ⟦acronym-late: ESS⟧ je užitočná. PODPORUJE európsku sieť studní (ESS) a jej studne.

      2. KONŠTATUJE, že MSP, OSN a ⟦acronym-undefined: OBSE⟧ podporujú európsku sieť studní (⟦acronym-redefined: ESS⟧).`,
    notes: `
      1. PRIPOMÍNA svoje závery⟦footnote-undefined: [^1]⟧.`,
  },
  silent: [
    'Komisia vyzýva obce, aby konali, a víta ich odhodlanie.',
    'V tejto súvislosti Rada vyzýva obce, aby konali.',
    'ZDÔRAZŇUJE, že príručka pre obce vychádza každoročne do 31. marca.',
    'KONŠTATUJE, že program prijatý v roku 2019 sa končí v roku 2020. Zdôrazňuje sa v ňom význam vody.',
    'ZDÔRAZŇUJE, že studne vyhĺbené v roku 2015 sú stále potrebné a že rozpočet na rok 2020 bol splnený.',
    'VYZÝVA Komisiu, aby každý rok do 31. marca predložila správu.',
    'PRIPOMÍNA článok 3 ods. 5 ZEÚ a bod 58 oznámenia.',
    'PODPORUJE iniciatívu „Jedna obec, JEDNA STUDŇA“, G7, CO2 a 5G.',
    'VYZÝVA Komisiu, aby do konca roka 2027 a bez zbytočného odkladu prijala opatrenia.',
    'KONŠTATUJE, že od 1. januára do 31. decembra 2021 bolo vyhĺbených veľa studní a v rokoch 2014 – 2020 ešte viac.',
    'ZDÔRAZŇUJE úlohu Europolu, Eurojustu, štátov NATO, MSP a EÚ.',
    'VYZÝVA Komisiu, aby v rámci skupiny uvedenej v bode 1 posúdila stav studní. Je potrebné o ne dbať.',
    'PRIPOMÍNA, že opatrenia schválené v roku 2024 sa majú vykonať, a VÍTA ich prijatie v roku 2025.',
  ],
});
