import { describeLanguage } from './support';

describeLanguage('mt', {
  request: 'JISTIEDEN lill-Kummissjoni tippreżenta # rapport dwar il-funtani pubbliċi.',
  verbs: {
    recall: ['JFAKKAR li l-ilma tal-funtani hu b’xejn.', 'IFAKKAR fil-konklużjonijiet tiegħu.'],
    stress: ['JENFASIZZA l-importanza tal-funtani.', 'JISĦAQ li l-ilma hu nadif.'],
    underline: ['JISSOTTOLINJA l-kwalità tal-ilma.'],
    highlight: ['JIĠBED L-ATTENZJONI għat-tnixxija.'],
    reiterate: ['ITENNI l-appell tiegħu favur il-funtani.'],
    reaffirm: ['JAFFERMA MILL-ĠDID li l-ilma hu ġid komuni.', 'JERĠA’ JAFFERMA l-impenn tiegħu.'],
    note: ['JINNOTA li l-funtani huma rari.', 'JOSSERVA li l-ibliet jibnuhom.'],
    takeNote: ['JIEĦU NOTA tar-rapport.', 'JIEĦU kif xieraq NOTA tar-rapport.'],
    recognise: ['JIRRIKONOXXI l-valur tal-funtani.', 'JIRRIKONOXXI l-valur tagħhom.'],
    pointOut: ['JINDIKA li fix-xitwa l-funtani jagħlqu.'],
    consider: ['JQIS li dan hu biżżejjed.', 'HUWA TAL-FEHMA li dan hu biżżejjed.'],
    convinced: ['HUWA KONVINT li l-ilma jgħaqqad.'],
    lookForward: ['JISTENNA BIL-ĦERQA r-rapport.', 'JISTENNA B’INTERESS ir-rapport.'],
    concern: ['JESPRIMI TĦASSIB dwar it-tnixxija.', 'JESPRIMI t-TĦASSIB tiegħu dwar it-tnixxija.'],
    regret: ['JIDDISPJAĊIH li l-funtani jingħalqu.'],
    condemn: ['JIKKUNDANNA BIL-QAWWA l-vandaliżmu.'],
    welcome: ['JILQA’ r-rapport.', 'JILQA’ B’SODISFAZZJON ir-rapport.', "JILQA' r-rapport."],
    appreciate: ['JAPPREZZA l-ħidma tal-voluntiera.', 'IFAĦĦAR il-ħidma tagħhom.'],
    support: ['JAPPOĠĠA l-proġett.'],
    endorse: ['JAPPROVA l-pjan ta’ azzjoni.'],
    encourage: ['JINKORAĠĠIXXI lill-ibliet jiftħu funtani.'],
    recommend: ['JIRRAKKOMANDA li jinfetħu funtani.'],
    invite: ['JISTIEDEN lill-Istati Membri jiftħu funtani.'],
    callOn: ['JAPPELLA lill-ibliet jaġixxu.'],
    request: ['JITLOB lill-Kummissjoni tirrapporta.'],
    urge: ['JĦEĠĠEĠ lill-ibliet jaġixxu.', 'IĦEĠĠEĠ BIL-QAWWA lill-ibliet jaġixxu.'],
    agree: ['JAQBEL li jerġa’ lura għall-kwistjoni.'],
    commit: ['JIMPENJA RUĦU li jaġixxi.', 'JIBQA’ IMPENJAT favur il-prinċipju.'],
    decide: ['JIDDEĊIEDI li jkompli l-ħidma.'],
    ready: ['HUWA LEST li jaġixxi.'],
    revert: ['SER JAGĦMEL RENDIKONT tal-implimentazzjoni.', 'SER JIMMONITORJA s-sitwazzjoni.'],
  },
  plural: {
    stress: ['JENFASIZZAW l-importanza tal-funtani.'],
    takeNote: ['JIEĦDU NOTA tar-rapport.'],
    welcome: ['JILQGĦU r-rapport.'],
    invite: ['JISTIEDNU lill-Kummissjoni tirrapporta.'],
    agree: ['JAQBLU li jerġgħu lura għall-kwistjoni.'],
    commit: ['JIMPENJAW RUĦHOM li jaġixxu.'],
  },
  leadIns: ['FILWAQT LI JFAKKAR:', 'WARA LI KKUNSIDRA t-Trattat dwar l-Unjoni Ewropea,', 'FILWAQT LI JIEĦU NOTA:'],
  deadlines: {
    'day by /2027-03-31': ['sal-31 ta’ Marzu 2027', 'mhux aktar tard mill-31 ta’ Marzu 2027', "sal-31 ta' Marzu 2027"],
    'day before /2027-05-31': ['qabel l-1 ta’ Ġunju 2027'],
    'month by /2027-06-30': ['sa Ġunju 2027'],
    'month in 2027-06-01/2027-06-30': ['f’Ġunju 2027'],
    'monthEnd by /2027-08-31': ['sa tmiem Awwissu 2027', 'sa l-aħħar ta’ Awwissu 2027'],
    'quarter by /2027-09-30': ['sat-tielet kwart tal-2027'],
    'quarter in 2027-04-01/2027-06-30': ['fit-tieni kwart tal-2027'],
    'quarterEnd by /2027-03-31': ['sa tmiem l-ewwel kwart tal-2027'],
    'quarterEnd by /2027-06-30': ['sa tmiem it-tieni kwart tal-2027'],
    'halfYear in 2027-01-01/2027-06-30': ['fl-ewwel nofs tal-2027'],
    'halfYearEnd by /2027-12-31': ['sa tmiem it-tieni nofs tal-2027'],
    'year in 2027-01-01/2027-12-31': ['fl-2027', 'matul l-2027', 'matul is-sena 2027'],
    'year before /2026-12-31': ['qabel l-2027'],
    'year by /2030-12-31': ['sal-2030', 'sa mhux aktar tard mill-2030'],
    'yearMiddle by /2027-06-30': ['sa nofs l-2027', 'sa nofs is-sena 2027'],
    'yearStart by /2027-03-31': ['sal-bidu tal-2027'],
    'yearEnd by /2026-12-31': ['sa tmiem l-2026', 'sa tmiem is-sena 2026', 'sal-aħħar tal-2026'],
    'yearEnd before /2026-12-31': ['qabel tmiem l-2026'],
    duration: ['fi żmien sitt xhur', 'fi żmien 12-il xahar'],
    vague: ['mill-aktar fis possibbli', 'kemm jista’ jkun malajr', 'mingħajr dewmien'],
    'no year': ['sa tmiem is-sena', 'sal-31 ta’ Marzu', 'qabel is-sajf'],
    impossible: ['sal-31 ta’ April 2027'],
  },
  references: {
    'ĠU L 320, 17.12.2018, p. 28': 'OJ L 320, 17.12.2018, p. 28',
    'ĠU L, 2023/2131, 11.10.2023, ELI: http://data.europa.eu/eli/reg/2023/2131/oj':
      'OJ L, 2023/2131, 11.10.2023, ELI: http://data.europa.eu/eli/reg/2023/2131/oj',
    'COM(2021) 118 final': 'COM(2021) 118 final',
    'Dok. 6122/15 + COR 1': 'ST 6122/15 + COR 1',
    'Regolament (UE) Nru 1093/2010': 'Regulation (EU) No 1093/2010',
    'Deċiżjoni ta’ Implimentazzjoni tal-Kunsill (UE) 2018/1993': 'Decision (EU) 2018/1993',
    'Direttiva 2013/40/UE': 'Directive 2013/40/EU',
    'l-Artikolu 42(7) TUE': 'Article 42(7) TEU',
  },
  addressees: {
    'JISTIEDEN lill-Kummissjoni u lill-Istati Membri jaġixxu.': 'commission memberStates',
    'JISTIEDEN lill-Istati Membri, lill-ENISA u lill-Kummissjoni jgħinuhom.': 'memberStates enisa commission',
    'JISTIEDEN lir-Rappreżentant Għoli jaġixxi.': 'highRepresentative',
  },
  faults: {
    'verbs out of capitals, and words too many in capitals': `
      1. JENFASIZZA li l-ilma hu nadif. JINNOTA li hu b’xejn. ⟦verb-case: Jistieden⟧ lill-Kummissjoni tirrapporta.

      2. ⟦verb-case: Japprezza⟧ r-rapport. ⟦verb-case: JIEĦU nota⟧ tal-annessi.

      3. JFAKKAR ⟦verb-case: LI⟧ l-ilma hu nadif.`,
    deadlines: `
      1. JISTIEDEN lill-Kummissjoni tirrapporta sal-⟦deadline-format: 31/12/2027⟧.

      2. JISTIEDEN lill-ibliet jaġixxu ⟦deadline-vague: mill-aktar fis possibbli⟧ u JĦEĠĠEĠ lill-Istati Membri jgħinuhom ⟦deadline-year-missing: sa tmiem is-sena⟧.

      3. JISTIEDEN lill-ibliet jaġixxu sal-⟦deadline-invalid: 31 ta’ April 2027⟧.`,
    'references of another language': `
      1. JFAKKAR fil-konklużjonijiet tiegħu[^1].

      2. JENFASIZZA l-paragrafi 1 sa ⟦cross-reference: 7⟧ ta’ dawn il-konklużjonijiet u l-paragrafu 58 tal-konklużjonijiet tiegħu tat-3 ta’ Ġunju 2021.

      [^1]: ⟦citation-format: OJ L 320, 17.12.2018, p. 28⟧.`,
  },
  silent: [
    'Il-Kummissjoni tistieden lill-ibliet jaġixxu u tilqa’ l-impenn tagħhom.',
    'Huwa importanti li l-ibliet jaġixxu.',
    'JINNOTA li l-programm adottat fl-2019 jintemm fl-2020.',
    'JENFASIZZA li l-funtani miftuħin fl-2015 għadhom utli.',
    'JISTIEDEN lill-Kummissjoni tirrapporta kull sena, sal-31 ta’ Marzu.',
    'JFAKKAR fl-Artikolu 3(5) TUE, fin-NU, fin-NATO u fis-CO2.',
  ],
});
