import { describeLanguage } from './support';

describeLanguage('lv', {
  request: 'AICINA Komisiju # iesniegt ziņojumu par akām.',
  verbs: {
    recall: ['ATGĀDINA, ka aku ūdens ir kopīgs.', 'ATGĀDINA savus secinājumus par akām.'],
    stress: ['UZSVER, ka akas ir vajadzīgas.', 'PIEŠĶIR lielu NOZĪMI ūdens kvalitātei.'],
    highlight: ['IZCEĻ pašvaldību lomu.', 'VĒRŠ UZMANĪBU uz aku stāvokli.', 'VĒRŠ īpašu UZMANĪBU uz aku stāvokli.'],
    reiterate: [
      'ATKĀRTO savu aicinājumu aizsargāt akas.',
      'ATKĀRTOTI UZSVER, ka ūdens ir kopīgs.',
      'VĒLREIZ UZSVER, ka ūdens ir kopīgs.',
    ],
    reaffirm: ['ATKĀRTOTI APSTIPRINA aku nozīmi.', 'VĒLREIZ APSTIPRINA aku nozīmi.'],
    note: ['NORĀDA, ka aku kļūst mazāk.', 'KONSTATĒ, ka aku kļūst mazāk.', 'AR BAŽĀM ATZĪMĒ, ka aku kļūst mazāk.'],
    takeNote: ['PIEŅEM ZINĀŠANAI ziņojumu.', 'PIEŅEM ziņojumu ZINĀŠANAI.', 'ŅEM VĒRĀ ziņojumu.'],
    recognise: ['ATZĪST aku vērtību.', 'APZINĀS grūtības.'],
    pointOut: ['NORĀDA, ka ziemā akas aizsalst.', 'NORĀDA uz aku stāvokli.'],
    consider: ['UZSKATA, ka ar to pietiek.', 'PAUŽ VIEDOKLI, ka aku ir par maz.'],
    convinced: [
      'IR PĀRLIECINĀTA par aku lietderību.',
      'IR cieši PĀRLIECINĀTA, ka akas saglabāsies.',
      'PAUŽ PĀRLIECĪBU, ka akas saglabāsies.',
    ],
    lookForward: ['AR INTERESI GAIDA ziņojumu.', 'AR LIELU INTERESI GAIDA ziņojumu.', 'GAIDA ziņojumu.'],
    conclude: ['SECINA, ka aku ir par maz.'],
    concern: [
      'PAUŽ DZIĻAS BAŽAS par aku stāvokli.',
      'IR dziļi NOBAŽĪJUSIES par aku stāvokli.',
      'PAUŽ nopietnas BAŽAS.',
    ],
    regret: ['PAUŽ NOŽĒLU par aku izzušanu.', 'NOŽĒLO, ka akas izzūd.'],
    condemn: ['NOSODA aku indēšanu.', 'ASI NOSODA aku indēšanu.'],
    welcome: ['ATZINĪGI VĒRTĒ ziņojumu.', 'PAUŽ GANDARĪJUMU par progresu.', 'ĻOTI ATZINĪGI VĒRTĒ ziņojumu.'],
    appreciate: [
      'AUGSTU VĒRTĒ akraču darbu.',
      'PATEICAS akračiem.',
      'PAUŽ PATEICĪBU akračiem.',
      'PAUŽ dziļu ATZINĪBU akračiem.',
    ],
    support: ['ATBALSTA projektu.', 'PAUŽ pilnīgu ATBALSTU projektam.'],
    endorse: ['APSTIPRINA rīcības plānu.', 'PIEŅEM rīcības plānu.'],
    encourage: ['MUDINA pašvaldības rakt akas.', 'ROSINA pašvaldības rakt akas.'],
    recommend: ['IESAKA pašvaldībām rakt akas.', 'IEROSINA izveidot aku reģistru.'],
    invite: ['AICINA dalībvalstis rakt akas.'],
    callOn: ['VĒRŠAS pie pašvaldībām.'],
    request: ['LŪDZ Komisiju iesniegt ziņojumu.', 'PIEPRASA ziņojumu.'],
    urge: ['STINGRI MUDINA pašvaldības rīkoties.', 'NEATLAIDĪGI AICINA pašvaldības rīkoties.'],
    task: ['UZDOD Pastāvīgo pārstāvju komitejai turpināt darbu.', 'PILNVARO darba grupu turpināt darbu.'],
    agree: ['VIENOJAS turpināt darbu.', 'PIEKRĪT turpināt darbu.', 'PANĀK VIENOŠANOS turpināt darbu.'],
    commit: [
      'APŅEMAS rīkoties.',
      'IR APŅĒMUSIES rīkoties.',
      'JOPROJĀM IR stingri APŅĒMUSIES rīkoties.',
      'PAUŽ APŅĒMĪBU rīkoties.',
    ],
    decide: ['NOLEMJ turpināt darbu.', 'PIEŅEM LĒMUMU turpināt darbu.'],
    ready: ['IR GATAVA rīkoties.', 'PAUŽ GATAVĪBU rīkoties.'],
    revert: [
      'IZVĒRTĒS secinājumu īstenošanu.',
      'ATGRIEZĪSIES pie šā jautājuma.',
      'CIEŠI SEKOS situācijai.',
      'PĀRSKATĪS secinājumus.',
    ],
  },
  plural: {
    convinced: ['IR PĀRLIECINĀTI par aku lietderību.'],
    concern: ['IR dziļi SATRAUKTI par aku stāvokli.'],
    ready: ['IR GATAVI rīkoties.'],
  },
  leadIns: [
    'ATGĀDINOT:',
    'ŅEMOT VĒRĀ:',
    'SAISTĪBĀ AR:',
    'ATZINĪGI VĒRTĒJOT:',
    'APZINOTIES:',
    'PIEŅEMOT ZINĀŠANAI:',
    'TĀ KĀ:',
  ],
  deadlines: {
    'day by /2027-03-31': [
      'līdz 2027. gada 31. martam',
      'vēlākais līdz 2027. gada 31. martam',
      'ne vēlāk kā 2027. gada 31. martā',
      'ne vēlāk kā līdz 2027. gada 31. martam',
    ],
    'day before /2027-05-31': ['pirms 2027. gada 1. jūnija'],
    'month by /2027-06-30': ['līdz 2027. gada jūnijam', 'ne vēlāk kā 2027. gada jūnijā'],
    'month in 2027-09-01/2027-09-30': ['2027. gada septembrī'],
    'monthEnd by /2027-08-31': ['līdz 2027. gada augusta beigām', 'vēlākais līdz 2027. gada augusta beigām'],
    'quarter by /2027-09-30': [
      'līdz 2027. gada trešajam ceturksnim',
      'ne vēlāk kā 2027. gada trešajā ceturksnī',
      'līdz 2027. gada 3. ceturksnim',
    ],
    'quarter in 2027-10-01/2027-12-31': [
      '2027. gada ceturtajā ceturksnī',
      '2027. gada pēdējā ceturksnī',
      '2027. gada ceturtā ceturkšņa laikā',
    ],
    'quarter before /2027-06-30': ['pirms 2027. gada trešā ceturkšņa'],
    'quarterEnd by /2027-03-31': [
      'līdz 2027. gada pirmā ceturkšņa beigām',
      'vēlākais līdz 2027. gada pirmā ceturkšņa beigām',
    ],
    'halfYear in 2027-01-01/2027-06-30': [
      '2027. gada pirmajā pusgadā',
      '2027. gada pirmajā pusē',
      '2027. gada pirmā pusgada laikā',
    ],
    'halfYearEnd by /2027-06-30': ['līdz 2027. gada pirmā pusgada beigām', 'līdz 2027. gada pirmās puses beigām'],
    'year in 2027-01-01/2027-12-31': ['2027. gadā', '2027. gada laikā', '2027. gada gaitā'],
    'year by /2030-12-31': ['līdz 2030. gadam', 'ne vēlāk kā 2030. gadā', 'vēlākais līdz 2030. gadam'],
    'year before /2026-12-31': ['pirms 2027. gada'],
    'yearMiddle by /2027-06-30': ['līdz 2027. gada vidum', 'ne vēlāk kā 2027. gada vidū'],
    'yearStart by /2027-03-31': ['līdz 2027. gada sākumam', 'ne vēlāk kā 2027. gada sākumā'],
    'yearEnd by /2026-12-31': [
      'līdz 2026. gada beigām',
      'vēlākais līdz 2026. gada beigām',
      'ne vēlāk kā līdz 2026. gada beigām',
      'ne vēlāk kā 2026. gada beigās',
    ],
    'yearEnd before /2026-12-31': ['pirms 2026. gada beigām'],
    duration: [
      'sešu mēnešu laikā',
      '12 mēnešu laikā',
      'turpmāko divu gadu laikā',
      'ne vēlāk kā 18 mēnešus pēc to pieņemšanas',
      '30 dienu laikā',
    ],
    vague: ['pēc iespējas drīzāk', 'cik drīz vien iespējams', 'bez liekas kavēšanās', 'tuvākajā laikā', 'nekavējoties'],
    'no year': [
      'līdz gada beigām',
      'līdz šā gada beigām',
      'līdz 31. martam',
      'vēlākais līdz 1. jūnijam',
      'līdz pirmā ceturkšņa beigām',
      'līdz marta beigām',
      'līdz vasarai',
      'nākamgad',
    ],
    impossible: ['līdz 2027. gada 31. aprīlim', '2027. gada piektajā ceturksnī'],
  },
  references: {
    'OV L 320, 17.12.2018., 28. lpp.': 'OJ L 320, 17.12.2018, p. 28',
    'OV L, 2023/2131, 11.10.2023., ELI: http://data.europa.eu/eli/reg/2023/2131/oj':
      'OJ L, 2023/2131, 11.10.2023, ELI: http://data.europa.eu/eli/reg/2023/2131/oj',
    'OV C, C/2024/3543, 31.5.2024., ELI: http://data.europa.eu/eli/C/2024/3543/oj':
      'OJ C, C/2024/3543, 31.5.2024, ELI: http://data.europa.eu/eli/C/2024/3543/oj',
    'COM(2021) 118 final': 'COM(2021) 118 final',
    'Dok. 6122/15 + COR 1': 'ST 6122/15 + COR 1',
    'Eiropas Parlamenta un Padomes Regula (ES) Nr. 1093/2010':
      'Regulation (EU) No 1093/2010 of the European Parliament and of the Council',
    'Padomes Īstenošanas lēmums (ES) 2018/1993': 'Decision (EU) 2018/1993 of the Council',
    'Direktīvā 2013/40/ES': 'Directive 2013/40/EU',
    'Lēmums (KĀDP) 2020/1999': 'Decision (CFSP) 2020/1999',
    'LES 42. panta 7. punkts': 'Article 42(7) TEU',
  },
  addressees: {
    'AICINA Komisiju un dalībvalstis rīkoties.': 'commission memberStates',
    'AICINA dalībvalstis, ENISA un Komisiju rīkoties.': 'memberStates enisa commission',
    'AICINA ES un tās dalībvalstis rīkoties.': 'euAndMemberStates',
    'MUDINA, cieši sadarbojoties ar pašvaldībām, Augsto pārstāvi un Eiropas Aizsardzības aģentūru rīkoties.':
      'highRepresentative eda',
    'NEATLAIDĪGI AICINA pašvaldības rīkoties.': 'other',
  },
  faults: {
    'verbs out of capitals, and words too many in capitals': `
      1. UZSVER, ka ūdens ir tīrs. KONSTATĒ, ka tā ir maz. ⟦verb-case: Mudina⟧ pašvaldības rīkoties.

      2. ⟦verb-case: Atzinīgi vērtē⟧ ziņojumu. ⟦verb-case: ŅEM vērā⟧ tā pielikumus.

      3. UZSKATA, ⟦verb-case: KA⟧ ūdens ir kopīgs. ⟦verb-case: IR pārliecināta⟧ par tā vērtību.`,
    deadlines: `
      1. AICINA Komisiju iesniegt ziņojumu līdz ⟦deadline-format: 31.12.2027⟧ un pārskatu līdz ⟦deadline-format: 2028. gada Q3⟧.

      2. AICINA pašvaldības rīkoties ⟦deadline-vague: pēc iespējas drīzāk⟧. AICINA dalībvalstis tām palīdzēt ⟦deadline-year-missing: līdz gada beigām⟧.

      3. AICINA pašvaldības rīkoties līdz ⟦deadline-invalid: 2027. gada 31. aprīlim⟧.`,
    'references of another language': `
      1. ATGĀDINA savus secinājumus[^1] un ⟦citation-format: Regulu (EU) 2022/2554⟧[^2].

      2. UZSVER šo secinājumu 1.–⟦cross-reference: 7⟧. punkta un 2021. gada 3. jūnija secinājumu 58. punkta nozīmi.

      [^1]: ⟦citation-format: OJ L 320, 17.12.2018, p. 28⟧.
      [^2]: OV L 333, 27.12.2022., 1. lpp.`,
    acronyms: `
      1. UZSVER, ka ⟦acronym-late: EAT⟧ ir noderīgs. ATBALSTA Eiropas aku tīklu (EAT) un tā akas.

      2. KONSTATĒ, ka MVU, ANO un ⟦acronym-undefined: EDSO⟧ atbalsta Eiropas aku tīklu (⟦acronym-redefined: EAT⟧).`,
    notes: `
      1. ATGĀDINA savus secinājumus⟦footnote-undefined: [^1]⟧.`,
  },
  silent: [
    'Komisija aicina pašvaldības rīkoties un atzinīgi vērtē to centienus.',
    'Šajā sakarā Padome aicina pašvaldības rīkoties.',
    'UZSVER, ka pašvaldību rokasgrāmata ik gadu iznāk līdz 31. martam.',
    'KONSTATĒ, ka 2019. gadā pieņemtā programma beidzas 2020. gadā. Gaida to arī ciemi.',
    'UZSVER, ka 2015. gadā izraktās akas joprojām ir vajadzīgas un ka 2020. gada budžets ir izpildīts.',
    'AICINA Komisiju katru gadu līdz 31. martam iesniegt ziņojumu.',
    'ATGĀDINA LES 3. panta 5. punktu un paziņojuma 58. punktu.',
    'ATBALSTA iniciatīvu “Viena pašvaldība, VIENA AKA”, G7, CO2 un 5G.',
    'AICINA Komisiju līdz 2027. gada beigām un bez liekas kavēšanās rīkoties.',
    'KONSTATĒ, ka no 2021. gada 1. janvāra līdz 2021. gada 31. decembrim izrakts daudz aku, bet 2014.–2020. gadā – vēl vairāk.',
    'UZSVER Eiropola, Eurojust, NATO, MVU, ASV un ES lomu.',
    'AICINA Komisiju, veicot 1. punktā minēto darbu, novērtēt akas. Ir jāzina, vai ūdens ir tīrs.',
    'UZSVER, ka 2021. gada 3. jūnijā pieņemtie secinājumi un 2023. gadā iesniegtie priekšlikumi joprojām ir svarīgi.',
  ],
});
