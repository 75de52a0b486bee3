import { describeLanguage } from './support';

describeLanguage('et', {
  request: 'PALUB komisjonil # esitada aruande avalike kaevude kohta.',
  verbs: {
    recall: ['TULETAB MEELDE, et vesi on tasuta.', 'TULETAB lubadust MEELDE.'],
    stress: ['RÕHUTAB, et vesi on väärtuslik.', 'PEAB VÄGA OLULISEKS joogivett.'],
    underline: ['TOONITAB linnade rolli.'],
    highlight: ['TÕSTAB ESILE linnade rolli.', 'JUHIB TÄHELEPANU leketele.', 'TOOB ESILE linnade rolli.'],
    reiterate: ['KORDAB oma üleskutset.', 'RÕHUTAB TAAS vee tähtsust.'],
    reaffirm: ['KINNITAB TAAS, et vesi on ühisvara.', 'KINNITAB VEEL KORD oma toetust.'],
    confirm: ['KINNITAB, et vesi on hea.'],
    note: ['MÄRGIB, et kaeve on vähe.', 'NENDIB, et kaeve on vähe.', 'TÕDEB, et kaeve on vähe.'],
    takeNote: ['VÕTAB TEADMISEKS aruande.', 'VÕTAB aruande TEADMISEKS.', 'VÕTAB HUVIGA TEADMISEKS aruande.'],
    recognise: [
      'TUNNISTAB kaevude väärtust.',
      'TUNNUSTAB kaevude väärtust.',
      'ON TEADLIK kuludest.',
      'ON täielikult TEADLIK kuludest.',
    ],
    pointOut: ['OSUTAB sellele, et kaevud külmuvad talvel.', 'VIITAB kuludele.'],
    consider: ['ON SEISUKOHAL, et sellest piisab.', 'LEIAB, et kaeve on vaja.', 'PEAB VAJALIKUKS uusi kaeve.'],
    convinced: ['ON VEENDUNUD, et vesi ühendab.', 'ON KINDLALT VEENDUNUD, et vesi ühendab.'],
    lookForward: ['OOTAB HUVIGA aruannet.', 'OOTAB aruannet.', 'LOODAB, et kaeve avatakse.'],
    concern: ['VÄLJENDAB SÜGAVAT MURET lekete pärast.', 'ON MURES lekete pärast.', 'ON sügavalt MURES lekete pärast.'],
    regret: ['PEAB KAHETSUSVÄÄRSEKS, et kaeve suletakse.', 'AVALDAB KAHETSUST sulgemise pärast.'],
    condemn: ['MÕISTAB KARMILT HUKKA vandalismi.', 'MÕISTAB vandalismi HUKKA.', 'LÜKKAB need väited TAGASI.'],
    welcome: [
      'VÄLJENDAB HEAMEELT aruande üle.',
      'TUNNEB HEAMEELT aruande üle.',
      'TERVITAB aruannet.',
      'MÄRGIB HEAMEELEGA, et linnad tegutsevad.',
    ],
    appreciate: ['HINDAB KÕRGELT linnade tööd.', 'AVALDAB TUNNUSTUST linnadele.', 'TÄNAB linnu.'],
    support: ['TOETAB projekti.', 'AVALDAB TÄIELIKKU TOETUST projektile.'],
    endorse: ['KIIDAB HEAKS tegevuskava.', 'KIIDAB tegevuskava HEAKS.', 'VÕTAB VASTU tegevuskava.'],
    encourage: ['JULGUSTAB linnu kaeve avama.', 'ERGUTAB linnu tegutsema.', 'INNUSTAB linnu tegutsema.'],
    recommend: ['SOOVITAB avada kaevud.', 'TEEB ETTEPANEKU avada kaevud.'],
    invite: [
      'KUTSUB liikmesriike ÜLES avama kaeve.',
      'PALUB komisjonil tegutseda.',
      'KUTSUB ÜLES liikmesriike avama kaeve.',
    ],
    callOn: ['KUTSUB linnu ÜLES tegutsema.'],
    urge: [
      'KUTSUB linnu TUNGIVALT ÜLES tegutsema.',
      'KUTSUB TUNGIVALT ÜLES linnu tegutsema.',
      'PALUB TUNGIVALT linnadel tegutseda.',
    ],
    task: ['TEEB alaliste esindajate komiteele ÜLESANDEKS küsimust jälgida.', 'VOLITAB eesistujariiki läbi rääkima.'],
    agree: ['LEPIB KOKKU tegutseda.', 'NÕUSTUB, et sellest piisab.', 'ON ÜHEL MEELEL, et sellest piisab.'],
    commit: ['KOHUSTUB tegutsema.', 'ON KINDLALT OTSUSTANUD tegutseda.', 'VÕTAB ENDALE KOHUSTUSE tegutseda.'],
    decide: ['OTSUSTAB jätkata tööd.'],
    ready: ['ON VALMIS tegutsema.', 'ON jätkuvalt VALMIS aitama.'],
    revert: [
      'TEEB KOKKUVÕTTE rakendamisest.',
      'TULEB küsimuse juurde TAGASI.',
      'VAATAB eeskirjad LÄBI.',
      'JÄLGIB olukorda.',
    ],
  },
  plural: {
    stress: ['RÕHUTAVAD, et vesi on väärtuslik.'],
    takeNote: ['VÕTAVAD TEADMISEKS aruande.'],
    invite: ['KUTSUVAD komisjoni ÜLES tegutsema.', 'PALUVAD komisjonil tegutseda.'],
    welcome: ['VÄLJENDAVAD HEAMEELT aruande üle.'],
    agree: ['LEPIVAD KOKKU tegutseda.'],
  },
  leadIns: [
    'TULETADES MEELDE:',
    'VÕTTES ARVESSE Euroopa Liidu lepingut,',
    'PIDADES SILMAS:',
    'OLLES TEADLIK järgmisest:',
  ],
  deadlines: {
    'day by /2027-03-31': [
      '31. märtsiks 2027',
      'hiljemalt 31. märtsiks 2027',
      'hiljemalt 31. märtsil 2027',
      '2027. aasta 31. märtsiks',
    ],
    'day before /2027-05-31': ['enne 1. juunit 2027'],
    'month by /2027-06-30': ['2027. aasta juuniks', 'hiljemalt 2027. aasta juunis', 'hiljemalt juunis 2027'],
    'month in 2027-06-01/2027-06-30': ['2027. aasta juunis', 'juunis 2027', '2027. aasta juuni jooksul'],
    'monthEnd by /2027-08-31': ['2027. aasta augusti lõpuks', 'hiljemalt 2027. aasta augusti lõpuks'],
    'quarter by /2027-09-30': ['2027. aasta kolmandaks kvartaliks', 'hiljemalt 2027. aasta kolmandas kvartalis'],
    'quarter in 2027-10-01/2027-12-31': [
      '2027. aasta neljandas kvartalis',
      '2027. aasta viimases kvartalis',
      '2027. aasta neljanda kvartali jooksul',
    ],
    'quarterEnd by /2027-03-31': [
      '2027. aasta esimese kvartali lõpuks',
      'hiljemalt 2027. aasta esimese kvartali lõpuks',
    ],
    'halfYear in 2027-01-01/2027-06-30': [
      '2027. aasta esimesel poolaastal',
      '2027. aasta esimeses pooles',
      '2027. aasta esimesel poolel',
    ],
    'halfYearEnd by /2027-12-31': ['2027. aasta teise poolaasta lõpuks'],
    'year in 2027-01-01/2027-12-31': ['2027. aastal', '2027. aasta jooksul', 'aastal 2027'],
    'year before /2026-12-31': ['enne 2027. aastat'],
    'year by /2030-12-31': ['2030. aastaks', 'aastaks 2030', 'hiljemalt 2030. aastal', 'hiljemalt 2030. aastaks'],
    'yearMiddle by /2027-06-30': ['2027. aasta keskpaigaks', 'hiljemalt 2027. aasta keskpaigaks'],
    'yearStart by /2027-03-31': ['2027. aasta alguseks', 'hiljemalt 2027. aasta alguses'],
    'yearEnd by /2026-12-31': ['2026. aasta lõpuks', 'hiljemalt 2026. aasta lõpuks', 'hiljemalt 2026. aasta lõpus'],
    'yearEnd before /2026-12-31': ['enne 2026. aasta lõppu'],
    duration: [
      'kuue kuu jooksul',
      '12 kuu jooksul',
      'kahe aasta jooksul',
      'hiljemalt 18 kuud pärast nende vastuvõtmist',
    ],
    vague: [
      'võimalikult kiiresti',
      'nii kiiresti kui võimalik',
      'viivitamata',
      'põhjendamatu viivituseta',
      'õigel ajal',
      'lähitulevikus',
    ],
    'no year': [
      'aasta lõpuks',
      'enne aasta lõppu',
      '31. märtsiks',
      'hiljemalt 31. märtsil',
      'esimese kvartali lõpuks',
      'enne suvepuhkust',
      'järgmise aasta lõpuks',
      'juuni lõpuks',
    ],
    impossible: ['31. aprilliks 2027', '2027. aasta viiendaks kvartaliks'],
  },
  references: {
    'ELT L 320, 17.12.2018, lk 28': 'OJ L 320, 17.12.2018, p. 28',
    'ELT L, 2023/2131, 11.10.2023, ELI: http://data.europa.eu/eli/reg/2023/2131/oj':
      'OJ L, 2023/2131, 11.10.2023, ELI: http://data.europa.eu/eli/reg/2023/2131/oj',
    'ELT C, C/2024/3543, 31.5.2024, ELI: http://data.europa.eu/eli/C/2024/3543/oj':
      'OJ C, C/2024/3543, 31.5.2024, ELI: http://data.europa.eu/eli/C/2024/3543/oj',
    'KOM(2011) 558 lõplik': 'COM(2011) 558 final',
    'Dok 6122/15 + COR 1': 'ST 6122/15 + COR 1',
    'Euroopa Parlamendi ja nõukogu määrus (EL) nr 1093/2010':
      'Regulation (EU) No 1093/2010 of the European Parliament and of the Council',
    'nõukogu rakendusotsusega (EL) 2018/1993': 'Decision (EU) 2018/1993 of the Council',
    'direktiiv 2013/40/EL': 'Directive 2013/40/EU',
    'nõukogu otsus (ÜVJP) 2020/1999': 'Decision (CFSP) 2020/1999',
    'ELi lepingu artikli 42 lõige 7': 'Article 42(7) TEU',
  },
  addressees: {
    'KUTSUB komisjoni ja liikmesriike ÜLES tegutsema.': 'commission memberStates',
    'KUTSUB liikmesriike, ENISAt ja komisjoni ÜLES neid aitama.': 'memberStates enisa commission',
    'KUTSUB ELi ja selle liikmesriike ÜLES tegutsema.': 'euAndMemberStates',
    'KUTSUB liidu välisasjade ja julgeolekupoliitika kõrget esindajat ÜLES tegutsema.': 'highRepresentative',
    'PALUB komisjonil tegutseda.': 'commission',
    'KUTSUB linnu TUNGIVALT ÜLES tegutsema.': 'other',
  },
  faults: {
    'verbs out of capitals, and words too many in capitals': `
      1. RÕHUTAB, et vesi on hea. MÄRGIB, et see on tasuta. ⟦verb-case: Julgustab⟧ komisjoni tegutsema.

      2. ⟦verb-case: Tervitab⟧ aruannet. ⟦verb-case: VÕTAB teadmiseks⟧ selle lisad.

      3. RÕHUTAB, ⟦verb-case: ET⟧ vesi on hea. ⟦verb-case: ON veendunud⟧, et see on kasulik.`,
    'split verbs left open': `
      1. ⟦verb-particle: MÕISTAB⟧ vandalismi. RÕHUTAB, et vesi on hea.

      2. ⟦verb-particle: TÕSTAB⟧ linnade rolli, ja PALUB komisjonil tegutseda.`,
    deadlines: `
      1. PALUB komisjonil esitada aruanne hiljemalt ⟦deadline-format: 31.12.2027⟧ ja hiljemalt ⟦deadline-format: Q3 2028⟧.

      2. PALUB linnadel tegutseda ⟦deadline-vague: võimalikult kiiresti⟧ ja KUTSUB liikmesriike ÜLES neid ⟦deadline-year-missing: enne aasta lõppu⟧ aitama.

      3. PALUB linnadel tegutseda hiljemalt ⟦deadline-invalid: 31. aprillil 2027⟧.`,
    'references of another language': `
      1. TULETAB MEELDE oma järeldusi[^1] ja ⟦citation-format: direktiivi (EU) 2022/2555⟧[^2].

      2. RÕHUTAB, et käesolevate järelduste punktid 1–⟦cross-reference: 7⟧ ja 3. juuni 2021. aasta järelduste punkt 58 kehtivad.

      [^1]: ⟦citation-format: OJ L 320, 17.12.2018, p. 28⟧.
      [^2]: ⟦citation-format: OJ L, 2024/1679, 28.6.2024⟧.`,
    acronyms: `
      1. RÕHUTAB, et ⟦acronym-late: EKV⟧ on kasulik. HINDAB Euroopa kaevude võrgustikku (EKV), EKV linnu ja EKVsid.

      2. MÄRGIB, et VKEd, ÜRO, ÜROga seotud linnad ja ⟦acronym-undefined: OECD⟧ toetavad Euroopa kaevude võrgustikku (⟦acronym-redefined: EKV⟧).`,
    notes: `
      1. TULETAB MEELDE oma järeldusi⟦footnote-undefined: [^1]⟧.`,
  },
  silent: [
    'Komisjon kutsub linnu üles tegutsema ja väljendab heameelt nende töö üle.',
    'RÕHUTAB, et aastate 2021–2027 eraldised ja 2021.–2027. aasta programm on olulised.',
    'MÄRGIB, et 2019. aastal vastu võetud programm lõpeb 2020. aastal.',
    'PALUB komisjonil esitada aruanne igal aastal 31. märtsiks.',
    'TULETAB MEELDE ELi lepingu artikli 3 lõiget 5 ja komisjoni teatise punkti 58.',
    'HINDAB algatust „Üks linn, ÜKS KAEV“, G7, CO2 ja 5G.',
    'PALUB komisjonil tegutseda 2027. aasta lõpuks ja võimalikult kiiresti.',
    'KUTSUB linnu avatud kaevude päevale ja PALUB neil tegutseda.',
    'PEAB oluliseks, et kaevud avatakse, TUNNEB selle üle HEAMEELT ning KIIDAB linnu.',
  ],
});
