import { describeLanguage } from './support';

describeLanguage('da', {
  request: 'OPFORDRER Kommissionen til # at forelægge en rapport om offentlige brønde.',
  verbs: {
    recall: ['MINDER OM, at vandet er gratis.', 'ERINDRER om sit løfte.'],
    stress: ['UNDERSTREGER, at vand er kostbart.', 'LÆGGER særlig VÆGT på drikkevand.'],
    highlight: ['FREMHÆVER byernes rolle.', 'HENLEDER OPMÆRKSOMHEDEN PÅ utætte ledninger.'],
    reiterate: ['GENTAGER sit løfte.', 'UNDERSTREGER PÅ NY sit løfte.'],
    reaffirm: ['BEKRÆFTER PÅ NY, at vandet er fælles.', 'BEKRÆFTER på ny, at vandet er fælles.'],
    confirm: ['BEKRÆFTER, at vandet er godt.'],
    note: ['NOTERER SIG, at brønde er sjældne.', 'KONSTATERER MED BEKYMRING, at brønde er sjældne.'],
    takeNote: ['NOTERER SIG rapporten.', 'TAGER rapporten TIL EFTERRETNING.', 'NOTERER SIG MED INTERESSE rapporten.'],
    recognise: [
      'ANERKENDER brøndenes værdi.',
      'ER BEVIDST OM omkostningerne.',
      'ER fuldt ud KLAR over omkostningerne.',
    ],
    pointOut: ['PÅPEGER, at brøndene hviler om vinteren.', 'GØR OPMÆRKSOM PÅ omkostningerne.'],
    consider: ['MENER, at dette er nok.', 'ER AF DEN OPFATTELSE, at der er brug for flere brønde.'],
    convinced: ['ER OVERBEVIST OM, at vand forener.', 'ER fortsat OVERBEVIST om, at vand forener.'],
    lookForward: ['SER FREM TIL rapporten.', 'SER med stor interesse FREM til rapporten.', 'IMØDESER rapporten.'],
    conclude: ['KONKLUDERER, at dette er nok.'],
    concern: [
      'UDTRYKKER SIN DYBE BEKYMRING over utætte ledninger.',
      'ER dybt BEKYMRET over ledningerne.',
      'UDTRYKKER BEKYMRING over ledningerne.',
    ],
    regret: ['BEKLAGER, at brønde lukkes.'],
    condemn: ['FORDØMMER PÅ DET KRAFTIGSTE hærværket.', 'TAGER SKARPT AFSTAND fra hærværket.'],
    welcome: [
      'SER MED TILFREDSHED PÅ rapporten.',
      'GLÆDER SIG OVER rapporten.',
      'HILSER rapporten fra byerne VELKOMMEN.',
      'NOTERER SIG MED TILFREDSHED, at byerne handler.',
      'SER POSITIVT PÅ rapporten.',
    ],
    appreciate: ['PÅSKØNNER byernes arbejde.', 'UDTRYKKER sin PÅSKØNNELSE af arbejdet.', 'TAKKER byerne.'],
    support: ['STØTTER projektet.', 'BAKKER fuldt ud OP om projektet.'],
    endorse: ['GODKENDER handlingsplanen.', 'TILSLUTTER SIG handlingsplanen.'],
    encourage: ['TILSKYNDER byerne til at åbne brønde.'],
    recommend: ['ANBEFALER, at der åbnes brønde.', 'FORESLÅR nye brønde.'],
    invite: [
      'OPFORDRER medlemsstaterne til at åbne brønde.',
      'ANMODER Kommissionen om at handle.',
      'INDBYDER byerne til at deltage.',
    ],
    callOn: ['APPELLERER TIL byerne om at handle.', 'HENSTILLER til byerne at handle.'],
    urge: [
      'OPFORDRER INDTRÆNGENDE byerne til at handle.',
      'OPFORDRER KRAFTIGT byerne til at handle.',
      'TILSKYNDER KRAFTIGT byerne til at handle.',
      'OPFORDRER byerne INDTRÆNGENDE til at handle.',
    ],
    task: ['PÅLÆGGER Coreper at følge sagen.', 'GIVER formandskabet MANDAT til at forhandle.'],
    agree: ['ER ENIGT OM at handle.', 'ER ENIG i, at dette er nok.', 'ER NÅET TIL ENIGHED OM planen.'],
    commit: ['FORPLIGTER SIG TIL at handle.', 'GIVER TILSAGN OM at handle.', 'ER FAST BESLUTTET PÅ at handle.'],
    decide: ['BESLUTTER at fortsætte arbejdet.'],
    ready: ['ER REDE TIL at handle.', 'STÅR fortsat REDE til at hjælpe.'],
    revert: [
      'VIL GØRE STATUS over gennemførelsen.',
      'VIL VENDE TILBAGE TIL spørgsmålet.',
      'VIL nøje FØLGE udviklingen.',
      'VIL FØLGE OP PÅ spørgsmålet.',
    ],
  },
  plural: {
    agree: ['ER ENIGE OM at handle.'],
    recognise: ['ER BEVIDSTE OM omkostningerne.'],
    commit: ['ER FAST BESLUTTEDE PÅ at handle.'],
    convinced: ['ER OVERBEVISTE OM, at vand forener.'],
  },
  leadIns: [
    'SOM MINDER OM:',
    'DER MINDER OM,',
    'UNDER HENVISNING TIL traktaten om Den Europæiske Union,',
    'SOM ER BEVIDST OM følgende:',
    'SOM TAGER FØLGENDE I BETRAGTNING:',
  ],
  deadlines: {
    'day by /2027-03-31': [
      'senest den 31. marts 2027',
      'inden den 31. marts 2027',
      'ikke senere end den 31. marts 2027',
    ],
    'day before /2027-05-31': ['før den 1. juni 2027'],
    'month by /2027-06-30': ['senest i juni 2027', 'inden juni 2027'],
    'month in 2027-06-01/2027-06-30': ['i juni 2027', 'i løbet af juni måned 2027'],
    'monthEnd by /2027-08-31': [
      'senest ved udgangen af august 2027',
      'inden udgangen af august 2027',
      'senest ultimo august 2027',
    ],
    'quarter by /2027-09-30': ['senest i tredje kvartal 2027', 'inden tredje kvartal af 2027'],
    'quarter in 2027-10-01/2027-12-31': ['i fjerde kvartal 2027', 'i det sidste kvartal af 2027', 'i 4. kvartal 2027'],
    'quarterEnd by /2027-03-31': [
      'senest ved udgangen af første kvartal 2027',
      'inden udgangen af første kvartal af 2027',
    ],
    'halfYear in 2027-01-01/2027-06-30': [
      'i første halvår 2027',
      'i den første halvdel af 2027',
      'i løbet af første halvår af 2027',
    ],
    'halfYearEnd by /2027-12-31': ['senest ved udgangen af andet halvår 2027'],
    'year in 2027-01-01/2027-12-31': ['i 2027', 'i løbet af 2027', 'i løbet af året 2027'],
    'year before /2026-12-31': ['før 2027'],
    'year by /2030-12-31': ['inden 2030', 'senest i 2030', 'frem til 2030'],
    'yearMiddle by /2027-06-30': ['senest medio 2027', 'inden midten af 2027', 'senest i midten af 2027'],
    'yearStart by /2027-03-31': ['senest i begyndelsen af 2027', 'senest primo 2027'],
    'yearEnd by /2026-12-31': [
      'inden udgangen af 2026',
      'senest ved udgangen af 2026',
      'senest i slutningen af 2026',
      'inden udgangen af året 2026',
      'senest ultimo 2026',
    ],
    'yearEnd before /2026-12-31': ['før udgangen af 2026', 'før slutningen af 2026'],
    duration: [
      'inden for seks måneder',
      'inden for 12 måneder',
      'inden for to år',
      'inden for en frist på tre måneder',
      'senest 18 måneder efter vedtagelsen',
    ],
    vague: ['hurtigst muligt', 'snarest muligt', 'uden unødig forsinkelse', 'i god tid', 'i den nærmeste fremtid'],
    'no year': [
      'inden årets udgang',
      'senest ved udgangen af året',
      'senest den 31. marts',
      'inden udgangen af første kvartal',
      'inden sommerferien',
      'inden udgangen af næste år',
    ],
    impossible: ['senest den 31. april 2027', 'senest i femte kvartal 2027'],
  },
  references: {
    'EUT L 320 af 17.12.2018, s. 28': 'OJ L 320, 17.12.2018, p. 28',
    'EUT L, 2023/2131, 11.10.2023, ELI: http://data.europa.eu/eli/reg/2023/2131/oj':
      'OJ L, 2023/2131, 11.10.2023, ELI: http://data.europa.eu/eli/reg/2023/2131/oj',
    'EUT C, C/2024/3543, 31.5.2024, ELI: http://data.europa.eu/eli/C/2024/3543/oj':
      'OJ C, C/2024/3543, 31.5.2024, ELI: http://data.europa.eu/eli/C/2024/3543/oj',
    'KOM(2011) 558 endelig': 'COM(2011) 558 final',
    'Dok. 6122/15 + COR 1': 'ST 6122/15 + COR 1',
    'Europa-Parlamentets og Rådets forordning (EU) nr. 1093/2010':
      'Regulation (EU) No 1093/2010 of the European Parliament and of the Council',
    'Rådets gennemførelsesafgørelse (EU) 2018/1993': 'Decision (EU) 2018/1993 of the Council',
    'direktiv 2013/40/EU': 'Directive 2013/40/EU',
    'Rådets afgørelse (FUSP) 2020/1999': 'Decision (CFSP) 2020/1999',
    'artikel 42, stk. 7, i TEU': 'Article 42(7) TEU',
  },
  addressees: {
    'OPFORDRER Kommissionen og medlemsstaterne til at handle.': 'commission memberStates',
    'OPFORDRER medlemsstaterne, ENISA og Kommissionen til at hjælpe dem.': 'memberStates enisa commission',
    'OPFORDRER EU og dets medlemsstater til at handle.': 'euAndMemberStates',
    'TILSKYNDER i tæt samarbejde med byerne Kommissionen til at handle.': 'other',
    'OPFORDRER Unionens højtstående repræsentant for udenrigsanliggender og sikkerhedspolitik til at handle.':
      'highRepresentative',
    'OPFORDRER INDTRÆNGENDE byerne til at handle.': 'other',
  },
  faults: {
    'verbs out of capitals, and words too many in capitals': `
      1. UNDERSTREGER, at vandet er godt. KONSTATERER, at det er gratis. ⟦verb-case: Opfordrer⟧ Kommissionen til at rapportere.

      2. ⟦verb-case: Noterer sig⟧ rapporten. ⟦verb-case: SER frem⟧ til den næste.

      3. UNDERSTREGER, ⟦verb-case: AT⟧ vandet er godt. HILSER rapporten ⟦verb-case: velkommen⟧.`,
    'split verbs left open': `
      1. ⟦verb-particle: HENLEDER⟧ byernes interesse på ledningerne. UNDERSTREGER, at vandet er godt.

      2. ⟦verb-particle: VIL⟧ i 2028 status over gennemførelsen.`,
    deadlines: `
      1. OPFORDRER Kommissionen til at rapportere senest den ⟦deadline-format: 31.12.2027⟧ og i ⟦deadline-format: Q3 2027⟧.

      2. OPFORDRER byerne til at handle ⟦deadline-vague: hurtigst muligt⟧ og OPFORDRER medlemsstaterne til at hjælpe dem ⟦deadline-year-missing: inden årets udgang⟧.

      3. OPFORDRER byerne til at handle senest ⟦deadline-invalid: den 31. april 2027⟧.`,
    'references of another language': `
      1. MINDER OM sine konklusioner[^1] og ⟦citation-format: direktiv (UE) 2022/2555⟧[^2].

      2. UNDERSTREGER, at punkt 1 til ⟦cross-reference: 7⟧ i disse konklusioner og punkt 58 i Rådets konklusioner af 3. juni 2021 gælder.

      [^1]: ⟦citation-format: EUT L 320, 17.12.2018, s. 28⟧.
      [^2]: ⟦citation-format: OJ L, 2024/1679, 28.6.2024⟧.`,
    acronyms: `
      1. UNDERSTREGER, at ⟦acronym-late: NEB⟧ er nyttigt. PÅSKØNNER nettet af europæiske brønde (NEB), NEB's byer og NEB-møder.

      2. NOTERER SIG, at SMV'er, FN og ⟦acronym-undefined: OECD⟧ støtter nettet af europæiske brønde (⟦acronym-redefined: NEB⟧).`,
    notes: `
      1. MINDER OM sine konklusioner⟦footnote-undefined: [^1]⟧.`,
  },
  silent: [
    'Kommissionen opfordrer byerne til at handle og ser med tilfredshed på deres engagement.',
    'UNDERSTREGER, at midlerne fra 2021 til 2027 og møderne i maj til juli 2027 er vigtige.',
    'NOTERER SIG, at det program, der blev vedtaget i 2019, udløber i 2020.',
    'OPFORDRER Kommissionen til at rapportere hvert år senest den 31. marts.',
    'MINDER OM artikel 3, stk. 5, i TEU og punkt 58 i Kommissionens meddelelse.',
    'PÅSKØNNER initiativet »En by, EN BRØND«, G7, CO2 og 5G.',
    'OPFORDRER Kommissionen til senest ved udgangen af 2027 og hurtigst muligt at handle.',
    'UNDERSTREGER, at EU står over for valg, at Rådet vil drøfte dem, og SER DERFOR FREM TIL en rapport.',
    'ER ENIGT MED Kommissionen i, at det er vigtigt at handle.',
  ],
});
