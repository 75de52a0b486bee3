import { describeLanguage } from './support';

describeLanguage('pt', {
  request: 'CONVIDA a Comissão a apresentar # um relatório sobre as fontes públicas.',
  verbs: {
    recall: ['RECORDA que a água das fontes é gratuita.', 'LEMBRA as suas conclusões sobre as fontes.'],
    stress: ['SALIENTA a importância das fontes.', 'FRISA que a água é potável.', 'REALÇA o papel das cidades.'],
    underline: ['SUBLINHA a qualidade da água.'],
    highlight: ['DESTACA o papel das cidades.', 'CHAMA A ATENÇÃO para as fugas.', 'PÕE EM EVIDÊNCIA as vantagens.'],
    reiterate: ['REITERA o seu apelo a favor das fontes.'],
    reaffirm: ['REAFIRMA que a água é um bem comum.'],
    note: ['OBSERVA que as fontes são raras.', 'CONSTATA que as cidades as constroem.', 'REGISTA os progressos.'],
    takeNote: ['TOMA NOTA do relatório.', 'TOMA CONHECIMENTO do relatório.', 'TOMA devida NOTA do relatório.'],
    recognise: ['RECONHECE o valor das fontes.', 'ESTÁ CIENTE do problema.', 'ESTÁ plenamente CONSCIENTE do problema.'],
    pointOut: ['FAZ NOTAR que no inverno as fontes gelam.', 'ASSINALA que no verão secam.'],
    consider: [
      'CONSIDERA que isso basta.',
      'É DE OPINIÃO que são necessárias mais fontes.',
      'ENTENDE que é suficiente.',
    ],
    convinced: ['ESTÁ CONVICTO de que a água une.'],
    lookForward: ['AGUARDA COM EXPECTATIVA o relatório.', 'AGUARDA com interesse o relatório.'],
    concern: ['MANIFESTA A SUA PROFUNDA PREOCUPAÇÃO com as fugas.', 'ESTÁ PREOCUPADO com as fugas.'],
    regret: ['LAMENTA que as fontes sejam encerradas.', 'DEPLORA o encerramento das fontes.'],
    condemn: ['CONDENA VEEMENTEMENTE os atos de vandalismo.'],
    welcome: [
      'ACOLHE COM AGRADO o relatório.',
      'ACOLHE com agrado o relatório.',
      'CONGRATULA-SE com os progressos.',
      'SAÚDA os esforços.',
    ],
    appreciate: [
      'LOUVA o trabalho dos fontanários.',
      'EXPRESSA O SEU APREÇO pelo trabalho.',
      'PRESTA HOMENAGEM aos voluntários.',
    ],
    support: ['APOIA o projeto.'],
    endorse: ['APROVA o plano de ação.', 'SUBSCREVE as recomendações do grupo.'],
    encourage: ['INCENTIVA as cidades a abrirem fontes.', 'ENCORAJA as cidades a abrirem fontes.'],
    recommend: ['RECOMENDA que se abram fontes.'],
    invite: ['CONVIDA os Estados-Membros a abrirem fontes.'],
    callOn: [
      'APELA à Comissão para que apresente um relatório.',
      'EXORTA as cidades a agirem.',
      'SOLICITA à Comissão que aja.',
    ],
    urge: ['INSTA as cidades a agirem.', 'INSTA VEEMENTEMENTE as cidades a agirem.'],
    task: ['ENCARREGA o Comité de Representantes Permanentes de acompanhar a questão.'],
    agree: ['ACORDA em voltar à questão.', 'CONCORDA com o plano.'],
    commit: ['COMPROMETE-SE a agir.', 'ESTÁ DETERMINADO a agir.', 'CONTINUA firmemente EMPENHADO em agir.'],
    decide: ['DECIDE prosseguir os trabalhos.'],
    ready: ['ESTÁ PRONTO a agir.', 'ESTÁ DISPOSTO a agir.'],
    revert: ['FARÁ O BALANÇO da execução.', 'VOLTARÁ em 2028 A ANALISAR a questão.', 'ACOMPANHARÁ a situação.'],
  },
  plural: {
    stress: ['SALIENTAM a importância das fontes.'],
    takeNote: ['TOMAM NOTA do relatório.', 'REGISTAM os progressos.'],
    recognise: ['ESTÃO CIENTES do problema.'],
    welcome: ['ACOLHEM COM AGRADO o relatório.', 'CONGRATULAM-SE com os progressos.'],
    callOn: ['APELAM à Comissão para que apresente um relatório.'],
    agree: ['ACORDAM em voltar à questão.'],
    commit: ['COMPROMETEM-SE a agir.'],
    revert: ['FARÃO O BALANÇO da execução.'],
  },
  leadIns: [
    'RECORDANDO:',
    'TENDO EM CONTA o Tratado da União Europeia,',
    'CONSIDERANDO O SEGUINTE:',
    'CONGRATULANDO-SE com:',
  ],
  deadlines: {
    'day by /2027-03-31': [
      'até 31 de março de 2027',
      'o mais tardar em 31 de março de 2027',
      'o mais tardar até 31 de março de 2027',
      'até 31 de março de 2027, o mais tardar,',
    ],
    'day before /2027-05-31': ['antes de 1 de junho de 2027'],
    'month by /2027-06-30': ['até junho de 2027', 'o mais tardar em junho de 2027', 'até ao mês de junho de 2027'],
    'month in 2027-06-01/2027-06-30': ['em junho de 2027', 'no decurso do mês de junho de 2027'],
    'monthEnd by /2027-08-31': [
      'até ao final de agosto de 2027',
      'até ao fim de agosto de 2027',
      'até ao final do mês de agosto de 2027',
    ],
    'quarter by /2027-09-30': ['até ao terceiro trimestre de 2027', 'o mais tardar no terceiro trimestre de 2027'],
    'quarter in 2027-10-01/2027-12-31': ['no último trimestre de 2027', 'no decurso do quarto trimestre de 2027'],
    'quarterEnd by /2027-03-31': [
      'até ao final do primeiro trimestre de 2027',
      'o mais tardar no final do primeiro trimestre de 2027',
    ],
    'halfYear in 2027-01-01/2027-06-30': [
      'no primeiro semestre de 2027',
      'na primeira metade de 2027',
      'durante o primeiro semestre de 2027',
    ],
    'halfYearEnd by /2027-12-31': ['até ao final do segundo semestre de 2027'],
    'year in 2027-01-01/2027-12-31': ['em 2027', 'no decurso de 2027', 'ao longo de 2027', 'durante o ano de 2027'],
    'year before /2026-12-31': ['antes de 2027'],
    'year by /2030-12-31': ['até 2030', 'o mais tardar em 2030'],
    'yearMiddle by /2027-06-30': ['até meados de 2027', 'o mais tardar em meados de 2027'],
    'yearStart by /2027-03-31': ['até ao início de 2027'],
    'yearEnd by /2026-12-31': [
      'até ao final de 2026',
      'até ao fim de 2026',
      'até finais de 2026',
      'o mais tardar no final de 2026',
      'até ao final do ano de 2026',
    ],
    'yearEnd before /2026-12-31': ['antes do final de 2026'],
    duration: ['no prazo de seis meses', 'num prazo de 12 meses', 'nos próximos dois anos'],
    vague: ['o mais rapidamente possível', 'em tempo útil', 'sem demora', 'logo que possível', 'no devido tempo'],
    'no year': [
      'até ao final do ano',
      'antes do final deste ano',
      'até 31 de março',
      'até ao final do primeiro trimestre',
      'antes do verão',
    ],
    impossible: ['até 31 de abril de 2027', 'no quinto trimestre de 2027'],
  },
  references: {
    'JO L 320 de 17.12.2018, p. 28': 'OJ L 320, 17.12.2018, p. 28',
    'JO L, 2023/2131, 11.10.2023, ELI: http://data.europa.eu/eli/reg/2023/2131/oj':
      'OJ L, 2023/2131, 11.10.2023, ELI: http://data.europa.eu/eli/reg/2023/2131/oj',
    'COM(2021) 118 final': 'COM(2021) 118 final',
    'Doc. 6122/15 + COR 1': 'ST 6122/15 + COR 1',
    'Regulamento (UE) n.º 1093/2010 do Parlamento Europeu e do Conselho': 'Regulation (EU) No 1093/2010',
    'Decisão de Execução (UE) 2018/1993 do Conselho': 'Decision (EU) 2018/1993',
    'Diretiva 2013/40/UE': 'Directive 2013/40/EU',
    'Decisão (PESC) 2020/1999': 'Decision (CFSP) 2020/1999',
    'artigo 42.º, n.º 7, do TUE': 'Article 42(7) TEU',
    'artigo 42.o, n.o 7, do TUE': 'Article 42(7) TEU',
  },
  addressees: {
    'CONVIDA a Comissão e os Estados-Membros a agirem.': 'commission memberStates',
    'APELA aos Estados-Membros, à ENISA e à Comissão para que as ajudem.': 'memberStates enisa commission',
    'CONVIDA a UE e os seus Estados-Membros a agirem.': 'euAndMemberStates',
    'INCENTIVA o alto representante e a Agência Europeia de Defesa a agirem.': 'highRepresentative eda',
    'INSTA as cidades a agirem.': 'other',
  },
  faults: {
    'verbs out of capitals, and words too many in capitals': `
      1. SALIENTA que a água é boa. OBSERVA que é gratuita. ⟦verb-case: Convida⟧ a Comissão a informar.

      2. ⟦verb-case: Congratula-se⟧ com o relatório. ⟦verb-case: TOMA nota⟧ dos anexos.

      3. RECORDA ⟦verb-case: QUE⟧ a água é boa.`,
    deadlines: `
      1. CONVIDA a Comissão a informar até ⟦deadline-format: 31/12/2027⟧ e no ⟦deadline-format: T3 2027⟧.

      2. APELA às cidades para que ajam ⟦deadline-vague: o mais rapidamente possível⟧ e INSTA os Estados-Membros a ajudá-las ⟦deadline-year-missing: até ao final do ano⟧.

      3. CONVIDA as cidades a agir até ⟦deadline-invalid: 31 de abril de 2027⟧.`,
    'references of another language': `
      1. RECORDA as suas conclusões[^1] e a ⟦citation-format: Diretiva (EU) 2022/2555⟧[^2].

      2. SALIENTA os pontos 1 a ⟦cross-reference: 7⟧ das presentes conclusões e o ponto 58 das suas conclusões de 3 de junho de 2021.

      [^1]: ⟦citation-format: JO L 320 du 17.12.2018, p. 28⟧.
      [^2]: ⟦citation-format: OJ L, 2024/1679, 28.6.2024⟧.`,
    acronyms: `
      1. SALIENTA que a ⟦acronym-late: RFE⟧ é útil. LOUVA a Rede de Fontes Europeias (RFE) e as suas fontes.

      2. OBSERVA que as PME, a ONU, a NATO e a ⟦acronym-undefined: OCDE⟧ apoiam a Rede de Fontes Europeias (⟦acronym-redefined: RFE⟧).`,
    notes: `
      1. RECORDA as suas conclusões⟦footnote-undefined: [^1]⟧.`,
  },
  silent: [
    'A Comissão convida as cidades a agirem e congratula-se com o seu empenho.',
    'É importante que as cidades ajam e que esta decisão seja conhecida.',
    'SALIENTA que a água é boa. É preciso que assim continue, e CONSCIENTE do risco CONVIDA as cidades a agir.',
    'OBSERVA que o programa adotado em 2019 termina em 2020.',
    'SALIENTA que as fontes abertas em 2015 continuam úteis e que o orçamento para 2020 foi executado.',
    'CONVIDA a Comissão a informar todos os anos, até 31 de março.',
    'RECORDA o artigo 3.º, n.º 5, do TUE e o ponto 58 da comunicação.',
    'LOUVA a iniciativa «Uma cidade, UMA FONTE», o G7, o CO2 e a 5G.',
    'CONVIDA a Comissão a agir até ao final de 2027 e, em todo o caso, o mais rapidamente possível.',
  ],
});
