import { describeLanguage } from './support';

describeLanguage('lt', {
  request: 'PRAŠO Komisijos # pateikti ataskaitą dėl šulinių.',
  verbs: {
    recall: ['PRIMENA, kad šulinių vanduo yra bendras.', 'PRIMENA savo išvadas dėl šulinių.'],
    stress: [
      'PABRĖŽIA, kad šuliniai reikalingi.',
      'AKCENTUOJA vandens kokybę.',
      'TEIKIA didelę REIKŠMĘ vandens kokybei.',
    ],
    highlight: [
      'ATKREIPIA DĖMESĮ į šulinių būklę.',
      'ATKREIPIA ypatingą DĖMESĮ Į šulinių būklę.',
      'PABRĖŽIA savivaldybių vaidmenį.',
    ],
    reiterate: ['PAKARTOJA savo raginimą saugoti šulinius.', 'DAR KARTĄ PABRĖŽIA, kad vanduo yra bendras.'],
    reaffirm: ['DAR KARTĄ PATVIRTINA šulinių svarbą.', 'VĖL PATVIRTINA šulinių svarbą.'],
    note: [
      'PAŽYMI, kad šulinių mažėja.',
      'KONSTATUOJA, kad šulinių mažėja.',
      'SU SUSIRŪPINIMU PAŽYMI, kad šulinių mažėja.',
    ],
    takeNote: ['ATKREIPIA DĖMESĮ į ataskaitą.', 'ATSIŽVELGIA į ataskaitą.', 'SUSIPAŽINO su ataskaita.'],
    recognise: ['PRIPAŽĮSTA šulinių vertę.', 'SUVOKIA sunkumus.'],
    pointOut: ['NURODO, kad žiemą šuliniai užšąla.', 'ATKREIPIA DĖMESĮ, kad vasarą šuliniai išdžiūsta.'],
    consider: ['MANO, kad to pakanka.', 'LAIKOSI NUOMONĖS, kad šulinių per mažai.'],
    convinced: [
      'YRA ĮSITIKINUSI šulinių nauda.',
      'YRA tvirtai ĮSITIKINUSI, kad šuliniai išliks.',
      'IŠREIŠKIA ĮSITIKINIMĄ, kad šuliniai išliks.',
    ],
    lookForward: ['SU DIDELIU SUSIDOMĖJIMU LAUKIA ataskaitos.', 'LAUKIA ataskaitos.', 'TIKISI, kad šuliniai išliks.'],
    conclude: ['DARO IŠVADĄ, kad šulinių per mažai.'],
    concern: [
      'REIŠKIA GILŲ SUSIRŪPINIMĄ dėl šulinių būklės.',
      'YRA labai SUSIRŪPINUSI dėl šulinių būklės.',
      'IŠREIŠKIA rimtą SUSIRŪPINIMĄ.',
    ],
    regret: ['APGAILESTAUJA, kad šuliniai nyksta.'],
    condemn: ['SMERKIA šulinių nuodijimą.', 'GRIEŽTAI SMERKIA šulinių nuodijimą.'],
    welcome: [
      'PALANKIAI VERTINA ataskaitą.',
      'TEIGIAMAI VERTINA ataskaitą.',
      'LABAI PALANKIAI VERTINA ataskaitą.',
      'DŽIAUGIASI pažanga.',
    ],
    appreciate: [
      'LABAI VERTINA šulinininkų darbą.',
      'DĖKOJA šulinininkams.',
      'REIŠKIA PADĖKĄ šulinininkams.',
      'REIŠKIA nuoširdų DĖKINGUMĄ šulinininkams.',
    ],
    support: ['REMIA projektą.', 'PRITARIA projektui.', 'IŠREIŠKIA visapusišką PARAMĄ projektui.'],
    endorse: ['TVIRTINA veiksmų planą.', 'PRITARIA veiksmų planui.'],
    encourage: ['SKATINA savivaldybes kasti šulinius.'],
    recommend: ['REKOMENDUOJA, kad savivaldybės kastų šulinius.', 'SIŪLO sukurti šulinių registrą.'],
    invite: ['KVIEČIA valstybes nares kasti šulinius.', 'PRAŠO valstybių narių kasti šulinius.'],
    callOn: ['RAGINA valstybes nares kasti šulinius.', 'KREIPIASI į valstybes nares.'],
    request: ['PRAŠO Komisijos ataskaitos.'],
    urge: ['PRIMYGTINAI RAGINA savivaldybes imtis veiksmų.', 'REIKALAUJA veiksmų.'],
    task: ['PAVEDA Nuolatinių atstovų komitetui tęsti darbą.', 'ĮGALIOJA darbo grupę tęsti darbą.'],
    agree: ['SUSITARIA tęsti darbą.', 'SUTINKA tęsti darbą.', 'PASIEKIA SUSITARIMĄ tęsti darbą.'],
    commit: [
      'ĮSIPAREIGOJA imtis veiksmų.',
      'YRA PASIRYŽUSI imtis veiksmų.',
      'IŠREIŠKIA tvirtą PASIRYŽIMĄ imtis veiksmų.',
    ],
    decide: ['NUSPRENDŽIA tęsti darbą.', 'NUTARIA tęsti darbą.'],
    ready: ['YRA PASIRENGUSI imtis veiksmų.'],
    revert: [
      'APŽVELGS, kaip įgyvendinamos išvados.',
      'GRĮŠ prie šio klausimo.',
      'TOLIAU atidžiai STEBĖS padėtį.',
      'ĮVERTINS pažangą.',
    ],
  },
  plural: {
    convinced: ['YRA ĮSITIKINĘ šulinių nauda.'],
    concern: ['YRA labai SUSIRŪPINĘ dėl šulinių būklės.'],
    commit: ['YRA PASIRYŽĘ imtis veiksmų.'],
    ready: ['YRA PASIRENGĘ imtis veiksmų.'],
  },
  leadIns: [
    'PRIMINDAMA:',
    'ATSIŽVELGDAMA Į:',
    'PALANKIAI VERTINDAMA:',
    'TURĖDAMA OMENYJE:',
    'PRIPAŽINDAMA:',
    'PRIMINDAMI:',
    'KADANGI:',
  ],
  deadlines: {
    'day by /2027-03-31': [
      'iki 2027 m. kovo 31 d.',
      'ne vėliau kaip 2027 m. kovo 31 d.',
      'ne vėliau kaip iki 2027 m. kovo 31 d.',
      'iki 2027 m. kovo 31 dienos',
    ],
    'day before /2027-05-31': ['prieš 2027 m. birželio 1 d.'],
    'month by /2027-06-30': [
      'iki 2027 m. birželio mėn.',
      'iki 2027 m. birželio',
      'ne vėliau kaip 2027 m. birželio mėn.',
    ],
    'month in 2027-09-01/2027-09-30': ['2027 m. rugsėjo mėn.', 'per 2027 m. rugsėjo mėnesį'],
    'monthEnd by /2027-08-31': [
      'iki 2027 m. rugpjūčio mėn. pabaigos',
      'iki 2027 m. rugpjūčio pabaigos',
      'ne vėliau kaip iki 2027 m. rugpjūčio mėnesio pabaigos',
    ],
    'quarter by /2027-09-30': [
      'iki 2027 m. trečiojo ketvirčio',
      'ne vėliau kaip 2027 m. trečiąjį ketvirtį',
      'iki 2027 m. III ketvirčio',
    ],
    'quarter in 2027-10-01/2027-12-31': [
      'ketvirtąjį 2027 m. ketvirtį',
      '2027 m. ketvirtąjį ketvirtį',
      'per 2027 m. paskutinį ketvirtį',
      '2027 m. IV ketvirtį',
    ],
    'quarterEnd by /2027-03-31': [
      'iki 2027 m. pirmojo ketvirčio pabaigos',
      'ne vėliau kaip iki 2027 m. pirmo ketvirčio pabaigos',
    ],
    'halfYear in 2027-01-01/2027-06-30': [
      'pirmąjį 2027 m. pusmetį',
      '2027 m. pirmąjį pusmetį',
      'per 2027 m. pirmąjį pusmetį',
      '2027 m. pirmoje pusėje',
    ],
    'halfYearEnd by /2027-06-30': ['iki 2027 m. pirmojo pusmečio pabaigos'],
    'year in 2027-01-01/2027-12-31': ['2027 metais', 'per 2027 m.', 'per 2027 metus'],
    'year by /2030-12-31': ['iki 2030 m.', 'iki 2030 metų', 'ne vėliau kaip 2030 m.', 'ne vėliau kaip iki 2030 m.'],
    'year before /2026-12-31': ['prieš 2027 m.'],
    'yearMiddle by /2027-06-30': ['iki 2027 m. vidurio', 'ne vėliau kaip 2027 m. viduryje'],
    'yearStart by /2027-03-31': ['iki 2027 m. pradžios', 'ne vėliau kaip 2027 m. pradžioje'],
    'yearEnd by /2026-12-31': [
      'iki 2026 m. pabaigos',
      'iki 2026 metų pabaigos',
      'ne vėliau kaip iki 2026 m. pabaigos',
      'ne vėliau kaip 2026 m. pabaigoje',
    ],
    'yearEnd before /2026-12-31': ['prieš 2026 m. pabaigą'],
    duration: [
      'per šešis mėnesius',
      'per 12 mėnesių',
      'per artimiausius dvejus metus',
      'ne vėliau kaip per 18 mėnesių',
      'per 30 dienų',
    ],
    vague: [
      'kuo greičiau',
      'kaip įmanoma skubiau',
      'nepagrįstai nedelsiant',
      'tinkamu laiku',
      'artimiausioje ateityje',
    ],
    'no year': [
      'iki metų pabaigos',
      'iki šių metų pabaigos',
      'iki kovo 31 d.',
      'ne vėliau kaip birželio 1 d.',
      'iki pirmojo ketvirčio pabaigos',
      'iki kovo pabaigos',
      'iki vasaros',
      'kitais metais',
    ],
    impossible: ['iki 2027 m. balandžio 31 d.', '2027 m. penktąjį ketvirtį'],
  },
  references: {
    'OL L 320, 2018 12 17, p. 28': 'OJ L 320, 17.12.2018, p. 28',
    'OL L, 2023/2131, 2023 10 11, ELI: http://data.europa.eu/eli/reg/2023/2131/oj':
      'OJ L, 2023/2131, 11.10.2023, ELI: http://data.europa.eu/eli/reg/2023/2131/oj',
    'OL C, C/2024/3543, 2024 5 31, ELI: http://data.europa.eu/eli/C/2024/3543/oj':
      'OJ C, C/2024/3543, 31.5.2024, ELI: http://data.europa.eu/eli/C/2024/3543/oj',
    'COM(2021) 118 final': 'COM(2021) 118 final',
    'Dok. 6122/15 + COR 1': 'ST 6122/15 + COR 1',
    'Europos Parlamento ir Tarybos reglamentas (ES) Nr. 1093/2010':
      'Regulation (EU) No 1093/2010 of the European Parliament and of the Council',
    'Tarybos įgyvendinimo sprendimas (ES) 2018/1993': 'Decision (EU) 2018/1993 of the Council',
    'Direktyvoje 2013/40/ES': 'Directive 2013/40/EU',
    'Sprendimas (BUSP) 2020/1999': 'Decision (CFSP) 2020/1999',
    'ES sutarties 42 straipsnio 7 dalis': 'Article 42(7) TEU',
  },
  addressees: {
    'RAGINA Komisiją ir valstybes nares imtis veiksmų.': 'commission memberStates',
    'RAGINA valstybes nares, ENISA ir Komisiją imtis veiksmų.': 'memberStates enisa commission',
    'RAGINA ES ir jos valstybes nares imtis veiksmų.': 'euAndMemberStates',
    'SKATINA, glaudžiai bendradarbiaujant su savivaldybėmis, vyriausiąjį įgaliotinį ir Europos gynybos agentūrą imtis veiksmų.':
      'highRepresentative eda',
    'PRIMYGTINAI RAGINA savivaldybes imtis veiksmų.': 'other',
  },
  faults: {
    'verbs out of capitals, and words too many in capitals': `
      1. PABRĖŽIA, kad vanduo švarus. KONSTATUOJA, kad jo mažai. ⟦verb-case: Ragina⟧ savivaldybes imtis veiksmų.

      2. ⟦verb-case: Palankiai vertina⟧ ataskaitą. ⟦verb-case: ATKREIPIA dėmesį⟧ į jos priedus.

      3. MANO, ⟦verb-case: KAD⟧ vanduo yra bendras. ⟦verb-case: YRA įsitikinusi⟧ jo verte.`,
    deadlines: `
      1. RAGINA Komisiją pateikti ataskaitą iki ⟦deadline-format: 2027-12-31⟧ ir peržiūrą per ⟦deadline-format: 2028 m. Q3⟧.

      2. RAGINA savivaldybes imtis veiksmų ⟦deadline-vague: kuo greičiau⟧. RAGINA valstybes nares joms padėti ⟦deadline-year-missing: iki metų pabaigos⟧.

      3. RAGINA savivaldybes imtis veiksmų iki ⟦deadline-invalid: 2027 m. balandžio 31 d.⟧`,
    'references of another language': `
      1. PRIMENA savo išvadas[^1] ir ⟦citation-format: Reglamentą (EU) 2022/2554⟧[^2].

      2. PABRĖŽIA šių išvadų 1–⟦cross-reference: 7⟧ punktų ir 2021 m. birželio 3 d. išvadų 58 punkto svarbą.

      [^1]: ⟦citation-format: OJ L 320, 17.12.2018, p. 28⟧.
      [^2]: OL L 333, 2022 12 27, p. 1.`,
    acronyms: `
      1. PABRĖŽIA, kad ⟦acronym-late: EŠT⟧ naudingas. REMIA Europos šulinių tinklą (EŠT) ir jo šulinius.

      2. KONSTATUOJA, kad MVĮ, JT ir ⟦acronym-undefined: ESBO⟧ remia Europos šulinių tinklą (⟦acronym-redefined: EŠT⟧).`,
    notes: `
      1. PRIMENA savo išvadas⟦footnote-undefined: [^1]⟧.`,
  },
  silent: [
    'Komisija ragina savivaldybes imtis veiksmų ir palankiai vertina jų pastangas.',
    'Šiomis aplinkybėmis Taryba ragina savivaldybes imtis veiksmų.',
    'PABRĖŽIA, kad savivaldybių vadovas kasmet išleidžiamas iki kovo 31 d.',
    'KONSTATUOJA, kad 2019 m. priimta programa baigiasi 2020 m. Mano kaimo šulinys yra senas.',
    'PABRĖŽIA, kad 2015 m. iškasti šuliniai tebėra reikalingi ir kad 2020 m. biudžetas įvykdytas.',
    'RAGINA Komisiją kiekvienais metais iki kovo 31 d. pateikti ataskaitą.',
    'PRIMENA ES sutarties 3 straipsnio 5 dalį ir komunikato 58 punktą.',
    'REMIA iniciatyvą „Viena savivaldybė, VIENAS ŠULINYS“, G 7, CO2 ir 5G.',
    'RAGINA Komisiją iki 2027 m. pabaigos ir nepagrįstai nedelsiant imtis veiksmų.',
    'KONSTATUOJA, kad nuo 2021 m. sausio 1 d. iki 2021 m. gruodžio 31 d. iškasta daug šulinių, o 2014–2020 m. – dar daugiau.',
    'PABRĖŽIA Europolo, Eurojusto, NATO, MVĮ, JAV ir ES vaidmenį.',
    'RAGINA Komisiją vykdant 1 punkte nurodytą veiklą įvertinti šulinius. Tiki tuo ir kaimo žmonės. Siekia to ir miestai.',
    'PABRĖŽIA, kad 2021 m. birželio 3 d. priimtos išvados ir 2023 m. pateikti pasiūlymai tebėra svarbūs.',
  ],
});
