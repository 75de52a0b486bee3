import { describeLanguage } from './support';

describeLanguage('sl', {
  request: 'POZIVA Komisijo, naj # predloži poročilo o vodnjakih.',
  verbs: {
    recall: ['OPOZARJA na svoje sklepe o vodnjakih.', 'SPOMINJA NA svoje sklepe o vodnjakih.'],
    stress: [
      'POUDARJA, da so vodnjaki potrebni.',
      'DAJE POUDAREK kakovosti vode.',
      'DAJE poseben POUDAREK kakovosti vode.',
    ],
    highlight: ['IZPOSTAVLJA vlogo občin.', 'NAMENJA posebno POZORNOST vodnjakom.'],
    reiterate: [
      'PONAVLJA svoj poziv k varovanju vodnjakov.',
      'PONOVNO POUDARJA, da je voda skupna.',
      'ZNOVA POUDARJA, da je voda skupna.',
    ],
    reaffirm: ['PONOVNO POTRJUJE pomen vodnjakov.', 'ZNOVA POTRJUJE pomen vodnjakov.'],
    note: ['UGOTAVLJA, da je vodnjakov vse manj.', 'Z ZASKRBLJENOSTJO UGOTAVLJA, da je vodnjakov vse manj.'],
    takeNote: [
      'JE SEZNANJEN s poročilom.',
      'SE SEZNANJA s poročilom.',
      'JEMLJE NA ZNANJE poročilo.',
      'JE z zanimanjem SEZNANJEN s poročilom.',
    ],
    recognise: ['PRIZNAVA vrednost vodnjakov.', 'SE ZAVEDA težav.', 'SE v celoti ZAVEDA težav.', 'ZAVEDA SE težav.'],
    pointOut: ['OPOZARJA, da vodnjaki pozimi zamrznejo.'],
    consider: ['MENI, da to zadostuje.', 'JE MNENJA, da je vodnjakov premalo.', 'OCENJUJE, da je vodnjakov premalo.'],
    convinced: [
      'JE PREPRIČAN o koristnosti vodnjakov.',
      'JE trdno PREPRIČAN, da bodo vodnjaki ostali.',
      'IZRAŽA PREPRIČANJE, da bodo vodnjaki ostali.',
    ],
    lookForward: ['Z ZANIMANJEM PRIČAKUJE poročilo.', 'PRIČAKUJE poročilo.', 'SE VESELI konference.'],
    conclude: ['SKLENE, da je vodnjakov premalo.'],
    concern: [
      'IZRAŽA GLOBOKO ZASKRBLJENOST zaradi stanja vodnjakov.',
      'JE globoko ZASKRBLJEN zaradi stanja vodnjakov.',
      'IZRAŽA resno ZASKRBLJENOST.',
    ],
    regret: ['OBŽALUJE, da vodnjaki izginjajo.', 'IZRAŽA OBŽALOVANJE zaradi izginjanja vodnjakov.'],
    condemn: ['OBSOJA zastrupljanje vodnjakov.', 'OSTRO OBSOJA zastrupljanje vodnjakov.'],
    welcome: ['POZDRAVLJA poročilo.', 'Z ZADOVOLJSTVOM POZDRAVLJA poročilo.', 'IZRAŽA ZADOVOLJSTVO nad napredkom.'],
    appreciate: ['CENI delo vodnjakarjev.', 'IZRAŽA HVALEŽNOST vodnjakarjem.', 'SE ZAHVALJUJE vodnjakarjem.'],
    support: ['PODPIRA projekt.', 'IZRAŽA polno PODPORO projektu.', 'SE ZAVZEMA za projekt.'],
    endorse: ['POTRJUJE akcijski načrt.', 'ODOBRI akcijski načrt.'],
    encourage: ['SPODBUJA občine k izkopu vodnjakov.'],
    recommend: ['PRIPOROČA, naj občine kopljejo vodnjake.'],
    invite: ['POZIVA države članice, naj kopljejo vodnjake.'],
    callOn: ['APELIRA na občine, naj ukrepajo.', 'SE OBRAČA na občine.'],
    request: ['PROSI Komisijo za poročilo.', 'ZAHTEVA poročilo.'],
    urge: ['NUJNO POZIVA občine, naj ukrepajo.', 'ODLOČNO POZIVA občine, naj ukrepajo.'],
    task: [
      'NALAGA Odboru stalnih predstavnikov, naj nadaljuje delo.',
      'POOBLAŠČA delovno skupino za nadaljevanje dela.',
    ],
    agree: ['SE STRINJA z nadaljevanjem dela.', 'SOGLAŠA z nadaljevanjem dela.', 'SE DOGOVORI o nadaljevanju dela.'],
    commit: [
      'SE ZAVEZUJE k ukrepanju.',
      'ZAVEZUJE SE k ukrepanju.',
      'JE ODLOČEN ukrepati.',
      'OSTAJA ZAVEZAN ukrepanju.',
    ],
    decide: ['ODLOČI, da se delo nadaljuje.'],
    ready: ['JE PRIPRAVLJEN ukrepati.', 'IZRAŽA PRIPRAVLJENOST za ukrepanje.'],
    revert: [
      'BO leta 2028 PREGLEDAL izvajanje.',
      'SE BO VRNIL k temu vprašanju.',
      'BO še naprej SPREMLJAL razmere.',
      'BO OCENIL napredek.',
    ],
  },
  plural: {
    stress: ['POUDARJAJO pomen vodnjakov.'],
    takeNote: ['SO SEZNANJENI s poročilom.'],
    recognise: ['SE ZAVEDAJO težav.'],
    welcome: ['POZDRAVLJAJO poročilo.'],
    invite: ['POZIVAJO Komisijo, naj predloži poročilo.'],
    agree: ['SE STRINJAJO z nadaljevanjem dela.'],
    revert: ['BODO PREGLEDALI izvajanje.'],
  },
  leadIns: [
    'OB SKLICEVANJU NA:',
    'OB UPOŠTEVANJU:',
    'UPOŠTEVAJOČ:',
    'GLEDE NA:',
    'ZAVEDAJOČ SE:',
    'POZDRAVLJAJOČ:',
    'OB POUDARJANJU:',
  ],
  deadlines: {
    'day by /2027-03-31': [
      'do 31. marca 2027',
      'najpozneje do 31. marca 2027',
      'najpozneje 31. marca 2027',
      'najkasneje do 31. marca 2027',
    ],
    'day before /2027-05-31': ['pred 1. junijem 2027'],
    'month by /2027-06-30': ['do junija 2027', 'najpozneje junija 2027', 'najpozneje v juniju 2027'],
    'month in 2027-09-01/2027-09-30': ['v septembru 2027', 'v mesecu septembru 2027'],
    'monthEnd by /2027-08-31': ['do konca avgusta 2027', 'najpozneje do konca avgusta 2027'],
    'quarter by /2027-09-30': ['do tretjega četrtletja 2027', 'najpozneje v tretjem četrtletju leta 2027'],
    'quarter in 2027-10-01/2027-12-31': ['v četrtem četrtletju 2027', 'v zadnjem četrtletju leta 2027'],
    'quarter before /2027-06-30': ['pred tretjim četrtletjem 2027'],
    'quarterEnd by /2027-03-31': ['do konca prvega četrtletja 2027', 'najpozneje do konca prvega četrtletja leta 2027'],
    'halfYear in 2027-01-01/2027-06-30': ['v prvem polletju 2027', 'v prvi polovici leta 2027'],
    'halfYearEnd by /2027-06-30': ['do konca prvega polletja 2027', 'do konca prve polovice leta 2027'],
    'year in 2027-01-01/2027-12-31': ['v letu 2027', 'med letom 2027', 'tekom leta 2027'],
    'yearEnd in 2026-12-01/2026-12-31': ['konec leta 2026'],
    'year by /2026-12-31': ['pred iztekom leta 2026'],
    'yearMiddle in 2027-06-01/2027-06-30': ['sredi leta 2027'],
    'year by /2030-12-31': ['do leta 2030', 'najpozneje do leta 2030', 'najpozneje v letu 2030'],
    'year before /2026-12-31': ['pred letom 2027'],
    'yearMiddle by /2027-06-30': ['do sredine leta 2027', 'do polovice leta 2027', 'najpozneje do sredine leta 2027'],
    'yearStart by /2027-03-31': ['do začetka leta 2027', 'najpozneje na začetku leta 2027'],
    'yearEnd by /2026-12-31': ['do konca leta 2026', 'najpozneje do konca leta 2026', 'najkasneje do konca leta 2026'],
    'yearEnd before /2026-12-31': ['pred koncem leta 2026'],
    duration: [
      'v šestih mesecih',
      'v roku 12 mesecev',
      'v naslednjih dveh letih',
      'najpozneje 18 mesecev po sprejetju',
      'v 30 dneh',
    ],
    vague: [
      'čim prej',
      'v najkrajšem možnem času',
      'brez nepotrebnega odlašanja',
      'ob ustreznem času',
      'v bližnji prihodnosti',
    ],
    'no year': [
      'do konca leta',
      'pred koncem letošnjega leta',
      'do 31. marca',
      'najpozneje do 1. junija',
      'do konca prvega četrtletja',
      'do konca marca',
      'do prihodnjega leta',
      'pred poletjem',
    ],
    impossible: ['do 31. aprila 2027', 'v petem četrtletju 2027'],
  },
  references: {
    'UL L 320, 17.12.2018, str. 28': 'OJ L 320, 17.12.2018, p. 28',
    'UL L, 2023/2131, 11.10.2023, ELI: http://data.europa.eu/eli/reg/2023/2131/oj':
      'OJ L, 2023/2131, 11.10.2023, ELI: http://data.europa.eu/eli/reg/2023/2131/oj',
    'UL C, C/2024/3543, 31.5.2024, ELI: http://data.europa.eu/eli/C/2024/3543/oj':
      'OJ C, C/2024/3543, 31.5.2024, ELI: http://data.europa.eu/eli/C/2024/3543/oj',
    'COM(2021) 118 final': 'COM(2021) 118 final',
    'Dok. 6122/15 + COR 1': 'ST 6122/15 + COR 1',
    'Uredba (EU) št. 1093/2010 Evropskega parlamenta in Sveta':
      'Regulation (EU) No 1093/2010 of the European Parliament and of the Council',
    'Izvedbeni sklep Sveta (EU) 2018/1993': 'Decision (EU) 2018/1993 of the Council',
    'Direktiva 2013/40/EU': 'Directive 2013/40/EU',
    'Sklep (SZVP) 2020/1999': 'Decision (CFSP) 2020/1999',
    'člen 42(7) PEU': 'Article 42(7) TEU',
  },
  addressees: {
    'POZIVA Komisijo in države članice, naj ukrepajo.': 'commission memberStates',
    'POZIVA države članice, agencijo ENISA in Komisijo, naj ukrepajo.': 'memberStates enisa commission',
    'POZIVA EU in njene države članice, naj ukrepajo.': 'euAndMemberStates',
    'SPODBUJA, v tesnem sodelovanju z občinami, visokega predstavnika in Evropsko obrambno agencijo k ukrepanju.':
      'highRepresentative eda',
    'POZIVA visoko predstavnico, naj ukrepa.': 'highRepresentative',
    'NUJNO POZIVA občine, naj ukrepajo.': 'other',
  },
  faults: {
    'verbs out of capitals, and words too many in capitals': `
      1. POUDARJA, da je voda čista. UGOTAVLJA, da je je malo. ⟦verb-case: Poziva⟧ občine, naj ukrepajo.

      2. ⟦verb-case: Pozdravlja⟧ poročilo. ⟦verb-case: JEMLJE na znanje⟧ njegove priloge.

      3. MENI, ⟦verb-case: DA⟧ je voda skupna. ⟦verb-case: SE strinja⟧ z občinami.`,
    deadlines: `
      1. POZIVA Komisijo, naj predloži poročilo do ⟦deadline-format: 31.12.2027⟧ in pregled v ⟦deadline-format: Q3 2028⟧.

      2. POZIVA občine, naj ukrepajo ⟦deadline-vague: čim prej⟧. POZIVA države članice, naj jim pomagajo ⟦deadline-year-missing: do konca leta⟧.

      3. POZIVA občine, naj ukrepajo do ⟦deadline-invalid: 31. aprila 2027⟧.`,
    'references of another language': `
      1. OPOZARJA na svoje sklepe[^1] in ⟦citation-format: Direktivo (EU) št. 2022/2555⟧[^2].

      2. POUDARJA pomen točk 1 do ⟦cross-reference: 7⟧ teh sklepov in točke 58 svojih sklepov z dne 3. junija 2021.

      [^1]: ⟦citation-format: OJ L 320, 17.12.2018, p. 28⟧.
      [^2]: UL L 333, 27.12.2022, str. 80.`,
    acronyms: `
      1. POUDARJA, da je ⟦acronym-late: EMV⟧ koristna. PODPIRA evropsko mrežo vodnjakov (EMV) in njene vodnjake.

      2. UGOTAVLJA, da MSP, ZN in ⟦acronym-undefined: OVSE⟧ podpirajo evropsko mrežo vodnjakov (⟦acronym-redefined: EMV⟧).`,
    notes: `
      1. OPOZARJA na svoje sklepe⟦footnote-undefined: [^1]⟧.`,
  },
  silent: [
    'Komisija poziva občine, naj ukrepajo, in pozdravlja njihova prizadevanja.',
    'V tem okviru Svet poziva občine, naj ukrepajo.',
    'POUDARJA, da priročnik za občine izide vsako leto do 31. marca.',
    'UGOTAVLJA, da se program, sprejet v letu 2019, konča v letu 2020. Poudarja se vloga vode.',
    'POUDARJA, da so vodnjaki, izkopani leta 2015, še vedno potrebni in da je bil proračun za leto 2020 izvršen.',
    'POZIVA Komisijo, naj vsako leto do 31. marca predloži poročilo.',
    'OPOZARJA na člen 3(5) PEU in točko 58 sporočila.',
    'PODPIRA pobudo „Ena občina, EN VODNJAK“, G7, CO2 in 5G.',
    'POZIVA Komisijo, naj do konca leta 2027 in brez nepotrebnega odlašanja ukrepa.',
    'UGOTAVLJA, da je bilo od 1. januarja do 31. decembra 2021 izkopanih veliko vodnjakov, v obdobju 2014–2020 pa še več.',
    'POUDARJA vlogo Europola, Eurojusta, Nata, MSP, ZDA in EU.',
    'POZIVA Komisijo, naj v okviru skupine iz točke 1 oceni stanje vodnjakov. Bo voda čista? Meni nič, tebi nič je ni več.',
    'OPOZARJA, da občine, ki se strinjajo, še niso ukrepale, in POUDARJA, da je treba upoštevati ukrepe, sprejete v letu 2023.',
  ],
});
