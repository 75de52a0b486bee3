import { describeLanguage } from './support';

describeLanguage('cs', {
  request: 'VYZÝVÁ Komisi, aby # předložila zprávu o studních.',
  verbs: {
    recall: ['PŘIPOMÍNÁ, že voda ve studních je společná.', 'ODKAZUJE na své závěry o studních.'],
    stress: [
      'ZDŮRAZŇUJE, že studny jsou potřebné.',
      'KLADE DŮRAZ na jakost vody.',
      'KLADE zvláštní DŮRAZ na jakost vody.',
    ],
    highlight: ['VYZDVIHUJE úlohu obcí.', 'POUKAZUJE na stav studní.', 'UPOZORŇUJE na stav studní.'],
    reiterate: ['OPAKUJE svou výzvu k ochraně studní.', 'ZNOVU ZDŮRAZŇUJE, že voda je společná.'],
    reaffirm: ['OPĚTOVNĚ POTVRZUJE význam studní.', 'ZNOVU POTVRZUJE význam studní.'],
    note: [
      'KONSTATUJE, že studní ubývá.',
      'BERE NA VĚDOMÍ, že studní ubývá.',
      'SE ZNEPOKOJENÍM KONSTATUJE, že studní ubývá.',
    ],
    takeNote: ['BERE zprávu NA VĚDOMÍ.', 'BERE s potěšením NA VĚDOMÍ zprávu.', 'S USPOKOJENÍM BERE NA VĚDOMÍ zprávu.'],
    recognise: ['UZNÁVÁ hodnotu studní.', 'JE SI VĚDOMA obtíží.', 'JE SI plně VĚDOMA obtíží.', 'UVĚDOMUJE SI obtíže.'],
    pointOut: ['POUKAZUJE na to, že v zimě studny zamrzají.', 'UPOZORŇUJE, že v létě studny vysychají.'],
    consider: ['DOMNÍVÁ SE, že to postačí.', 'MÁ ZA TO, že studní je málo.', 'JE TOHO NÁZORU, že studní je málo.'],
    convinced: ['JE PŘESVĚDČENA o užitečnosti studní.', 'JE pevně PŘESVĚDČENA, že studny přetrvají.'],
    lookForward: ['SE ZÁJMEM OČEKÁVÁ výsledky prací.', 'OČEKÁVÁ zprávu.', 'TĚŠÍ SE na konferenci.'],
    concern: [
      'VYJADŘUJE HLUBOKÉ ZNEPOKOJENÍ nad stavem studní.',
      'JE hluboce ZNEPOKOJENA stavem studní.',
      'VYJADŘUJE vážné OBAVY.',
    ],
    regret: ['LITUJE, že studny zanikají.', 'VYJADŘUJE POLITOVÁNÍ nad zánikem studní.'],
    condemn: ['ODSUZUJE otravování studní.', 'DŮRAZNĚ ODSUZUJE otravování studní.'],
    welcome: ['VÍTÁ zprávu.', 'S POTĚŠENÍM VÍTÁ zprávu.', 'VYJADŘUJE USPOKOJENÍ nad pokrokem.'],
    appreciate: [
      'OCEŇUJE práci studnařů.',
      'VYJADŘUJE UZNÁNÍ studnařům.',
      'DĚKUJE studnařům.',
      'VYJADŘUJE hlubokou VDĚČNOST studnařům.',
    ],
    support: ['PODPORUJE projekt.', 'VYJADŘUJE plnou PODPORU projektu.', 'ZASAZUJE SE o nové studny.'],
    endorse: ['SCHVALUJE akční plán.'],
    encourage: ['VYBÍZÍ obce k hloubení studní.', 'NABÁDÁ obce k hloubení studní.'],
    recommend: ['DOPORUČUJE, aby obce hloubily studny.', 'NAVRHUJE zřídit rejstřík studní.'],
    invite: ['VYZÝVÁ členské státy, aby hloubily studny.'],
    callOn: ['APELUJE na obce, aby konaly.', 'OBRACÍ SE na obce.'],
    request: ['ŽÁDÁ Komisi o zprávu.', 'POŽADUJE, aby obce konaly.'],
    urge: ['NALÉHAVĚ VYZÝVÁ obce, aby konaly.', 'DŮRAZNĚ VYZÝVÁ obce, aby konaly.'],
    task: ['POVĚŘUJE Výbor stálých zástupců pokračováním v práci.', 'UKLÁDÁ pracovní skupině, aby pokračovala.'],
    agree: ['SOUHLASÍ s návratem k této otázce.', 'SHODUJE SE na dalším postupu.', 'DOHODLA SE na dalším postupu.'],
    commit: ['ZAVAZUJE SE konat.', 'JE ODHODLÁNA konat.', 'JE I NADÁLE ODHODLÁNA konat.', 'VYJADŘUJE ODHODLÁNÍ konat.'],
    decide: ['ROZHODLA pokračovat v práci.'],
    ready: ['JE PŘIPRAVENA konat.', 'VYJADŘUJE PŘIPRAVENOST konat.'],
    revert: [
      'ZHODNOTÍ v roce 2028 provádění závěrů.',
      'VRÁTÍ SE k této otázce.',
      'PROVEDE v roce 2028 PŘEZKUM pokroku.',
      'BUDE nadále SLEDOVAT situaci.',
    ],
  },
  plural: {
    stress: ['ZDŮRAZŇUJÍ význam studní.'],
    takeNote: ['BEROU NA VĚDOMÍ zprávu.'],
    recognise: ['JSOU SI VĚDOMI obtíží.'],
    welcome: ['VÍTAJÍ zprávu.'],
    invite: ['VYZÝVAJÍ Komisi, aby předložila zprávu.'],
    encourage: ['VYBÍZEJÍ obce k hloubení studní.'],
    agree: ['SHODUJÍ SE na dalším postupu.'],
    commit: ['ZAVAZUJÍ SE konat.'],
  },
  leadIns: [
    'PŘIPOMÍNAJÍC:',
    'S OHLEDEM NA:',
    'BEROUC NA VĚDOMÍ:',
    'VĚDOMA SI:',
    'VÍTAJÍC:',
    'V SOUVISLOSTI SE:',
    'VZHLEDEM K:',
  ],
  deadlines: {
    'day by /2027-03-31': [
      'do 31. března 2027',
      'nejpozději do 31. března 2027',
      'nejpozději dne 31. března 2027',
      'do dne 31. března 2027',
    ],
    'day before /2027-05-31': ['před 1. červnem 2027'],
    'month by /2027-06-30': ['do června 2027', 'nejpozději v červnu 2027'],
    'month in 2027-09-01/2027-09-30': ['v září 2027', 'během září 2027'],
    'monthEnd by /2027-08-31': ['do konce srpna 2027', 'nejpozději do konce srpna 2027'],
    'quarter by /2027-09-30': [
      'do třetího čtvrtletí roku 2027',
      'nejpozději ve třetím čtvrtletí roku 2027',
      'do 3. čtvrtletí roku 2027',
    ],
    'quarter in 2027-10-01/2027-12-31': [
      've čtvrtém čtvrtletí roku 2027',
      'v posledním čtvrtletí roku 2027',
      've IV. čtvrtletí roku 2027',
    ],
    'quarter before /2027-06-30': ['před třetím čtvrtletím roku 2027'],
    'quarterEnd by /2027-03-31': ['do konce prvního čtvrtletí roku 2027', 'nejpozději do konce prvního čtvrtletí 2027'],
    'halfYear in 2027-01-01/2027-06-30': [
      'v prvním pololetí roku 2027',
      'v první polovině roku 2027',
      'během prvního pololetí roku 2027',
    ],
    'halfYearEnd by /2027-06-30': ['do konce prvního pololetí roku 2027', 'do konce první poloviny roku 2027'],
    'year in 2027-01-01/2027-12-31': ['v roce 2027', 'v průběhu roku 2027', 'během roku 2027'],
    'year by /2030-12-31': ['do roku 2030', 'nejpozději v roce 2030', 'nejpozději do roku 2030'],
    'year before /2026-12-31': ['před rokem 2027'],
    'yearMiddle by /2027-06-30': ['do poloviny roku 2027', 'nejpozději v polovině roku 2027'],
    'yearStart by /2027-03-31': ['do začátku roku 2027', 'nejpozději na začátku roku 2027'],
    'yearEnd by /2026-12-31': [
      'do konce roku 2026',
      'nejpozději do konce roku 2026',
      'ne později než do konce roku 2026',
    ],
    'yearEnd before /2026-12-31': ['před koncem roku 2026'],
    'yearEnd in 2026-12-01/2026-12-31': ['koncem roku 2026'],
    'year by /2026-12-31': ['před uplynutím roku 2026'],
    duration: [
      've lhůtě šesti měsíců',
      'do 12 měsíců',
      'během příštích dvou let',
      'nejpozději 18 měsíců po přijetí závěrů',
      've lhůtě 30 dnů',
    ],
    vague: ['co nejdříve', 'bez zbytečného odkladu', 've vhodnou dobu', 'v blízké budoucnosti'],
    'no year': [
      'do konce roku',
      'před koncem tohoto roku',
      'do 31. března',
      'nejpozději do 1. června',
      'do konce prvního čtvrtletí',
      'do konce března',
      'do příštího roku',
      'do léta',
    ],
    impossible: ['do 31. dubna 2027', 'v pátém čtvrtletí roku 2027'],
  },
  references: {
    'Úř. věst. L 320, 17.12.2018, s. 28': 'OJ L 320, 17.12.2018, p. 28',
    'Úř. věst. L, 2023/2131, 11.10.2023, ELI: http://data.europa.eu/eli/reg/2023/2131/oj':
      'OJ L, 2023/2131, 11.10.2023, ELI: http://data.europa.eu/eli/reg/2023/2131/oj',
    'Úř. věst. C, C/2024/3543, 31.5.2024, ELI: http://data.europa.eu/eli/C/2024/3543/oj':
      'OJ C, C/2024/3543, 31.5.2024, ELI: http://data.europa.eu/eli/C/2024/3543/oj',
    'COM(2021) 118 final': 'COM(2021) 118 final',
    'Dokument 6122/15 + COR 1': 'ST 6122/15 + COR 1',
    'nařízení Evropského parlamentu a Rady (EU) č. 1093/2010':
      'Regulation (EU) No 1093/2010 of the European Parliament and of the Council',
    'prováděcí rozhodnutí Rady (EU) 2018/1993': 'Decision (EU) 2018/1993 of the Council',
    'směrnici 2013/40/EU': 'Directive 2013/40/EU',
    'rozhodnutí (SZBP) 2020/1999': 'Decision (CFSP) 2020/1999',
    'čl. 42 odst. 7 SEU': 'Article 42(7) TEU',
  },
  addressees: {
    'VYZÝVÁ Komisi a členské státy, aby konaly.': 'commission memberStates',
    'VYZÝVÁ členské státy, agenturu ENISA a Komisi, aby konaly.': 'memberStates enisa commission',
    'VYZÝVÁ EU a její členské státy, aby konaly.': 'euAndMemberStates',
    'VYBÍZÍ, v úzké spolupráci s obcemi, vysokého představitele a Evropskou obrannou agenturu, aby konaly.':
      'highRepresentative eda',
    'NALÉHAVĚ VYZÝVÁ obce, aby konaly.': 'other',
  },
  faults: {
    'verbs out of capitals, and words too many in capitals': `
      1. ZDŮRAZŇUJE, že voda je čistá. KONSTATUJE, že je jí málo. ⟦verb-case: Vyzývá⟧ obce, aby konaly.

      2. ⟦verb-case: Vítá⟧ zprávu. ⟦verb-case: BERE na vědomí⟧ její přílohy.

      3. VYZÝVÁ obce, aby konaly. PŘIPOMÍNÁ, ⟦verb-case: ŽE⟧ voda je společná. ⟦verb-case: JE přesvědčena⟧ o její hodnotě.`,
    deadlines: `
      1. VYZÝVÁ Komisi, aby předložila zprávu do ⟦deadline-format: 31.12.2027⟧ a přezkum ve ⟦deadline-format: Q3 2028⟧.

      2. VYZÝVÁ obce, aby konaly ⟦deadline-vague: co nejdříve⟧. VYZÝVÁ členské státy, aby jim pomohly ⟦deadline-year-missing: do konce roku⟧.

      3. VYZÝVÁ obce, aby konaly do ⟦deadline-invalid: 31. dubna 2027⟧.`,
    'references of another language': `
      1. PŘIPOMÍNÁ své závěry[^1] a ⟦citation-format: nařízení (EU) č. 2022/2554⟧[^2].

      2. ZDŮRAZŇUJE význam bodů 1 až ⟦cross-reference: 7⟧ těchto závěrů a bodu 58 svých závěrů ze dne 3. června 2021.

      [^1]: ⟦citation-format: OJ L 320, 17.12.2018, p. 28⟧.
      [^2]: Úř. věst. L 333, 27.12.2022, s. 1.`,
    acronyms: `
      1. ZDŮRAZŇUJE, že ⟦acronym-late: ESS⟧ je užitečná. PODPORUJE evropskou síť studní (ESS) a její studny.

      2. KONSTATUJE, že MSP, OSN a ⟦acronym-undefined: OBSE⟧ podporují evropskou síť studní (⟦acronym-redefined: ESS⟧).`,
    notes: `
      1. PŘIPOMÍNÁ své závěry⟦footnote-undefined: [^1]⟧.`,
  },
  silent: [
    'Komise vyzývá obce, aby konaly, a vítá jejich odhodlání.',
    'V této souvislosti Rada vyzývá obce, aby konaly.',
    'ZDŮRAZŇUJE, že příručka pro obce vychází každoročně do 31. března.',
    'KONSTATUJE, že program přijatý v roce 2019 končí v roce 2020. Zdůrazňuje se v něm význam vody.',
    'ZDŮRAZŇUJE, že studny vyhloubené v roce 2015 jsou stále potřebné a že rozpočet na rok 2020 byl splněn.',
    'VYZÝVÁ Komisi, aby každý rok do 31. března předložila zprávu.',
    'PŘIPOMÍNÁ čl. 3 odst. 5 Smlouvy o EU a bod 58 sdělení.',
    'PODPORUJE iniciativu „Jedna obec, JEDNA STUDNA“, G7, CO2 a 5G.',
    'VYZÝVÁ Komisi, aby do konce roku 2027 a bez zbytečného odkladu přijala opatření.',
    'KONSTATUJE, že od 1. ledna do 31. prosince 2021 bylo vyhloubeno mnoho studní a v letech 2014–2020 ještě více.',
    'ZDŮRAZŇUJE úlohu Europolu, Eurojustu, států NATO, MSP a EU.',
    'VYZÝVÁ Komisi, aby v rámci skupiny uvedené v bodě 1 posoudila stav studní. Je třeba o ně pečovat.',
    'PŘIPOMÍNÁ, že opatření schválená v roce 2024 mají být provedena, a VÍTÁ jejich přijetí v roce 2025.',
  ],
});
