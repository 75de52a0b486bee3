import { describeLanguage } from './support';

describeLanguage('ro', {
  request: 'INVITĂ Comisia să prezinte # un raport privind fântânile publice.',
  verbs: {
    recall: ['REAMINTEȘTE că apa fântânilor este gratuită.', 'AMINTEȘTE concluziile sale.'],
    stress: ['SUBLINIAZĂ importanța fântânilor.', 'PUNE ACCENTUL pe apa potabilă.', 'INSISTĂ asupra calității apei.'],
    highlight: ['EVIDENȚIAZĂ rolul orașelor.', 'ATRAGE ATENȚIA asupra scurgerilor.', 'SCOATE ÎN EVIDENȚĂ avantajele.'],
    reiterate: ['REITEREAZĂ apelul său în favoarea fântânilor.', 'ÎȘI REITEREAZĂ sprijinul.'],
    reaffirm: ['REAFIRMĂ că apa este un bun comun.', 'ÎȘI REAFIRMĂ angajamentul.'],
    note: ['CONSTATĂ că fântânile sunt rare.', 'OBSERVĂ că orașele construiesc.', 'REMARCĂ progresele.'],
    takeNote: ['IA ACT de raport.', 'IA ACT CU INTERES de raport.', 'IA NOTĂ de progrese.'],
    recognise: [
      'RECUNOAȘTE valoarea fântânilor.',
      'RECUNOAŞTE valoarea fântânilor.',
      'ESTE CONȘTIENT de problemă.',
      'ESTE pe deplin CONȘTIENT de problemă.',
    ],
    consider: ['CONSIDERĂ că acest lucru este suficient.', 'ESTE DE PĂRERE că sunt necesare mai multe fântâni.'],
    convinced: ['ESTE CONVINS că apa unește.'],
    lookForward: ['AȘTEAPTĂ CU INTERES raportul.', 'AȘTEAPTĂ cu interes raportul.'],
    concern: ['ÎȘI EXPRIMĂ ÎNGRIJORAREA cu privire la scurgeri.', 'ESTE profund ÎNGRIJORAT de scurgeri.'],
    regret: ['REGRETĂ că fântânile sunt închise.'],
    condemn: ['CONDAMNĂ CU FERMITATE actele de vandalism.', 'CONDAMNĂ FERM actele de vandalism.'],
    welcome: ['SALUTĂ raportul.', 'SALUTĂ CU SATISFACȚIE raportul.', 'ÎȘI EXPRIMĂ SATISFACȚIA cu privire la progrese.'],
    appreciate: ['APRECIAZĂ munca fântânarilor.', 'ADUCE UN OMAGIU fântânarilor.', 'MULȚUMEȘTE fântânarilor.'],
    support: ['SPRIJINĂ proiectul.', 'SUSȚINE proiectul.'],
    endorse: ['APROBĂ planul de acțiune.', 'ÎȘI ÎNSUȘEȘTE recomandările grupului.'],
    encourage: ['ÎNCURAJEAZĂ orașele să deschidă fântâni.'],
    recommend: ['RECOMANDĂ deschiderea de fântâni.'],
    invite: ['INVITĂ statele membre să deschidă fântâni.'],
    callOn: ['FACE APEL la Comisie să raporteze.', 'SOLICITĂ Comisiei să raporteze.', 'LANSEAZĂ UN APEL către orașe.'],
    urge: [
      'ÎNDEAMNĂ orașele să acționeze.',
      'ÎNDEAMNĂ CU FERMITATE orașele să acționeze.',
      'SOLICITĂ INSISTENT orașelor să acționeze.',
    ],
    task: ['ÎNSĂRCINEAZĂ Comitetul Reprezentanților Permanenți să urmărească chestiunea.'],
    agree: ['CONVINE să revină asupra chestiunii.', 'ESTE DE ACORD cu planul.'],
    commit: ['SE ANGAJEAZĂ să acționeze.', 'ESTE HOTĂRÂT să acționeze.', 'RĂMÂNE ferm HOTĂRÂT să acționeze.'],
    decide: ['DECIDE să continue lucrările.', 'HOTĂRĂȘTE să continue lucrările.'],
    ready: ['ESTE PREGĂTIT să acționeze.', 'RĂMÂNE GATA să acționeze.'],
    revert: ['VA FACE BILANȚUL punerii în aplicare.', 'VA REVENI în 2028 asupra chestiunii.', 'VA EVALUA situația.'],
  },
  plural: {
    recall: ['REAMINTESC că apa este gratuită.'],
    takeNote: ['IAU ACT de raport.'],
    recognise: ['RECUNOSC valoarea fântânilor.', 'SUNT CONȘTIENȚI de problemă.'],
    agree: ['CONVIN să revină asupra chestiunii.'],
    callOn: ['FAC APEL la Comisie să raporteze.'],
    commit: ['SUNT HOTĂRÂȚI să acționeze.'],
    revert: ['VOR FACE BILANȚUL punerii în aplicare.'],
  },
  leadIns: [
    'REAMINTIND:',
    'AVÂND ÎN VEDERE Tratatul privind Uniunea Europeană,',
    'CONSIDERÂND URMĂTOARELE:',
    'ȚINÂND SEAMA de:',
    'ÎN CONTEXTUL:',
  ],
  deadlines: {
    'day by /2027-03-31': [
      'până la 31 martie 2027',
      'până la data de 31 martie 2027',
      'cel târziu la 31 martie 2027',
      'cel târziu până la 31 martie 2027',
    ],
    'day before /2027-05-31': ['înainte de 1 iunie 2027'],
    'month by /2027-06-30': ['până în iunie 2027', 'cel târziu în iunie 2027', 'până în luna iunie 2027'],
    'month in 2027-06-01/2027-06-30': ['în iunie 2027', 'în cursul lunii iunie 2027'],
    'monthEnd by /2027-08-31': [
      'până la sfârșitul lunii august 2027',
      'până la finalul lunii august 2027',
      'până la sfârşitul lunii august 2027',
    ],
    'quarter by /2027-09-30': [
      'cel târziu în al treilea trimestru al anului 2027',
      'până în al treilea trimestru din 2027',
      'până în trimestrul III al anului 2027',
    ],
    'quarter in 2027-10-01/2027-12-31': [
      'în ultimul trimestru al anului 2027',
      'în cursul celui de al patrulea trimestru al anului 2027',
    ],
    'quarterEnd by /2027-03-31': [
      'până la sfârșitul primului trimestru al anului 2027',
      'până la sfârșitul trimestrului I al anului 2027',
    ],
    'quarterEnd by /2027-06-30': [
      'până la sfârșitul celui de-al doilea trimestru al anului 2027',
      'până la finele celui de al doilea trimestru din 2027',
    ],
    'halfYear in 2027-01-01/2027-06-30': [
      'în primul semestru al anului 2027',
      'în prima jumătate a anului 2027',
      'în semestrul I al anului 2027',
    ],
    'halfYearEnd by /2027-12-31': ['până la sfârșitul celui de al doilea semestru al anului 2027'],
    'year in 2027-01-01/2027-12-31': ['în 2027', 'în cursul anului 2027', 'pe parcursul anului 2027', 'în anul 2027'],
    'year before /2026-12-31': ['înainte de 2027'],
    'year by /2030-12-31': ['până în 2030', 'cel târziu în 2030', 'până în anul 2030'],
    'yearMiddle by /2027-06-30': ['până la jumătatea anului 2027', 'până la mijlocul anului 2027'],
    'yearStart by /2027-03-31': ['până la începutul anului 2027'],
    'yearEnd by /2026-12-31': [
      'până la sfârșitul anului 2026',
      'până la finalul anului 2026',
      'cel târziu la sfârșitul anului 2026',
      'până la sfârșitul lui 2026',
    ],
    'yearEnd before /2026-12-31': ['înainte de sfârșitul anului 2026', 'înaintea sfârșitului anului 2026'],
    duration: ['în termen de șase luni', 'în termen de 24 de luni', 'în următorii doi ani'],
    vague: ['cât mai curând posibil', 'în timp util', 'fără întârziere', 'la momentul oportun'],
    'no year': [
      'până la sfârșitul anului',
      'până la sfârșitul acestui an',
      'până la 31 martie',
      'până la sfârșitul primului trimestru',
      'înainte de vară',
    ],
    impossible: ['până la 31 aprilie 2027', 'în al cincilea trimestru al anului 2027'],
  },
  references: {
    'JO L 320, 17.12.2018, p. 28': 'OJ L 320, 17.12.2018, p. 28',
    'JO L, 2023/2131, 11.10.2023, ELI: http://data.europa.eu/eli/reg/2023/2131/oj':
      'OJ L, 2023/2131, 11.10.2023, ELI: http://data.europa.eu/eli/reg/2023/2131/oj',
    'COM(2021) 118 final': 'COM(2021) 118 final',
    'Doc. 6122/15 + COR 1': 'ST 6122/15 + COR 1',
    'Regulamentul (UE) nr. 1093/2010 al Parlamentului European și al Consiliului': 'Regulation (EU) No 1093/2010',
    'Decizia de punere în aplicare (UE) 2018/1993 a Consiliului': 'Decision (EU) 2018/1993',
    'Directiva 2013/40/UE': 'Directive 2013/40/EU',
    'Decizia (PESC) 2020/1999': 'Decision (CFSP) 2020/1999',
    'articolul 42 alineatul (7) din TUE': 'Article 42(7) TEU',
  },
  addressees: {
    'INVITĂ Comisia și statele membre să acționeze.': 'commission memberStates',
    'SOLICITĂ statelor membre, ENISA și Comisiei să le ajute.': 'memberStates enisa commission',
    'INVITĂ UE și statele sale membre să acționeze.': 'euAndMemberStates',
    'ÎNCURAJEAZĂ Înaltul Reprezentant și Agenția Europeană de Apărare să acționeze.': 'highRepresentative eda',
    'ÎNDEAMNĂ orașele să acționeze.': 'other',
  },
  faults: {
    'verbs out of capitals, and words too many in capitals': `
      1. SUBLINIAZĂ că apa este bună. OBSERVĂ că este gratuită. ⟦verb-case: Invită⟧ Comisia să raporteze.

      2. ⟦verb-case: Salută⟧ raportul. ⟦verb-case: IA act⟧ de anexele sale.

      3. REAMINTEȘTE ⟦verb-case: CĂ⟧ apa este bună.`,
    deadlines: `
      1. INVITĂ Comisia să raporteze până la ⟦deadline-format: 31.12.2027⟧ și în ⟦deadline-format: T3 2027⟧.

      2. SOLICITĂ orașelor să acționeze ⟦deadline-vague: cât mai curând posibil⟧ și ÎNDEAMNĂ statele membre să le ajute ⟦deadline-year-missing: până la sfârșitul anului⟧.

      3. INVITĂ orașele să acționeze până la ⟦deadline-invalid: 31 aprilie 2027⟧.`,
    'references of another language': `
      1. REAMINTEȘTE concluziile sale[^1] și ⟦citation-format: Directiva (EU) 2022/2555⟧[^2].

      2. SUBLINIAZĂ punctele 1-⟦cross-reference: 7⟧ din prezentele concluzii și punctul 58 din concluziile sale din 3 iunie 2021.

      [^1]: ⟦citation-format: JO L 320 du 17.12.2018, p. 28⟧.
      [^2]: ⟦citation-format: OJ L, 2024/1679, 28.6.2024⟧.`,
    acronyms: `
      1. SUBLINIAZĂ că ⟦acronym-late: RFE⟧ este utilă. APRECIAZĂ rețeaua fântânilor europene (RFE) și RFE-urile locale.

      2. OBSERVĂ că IMM-urile, ONU și ⟦acronym-undefined: OCDE⟧ sprijină rețeaua fântânilor europene (⟦acronym-redefined: RFE⟧).

      3. SALUTĂ punctele naționale de contact (PNC-uri); fiecare PNC este util.`,
    notes: `
      1. REAMINTEȘTE concluziile sale⟦footnote-undefined: [^1]⟧.`,
  },
  silent: [
    'Comisia invită orașele să acționeze și salută angajamentul acestora.',
    'Este important ca orașele să acționeze. Va fi nevoie de apă.',
    'CONSTATĂ că programul adoptat în 2019 se încheie în 2020.',
    'SUBLINIAZĂ că fântânile deschise în 2015 rămân utile și că bugetul pentru 2020 a fost executat.',
    'INVITĂ Comisia să raporteze în fiecare an, până la 31 martie.',
    'REAMINTEȘTE articolul 3 alineatul (5) din TUE și punctul 58 din comunicare.',
    'APRECIAZĂ inițiativa „Un oraș, O FÂNTÂNĂ”, G7, CO2 și 5G.',
    'INVITĂ Comisia să acționeze până la sfârșitul anului 2027 și, în orice caz, cât mai curând posibil.',
  ],
});
