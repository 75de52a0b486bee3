import { describeLanguage } from './support';

describeLanguage('hr', {
  request: 'POZIVA Komisiju da # podnese izvješće o zdencima.',
  verbs: {
    recall: ['PODSJEĆA na to da je voda u zdencima zajednička.', 'PODSJEĆA NA svoje zaključke o zdencima.'],
    stress: [
      'NAGLAŠAVA da su zdenci potrebni.',
      'STAVLJA NAGLASAK na kvalitetu vode.',
      'STAVLJA poseban NAGLASAK na kvalitetu vode.',
    ],
    highlight: ['ISTIČE ulogu općina.', 'UKAZUJE na stanje zdenaca.', 'SKREĆE POZORNOST na stanje zdenaca.'],
    reiterate: ['PONAVLJA svoj poziv na zaštitu zdenaca.', 'PONOVNO ISTIČE da je voda zajednička.'],
    reaffirm: ['PONOVNO POTVRĐUJE važnost zdenaca.'],
    note: [
      'PRIMJEĆUJE da zdenci nestaju.',
      'NAPOMINJE da zdenci nestaju.',
      'SA ZABRINUTOŠĆU UTVRĐUJE da zdenci nestaju.',
    ],
    takeNote: ['PRIMA NA ZNANJE izvješće.', 'PRIMA izvješće NA ZNANJE.', 'UZIMA U OBZIR izvješće.'],
    recognise: ['PREPOZNAJE vrijednost zdenaca.', 'SVJESNO JE poteškoća.', 'U POTPUNOSTI JE SVJESNO poteškoća.'],
    pointOut: ['UPUĆUJE na to da se zdenci zimi lede.', 'UPOZORAVA da zdenci ljeti presušuju.'],
    consider: ['SMATRA da je to dovoljno.', 'MIŠLJENJA JE da je zdenaca premalo.'],
    convinced: [
      'UVJERENO JE u korist zdenaca.',
      'JE čvrsto UVJERENO u korist zdenaca.',
      'IZRAŽAVA UVJERENJE da će zdenci opstati.',
    ],
    lookForward: ['SA ZANIMANJEM IŠČEKUJE izvješće.', 'OČEKUJE izvješće.', 'S NESTRPLJENJEM OČEKUJE izvješće.'],
    conclude: ['ZAKLJUČUJE da je zdenaca premalo.'],
    concern: [
      'IZRAŽAVA DUBOKU ZABRINUTOST zbog stanja zdenaca.',
      'ZABRINUTO JE zbog stanja zdenaca.',
      'IZRAŽAVA ozbiljnu ZABRINUTOST.',
    ],
    regret: ['IZRAŽAVA ŽALJENJE zbog nestanka zdenaca.', 'ŽALI što zdenci nestaju.'],
    condemn: ['OSUĐUJE trovanje zdenaca.', 'NAJOŠTRIJE OSUĐUJE trovanje zdenaca.'],
    welcome: ['POZDRAVLJA izvješće.', 'SA ZADOVOLJSTVOM POZDRAVLJA izvješće.', 'IZRAŽAVA ZADOVOLJSTVO napretkom.'],
    appreciate: [
      'CIJENI rad zdenčara.',
      'IZRAŽAVA ZAHVALNOST zdenčarima.',
      'POHVALJUJE zdenčare.',
      'ODAJE PRIZNANJE zdenčarima.',
    ],
    support: ['PODUPIRE projekt.', 'PODRŽAVA projekt.', 'IZRAŽAVA punu POTPORU projektu.'],
    endorse: ['ODOBRAVA akcijski plan.'],
    encourage: ['POTIČE općine da kopaju zdence.'],
    recommend: ['PREPORUČUJE da općine kopaju zdence.'],
    invite: ['POZIVA države članice da kopaju zdence.'],
    callOn: ['POZIVA općine na djelovanje.', 'APELIRA na općine da djeluju.'],
    request: ['TRAŽI od Komisije izvješće.', 'ZAHTIJEVA izvješće.'],
    urge: ['HITNO POZIVA općine da djeluju.', 'ODLUČNO POZIVA općine da djeluju.', 'SNAŽNO POTIČE općine da djeluju.'],
    task: ['ZADUŽUJE Odbor stalnih predstavnika da nastavi rad.'],
    agree: ['SUGLASNO JE da se rad nastavi.', 'SLAŽE SE s nastavkom rada.', 'DOGOVARA nastavak rada.'],
    commit: [
      'OBVEZUJE SE djelovati.',
      'PREDANO JE djelovanju.',
      'OSTAJE PREDANO djelovanju.',
      'IZRAŽAVA ODLUČNOST da djeluje.',
    ],
    decide: ['ODLUČUJE nastaviti rad.', 'DONOSI ODLUKU o nastavku rada.'],
    ready: ['SPREMNO JE djelovati.', 'IZRAŽAVA SPREMNOST da djeluje.'],
    revert: [
      'RAZMOTRIT ĆE provedbu u 2028.',
      'VRATIT ĆE SE na to pitanje.',
      'PRATIT ĆE stanje.',
      'ĆE uskoro PREISPITATI provedbu.',
    ],
  },
  plural: {
    stress: ['NAGLAŠAVAJU važnost zdenaca.'],
    takeNote: ['PRIMAJU NA ZNANJE izvješće.'],
    recognise: ['SVJESNI SU poteškoća.'],
    welcome: ['POZDRAVLJAJU izvješće.'],
    invite: ['POZIVAJU Komisiju da podnese izvješće.'],
    agree: ['SUGLASNI SU da se rad nastavi.'],
    commit: ['OBVEZUJU SE djelovati.'],
  },
  leadIns: [
    'PODSJEĆAJUĆI NA:',
    'UZIMAJUĆI U OBZIR:',
    'U KONTEKSTU:',
    'IMAJUĆI NA UMU:',
    'POZDRAVLJAJUĆI:',
    'BUDUĆI DA:',
    'S OBZIROM NA:',
  ],
  deadlines: {
    'day by /2027-03-31': [
      'do 31. ožujka 2027.',
      'najkasnije do 31. ožujka 2027.',
      'do 31. ožujka 2027. godine',
      'najkasnije 31. ožujka 2027.',
    ],
    'day before /2027-05-31': ['prije 1. lipnja 2027.'],
    'month by /2027-06-30': ['do lipnja 2027.', 'najkasnije u lipnju 2027.'],
    'month in 2027-09-01/2027-09-30': ['u rujnu 2027.', 'tijekom rujna 2027.'],
    'monthEnd by /2027-08-31': ['do kraja kolovoza 2027.', 'najkasnije do kraja kolovoza 2027.'],
    'monthEnd in 2027-11-21/2027-11-30': ['krajem studenoga 2027.'],
    'quarter by /2027-09-30': [
      'do trećeg tromjesečja 2027.',
      'najkasnije u trećem tromjesečju 2027.',
      'do trećeg kvartala 2027.',
    ],
    'quarter in 2027-10-01/2027-12-31': [
      'u četvrtom tromjesečju 2027.',
      'tijekom četvrtog tromjesečja 2027.',
      'u posljednjem tromjesečju 2027. godine',
    ],
    'quarterEnd by /2027-03-31': [
      'do kraja prvog tromjesečja 2027.',
      'najkasnije do kraja prvog tromjesečja 2027. godine',
    ],
    'halfYear in 2027-01-01/2027-06-30': [
      'u prvom polugodištu 2027.',
      'u prvoj polovici 2027.',
      'tijekom prve polovice 2027.',
    ],
    'halfYearEnd by /2027-06-30': ['do kraja prvog polugodišta 2027.', 'do kraja prve polovice 2027.'],
    'year in 2027-01-01/2027-12-31': ['u 2027.', 'tijekom 2027.', 'u 2027. godini', 'tijekom 2027. godine'],
    'year by /2026-12-31': ['prije isteka 2026.'],
    'year by /2030-12-31': ['do 2030.', 'do 2030. godine', 'najkasnije do 2030.'],
    'year before /2026-12-31': ['prije 2027.'],
    'yearMiddle by /2027-06-30': ['do sredine 2027.', 'do polovice 2027.', 'do sredine 2027. godine'],
    'yearStart by /2027-03-31': ['do početka 2027.'],
    'yearEnd by /2026-12-31': ['do kraja 2026.', 'do kraja 2026. godine', 'najkasnije do kraja 2026.'],
    'yearEnd before /2026-12-31': ['prije kraja 2026.'],
    duration: [
      'u roku od šest mjeseci',
      'u roku od 12 mjeseci',
      'u sljedeće dvije godine',
      'najkasnije 18 mjeseci nakon donošenja',
      'u roku od 30 dana',
    ],
    vague: [
      'što je prije moguće',
      'što prije',
      'u najkraćem mogućem roku',
      'bez nepotrebne odgode',
      'u bliskoj budućnosti',
    ],
    'no year': [
      'do kraja godine',
      'prije kraja ove godine',
      'do 31. ožujka',
      'najkasnije do 1. lipnja',
      'do kraja prvog tromjesečja',
      'do kraja ožujka',
      'prije ljeta',
      'do sljedeće godine',
    ],
    impossible: ['do 31. travnja 2027.', 'u petom tromjesečju 2027.'],
  },
  references: {
    'SL L 320, 17.12.2018., str. 28': 'OJ L 320, 17.12.2018, p. 28',
    'SL L, 2023/2131, 11.10.2023., ELI: http://data.europa.eu/eli/reg/2023/2131/oj':
      'OJ L, 2023/2131, 11.10.2023, ELI: http://data.europa.eu/eli/reg/2023/2131/oj',
    'SL C, C/2024/3543, 31.5.2024., ELI: http://data.europa.eu/eli/C/2024/3543/oj':
      'OJ C, C/2024/3543, 31.5.2024, ELI: http://data.europa.eu/eli/C/2024/3543/oj',
    'COM(2021) 118 final': 'COM(2021) 118 final',
    'Dok. 6122/15 + COR 1': 'ST 6122/15 + COR 1',
    'Uredba (EU) br. 1093/2010 Europskog parlamenta i Vijeća':
      'Regulation (EU) No 1093/2010 of the European Parliament and of the Council',
    'Provedbena odluka Vijeća (EU) 2018/1993': 'Decision (EU) 2018/1993 of the Council',
    'Direktiva 2013/40/EU': 'Directive 2013/40/EU',
    'Odluka (ZVSP) 2020/1999': 'Decision (CFSP) 2020/1999',
    'članak 42. stavak 7. UEU-a': 'Article 42(7) TEU',
  },
  addressees: {
    'POZIVA Komisiju i države članice da djeluju.': 'commission memberStates',
    'POZIVA države članice, ENISA-u i Komisiju da djeluju.': 'memberStates enisa commission',
    'POZIVA EU i njegove države članice da djeluju.': 'euAndMemberStates',
    'POTIČE, u bliskoj suradnji s općinama, visokog predstavnika i Europsku obrambenu agenciju da djeluju.':
      'highRepresentative eda',
    'HITNO POZIVA općine da djeluju.': 'other',
  },
  faults: {
    'verbs out of capitals, and words too many in capitals': `
      1. NAGLAŠAVA da je voda čista. PRIMJEĆUJE da je nema dovoljno. ⟦verb-case: Poziva⟧ općine da djeluju.

      2. ⟦verb-case: Pozdravlja⟧ izvješće. ⟦verb-case: PRIMA na znanje⟧ njegove priloge.

      3. SMATRA ⟦verb-case: DA⟧ je voda zajednička. ⟦verb-case: OBVEZUJE se⟧ djelovati.`,
    deadlines: `
      1. POZIVA Komisiju da podnese izvješće do ⟦deadline-format: 31.12.2027.⟧ i pregled u ⟦deadline-format: Q3 2028.⟧

      2. POZIVA općine da djeluju ⟦deadline-vague: što prije⟧. POZIVA države članice da im pomognu ⟦deadline-year-missing: do kraja godine⟧.

      3. POZIVA općine da djeluju do ⟦deadline-invalid: 31. travnja 2027.⟧`,
    'references of another language': `
      1. PODSJEĆA na svoje zaključke[^1] i ⟦citation-format: Direktivu (EU) br. 2022/2555⟧[^2].

      2. NAGLAŠAVA važnost točaka 1. do ⟦cross-reference: 7⟧. ovih zaključaka i točke 58. svojih zaključaka od 3. lipnja 2021.

      [^1]: ⟦citation-format: OJ L 320, 17.12.2018, p. 28⟧.
      [^2]: SL L 333, 27.12.2022., str. 80.`,
    acronyms: `
      1. NAGLAŠAVA da je ⟦acronym-late: EMZ⟧ koristan. PODUPIRE europsku mrežu zdenaca (EMZ) i njezine zdence.

      2. PRIMJEĆUJE da MSP-ovi, UN i ⟦acronym-undefined: OESS⟧ podupiru europsku mrežu zdenaca (⟦acronym-redefined: EMZ⟧).`,
    notes: `
      1. PODSJEĆA na svoje zaključke⟦footnote-undefined: [^1]⟧.`,
  },
  silent: [
    'Komisija poziva općine da djeluju i pozdravlja njihovu predanost.',
    'U tom kontekstu Vijeće poziva općine da djeluju.',
    'NAGLAŠAVA da priručnik za općine izlazi svake godine do 31. ožujka.',
    'PRIMJEĆUJE da program donesen 2019. završava 2020. Naglašava se uloga vode.',
    'NAGLAŠAVA da su zdenci iskopani 2015. i dalje potrebni i da je proračun za 2020. izvršen.',
    'POZIVA Komisiju da svake godine do 31. ožujka podnese izvješće.',
    'PODSJEĆA na članak 3. stavak 5. UEU-a i točku 58. komunikacije.',
    'PODUPIRE inicijativu „Jedna općina, JEDAN ZDENAC”, G7, CO2 i 5G.',
    'POZIVA Komisiju da do kraja 2027. i bez nepotrebne odgode poduzme mjere.',
    'PRIMJEĆUJE da je od 1. siječnja do 31. prosinca 2021. iskopano mnogo zdenaca, a u razdoblju 2014. – 2020. još i više.',
    'NAGLAŠAVA ulogu Europola, Eurojusta, NATO-a, MSP-ova, SAD-a i EU-a.',
    'POZIVA Komisiju da u okviru skupine iz točke 1. ocijeni stanje zdenaca. Je li voda čista, odlučuju ljudi.',
    'PODSJEĆA na to da se od 2021. do 2027. provodi program, a 2023. i koja je uslijedila nije bila iznimka.',
  ],
});
