import { describeLanguage } from './support';

describeLanguage('hu', {
  request: 'FELKÉRI a Bizottságot, hogy # nyújtson be jelentést a közkutakról.',
  verbs: {
    recall: ['EMLÉKEZTET arra, hogy a víz ingyenes.', 'EMLÉKEZTET ARRA, hogy a víz ingyenes.'],
    stress: ['HANGSÚLYOZZA, hogy a víz értékes.', 'FONTOSNAK TARTJA az ivóvizet.'],
    underline: ['ALÁHÚZZA a városok szerepét.'],
    highlight: [
      'KIEMELI, hogy a kutak összekötnek.',
      'FELHÍVJA A FIGYELMET a szivárgásokra.',
      'FELHÍVJA a tagállamok FIGYELMÉT a szivárgásokra.',
    ],
    reiterate: ['MEGISMÉTLI felhívását.', 'ISMÉTELTEN HANGSÚLYOZZA a víz jelentőségét.'],
    reaffirm: ['ÚJÓLAG MEGERŐSÍTI, hogy a víz közkincs.', 'ISMÉTELTEN MEGERŐSÍTI kötelezettségvállalását.'],
    confirm: ['MEGERŐSÍTI, hogy a víz jó.'],
    note: ['MEGÁLLAPÍTJA, hogy kevés a kút.', 'MEGJEGYZI, hogy kevés a kút.'],
    takeNote: ['TUDOMÁSUL VESZI a jelentést.', 'NYUGTÁZZA a jelentést.', 'ÉRDEKLŐDÉSSEL NYUGTÁZZA a jelentést.'],
    recognise: ['ELISMERI a kutak értékét.', 'FELISMERI a kutak értékét.', 'TUDATÁBAN VAN a költségeknek.'],
    pointOut: ['RÁMUTAT arra, hogy a kutak télen befagynak.'],
    consider: ['ÚGY VÉLI, hogy ez elég.', 'ÚGY ÍTÉLI MEG, hogy több kút kell.', 'SZÜKSÉGESNEK TARTJA a kutakat.'],
    convinced: ['MEGGYŐZŐDÉSE, hogy a víz összeköt.', 'SZILÁRD MEGGYŐZŐDÉSE, hogy a víz összeköt.'],
    lookForward: ['VÁRAKOZÁSSAL TEKINT a jelentés elé.', 'ÉRDEKLŐDÉSSEL VÁRJA a jelentést.'],
    concern: [
      'AGGODALMÁNAK AD HANGOT a szivárgások miatt.',
      'MÉLY AGGODALMÁNAK AD HANGOT a szivárgások miatt.',
      'AGGODALOMMAL ÁLLAPÍTJA MEG, hogy szivárog a víz.',
    ],
    regret: ['SAJNÁLATÁT FEJEZI KI amiatt, hogy kutak zárnak be.', 'SAJNÁLATOSNAK TARTJA, hogy kutak zárnak be.'],
    condemn: ['ELÍTÉLI a rongálást.', 'A LEGHATÁROZOTTABBAN ELÍTÉLI a rongálást.', 'HATÁROZOTTAN ELÍTÉLI a rongálást.'],
    welcome: [
      'ÜDVÖZLI a jelentést.',
      'ÖRÖMMEL VESZI a jelentést.',
      'MEGELÉGEDÉSSEL ÁLLAPÍTJA MEG, hogy a városok cselekednek.',
      'ÖRÖMMEL FOGADJA a jelentést.',
    ],
    appreciate: [
      'MÉLTATJA a városok munkáját.',
      'ELISMERÉSÉT FEJEZI KI a városoknak.',
      'KÖSZÖNETET MOND a városoknak.',
    ],
    support: ['TÁMOGATJA a tervet.', 'TELJES TÁMOGATÁSÁRÓL BIZTOSÍTJA a városokat.'],
    endorse: ['JÓVÁHAGYJA a cselekvési tervet.', 'ELFOGADJA az ajánlásokat.'],
    encourage: ['ÖSZTÖNZI a városokat, hogy nyissanak kutakat.', 'ARRA ÖSZTÖNZI a városokat, hogy nyissanak kutakat.'],
    recommend: ['AJÁNLJA, hogy nyissanak kutakat.', 'JAVASOLJA új kutak megnyitását.'],
    invite: ['FELKÉRI a tagállamokat, hogy nyissanak kutakat.', 'ARRA KÉRI a Bizottságot, hogy cselekedjen.'],
    callOn: ['FELSZÓLÍTJA a tagállamokat, hogy nyissanak kutakat.', 'FELHÍVJA a Bizottságot, hogy cselekedjen.'],
    urge: ['NYOMATÉKOSAN FELKÉRI a tagállamokat, hogy cselekedjenek.', 'SÜRGETI a tagállamokat, hogy cselekedjenek.'],
    task: [
      'MEGBÍZZA az Állandó Képviselők Bizottságát, hogy kövesse a kérdést.',
      'FELHATALMAZZA az elnökséget, hogy tárgyaljon.',
    ],
    agree: ['EGYETÉRT azzal, hogy ez elég.', 'MEGÁLLAPODIK abban, hogy ez elég.'],
    commit: [
      'KÖTELEZETTSÉGET VÁLLAL arra, hogy cselekszik.',
      'ELKÖTELEZETT a cél mellett.',
      'VÁLLALJA, hogy cselekszik.',
    ],
    decide: ['ÚGY HATÁROZ, hogy folytatja a munkát.'],
    ready: ['KÉSZEN ÁLL arra, hogy segítsen.'],
    revert: [
      'ÁT FOGJA TEKINTENI a végrehajtást.',
      'FIGYELEMMEL KÍSÉRI a helyzetet.',
      'VISSZA FOG TÉRNI a kérdésre.',
      'SZÁMBA FOGJA VENNI az eredményeket.',
    ],
  },
  plural: {
    stress: ['HANGSÚLYOZZÁK, hogy a víz értékes.'],
    takeNote: ['TUDOMÁSUL VESZIK a jelentést.'],
    invite: ['FELKÉRIK a Bizottságot, hogy cselekedjen.'],
    regret: ['SAJNÁLATUKAT FEJEZIK KI amiatt, hogy kutak zárnak be.'],
    agree: ['EGYETÉRTENEK azzal, hogy ez elég.'],
  },
  leadIns: [
    'EMLÉKEZTETVE a következőkre:',
    'TEKINTETTEL az Európai Unióról szóló szerződésre,',
    'TUDATÁBAN annak, hogy:',
    'MIVEL:',
  ],
  deadlines: {
    'day by /2027-03-31': ['2027. március 31-ig', '2027. március 31-éig', 'legkésőbb 2027. március 31-ig'],
    'day before /2027-05-31': ['2027. június 1. előtt', '2027. június 1-jét megelőzően'],
    'month by /2027-06-30': ['2027 júniusáig', '2027. júniusig', 'legkésőbb 2027 júniusában'],
    'month in 2027-06-01/2027-06-30': ['2027 júniusában', '2027. júniusban'],
    'monthEnd by /2027-08-31': [
      '2027. augusztus végéig',
      '2027 augusztusának végéig',
      'legkésőbb 2027. augusztus végéig',
    ],
    'quarter by /2027-09-30': ['2027 harmadik negyedévéig', 'legkésőbb 2027 harmadik negyedévében'],
    'quarter in 2027-10-01/2027-12-31': [
      '2027 negyedik negyedévében',
      '2027 utolsó negyedévében',
      '2027 negyedik negyedéve folyamán',
    ],
    'quarterEnd by /2027-03-31': [
      '2027 első negyedévének végéig',
      'legkésőbb 2027 első negyedévének végéig',
      '2027 első negyedéve végéig',
    ],
    'halfYear in 2027-01-01/2027-06-30': ['2027 első félévében', '2027 első felében'],
    'halfYearEnd by /2027-12-31': ['2027 második félévének végéig'],
    'year in 2027-01-01/2027-12-31': ['2027-ben', '2027 folyamán', '2027 során'],
    'year before /2026-12-31': ['2027 előtt'],
    'year by /2030-12-31': ['2030-ig', '2030-ra', 'legkésőbb 2030-ig'],
    'yearMiddle by /2027-06-30': ['2027 közepéig', 'legkésőbb 2027 közepéig'],
    'yearStart by /2027-03-31': ['2027 elejéig', '2027 elejére'],
    'yearEnd by /2026-12-31': ['2026 végéig', 'legkésőbb 2026 végéig', '2026. év végéig', '2026 végére'],
    'yearEnd before /2026-12-31': ['2026 vége előtt'],
    duration: ['hat hónapon belül', '12 hónapon belül', 'két éven belül', 'legkésőbb 18 hónappal az elfogadásuk után'],
    vague: [
      'a lehető leghamarabb',
      'mielőbb',
      'haladéktalanul',
      'indokolatlan késedelem nélkül',
      'kellő időben',
      'a közeljövőben',
    ],
    'no year': [
      'az év végéig',
      'március 31-ig',
      'az első negyedév végéig',
      'a nyári szünet előtt',
      'a jövő év végéig',
      'június végéig',
    ],
    impossible: ['2027. április 31-ig', '2027 ötödik negyedévéig'],
  },
  references: {
    'HL L 320., 2018.12.17., 28. o': 'OJ L 320, 17.12.2018, p. 28',
    'HL L, 2023/2131, 2023.10.11., ELI: http://data.europa.eu/eli/reg/2023/2131/oj':
      'OJ L, 2023/2131, 11.10.2023, ELI: http://data.europa.eu/eli/reg/2023/2131/oj',
    'HL C, C/2024/3543, 2024.5.31., ELI: http://data.europa.eu/eli/C/2024/3543/oj':
      'OJ C, C/2024/3543, 31.5.2024, ELI: http://data.europa.eu/eli/C/2024/3543/oj',
    'COM(2011) 558 végleges': 'COM(2011) 558 final',
    'ST 6122/15 + COR 1': 'ST 6122/15 + COR 1',
    'az 1093/2010/EU európai parlamenti és tanácsi rendelet':
      'Regulation (EU) No 1093/2010 of the European Parliament and of the Council',
    'az (EU) 2018/1993 tanácsi végrehajtási határozat': 'Decision (EU) 2018/1993 of the Council',
    'a 2013/40/EU irányelv': 'Directive 2013/40/EU',
    'a (KKBP) 2020/1999 határozat': 'Decision (CFSP) 2020/1999',
    'az EUSZ 42. cikkének (7) bekezdése': 'Article 42(7) TEU',
  },
  addressees: {
    'FELKÉRI a Bizottságot és a tagállamokat, hogy cselekedjenek.': 'commission memberStates',
    'FELSZÓLÍTJA a tagállamokat, az ENISA-t és a Bizottságot, hogy segítsenek nekik.': 'memberStates enisa commission',
    'FELKÉRI az EU-t és tagállamait, hogy cselekedjenek.': 'euAndMemberStates',
    'FELKÉRI az Unió külügyi és biztonságpolitikai főképviselőjét, hogy cselekedjen.': 'highRepresentative',
    'NYOMATÉKOSAN FELKÉRI a városokat, hogy cselekedjenek.': 'other',
  },
  faults: {
    'verbs out of capitals, and words too many in capitals': `
      1. HANGSÚLYOZZA, hogy a víz jó. MEGÁLLAPÍTJA, hogy ingyenes. ⟦verb-case: Felkéri⟧ a Bizottságot, hogy cselekedjen.

      2. ⟦verb-case: Nyugtázza⟧ a jelentést. ⟦verb-case: TUDOMÁSUL veszi⟧ a mellékleteit.

      3. HANGSÚLYOZZA, ⟦verb-case: HOGY⟧ a víz jó. ⟦verb-case: ÚGY véli⟧, hogy hasznos.`,
    deadlines: `
      1. FELKÉRI a Bizottságot, hogy ⟦deadline-format: 2027.12.31⟧-ig és ⟦deadline-format: 2028 Q3-ig⟧ nyújtson be jelentést.

      2. FELKÉRI a városokat, hogy ⟦deadline-vague: a lehető leghamarabb⟧ cselekedjenek, és FELSZÓLÍTJA a tagállamokat, hogy ⟦deadline-year-missing: az év végéig⟧ segítsenek nekik.

      3. FELKÉRI a városokat, hogy ⟦deadline-invalid: 2027. április 31⟧-ig cselekedjenek.`,
    'references of another language': `
      1. EMLÉKEZTET következtetéseire[^1] és az ⟦citation-format: (UE) 2022/2555⟧ irányelvre[^2].

      2. HANGSÚLYOZZA, hogy az e következtetések 1–⟦cross-reference: 7⟧. pontjában foglaltak és a 2021. június 3-i következtetések 58. pontja irányadó.

      [^1]: ⟦citation-format: OJ L 320, 17.12.2018, p. 28⟧.
      [^2]: ⟦citation-format: OJ L, 2024/1679, 28.6.2024⟧.`,
    acronyms: `
      1. HANGSÚLYOZZA, hogy az ⟦acronym-late: EKH⟧ hasznos. MÉLTATJA az európai kutak hálózatát (EKH), az EKH-t és az EKH-városokat.

      2. MEGÁLLAPÍTJA, hogy az ENSZ, az EU-tagállamok, az EU-ban működő városok és az ⟦acronym-undefined: OECD⟧ támogatják az európai kutak hálózatát (⟦acronym-redefined: EKH⟧).`,
    notes: `
      1. EMLÉKEZTET következtetéseire⟦footnote-undefined: [^1]⟧.`,
  },
  silent: [
    'A Bizottság felkéri a városokat, hogy cselekedjenek, és üdvözli elkötelezettségüket.',
    'HANGSÚLYOZZA, hogy a 2021 és 2027 közötti előirányzatok és a 2021–2027-es program fontos.',
    'MEGÁLLAPÍTJA, hogy a 2019-ben elfogadott program 2020-ban lejár.',
    'FELKÉRI a Bizottságot, hogy minden évben március 31-ig nyújtson be jelentést.',
    'EMLÉKEZTET az EUSZ 3. cikkének (5) bekezdésére és a bizottsági közlemény 58. pontjára.',
    'MÉLTATJA az „Egy város, EGY KÚT” kezdeményezést, a G7-et, a CO2-t és az 5G-t.',
    'FELKÉRI a Bizottságot, hogy 2027 végéig és a lehető leghamarabb cselekedjen.',
    'AGGODALMÁNAK AD HANGOT a szivárgások miatt, SAJNÁLATÁT FEJEZI KI a bezárások miatt, és ÚGY ÍTÉLI MEG, hogy cselekedni kell.',
    '1. EMLÉKEZTET a rendeletre[^1].\n\n2. HANGSÚLYOZZA, hogy a 42. cikk (7) bekezdése fontos[^2].\n\n[^1]: Az (EU) 2021/782 rendelet (HL L 172.,\n2021.5.17., 1. o.).\n[^2]: Lásd az 1. lábjegyzetet.\n',
  ],
});
