import { describeLanguage } from './support';

describeLanguage('it', {
  request: 'INVITA la Commissione a presentare # una relazione sulle fontane pubbliche.',
  verbs: {
    recall: ['RAMMENTA che l’acqua delle fontane è gratuita.', 'RICORDA le sue conclusioni sulle fontane.'],
    stress: ['SOTTOLINEA l’importanza delle fontane.', 'PONE L’ACCENTO sull’acqua potabile.'],
    highlight: [
      'METTE IN EVIDENZA il ruolo delle città.',
      'RICHIAMA L’ATTENZIONE sulle perdite.',
      'EVIDENZIA i vantaggi.',
    ],
    reiterate: ['RIBADISCE il suo appello a favore delle fontane.'],
    reaffirm: ['RIAFFERMA che l’acqua è un bene comune.'],
    note: [
      'RILEVA che le fontane sono rare.',
      'OSSERVA che le città ne costruiscono.',
      'NOTA con interesse che l’acqua è buona.',
    ],
    takeNote: [
      'PRENDE ATTO della relazione.',
      'PRENDE NOTA dei progressi.',
      'PRENDE debitamente ATTO della relazione.',
    ],
    recognise: [
      'RICONOSCE il valore delle fontane.',
      'È CONSAPEVOLE del problema.',
      'È pienamente CONSAPEVOLE del problema.',
    ],
    pointOut: ['FA PRESENTE che d’inverno le fontane gelano.', 'FA NOTARE che d’estate si seccano.'],
    consider: ['RITIENE che ciò sia sufficiente.', 'È DEL PARERE che occorrano più fontane.'],
    convinced: ['È CONVINTO che l’acqua unisca.', 'E’ CONVINTO dell’utilità delle fontane.'],
    lookForward: [
      'ATTENDE CON INTERESSE la relazione.',
      'ATTENDE con interesse la relazione.',
      'AUSPICA nuove fontane.',
    ],
    concern: ['ESPRIME VIVA PREOCCUPAZIONE per le perdite.', 'È profondamente PREOCCUPATO per le perdite.'],
    regret: ['DEPLORA la chiusura delle fontane.', 'SI RAMMARICA che le fontane chiudano.'],
    condemn: ['CONDANNA FERMAMENTE gli atti di vandalismo.'],
    welcome: ['ACCOGLIE CON FAVORE la relazione.', 'ACCOGLIE con favore la relazione.', 'SI COMPIACE dei progressi.'],
    appreciate: ['ESPRIME APPREZZAMENTO per i fontanieri.', 'RENDE OMAGGIO ai fontanieri.', 'ELOGIA i fontanieri.'],
    support: ['SOSTIENE il progetto.', 'APPOGGIA il progetto.'],
    endorse: ['APPROVA il piano d’azione.', 'FA PROPRIE le raccomandazioni del gruppo.'],
    encourage: ['INCORAGGIA le città ad aprire fontane.'],
    recommend: ['RACCOMANDA di aprire fontane.'],
    invite: ['INVITA gli Stati membri ad aprire fontane.'],
    callOn: [
      'CHIEDE alla Commissione di riferire.',
      'FA APPELLO alle città.',
      'CHIEDE con forza alle città di agire.',
      'ESORTA le città ad agire.',
    ],
    urge: ['ESORTA le città ad agire.', 'INVITA CON FORZA le città ad agire.', 'CHIEDE CON FORZA alle città di agire.'],
    task: ['INCARICA il Comitato dei rappresentanti permanenti di seguire la questione.'],
    agree: ['CONVIENE di ritornare sulla questione.', 'CONCORDA sul piano.'],
    commit: ['SI IMPEGNA ad agire.', 'È DETERMINATO ad agire.', 'RESTA fermamente IMPEGNATO a favore del principio.'],
    decide: ['DECIDE di proseguire i lavori.'],
    ready: ['È PRONTO ad agire.', 'SI DICHIARA DISPOSTO ad agire.'],
    revert: ['FARÀ IL PUNTO sull’attuazione.', 'FARA’ IL PUNTO sull’attuazione.', 'TORNERÀ sulla questione nel 2028.'],
  },
  plural: {
    stress: ['SOTTOLINEANO l’importanza delle fontane.'],
    takeNote: ['PRENDONO ATTO della relazione.'],
    recognise: ['SONO CONSAPEVOLI del problema.'],
    welcome: ['ACCOLGONO CON FAVORE la relazione.', 'SI COMPIACCIONO dei progressi.'],
    callOn: ['CHIEDONO alla Commissione di riferire.'],
    agree: ['CONVENGONO di ritornare sulla questione.'],
    commit: ['SI IMPEGNANO ad agire.'],
  },
  leadIns: [
    'RAMMENTANDO:',
    'VISTO il trattato sull’Unione europea,',
    'CONSIDERANDO QUANTO SEGUE:',
    'TENENDO CONTO:',
    'PRENDENDO ATTO:',
  ],
  deadlines: {
    'day by /2027-03-31': [
      'entro il 31 marzo 2027',
      'al più tardi il 31 marzo 2027',
      'entro e non oltre il 31 marzo 2027',
      'per il 31 marzo 2027',
    ],
    'day by /2027-06-01': ['entro il 1º giugno 2027', 'entro il 1° giugno 2027'],
    'day before /2027-05-31': ['prima del 1º giugno 2027'],
    'month by /2027-06-30': ['entro giugno 2027', 'al più tardi nel giugno 2027', 'entro il mese di giugno 2027'],
    'month in 2027-06-01/2027-06-30': ['nel giugno 2027', 'a giugno 2027', 'nel corso del mese di giugno 2027'],
    'monthEnd by /2027-08-31': ['entro la fine di agosto 2027', 'entro fine agosto 2027'],
    'quarter by /2027-09-30': ['entro il terzo trimestre del 2027', 'al più tardi nel terzo trimestre 2027'],
    'quarter in 2027-10-01/2027-12-31': ['nell’ultimo trimestre del 2027', 'nel corso del quarto trimestre del 2027'],
    'quarterEnd by /2027-03-31': [
      'entro la fine del primo trimestre del 2027',
      'entro la fine del primo trimestre 2027',
    ],
    'halfYear in 2027-01-01/2027-06-30': ['nel primo semestre del 2027', 'nella prima metà del 2027'],
    'halfYearEnd by /2027-12-31': ['entro la fine del secondo semestre del 2027'],
    'year in 2027-01-01/2027-12-31': ['nel 2027', 'nel corso del 2027', 'durante il 2027', 'nell’anno 2027'],
    'year before /2026-12-31': ['prima del 2027'],
    'year by /2030-12-31': ['entro il 2030'],
    'yearMiddle by /2027-06-30': ['entro la metà del 2027', 'entro metà 2027'],
    'yearStart by /2027-03-31': ['entro l’inizio del 2027', 'al più tardi all’inizio del 2027'],
    'yearEnd by /2026-12-31': [
      'entro la fine del 2026',
      'entro fine 2026',
      'al più tardi alla fine del 2026',
      'per la fine del 2026',
      'entro la fine dell’anno 2026',
    ],
    'yearEnd before /2026-12-31': ['prima della fine del 2026'],
    duration: ['entro sei mesi', 'entro un termine di 12 mesi', 'nei prossimi due anni'],
    vague: ['quanto prima', 'a tempo debito', 'senza indugio', 'il più presto possibile', 'in tempo utile'],
    'no year': [
      'entro la fine dell’anno',
      'entro l’anno',
      'entro il 31 marzo',
      'entro la fine del primo trimestre',
      'prima dell’estate',
      'entro il prossimo anno',
    ],
    impossible: ['entro il 31 aprile 2027', 'nel quinto trimestre del 2027'],
  },
  references: {
    'GU L 320 del 17.12.2018, pag. 28': 'OJ L 320, 17.12.2018, p. 28',
    'GU L, 2023/2131, 11.10.2023, ELI: http://data.europa.eu/eli/reg/2023/2131/oj':
      'OJ L, 2023/2131, 11.10.2023, ELI: http://data.europa.eu/eli/reg/2023/2131/oj',
    'COM(2021) 118 final': 'COM(2021) 118 final',
    'Doc. 6122/15 + COR 1': 'ST 6122/15 + COR 1',
    'Regolamento (UE) n. 1093/2010 del Parlamento europeo e del Consiglio': 'Regulation (EU) No 1093/2010',
    'decisione di esecuzione (UE) 2018/1993 del Consiglio': 'Decision (EU) 2018/1993',
    'direttiva 2013/40/UE': 'Directive 2013/40/EU',
    'decisione (PESC) 2020/1999': 'Decision (CFSP) 2020/1999',
    'articolo 42, paragrafo 7, TUE': 'Article 42(7) TEU',
  },
  addressees: {
    'INVITA la Commissione e gli Stati membri ad agire.': 'commission memberStates',
    'CHIEDE agli Stati membri, all’ENISA e alla Commissione di aiutarle.': 'memberStates enisa commission',
    'INVITA l’UE e i suoi Stati membri ad agire.': 'euAndMemberStates',
    'INCORAGGIA l’alto rappresentante e l’Agenzia europea per la difesa ad agire.': 'highRepresentative eda',
    'ESORTA le città ad agire.': 'other',
  },
  faults: {
    'verbs out of capitals, and words too many in capitals': `
      1. SOTTOLINEA che l’acqua è buona. OSSERVA che è gratuita. ⟦verb-case: Invita⟧ la Commissione a riferire.

      2. ⟦verb-case: Si compiace⟧ della relazione. ⟦verb-case: PRENDE atto⟧ degli allegati.

      3. RAMMENTA ⟦verb-case: CHE⟧ l’acqua è buona.`,
    deadlines: `
      1. INVITA la Commissione a riferire entro il ⟦deadline-format: 31/12/2027⟧ e nel ⟦deadline-format: T3 2027⟧.

      2. CHIEDE alle città di agire ⟦deadline-vague: quanto prima⟧ ed ESORTA gli Stati membri ad aiutarle ⟦deadline-year-missing: entro la fine dell’anno⟧.

      3. INVITA le città ad agire entro il ⟦deadline-invalid: 31 aprile 2027⟧.`,
    'references of another language': `
      1. RAMMENTA le sue conclusioni[^1] e la ⟦citation-format: direttiva (EU) 2022/2555⟧[^2].

      2. SOTTOLINEA i punti da 1 a ⟦cross-reference: 7⟧ delle presenti conclusioni e il punto 58 delle sue conclusioni del 3 giugno 2021.

      [^1]: ⟦citation-format: JO L 320 du 17.12.2018, p. 28⟧.
      [^2]: ⟦citation-format: OJ L, 2024/1679, 28.6.2024⟧.`,
    acronyms: `
      1. SOTTOLINEA che la ⟦acronym-late: RFE⟧ è utile. ELOGIA la rete delle fontane europee (RFE) e le sue fontane.

      2. OSSERVA che le PMI, l’ONU e l’⟦acronym-undefined: OCSE⟧ sostengono la rete delle fontane europee (⟦acronym-redefined: RFE⟧).`,
    notes: `
      1. RAMMENTA le sue conclusioni⟦footnote-undefined: [^1]⟧.`,
  },
  silent: [
    'La Commissione invita le città ad agire e si compiace del loro impegno.',
    'È opportuno che le città agiscano e che gli Stati membri le aiutino.',
    'SOTTOLINEA che l’acqua è buona. È importante che resti tale, e CONSAPEVOLE del rischio INVITA le città ad agire.',
    'OSSERVA che il programma adottato nel 2019 si conclude nel 2020.',
    'SOTTOLINEA che le fontane aperte nel 2015 restano utili e che il bilancio per il 2020 è stato eseguito.',
    'INVITA la Commissione a riferire ogni anno, entro il 31 marzo.',
    'RAMMENTA l’articolo 3, paragrafo 5, TUE e il punto 58 della comunicazione.',
    'ELOGIA l’iniziativa «Una città, UNA FONTANA», il G7, la CO2 e il 5G.',
    'RILEVA che il punto 33 della Carta prevede una deroga.',
    'INVITA la Commissione ad agire entro la fine del 2027 e comunque quanto prima.',
  ],
});
