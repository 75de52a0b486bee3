import { describeLanguage } from './support';

describeLanguage('es', {
  request: 'INVITA a la Comisión a que presente # un informe sobre las fuentes públicas.',
  verbs: {
    recall: ['RECUERDA que el agua de las fuentes es gratuita.', 'TIENE PRESENTE la sequía.'],
    stress: [
      'DESTACA la importancia de las fuentes.',
      'HACE HINCAPIÉ en el agua potable.',
      'HACE especial HINCAPIÉ en el agua.',
    ],
    underline: ['SUBRAYA la calidad del agua.'],
    highlight: [
      'PONE DE RELIEVE el papel de las ciudades.',
      'LLAMA LA ATENCIÓN sobre las fugas.',
      'RESALTA las ventajas.',
    ],
    reiterate: ['REITERA su llamamiento a favor de las fuentes.'],
    reaffirm: ['REAFIRMA que el agua es un bien común.'],
    note: ['OBSERVA que las fuentes son escasas.', 'CONSTATA que las ciudades construyen algunas.'],
    takeNote: ['TOMA NOTA del informe.', 'TOMA NOTA CON INTERÉS del informe.', 'TOMA debida NOTA del informe.'],
    recognise: [
      'RECONOCE el valor de las fuentes.',
      'ES CONSCIENTE del problema.',
      'ES plenamente CONSCIENTE del problema.',
    ],
    pointOut: ['SEÑALA que en invierno las fuentes se hielan.', 'HACE NOTAR que en verano se secan.'],
    consider: [
      'CONSIDERA que esto basta.',
      'ES DEL PARECER de que hacen falta más fuentes.',
      'ESTIMA que es suficiente.',
    ],
    convinced: ['ESTÁ CONVENCIDO de que el agua une.', 'ESTA CONVENCIDO de la utilidad de las fuentes.'],
    lookForward: ['AGUARDA CON INTERÉS el informe.', 'ESPERA con interés el informe.'],
    concern: ['EXPRESA SU PROFUNDA PREOCUPACIÓN por las fugas.', 'MANIFIESTA SU PREOCUPACIÓN por las fugas.'],
    regret: ['LAMENTA que las fuentes se cierren.', 'DEPLORA el cierre de las fuentes.'],
    condemn: ['CONDENA ENÉRGICAMENTE los actos de vandalismo.'],
    welcome: [
      'ACOGE CON SATISFACCIÓN el informe.',
      'ACOGE con satisfacción el informe.',
      'CELEBRA los avances.',
      'SE CONGRATULA de los avances.',
    ],
    appreciate: [
      'VALORA POSITIVAMENTE la labor de los fontaneros.',
      'AGRADECE la labor de los fontaneros.',
      'RINDE HOMENAJE a los fontaneros.',
    ],
    support: ['APOYA el proyecto.', 'RESPALDA el proyecto.'],
    endorse: ['REFRENDA el plan de acción.', 'HACE SUYAS las recomendaciones del grupo.'],
    encourage: ['ALIENTA a las ciudades a que abran fuentes.', 'ANIMA a las ciudades a que abran fuentes.'],
    recommend: ['RECOMIENDA que se abran fuentes.'],
    invite: ['INVITA a los Estados miembros a que abran fuentes.'],
    callOn: [
      'PIDE a la Comisión que informe.',
      'HACE UN LLAMAMIENTO a las ciudades.',
      'EXHORTA a las ciudades a que actúen.',
    ],
    urge: [
      'INSTA a las ciudades a que actúen.',
      'INSTA ENCARECIDAMENTE a las ciudades a que actúen.',
      'EXIGE que cesen los vertidos.',
    ],
    task: ['ENCARGA al Comité de Representantes Permanentes que siga la cuestión.'],
    agree: ['CONVIENE en volver sobre la cuestión.', 'ACUERDA actuar.'],
    commit: ['SE COMPROMETE a actuar.', 'ESTÁ DECIDIDO a actuar.', 'SIGUE firmemente COMPROMETIDO con el principio.'],
    decide: ['DECIDE proseguir los trabajos.'],
    ready: ['ESTÁ DISPUESTO a actuar.', 'ESTÁ PREPARADO para actuar.'],
    revert: [
      'HARÁ BALANCE de la aplicación.',
      'VOLVERÁ en 2028 A EXAMINAR la cuestión.',
      'SEGUIRÁ de cerca la situación.',
    ],
  },
  plural: {
    stress: ['DESTACAN la importancia de las fuentes.'],
    takeNote: ['TOMAN NOTA del informe.'],
    recognise: ['SON CONSCIENTES del problema.'],
    welcome: ['ACOGEN CON SATISFACCIÓN el informe.', 'SE CONGRATULAN de los avances.'],
    callOn: ['PIDEN a la Comisión que informe.'],
    agree: ['CONVIENEN en volver sobre la cuestión.'],
    commit: ['SE COMPROMETEN a actuar.', 'ESTÁN DECIDIDOS a actuar.'],
    revert: ['HARÁN BALANCE de la aplicación.'],
  },
  leadIns: [
    'RECORDANDO:',
    'VISTO el Tratado de la Unión Europea,',
    'TENIENDO EN CUENTA LO SIGUIENTE:',
    'CONSIDERANDO:',
    'CONSCIENTE de:',
  ],
  deadlines: {
    'day by /2027-03-31': [
      'a más tardar el 31 de marzo de 2027',
      'como muy tarde el 31 de marzo de 2027',
      'para el 31 de marzo de 2027',
      'el 31 de marzo de 2027 a más tardar',
    ],
    'day by /2027-06-01': ['a más tardar el 1 de junio de 2027', 'a más tardar el 1.º de junio de 2027'],
    'day before /2027-05-31': ['antes del 1 de junio de 2027'],
    'month by /2027-06-30': [
      'a más tardar en junio de 2027',
      'para junio de 2027',
      'a más tardar en el mes de junio de 2027',
    ],
    'month in 2027-06-01/2027-06-30': [
      'en junio de 2027',
      'en el transcurso del mes de junio de 2027',
      'durante el mes de junio de 2027',
    ],
    'monthEnd by /2027-08-31': ['a más tardar a finales de agosto de 2027', 'para finales de agosto de 2027'],
    'quarter by /2027-09-30': ['a más tardar en el tercer trimestre de 2027'],
    'quarter in 2027-10-01/2027-12-31': ['en el último trimestre de 2027', 'durante el cuarto trimestre de 2027'],
    'quarterEnd by /2027-03-31': [
      'a más tardar al final del primer trimestre de 2027',
      'para finales del primer trimestre de 2027',
    ],
    'halfYear in 2027-01-01/2027-06-30': [
      'en el primer semestre de 2027',
      'en la primera mitad de 2027',
      'a lo largo del primer semestre de 2027',
    ],
    'halfYearEnd by /2027-12-31': ['a más tardar al final del segundo semestre de 2027'],
    'year in 2027-01-01/2027-12-31': [
      'en 2027',
      'en el transcurso de 2027',
      'a lo largo de 2027',
      'durante el año 2027',
    ],
    'year before /2026-12-31': ['antes de 2027'],
    'year by /2030-12-31': ['de aquí a 2030', 'a más tardar en 2030'],
    'yearMiddle by /2027-06-30': ['a más tardar a mediados de 2027', 'para mediados de 2027'],
    'yearStart by /2027-03-31': ['a más tardar a principios de 2027'],
    'yearEnd by /2026-12-31': [
      'a más tardar a finales de 2026',
      'para finales de 2026',
      'de aquí a finales de 2026',
      'a más tardar al final de 2026',
    ],
    'yearEnd before /2026-12-31': [
      'antes de finales de 2026',
      'antes de que finalice 2026',
      'antes del final de 2026',
      'antes de que acabe el año 2026',
    ],
    duration: ['en un plazo de seis meses', 'en el plazo de 12 meses', 'en los próximos dos años'],
    vague: ['lo antes posible', 'a su debido tiempo', 'sin demora', 'cuanto antes', 'en su debido momento'],
    'no year': [
      'a finales de año',
      'a más tardar a finales de año',
      'antes de que acabe el año',
      'a más tardar el 31 de marzo',
      'a más tardar al final del primer trimestre',
      'antes del verano',
    ],
    impossible: ['a más tardar el 31 de abril de 2027', 'en el quinto trimestre de 2027'],
  },
  references: {
    'DO L 320 de 17.12.2018, p. 28': 'OJ L 320, 17.12.2018, p. 28',
    'DO L, 2023/2131, 11.10.2023, ELI: http://data.europa.eu/eli/reg/2023/2131/oj':
      'OJ L, 2023/2131, 11.10.2023, ELI: http://data.europa.eu/eli/reg/2023/2131/oj',
    'COM(2021) 118 final': 'COM(2021) 118 final',
    'Doc. 6122/15 + COR 1': 'ST 6122/15 + COR 1',
    'Reglamento (UE) n.º 1093/2010 del Parlamento Europeo y del Consejo': 'Regulation (EU) No 1093/2010',
    'Decisión de Ejecución (UE) 2018/1993 del Consejo': 'Decision (EU) 2018/1993',
    'Directiva 2013/40/UE': 'Directive 2013/40/EU',
    'Decisión (PESC) 2020/1999': 'Decision (CFSP) 2020/1999',
    'artículo 42, apartado 7, del TUE': 'Article 42(7) TEU',
  },
  addressees: {
    'INVITA a la Comisión y a los Estados miembros a que actúen.': 'commission memberStates',
    'PIDE a los Estados miembros, a la ENISA y a la Comisión que las ayuden.': 'memberStates enisa commission',
    'INVITA a la UE y a sus Estados miembros a que actúen.': 'euAndMemberStates',
    'ALIENTA al Alto Representante y a la Agencia Europea de Defensa a que actúen.': 'highRepresentative eda',
    'INSTA a las ciudades a que actúen.': 'other',
  },
  faults: {
    'verbs out of capitals, and words too many in capitals': `
      1. DESTACA que el agua es buena. OBSERVA que es gratuita. ⟦verb-case: Invita⟧ a la Comisión a que informe.

      2. ⟦verb-case: Se congratula⟧ del informe. ⟦verb-case: TOMA nota⟧ de sus anexos.

      3. RECUERDA ⟦verb-case: QUE⟧ el agua es buena.`,
    deadlines: `
      1. INVITA a la Comisión a que informe a más tardar el ⟦deadline-format: 31/12/2027⟧ y en el ⟦deadline-format: T3 2027⟧.

      2. PIDE a las ciudades que actúen ⟦deadline-vague: lo antes posible⟧ e INSTA a los Estados miembros a que las ayuden ⟦deadline-year-missing: antes de que acabe el año⟧.

      3. INVITA a las ciudades a que actúen a más tardar el ⟦deadline-invalid: 31 de abril de 2027⟧.`,
    'references of another language': `
      1. RECUERDA sus Conclusiones[^1] y la ⟦citation-format: Directiva (EU) 2022/2555⟧[^2].

      2. DESTACA los apartados 1 a ⟦cross-reference: 7⟧ de las presentes Conclusiones y el punto 58 de sus Conclusiones de 3 de junio de 2021.

      [^1]: ⟦citation-format: JO L 320 du 17.12.2018, p. 28⟧.
      [^2]: ⟦citation-format: OJ L, 2024/1679, 28.6.2024⟧.`,
    acronyms: `
      1. DESTACA que la ⟦acronym-late: RFE⟧ es útil. ELOGIA la Red de Fuentes Europeas (RFE) y sus fuentes.

      2. OBSERVA que las pymes, la ONU y la ⟦acronym-undefined: OCDE⟧ apoyan la Red de Fuentes Europeas (⟦acronym-redefined: RFE⟧).`,
    notes: `
      1. RECUERDA sus Conclusiones⟦footnote-undefined: [^1]⟧.`,
  },
  silent: [
    'La Comisión invita a las ciudades a que actúen y se congratula de su compromiso.',
    'Esta decisión está prevista. Es importante que las ciudades actúen.',
    'OBSERVA que EE. UU. y la UE cooperan y que las PYME lo agradecen.',
    'OBSERVA que el programa adoptado en 2019 concluye en 2020.',
    'DESTACA que las fuentes abiertas en 2015 siguen siendo útiles y que el presupuesto para 2020 se ha ejecutado.',
    'INVITA a la Comisión a que informe cada año, a más tardar el 31 de marzo.',
    'RECUERDA el artículo 3, apartado 5, del TUE y el punto 58 de la Comunicación.',
    'ELOGIA la iniciativa «Una ciudad, UNA FUENTE», el G7, el CO2 y la 5G.',
    'INVITA a la Comisión a que actúe a más tardar a finales de 2027 y, en todo caso, lo antes posible.',
    'DESTACA que estas fuentes, que esta ciudad pide, no se acuerda nadie de limpiarlas.',
  ],
});
