import { describeLanguage } from './support';

describeLanguage('fr', {
  request: 'INVITE la Commission à présenter # un rapport sur les fontaines publiques.',
  verbs: {
    recall: ['RAPPELLE que l’eau des fontaines est gratuite.'],
    stress: [
      'SOULIGNE l’importance des fontaines.',
      'MET L’ACCENT sur l’eau potable.',
      'INSISTE SUR la qualité de l’eau.',
    ],
    highlight: [
      'MET EN AVANT le rôle des villes.',
      'MET EN ÉVIDENCE les avantages du projet.',
      'ATTIRE L’ATTENTION sur les fuites.',
    ],
    reiterate: ['RÉITÈRE son appel en faveur des fontaines.', 'RENOUVELLE son soutien aux fontainiers.'],
    reaffirm: ['RÉAFFIRME que l’eau est un bien commun.', 'REAFFIRME que l’eau est un bien commun.'],
    note: [
      'CONSTATE que les fontaines sont rares.',
      'NOTE avec intérêt que les villes en construisent.',
      'RELÈVE que l’eau y est bonne.',
    ],
    takeNote: [
      'PREND NOTE du rapport.',
      'PREND ACTE de l’état d’avancement.',
      'PREND dûment NOTE du rapport.',
      'PREND CONNAISSANCE du rapport.',
    ],
    recognise: [
      'RECONNAÎT la valeur des fontaines.',
      'RECONNAIT la valeur des fontaines.',
      'EST CONSCIENT du problème.',
      'EST pleinement CONSCIENT du problème.',
    ],
    pointOut: ['FAIT OBSERVER que l’hiver les fontaines gèlent.', 'FAIT REMARQUER que l’été elles tarissent.'],
    consider: ['ESTIME que cela suffit.', 'EST D’AVIS qu’il faut davantage de fontaines.'],
    convinced: ['EST CONVAINCU que l’eau rassemble.', 'EST PERSUADÉ de l’utilité des fontaines.'],
    lookForward: [
      'ATTEND AVEC INTÉRÊT le rapport.',
      'ATTEND avec intérêt le rapport.',
      'SE RÉJOUIT À LA PERSPECTIVE de cette conférence.',
    ],
    concern: [
      'EXPRIME SA VIVE PRÉOCCUPATION face aux fuites.',
      'SE DÉCLARE PRÉOCCUPÉ par les fuites.',
      'EST profondément PRÉOCCUPÉ par les fuites.',
      'S’INQUIÈTE des fuites.',
    ],
    regret: ['REGRETTE que les fontaines ferment.', 'DÉPLORE la fermeture des fontaines.'],
    condemn: ['CONDAMNE FERMEMENT les actes de vandalisme.', 'CONDAMNE DANS LES TERMES LES PLUS FERMES ces actes.'],
    welcome: [
      'SE FÉLICITE du rapport.',
      'SALUE les efforts des villes.',
      'ACCUEILLE AVEC SATISFACTION le rapport.',
      'ACCUEILLE avec satisfaction le rapport.',
      'SE RÉJOUIT de la tenue de la conférence.',
    ],
    appreciate: ['EXPRIME SA GRATITUDE aux fontainiers.', 'REND HOMMAGE aux fontainiers.', 'REMERCIE les fontainiers.'],
    support: ['SOUTIENT le projet.', 'APPUIE le projet.', 'APPORTE SON PLEIN SOUTIEN au projet.'],
    endorse: ['APPROUVE le plan d’action.', 'FAIT SIENNES les recommandations du groupe.'],
    encourage: ['ENCOURAGE les villes à ouvrir des fontaines.', 'INCITE les villes à ouvrir des fontaines.'],
    recommend: ['RECOMMANDE d’ouvrir des fontaines.', 'PRÉCONISE l’ouverture de fontaines.'],
    invite: ['INVITE les États membres à ouvrir des fontaines.'],
    callOn: [
      'DEMANDE à la Commission de faire rapport.',
      'APPELLE les villes à agir.',
      'ENGAGE les villes à agir.',
      'LANCE UN APPEL aux villes.',
    ],
    urge: [
      'EXHORTE les villes à agir.',
      'DEMANDE INSTAMMENT aux villes d’agir.',
      'INVITE INSTAMMENT les villes à agir.',
      'ENGAGE VIVEMENT les villes à agir.',
    ],
    task: [
      'CHARGE le Comité des représentants permanents de suivre la question.',
      'DONNE MANDAT au Comité des représentants permanents.',
    ],
    agree: ['CONVIENT de revenir sur la question.', 'EST CONVENU d’agir.', 'MARQUE SON ACCORD sur le plan.'],
    commit: [
      'S’ENGAGE à agir.',
      'EST DÉTERMINÉ à agir.',
      'RESTE résolument ATTACHÉ à ce principe.',
      'EST RÉSOLU à agir.',
    ],
    decide: ['DÉCIDE de poursuivre les travaux.'],
    ready: ['SE TIENT PRÊT à agir.', 'EST DISPOSÉ à agir.'],
    revert: [
      'FERA LE POINT sur la mise en œuvre.',
      'REVIENDRA sur cette question.',
      'DRESSERA en 2028 LE BILAN de la mise en œuvre.',
      'CONTINUERA DE SUIVRE la situation.',
    ],
  },
  plural: {
    stress: ['SOULIGNENT l’importance des fontaines.', 'METTENT L’ACCENT sur l’eau potable.'],
    takeNote: ['PRENNENT NOTE du rapport.'],
    recognise: ['SONT CONSCIENTS du problème.', 'RECONNAISSENT la valeur des fontaines.'],
    welcome: ['SE FÉLICITENT du rapport.', 'ACCUEILLENT AVEC SATISFACTION le rapport.'],
    callOn: ['DEMANDENT à la Commission de faire rapport.'],
    agree: ['CONVIENNENT de revenir sur la question.'],
    commit: ['S’ENGAGENT à agir.'],
    revert: ['FERONT LE POINT sur la mise en œuvre.'],
  },
  leadIns: [
    'RAPPELANT:',
    'VU le traité sur l’Union européenne,',
    'CONSIDÉRANT CE QUI SUIT:',
    'CONSCIENT que:',
    'EU ÉGARD à:',
    'PRENANT NOTE:',
    'S’APPUYANT sur:',
    'COMPTE TENU de:',
  ],
  deadlines: {
    'day by /2027-03-31': [
      'au plus tard le 31 mars 2027',
      'd’ici au 31 mars 2027',
      'd’ici le 31 mars 2027',
      'pour le 31 mars 2027',
      'le 31 mars 2027 au plus tard',
    ],
    'day by /2027-06-01': ['au plus tard le 1er juin 2027'],
    'day before /2027-05-31': ['avant le 1er juin 2027'],
    'month by /2027-06-30': ['d’ici juin 2027', 'au plus tard en juin 2027', 'd’ici au mois de juin 2027'],
    'month in 2027-06-01/2027-06-30': ['en juin 2027', 'au cours du mois de juin 2027'],
    'monthEnd by /2027-08-31': [
      'd’ici fin août 2027',
      'd’ici à la fin du mois d’août 2027',
      'au plus tard fin août 2027',
    ],
    'quarter by /2027-09-30': ['d’ici au troisième trimestre de 2027', 'au plus tard au troisième trimestre 2027'],
    'quarter in 2027-10-01/2027-12-31': ['au cours du dernier trimestre de 2027', 'au quatrième trimestre de 2027'],
    'quarterEnd by /2027-03-31': [
      'd’ici à la fin du premier trimestre de 2027',
      'au plus tard à la fin du premier trimestre de 2027',
      'd’ici la fin du premier trimestre 2027',
    ],
    'halfYear in 2027-01-01/2027-06-30': [
      'au cours du premier semestre de 2027',
      'au premier semestre 2027',
      'dans la première moitié de 2027',
    ],
    'halfYearEnd by /2027-12-31': ['d’ici à la fin du second semestre de 2027'],
    'year in 2027-01-01/2027-12-31': ['en 2027', 'au cours de l’année 2027', 'dans le courant de 2027', 'courant 2027'],
    'year before /2026-12-31': ['avant 2027'],
    'year by /2030-12-31': ['d’ici à 2030', 'd’ici 2030', 'à l’horizon 2030', 'au plus tard en 2030'],
    'yearMiddle by /2027-06-30': ['d’ici à la mi-2027', 'pour la mi-2027', 'd’ici au milieu de 2027'],
    'yearStart by /2027-03-31': ['d’ici au début de 2027', 'au plus tard début 2027'],
    'yearEnd by /2026-12-31': [
      'd’ici à la fin de 2026',
      'd’ici la fin de 2026',
      'd’ici fin 2026',
      'au plus tard à la fin de 2026',
      'd’ici à la fin de l’année 2026',
      'pour la fin de 2026',
      'd’ici à fin 2026 au plus tard',
    ],
    'yearEnd before /2026-12-31': ['avant la fin de 2026', 'avant fin 2026'],
    duration: [
      'dans un délai de six mois',
      'dans les 12 mois',
      'dans les deux ans',
      'au plus tard 18 mois après leur adoption',
    ],
    vague: [
      'dès que possible',
      'dans les meilleurs délais',
      'en temps utile',
      'sans plus tarder',
      'dans les plus brefs délais',
    ],
    'no year': [
      'd’ici à la fin de l’année',
      'avant la fin de cette année',
      'd’ici au 31 mars',
      'au plus tard le 1er juin',
      'd’ici à la fin du premier trimestre',
      'avant l’été',
      'd’ici l’année prochaine',
    ],
    impossible: ['au plus tard le 31 avril 2027', 'd’ici au cinquième trimestre de 2027'],
  },
  references: {
    'JO L 320 du 17.12.2018, p. 28': 'OJ L 320, 17.12.2018, p. 28',
    'JO L, 2023/2131, 11.10.2023, ELI: http://data.europa.eu/eli/reg/2023/2131/oj':
      'OJ L, 2023/2131, 11.10.2023, ELI: http://data.europa.eu/eli/reg/2023/2131/oj',
    'JO C, C/2024/3543, 31.5.2024, ELI: http://data.europa.eu/eli/C/2024/3543/oj':
      'OJ C, C/2024/3543, 31.5.2024, ELI: http://data.europa.eu/eli/C/2024/3543/oj',
    'COM(2021) 118 final': 'COM(2021) 118 final',
    'Doc. 6122/15 + COR 1': 'ST 6122/15 + COR 1',
    'Règlement (UE) no 1093/2010 du Parlement européen et du Conseil':
      'Regulation (EU) No 1093/2010 of the European Parliament and of the Council',
    'décision d’exécution (UE) 2018/1993 du Conseil': 'Decision (EU) 2018/1993 of the Council',
    'directive 2013/40/UE': 'Directive 2013/40/EU',
    'décision (PESC) 2020/1999': 'Decision (CFSP) 2020/1999',
    'article 42, paragraphe 7, du TUE': 'Article 42(7) TEU',
  },
  addressees: {
    'INVITE la Commission et les États membres à agir.': 'commission memberStates',
    'DEMANDE aux États membres, à l’ENISA et à la Commission de les aider.': 'memberStates enisa commission',
    'INVITE l’UE et ses États membres à agir.': 'euAndMemberStates',
    'ENCOURAGE, en étroite coopération avec les villes, le haut représentant et l’Agence européenne de défense à agir.':
      'highRepresentative eda',
    'EXHORTE les villes à agir.': 'other',
  },
  faults: {
    'verbs out of capitals, and words too many in capitals': `
      1. SOULIGNE que l’eau est bonne. CONSTATE qu’elle est gratuite. ⟦verb-case: Invite⟧ la Commission à faire rapport.

      2. ⟦verb-case: Se félicite⟧ du rapport. ⟦verb-case: PREND note⟧ de ses annexes.

      3. RAPPELLE ⟦verb-case: QUE⟧ l’eau est bonne. ⟦verb-case: EST convaincu⟧ de son utilité.`,
    deadlines: `
      1. INVITE la Commission à faire rapport d’ici au ⟦deadline-format: 31/12/2027⟧ et au cours du ⟦deadline-format: T3 2027⟧.

      2. DEMANDE aux villes d’agir ⟦deadline-vague: dans les meilleurs délais⟧ et EXHORTE les États membres à les aider ⟦deadline-year-missing: d’ici à la fin de l’année⟧.

      3. INVITE les villes à agir au plus tard le ⟦deadline-invalid: 31 avril 2027⟧.`,
    'references of another language': `
      1. RAPPELLE ses conclusions[^1] et la ⟦citation-format: directive (EU) 2022/2555⟧[^2].

      2. SOULIGNE les points 1 à ⟦cross-reference: 7⟧ des présentes conclusions et le point 58 de ses conclusions du 3 juin 2021.

      [^1]: ⟦citation-format: JO L 320 van 17.12.2018, blz. 28⟧.
      [^2]: ⟦citation-format: OJ L, 2024/1679, 28.6.2024⟧.`,
    acronyms: `
      1. SOULIGNE que le ⟦acronym-late: RFE⟧ est utile. SALUE le réseau des fontaines européennes (RFE) et ses fontaines.

      2. CONSTATE que les PME, l’ONU et l’⟦acronym-undefined: OCDE⟧ soutiennent le réseau des fontaines européennes (⟦acronym-redefined: RFE⟧).`,
    notes: `
      1. RAPPELLE ses conclusions⟦footnote-undefined: [^1]⟧.`,
  },
  silent: [
    'La Commission invite les villes à agir et se félicite de leur engagement.',
    'Compte tenu de la situation, le Conseil invite les villes à agir.',
    'À cet égard, le Conseil est convaincu que l’eau est bonne.',
    'À l’intention des villes, un guide est publié chaque année au plus tard le 31 mars.',
    'CONSTATE que le programme adopté en 2019 prend fin en 2020.',
    'SOULIGNE que les fontaines ouvertes en 2015 restent utiles et que le budget pour 2020 a été exécuté.',
    'SOULIGNE que l’est de l’Europe compte peu de fontaines, CONSTATE que l’Ouest en compte beaucoup, et SALUE à ce titre leurs efforts.',
    'INVITE la Commission à faire rapport chaque année, au plus tard le 31 mars.',
    'RAPPELLE l’article 3, paragraphe 5, du TUE et le point 58 de la communication.',
    'SALUE l’initiative «Une ville, UNE FONTAINE», le G7, le CO2 et la 5G.',
    'NOTE que la Charte prévoit au point 250 de son annexe une dérogation.',
    'INVITE la Commission, d’ici à la fin de 2027 et dans les meilleurs délais, à agir.',
  ],
});
