import { describeLanguage } from './support';

describeLanguage('fi', {
  request: 'KEHOTTAA komissiota esittämään # kertomuksen julkisista kaivoista.',
  verbs: {
    recall: ['PALAUTTAA MIELEEN, että vesi on maksutonta.', 'MUISTUTTAA lupauksestaan.'],
    stress: [
      'KOROSTAA, että vesi on arvokasta.',
      'PAINOTTAA kaivojen merkitystä.',
      'PITÄÄ ERITTÄIN TÄRKEÄNÄ, että vesi on puhdasta.',
    ],
    highlight: [
      'TUO ESIIN kaupunkien roolin.',
      'KIINNITTÄÄ HUOMIOTA vuotaviin putkiin.',
      'NOSTAA ESIIN kaupunkien roolin.',
    ],
    reiterate: ['TOISTAA lupauksensa.', 'KOROSTAA JÄLLEEN lupaustaan.'],
    reaffirm: ['VAHVISTAA UUDELLEEN, että vesi on yhteistä.'],
    confirm: ['VAHVISTAA, että vesi on hyvää.'],
    note: ['TOTEAA, että kaivoja on vähän.', 'HAVAITSEE, että kaivoja on vähän.'],
    takeNote: [
      'PANEE MERKILLE kertomuksen.',
      'PANEE kertomuksen MERKILLE.',
      'OTTAA HUOMIOON kertomuksen.',
      'PANEE KIINNOSTUNEENA MERKILLE kertomuksen.',
    ],
    recognise: [
      'TUNNUSTAA kaivojen arvon.',
      'ON TIETOINEN kustannuksista.',
      'ON täysin TIETOINEN kustannuksista.',
      'TIEDOSTAA kustannukset.',
    ],
    pointOut: ['HUOMAUTTAA, että kaivot lepäävät talvella.', 'VIITTAA kustannuksiin.'],
    consider: [
      'KATSOO, että tämä riittää.',
      'PITÄÄ välttämättömänä, että kaivoja on enemmän.',
      'ON SITÄ MIELTÄ, että kaivoja tarvitaan.',
    ],
    convinced: ['ON VAKUUTTUNUT siitä, että vesi yhdistää.', 'ON EDELLEEN VAKUUTTUNUT siitä, että vesi yhdistää.'],
    lookForward: ['ODOTTAA KIINNOSTUNEENA kertomusta.', 'ODOTTAA kertomusta.', 'TOIVOO, että kaivoja avataan.'],
    concern: [
      'TOTEAA HUOLESTUNEENA, että kaivoja on vähän.',
      'ON SYVÄSTI HUOLISSAAN vuodoista.',
      'ILMAISEE SYVÄN HUOLENSA vuodoista.',
      'ON edelleen HUOLISSAAN vuodoista.',
    ],
    regret: ['PAHOITTELEE, että kaivoja suljetaan.', 'PITÄÄ VALITETTAVANA, että kaivoja suljetaan.'],
    condemn: ['TUOMITSEE JYRKÄSTI ilkivallan.', 'TUOMITSEE MITÄ JYRKIMMIN ilkivallan.'],
    welcome: [
      'SUHTAUTUU MYÖNTEISESTI kertomukseen.',
      'PITÄÄ kertomusta MYÖNTEISENÄ.',
      'ON TYYTYVÄINEN kertomukseen.',
      'PANEE TYYTYVÄISENÄ MERKILLE kertomuksen.',
      'ILMAISEE TYYTYVÄISYYTENSÄ kertomukseen.',
    ],
    appreciate: ['ARVOSTAA kaupunkien työtä.', 'KIITTÄÄ kaupunkeja.', 'ANTAA TUNNUSTUSTA kaupungeille.'],
    support: ['TUKEE hanketta.', 'KANNATTAA uusia kaivoja.', 'ANTAA TÄYDEN TUKENSA hankkeelle.'],
    endorse: ['HYVÄKSYY toimintasuunnitelman.', 'YHTYY suosituksiin.'],
    encourage: ['KANNUSTAA kaupunkeja avaamaan kaivoja.', 'ROHKAISEE kaupunkeja toimimaan.'],
    recommend: ['SUOSITTELEE, että kaivoja avataan.', 'EHDOTTAA uusia kaivoja.'],
    invite: ['KEHOTTAA jäsenvaltioita avaamaan kaivoja.', 'PYYTÄÄ komissiota toimimaan.'],
    callOn: ['VETOAA kaupunkeihin, jotta ne toimisivat.', 'PERÄÄNKUULUTTAA uusia kaivoja.'],
    urge: [
      'KEHOTTAA PAINOKKAASTI kaupunkeja toimimaan.',
      'KEHOTTAA TUNGIVALLA kaupunkeja toimimaan.',
      'VAATII, että kaupungit toimivat.',
    ],
    task: ['ANTAA Coreperin TEHTÄVÄKSI seurata asiaa.', 'VALTUUTTAA puheenjohtajavaltion neuvottelemaan.'],
    agree: ['ON YHTÄ MIELTÄ siitä, että tämä riittää.', 'SOPII toimista.'],
    commit: ['SITOUTUU toimimaan.', 'ON VAKAASTI PÄÄTTÄNYT toimia.', 'ON edelleen SITOUTUNUT tavoitteeseen.'],
    decide: ['PÄÄTTÄÄ jatkaa työtä.'],
    ready: ['ON VALMIS toimimaan.', 'ON edelleen VALMIS auttamaan.'],
    revert: ['TARKASTELEE täytäntöönpanoa.', 'PALAA ASIAAN.', 'SEURAA kehitystä.', 'AIKOO PALATA asiaan.'],
  },
  plural: {
    stress: ['KOROSTAVAT, että vesi on arvokasta.'],
    takeNote: ['PANEVAT MERKILLE kertomuksen.'],
    welcome: ['SUHTAUTUVAT MYÖNTEISESTI kertomukseen.', 'OVAT TYYTYVÄISIÄ kertomukseen.'],
    agree: ['OVAT YHTÄ MIELTÄ siitä, että tämä riittää.'],
    decide: ['PÄÄTTÄVÄT jatkaa työtä.'],
    invite: ['KEHOTTAVAT komissiota toimimaan.', 'PYYTÄVÄT komissiota toimimaan.'],
    commit: ['SITOUTUVAT toimimaan.'],
  },
  leadIns: [
    'PALAUTTAEN MIELEEN',
    'OTTAEN HUOMIOON Euroopan unionista tehdyn sopimuksen,',
    'OTTAA HUOMIOON SEURAAVAA:',
    'TIEDOSTAEN seuraavaa:',
  ],
  deadlines: {
    'day by /2027-03-31': [
      'viimeistään 31. maaliskuuta 2027',
      '31. maaliskuuta 2027 mennessä',
      '31 päivään maaliskuuta 2027 mennessä',
      'viimeistään 31 päivänä maaliskuuta 2027',
    ],
    'day before /2027-05-31': ['ennen 1. kesäkuuta 2027'],
    'month by /2027-06-30': [
      'kesäkuuhun 2027 mennessä',
      'viimeistään kesäkuussa 2027',
      'vuoden 2027 kesäkuuhun mennessä',
    ],
    'month in 2027-06-01/2027-06-30': ['kesäkuussa 2027', 'vuoden 2027 kesäkuussa'],
    'monthEnd by /2027-08-31': [
      'elokuun 2027 loppuun mennessä',
      'viimeistään elokuun 2027 lopussa',
      'vuoden 2027 elokuun loppuun mennessä',
    ],
    'quarter by /2027-09-30': [
      'vuoden 2027 kolmanteen neljännekseen mennessä',
      'viimeistään vuoden 2027 kolmannella neljänneksellä',
    ],
    'quarter in 2027-10-01/2027-12-31': [
      'vuoden 2027 neljännellä neljänneksellä',
      'vuoden 2027 viimeisen neljänneksen aikana',
      'vuoden 2027 neljännellä vuosineljänneksellä',
    ],
    'quarterEnd by /2027-03-31': [
      'vuoden 2027 ensimmäisen neljänneksen loppuun mennessä',
      'viimeistään vuoden 2027 ensimmäisen vuosineljänneksen lopussa',
    ],
    'halfYear in 2027-01-01/2027-06-30': [
      'vuoden 2027 ensimmäisellä puoliskolla',
      'vuoden 2027 ensimmäisen puoliskon aikana',
    ],
    'halfYear in 2027-07-01/2027-12-31': ['vuoden 2027 jälkipuoliskolla', 'vuoden 2027 jälkimmäisellä puoliskolla'],
    'halfYearEnd by /2027-12-31': ['vuoden 2027 toisen puoliskon loppuun mennessä'],
    'year in 2027-01-01/2027-12-31': ['vuonna 2027', 'vuoden 2027 aikana', 'vuoden 2027 kuluessa'],
    'year before /2026-12-31': ['ennen vuotta 2027'],
    'year by /2030-12-31': ['vuoteen 2030 mennessä', 'viimeistään vuonna 2030'],
    'yearMiddle by /2027-06-30': ['vuoden 2027 puoliväliin mennessä', 'viimeistään vuoden 2027 puolivälissä'],
    'yearStart by /2027-03-31': ['vuoden 2027 alkuun mennessä', 'viimeistään vuoden 2027 alussa'],
    'yearEnd by /2026-12-31': [
      'vuoden 2026 loppuun mennessä',
      'viimeistään vuoden 2026 lopussa',
      'viimeistään vuoden 2026 loppuun mennessä',
    ],
    'yearEnd before /2026-12-31': ['ennen vuoden 2026 loppua', 'ennen vuoden 2026 päättymistä'],
    duration: [
      'kuuden kuukauden kuluessa',
      '12 kuukauden kuluessa',
      'kahden vuoden kuluessa',
      'viimeistään 18 kuukauden kuluttua hyväksymisestä',
    ],
    vague: ['mahdollisimman pian', 'viipymättä', 'ilman aiheetonta viivytystä', 'hyvissä ajoin', 'lähitulevaisuudessa'],
    'no year': [
      'vuoden loppuun mennessä',
      'ennen vuoden loppua',
      'viimeistään 31. maaliskuuta',
      '31. maaliskuuta mennessä',
      'ensi vuoden loppuun mennessä',
      'ennen kesätaukoa',
    ],
    impossible: ['viimeistään 31. huhtikuuta 2027', 'vuoden 2027 viidenteen neljännekseen mennessä'],
  },
  references: {
    'EUVL L 320, 17.12.2018, s. 28': 'OJ L 320, 17.12.2018, p. 28',
    'EUVL L, 2023/2131, 11.10.2023, ELI: http://data.europa.eu/eli/reg/2023/2131/oj':
      'OJ L, 2023/2131, 11.10.2023, ELI: http://data.europa.eu/eli/reg/2023/2131/oj',
    'EUVL C, C/2024/3543, 31.5.2024, ELI: http://data.europa.eu/eli/C/2024/3543/oj':
      'OJ C, C/2024/3543, 31.5.2024, ELI: http://data.europa.eu/eli/C/2024/3543/oj',
    'KOM(2011) 558 lopullinen': 'COM(2011) 558 final',
    'Asiak. 6122/15 + COR 1': 'ST 6122/15 + COR 1',
    'Euroopan parlamentin ja neuvoston asetus (EU) N:o 1093/2010':
      'Regulation (EU) No 1093/2010 of the European Parliament and of the Council',
    'neuvoston täytäntöönpanopäätöksen (EU) 2018/1993': 'Decision (EU) 2018/1993 of the Council',
    'direktiivin 2013/40/EU': 'Directive 2013/40/EU',
    'neuvoston päätös (YUTP) 2020/1999': 'Decision (CFSP) 2020/1999',
    'SEU 42 artiklan 7 kohdan': 'Article 42(7) TEU',
  },
  addressees: {
    'KEHOTTAA komissiota ja jäsenvaltioita toimimaan.': 'commission memberStates',
    'KEHOTTAA jäsenvaltioita, Enisaa ja komissiota auttamaan niitä.': 'memberStates enisa commission',
    'KEHOTTAA EU:ta ja sen jäsenvaltioita toimimaan.': 'euAndMemberStates',
    'PYYTÄÄ unionin ulkoasioiden ja turvallisuuspolitiikan korkeaa edustajaa toimimaan.': 'highRepresentative',
    'KEHOTTAA PAINOKKAASTI kaupunkeja toimimaan.': 'other',
  },
  faults: {
    'verbs out of capitals, and words too many in capitals': `
      1. KOROSTAA, että vesi on hyvää. TOTEAA, että se on maksutonta. ⟦verb-case: Kehottaa⟧ komissiota raportoimaan.

      2. ⟦verb-case: Suhtautuu myönteisesti⟧ kertomukseen. ⟦verb-case: PANEE merkille⟧ sen liitteet.

      3. KOROSTAA, ⟦verb-case: ETTÄ⟧ vesi on hyvää. ⟦verb-case: ON vakuuttunut⟧ siitä, että se on puhdasta.`,
    'split verbs left open': `
      1. ⟦verb-particle: PANEE⟧ kertomuksen. KOROSTAA, että vesi on hyvää.

      2. ⟦verb-particle: SUHTAUTUU⟧ kertomukseen, ja KEHOTTAA kaupunkeja toimimaan.`,
    deadlines: `
      1. KEHOTTAA komissiota raportoimaan viimeistään ⟦deadline-format: 31/12/2027⟧ ja ⟦deadline-format: Q3 2028⟧ mennessä.

      2. KEHOTTAA kaupunkeja toimimaan ⟦deadline-vague: mahdollisimman pian⟧ ja KEHOTTAA jäsenvaltioita auttamaan niitä ⟦deadline-year-missing: ennen vuoden loppua⟧.

      3. KEHOTTAA kaupunkeja toimimaan viimeistään ⟦deadline-invalid: 31. huhtikuuta 2027⟧.`,
    'references of another language': `
      1. PALAUTTAA MIELEEN päätelmänsä[^1] ja ⟦citation-format: direktiivin (UE) 2022/2555⟧[^2].

      2. KOROSTAA, että näiden päätelmien 1–⟦cross-reference: 7⟧ kohta ja 3. kesäkuuta 2021 annettujen päätelmien 58 kohta ovat voimassa.

      [^1]: ⟦citation-format: EUVL L 320 van 17.12.2018, blz. 28⟧.
      [^2]: ⟦citation-format: OJ L, 2024/1679, 28.6.2024⟧.`,
    acronyms: `
      1. KOROSTAA, että ⟦acronym-late: EKV⟧:n työ on hyödyllistä. ARVOSTAA eurooppalaisten kaivojen verkostoa (EKV), EKV:n kaupunkeja ja EKV-kokouksia.

      2. TOTEAA, että YK, Nato, Naton jäsenet ja ⟦acronym-undefined: OECD⟧ tukevat eurooppalaisten kaivojen verkostoa (⟦acronym-redefined: EKV⟧).`,
    notes: `
      1. PALAUTTAA MIELEEN päätelmänsä⟦footnote-undefined: [^1]⟧.`,
  },
  silent: [
    'Komissio kehottaa kaupunkeja toimimaan ja suhtautuu myönteisesti niiden työhön.',
    'KOROSTAA, että vuosien 2021–2027 määrärahat ja toukokuun ja heinäkuun 2027 kokoukset ovat tärkeitä.',
    'TOTEAA, että vuonna 2019 hyväksytty ohjelma päättyy vuonna 2020.',
    'KEHOTTAA komissiota raportoimaan vuosittain 31. maaliskuuta mennessä.',
    'PALAUTTAA MIELEEN SEU 3 artiklan 5 kohdan ja komission tiedonannon 58 kohdan.',
    'ARVOSTAA aloitetta ”Yksi kaupunki, YKSI KAIVO”, G7-ryhmää, CO2:ta ja 5G:tä.',
    'KEHOTTAA komissiota toimimaan vuoden 2027 loppuun mennessä ja mahdollisimman pian.',
    'PITÄÄ tärkeänä, että kaivot avataan, ja ANTAA tälle työlle tukensa.',
    'KOROSTAA, että 2 kohdassa tarkoitetut kaivot ovat tärkeitä.\n\n2. TOTEAA, että kaivoja on monta ja että ne toimivat.',
  ],
});
