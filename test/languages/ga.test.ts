import { describeLanguage } from './support';

describeLanguage('ga', {
  request: 'IARRANN ar an gCoimisiún tuarascáil ar na toibreacha poiblí a chur i láthair #.',
  verbs: {
    recall: [
      'MEABHRAÍONN go bhfuil uisce na dtoibreacha saor in aisce.',
      'CUIREANN I gCUIMHNE go bhfuil an t-uisce glan.',
    ],
    stress: [
      'CUIREANN I bhFÁTH go bhfuil an t-uisce glan.',
      'CUIREANN I BHFÁTH go bhfuil an t-uisce glan.',
      'LEAGANN BÉIM ar an uisce glan.',
    ],
    highlight: ['TARRAINGÍONN AIRD ar na sceitheanna.', 'AIBHSÍONN ról na mbailte.'],
    reaffirm: ['ATHDHEARBHAÍONN gur leas coiteann é an t-uisce.'],
    note: ['TUGANN DÁ hAIRE go bhfuil toibreacha gann.'],
    takeNote: ['TUGANN DÁ hAIRE an tuarascáil.'],
    recognise: ['AITHNÍONN luach na dtoibreacha.'],
    pointOut: ['CUIREANN IN IÚL go reonn na toibreacha sa gheimhreadh.'],
    consider: ['MEASANN gur leor é sin.'],
    lookForward: ['TÁ AG TNÚTH leis an tuarascáil.'],
    concern: ['CUIREANN IMNÍ IN IÚL faoi na sceitheanna.'],
    regret: ['IS OTH LÉI go bhfuil toibreacha á ndúnadh.'],
    condemn: ['CÁINEANN GO LÁIDIR an loitiméireacht.'],
    welcome: ['FÁILTÍONN roimh an tuarascáil.', 'CUIREANN FÁILTE roimh an tuarascáil.'],
    support: ['TACAÍONN leis an tionscadal.'],
    endorse: ['FORMHUINÍONN an plean gníomhaíochta.'],
    encourage: ['SPREAGANN na bailte chun toibreacha a oscailt.'],
    recommend: ['MOLANN toibreacha a oscailt.'],
    invite: ['IARRANN ar na Ballstáit toibreacha a oscailt.', 'TUGANN CUIREADH do na bailte gníomhú.'],
    urge: ['ÁITÍONN ar na bailte gníomhú.'],
    agree: ['COMHAONTAÍONN filleadh ar an gceist.'],
    commit: ['GEALLANN gníomhú.', 'TÁ TIOMANTA do ghníomhú.'],
    decide: ['CINNEANN leanúint leis an obair.'],
    ready: ['TÁ RÉIDH le gníomhú.'],
    revert: ['DÉANFAIDH MEASÚNÚ ar an gcur chun feidhme.', 'FILLFIDH ar an gceist.'],
  },
  plural: {},
  leadIns: ['AG MEABHRÚ:', 'AG FÉACHAINT DO:', 'Á MHEABHRÚ:', 'AG TABHAIRT DÁ hAIRE:'],
  deadlines: {
    'day by /2027-03-31': [
      'faoin 31 Márta 2027',
      'faoi 31 Márta 2027',
      'tráth nach déanaí ná 31 Márta 2027',
      'ar a dhéanaí faoin 31 Márta 2027',
    ],
    'day before /2027-05-31': ['roimh 1 Meitheamh 2027'],
    'month by /2027-06-30': ['faoi Mheitheamh 2027', 'faoi mhí an Mheithimh 2027'],
    'month in 2027-09-01/2027-09-30': ['i Meán Fómhair 2027', 'i rith mhí Mheán Fómhair 2027'],
    'monthEnd by /2027-08-31': ['faoi dheireadh mhí Lúnasa 2027', 'faoi dheireadh Lúnasa 2027'],
    'quarter in 2027-07-01/2027-09-30': ['sa tríú ráithe de 2027', 'i rith an tríú ráithe de 2027'],
    'quarterEnd by /2027-03-31': ['faoi dheireadh an chéad ráithe de 2027'],
    'halfYear in 2027-01-01/2027-06-30': ['sa chéad leath de 2027'],
    'year in 2027-01-01/2027-12-31': ['in 2027', 'le linn 2027', 'i rith na bliana 2027'],
    'year before /2026-12-31': ['roimh 2027'],
    'year by /2030-12-31': ['faoi 2030'],
    'yearMiddle by /2027-06-30': ['faoi lár 2027', 'faoi lár na bliana 2027'],
    'yearStart by /2027-03-31': ['faoi thús 2027'],
    'yearEnd by /2026-12-31': [
      'faoi dheireadh 2026',
      'faoi dheireadh na bliana 2026',
      'ar a dhéanaí faoi dheireadh 2026',
    ],
    'yearEnd before /2026-12-31': ['roimh dheireadh 2026'],
    duration: ['laistigh de sé mhí', 'laistigh de 12 mhí'],
    vague: ['a luaithe is féidir', 'gan mhoill', 'in am trátha'],
    'no year': ['faoi dheireadh na bliana', 'faoin 31 Márta', 'roimh dheireadh na bliana seo'],
    impossible: ['faoin 31 Aibreán 2027'],
  },
  references: {
    'IO L 320, 17.12.2018, lch. 28': 'OJ L 320, 17.12.2018, p. 28',
    'IO L, 2023/2131, 11.10.2023, ELI: http://data.europa.eu/eli/reg/2023/2131/oj':
      'OJ L, 2023/2131, 11.10.2023, ELI: http://data.europa.eu/eli/reg/2023/2131/oj',
    'COM(2021) 118 final': 'COM(2021) 118 final',
    'Doic. 6122/15 + COR 1': 'ST 6122/15 + COR 1',
    'Rialachán (AE) Uimh. 1093/2010': 'Regulation (EU) No 1093/2010',
    'Cinneadh Cur Chun Feidhme (AE) 2018/1993 ón gComhairle': 'Decision (EU) 2018/1993',
    'Treoir 2013/40/AE': 'Directive 2013/40/EU',
    'Airteagal 42(7) CAE': 'Article 42(7) TEU',
  },
  addressees: {
    'IARRANN ar an gCoimisiún agus ar na Ballstáit gníomhú.': 'commission memberStates',
    'IARRANN ar na Ballstáit, ar ENISA agus ar an gCoimisiún cabhrú leo.': 'memberStates enisa commission',
    'SPREAGANN an tArdionadaí chun gníomhú.': 'highRepresentative',
  },
  faults: {
    'verbs out of capitals': `
      1. CUIREANN I bhFÁTH go bhfuil an t-uisce glan. Iarrann an Coimisiún cabhair.

      2. ⟦verb-case: Aithníonn⟧ luach na dtoibreacha.

      3. ⟦verb-case: CUIREANN I bhfáth⟧ go bhfuil an t-uisce glan.`,
    deadlines: `
      1. IARRANN ar an gCoimisiún tuairisciú faoi ⟦deadline-format: 31/12/2027⟧.

      2. IARRANN ar na bailte gníomhú ⟦deadline-vague: a luaithe is féidir⟧ agus ÁITÍONN ar na Ballstáit cabhrú leo ⟦deadline-year-missing: faoi dheireadh na bliana⟧.

      3. IARRANN ar na bailte gníomhú faoin ⟦deadline-invalid: 31 Aibreán 2027⟧.`,
    'references of another language': `
      1. MEABHRAÍONN a conclúidí[^1].

      2. CUIREANN I bhFÁTH míreanna 1 go ⟦cross-reference: 7⟧ de na conclúidí seo agus mír 58 dá conclúidí an 3 Meitheamh 2021.

      [^1]: ⟦citation-format: OJ L 320, 17.12.2018, p. 28⟧.`,
  },
  silent: [
    'MEABHRAÍONN an tuarascáil. Iarrann an Coimisiún ar na bailte gníomhú agus fáiltíonn sé roimh a ndícheall.',
    'Tá na toibreacha tábhachtach do chách.',
    'TUGANN DÁ hAIRE go dtagann deireadh in 2020 leis an gclár a glacadh in 2019.',
    'CUIREANN I bhFÁTH gur úsáideach iad na toibreacha a osclaíodh in 2015, agus AITHNÍONN obair na mBallstát.',
    'IARRANN ar an gCoimisiún tuairisciú gach bliain, faoin 31 Márta.',
    'MEABHRAÍONN Airteagal 3(5) CAE, AE, NATO agus na Náisiúin Aontaithe (NA), agus obair NA.',
  ],
});
