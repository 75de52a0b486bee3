import { describeLanguage } from './support';

describeLanguage('de', {
  request: 'ERSUCHT die Kommission, # einen Bericht über öffentliche Brunnen vorzulegen.',
  verbs: {
    recall: [
      'ERINNERT daran, dass Wasser kostenlos ist.',
      'ERINNERT AN seine Zusage.',
      'RUFT die Zusage IN ERINNERUNG.',
    ],
    stress: [
      'BETONT, dass Wasser kostbar ist.',
      'HEBT die Bedeutung der Brunnen HERVOR.',
      'LEGT besonderen WERT auf Trinkwasser.',
    ],
    underline: ['UNTERSTREICHT die Rolle der Städte.'],
    highlight: ['HEBT HERVOR, dass Brunnen Menschen verbinden.', 'LENKT DIE AUFMERKSAMKEIT auf undichte Leitungen.'],
    reiterate: ['BEKRÄFTIGT ERNEUT seine Zusage.', 'WEIST ERNEUT auf die Leitungen HIN.', 'WIEDERHOLT seinen Aufruf.'],
    reaffirm: ['BEKRÄFTIGT, dass Wasser ein Gemeingut ist.', 'BEKENNT SICH ERNEUT zu diesem Ziel.'],
    confirm: ['BESTÄTIGT, dass das Wasser gut ist.'],
    note: [
      'STELLT FEST, dass Brunnen selten sind.',
      'STELLT mit Besorgnis FEST, dass Brunnen selten sind.',
      'MERKT AN, dass Brunnen im Winter ruhen.',
    ],
    takeNote: [
      'NIMMT den Bericht über die Brunnen der Städte ZUR KENNTNIS.',
      'NIMMT KENNTNIS von dem Bericht.',
      'NIMMT MIT INTERESSE KENNTNIS von dem Bericht.',
    ],
    acknowledge: ['ERKENNT AN, dass Leitungen teuer sind.', 'RÄUMT EIN, dass Leitungen teuer sind.'],
    recognise: [
      'ERKENNT die Leistung der Brunnenmeister AN.',
      'IST SICH der Kosten BEWUSST.',
      'IST SICH BEWUSST, dass Leitungen altern.',
    ],
    pointOut: [
      'WEIST DARAUF HIN, dass Brunnen im Winter ruhen.',
      'WEIST darauf HIN, dass dies Kosten verursacht.',
      'MACHT DARAUF AUFMERKSAM, dass Leitungen altern.',
    ],
    consider: [
      'IST DER AUFFASSUNG, dass dies genügt.',
      'VERTRITT DIE ANSICHT, dass es mehr Brunnen braucht.',
      'HÄLT diese Maßnahmen FÜR notwendig.',
      'HÄLT es FÜR WICHTIG, dass Brunnen fließen.',
    ],
    convinced: ['IST DAVON ÜBERZEUGT, dass Wasser verbindet.', 'IST DER FESTEN ÜBERZEUGUNG, dass Wasser verbindet.'],
    lookForward: [
      'SIEHT dem Bericht MIT INTERESSE ENTGEGEN.',
      'SIEHT dem Bericht ERWARTUNGSVOLL ENTGEGEN.',
      'SIEHT dem Bericht der Kommission erwartungsvoll ENTGEGEN.',
      'ERWARTET den Bericht.',
    ],
    conclude: ['KOMMT ZU DEM SCHLUSS, dass dies genügt.'],
    concern: [
      'ÄUSSERT SEINE TIEFE BESORGNIS über undichte Leitungen.',
      'IST zutiefst BESORGT über die Leitungen.',
      'ZEIGT SICH BESORGT über die Leitungen.',
      'GIBT seiner BESORGNIS AUSDRUCK.',
    ],
    regret: ['BEDAUERT, dass Brunnen schließen.'],
    condemn: [
      'VERURTEILT AUF DAS SCHÄRFSTE die Beschädigung der Brunnen.',
      'WEIST diese Behauptungen entschieden ZURÜCK.',
    ],
    welcome: [
      'BEGRÜSST den Bericht.',
      'BEGRÜSST ES, dass die Städte handeln.',
      'BEGRÜẞT den Bericht.',
      'NIMMT den Bericht MIT ZUFRIEDENHEIT ZUR KENNTNIS.',
    ],
    appreciate: [
      'WÜRDIGT die Arbeit der Brunnenmeister.',
      'SPRICHT den Brunnenmeistern seine ANERKENNUNG AUS.',
      'DANKT den Brunnenmeistern.',
      'WEISS die Arbeit der Städte ZU SCHÄTZEN.',
    ],
    support: [
      'UNTERSTÜTZT das Vorhaben.',
      'BEFÜRWORTET neue Brunnen.',
      'SPRICHT SICH für neue Brunnen AUS.',
      'STELLT SICH HINTER das Vorhaben.',
    ],
    endorse: ['BILLIGT den Aktionsplan.', 'MACHT SICH die Empfehlungen ZU EIGEN.', 'STIMMT dem Aktionsplan ZU.'],
    encourage: [
      'ERMUTIGT die Städte, Brunnen zu öffnen.',
      'HÄLT die Städte DAZU AN, Brunnen zu öffnen.',
      'REGT einen Austausch der Städte AN.',
    ],
    recommend: [
      'EMPFIEHLT, Brunnen zu öffnen.',
      'LEGT den Städten NAHE, Brunnen zu öffnen.',
      'SCHLÄGT neue Brunnen VOR.',
    ],
    invite: [
      'ERSUCHT die Mitgliedstaaten, Brunnen zu öffnen.',
      'LÄDT die Städte EIN, Brunnen zu öffnen.',
      'BITTET die Kommission, zu handeln.',
    ],
    callOn: [
      'FORDERT die Mitgliedstaaten AUF, Brunnen zu öffnen.',
      'RUFT die Städte DAZU AUF, Brunnen zu öffnen.',
      'FORDERT die Städte nachdrücklich AUF, zu handeln.',
      'APPELLIERT an die Städte, zu handeln.',
      'FORDERT, dass Brunnen geöffnet werden.',
    ],
    urge: [
      'FORDERT die Städte NACHDRÜCKLICH AUF, zu handeln.',
      'DRINGT DARAUF, dass die Mitgliedstaaten handeln.',
      'ERSUCHT die Städte EINDRINGLICH, zu handeln.',
    ],
    task: [
      'BEAUFTRAGT den Ausschuss der Ständigen Vertreter, dies zu verfolgen.',
      'ERTEILT dem Vorsitz DAS MANDAT, zu verhandeln.',
      'WEIST den Ausschuss AN, zu berichten.',
    ],
    agree: [
      'KOMMT ÜBEREIN, zu handeln.',
      'IST SICH EINIG, dass gehandelt werden muss.',
      'STIMMT DARIN ÜBEREIN, dass dies genügt.',
    ],
    commit: [
      'VERPFLICHTET SICH, zu handeln.',
      'SAGT ZU, die Städte zu unterstützen.',
      'IST FEST ENTSCHLOSSEN, zu handeln.',
      'SETZT SICH für sauberes Wasser EIN.',
    ],
    decide: ['BESCHLIESST, die Arbeiten fortzusetzen.'],
    ready: ['IST BEREIT, zu handeln.', 'ERKLÄRT SICH BEREIT, zu helfen.'],
    revert: [
      'WIRD die Umsetzung PRÜFEN.',
      'WIRD auf diese Frage ZURÜCKKOMMEN.',
      'WIRD eine BILANZ der Umsetzung ZIEHEN.',
      'WIRD SICH weiter mit dieser Frage BEFASSEN.',
    ],
  },
  plural: {
    recall: ['ERINNERN daran, dass Wasser kostenlos ist.'],
    stress: ['BETONEN, dass Wasser kostbar ist.'],
    takeNote: ['NEHMEN den Bericht ZUR KENNTNIS.'],
    pointOut: ['WEISEN auf die Bedeutung der Brunnen HIN.'],
    welcome: ['BEGRÜSSEN den Bericht.'],
    callOn: ['FORDERN die Städte AUF, zu handeln.'],
    agree: ['SIND SICH EINIG, dass dies genügt.', 'KOMMEN ÜBEREIN, zu handeln.'],
    revert: ['WERDEN die Umsetzung PRÜFEN.'],
  },
  leadIns: [
    'UNTER HINWEIS auf:',
    'GESTÜTZT auf den Vertrag über die Europäische Union,',
    'IN ERWÄGUNG NACHSTEHENDER GRÜNDE:',
    'IN DER ERWÄGUNG, dass:',
    'IN ANERKENNUNG folgender Punkte:',
    'EINGEDENK seiner Zusagen:',
  ],
  deadlines: {
    'day by /2027-03-31': [
      'bis zum 31. März 2027',
      'bis spätestens 31. März 2027',
      'spätestens am 31. März 2027',
      'spätestens bis zum 31. März 2027',
    ],
    'day before /2027-05-31': ['vor dem 1. Juni 2027'],
    'month by /2027-06-30': ['bis Juni 2027', 'bis zum Juni 2027', 'spätestens im Juni 2027'],
    'month in 2027-06-01/2027-06-30': ['im Juni 2027', 'im Laufe des Monats Juni 2027'],
    'monthEnd by /2027-08-31': [
      'bis Ende August 2027',
      'spätestens Ende August 2027',
      'bis Ende des Monats August 2027',
    ],
    'quarter by /2027-09-30': [
      'bis zum dritten Quartal 2027',
      'spätestens im dritten Quartal 2027',
      'bis zum dritten Quartal des Jahres 2027',
    ],
    'quarter in 2027-10-01/2027-12-31': [
      'im vierten Quartal 2027',
      'im letzten Quartal 2027',
      'im vierten Vierteljahr 2027',
    ],
    'quarterEnd by /2027-03-31': [
      'bis zum Ende des ersten Quartals 2027',
      'bis Ende des ersten Quartals 2027',
      'spätestens bis Ende des ersten Quartals 2027',
    ],
    'halfYear in 2027-01-01/2027-06-30': [
      'im ersten Halbjahr 2027',
      'in der ersten Hälfte des Jahres 2027',
      'in der ersten Jahreshälfte 2027',
    ],
    'halfYearEnd by /2027-12-31': ['bis zum Ende des zweiten Halbjahres 2027'],
    'year in 2027-01-01/2027-12-31': ['im Jahr 2027', 'im Laufe des Jahres 2027', 'in 2027'],
    'year before /2026-12-31': ['vor 2027', 'vor dem Jahr 2027'],
    'year by /2030-12-31': ['bis 2030', 'bis zum Jahr 2030', 'spätestens 2030'],
    'yearMiddle by /2027-06-30': ['bis Mitte 2027', 'spätestens bis Mitte 2027', 'bis zur Mitte des Jahres 2027'],
    'yearStart by /2027-03-31': ['bis Anfang 2027', 'bis zum Beginn des Jahres 2027'],
    'yearEnd by /2026-12-31': [
      'bis Ende 2026',
      'bis zum Ende des Jahres 2026',
      'bis spätestens Ende 2026',
      'spätestens Ende 2026',
      'bis zum Jahresende 2026',
      'spätestens zum Ende des Jahres 2026',
    ],
    'yearEnd before /2026-12-31': ['vor Ende 2026', 'vor Ablauf des Jahres 2026', 'vor dem Ende des Jahres 2026'],
    duration: [
      'innerhalb von sechs Monaten',
      'binnen 12 Monaten',
      'innerhalb der nächsten zwei Jahre',
      'innerhalb eines Jahres',
      'spätestens 18 Monate nach ihrer Annahme',
    ],
    vague: [
      'so bald wie möglich',
      'möglichst rasch',
      'unverzüglich',
      'zu gegebener Zeit',
      'ohne unnötige Verzögerung',
      'in den kommenden Monaten',
    ],
    'no year': [
      'bis Jahresende',
      'bis zum Ende des Jahres',
      'bis zum 31. März',
      'spätestens am 1. Juni',
      'bis zum Ende des ersten Quartals',
      'vor der Sommerpause',
      'bis Ende nächsten Jahres',
    ],
    impossible: ['bis zum 31. April 2027', 'bis zum fünften Quartal 2027'],
  },
  references: {
    'ABl. L 320 vom 17.12.2018, S. 28': 'OJ L 320, 17.12.2018, p. 28',
    'ABl. L, 2023/2131, 11.10.2023, ELI: http://data.europa.eu/eli/reg/2023/2131/oj':
      'OJ L, 2023/2131, 11.10.2023, ELI: http://data.europa.eu/eli/reg/2023/2131/oj',
    'ABl. C, C/2024/3543, 31.5.2024, ELI: http://data.europa.eu/eli/C/2024/3543/oj':
      'OJ C, C/2024/3543, 31.5.2024, ELI: http://data.europa.eu/eli/C/2024/3543/oj',
    'KOM(2011) 558 endgültig': 'COM(2011) 558 final',
    'COM(2021) 118 final': 'COM(2021) 118 final',
    'Dok. 6122/15 + COR 1': 'ST 6122/15 + COR 1',
    'Verordnung (EU) Nr. 1093/2010 des Europäischen Parlaments und des Rates':
      'Regulation (EU) No 1093/2010 of the European Parliament and of the Council',
    'des Durchführungsbeschlusses (EU) 2018/1993 des Rates': 'Decision (EU) 2018/1993 of the Council',
    'Richtlinien 2014/23/EU und 2014/24/EU': 'Directives 2014/23/EU and 2014/24/EU',
    'Beschluss (GASP) 2020/1999': 'Decision (CFSP) 2020/1999',
    'Artikel 42 Absatz 7 EUV': 'Article 42(7) TEU',
    'nach Artikel 31 Abs. 3 der Richtlinie': 'Article 31(3) of that Directive',
  },
  addressees: {
    'ERSUCHT die Kommission und die Mitgliedstaaten, zu handeln.': 'commission memberStates',
    'ERSUCHT die Kommission, die Mitgliedstaaten zu unterstützen.': 'commission',
    'FORDERT die Kommission, die Mitgliedstaaten und den Hohen Vertreter der Union für Außen- und Sicherheitspolitik AUF, zu handeln.':
      'commission memberStates highRepresentative',
    'ERMUTIGT die EU und ihre Mitgliedstaaten sowie die ENISA, zu handeln.': 'euAndMemberStates enisa',
    'FORDERT nachdrücklich die Städte AUF, zu handeln.': 'other',
    'ERSUCHT, in enger Zusammenarbeit mit den Städten, den künftigen Vorsitz, zu handeln.': 'presidency',
  },
  faults: {
    'verbs out of capitals, and words too many in capitals': `
      1. BETONT, dass Wasser gut ist. STELLT FEST, dass es kostenlos ist. ⟦verb-case: Ersucht⟧ die Kommission, zu berichten.

      2. ⟦verb-case: Begrüßt⟧ den Bericht. HEBT die Anhänge ⟦verb-case: hervor⟧.

      3. ERINNERT daran, dass Wasser gut ist. FORDERT die Mitgliedstaaten ⟦verb-case: auf⟧, zu handeln. BETONT, ⟦verb-case: DASS⟧ Wasser gut ist.`,
    'split verbs left open': `
      1. ⟦verb-particle: LÄDT⟧ die Städte zu einem Austausch. BETONT, dass Wasser gut ist.

      2. ⟦verb-particle: FORDERT⟧ die Mitgliedstaaten und die Kommission, zu handeln.

      3. ⟦verb-particle: HEBT⟧ die Bedeutung der Brunnen, und FORDERT die Beseitigung der Schäden.`,
    deadlines: `
      1. ERSUCHT die Kommission, bis zum ⟦deadline-format: 31.12.2027⟧ und im ⟦deadline-format: Q3 2027⟧ zu berichten.

      2. ERSUCHT die Städte, ⟦deadline-vague: so bald wie möglich⟧ zu handeln, und FORDERT die Mitgliedstaaten AUF, ihnen ⟦deadline-year-missing: bis Jahresende⟧ zu helfen.

      3. ERSUCHT die Städte, spätestens am ⟦deadline-invalid: 31. April 2027⟧ zu handeln.`,
    'references of another language': `
      1. ERINNERT an seine Schlussfolgerungen[^1] und die ⟦citation-format: Richtlinie (UE) 2022/2555⟧[^2].

      2. BETONT, dass die Nummern 1 bis ⟦cross-reference: 7⟧ dieser Schlussfolgerungen und Nummer 58 seiner Schlussfolgerungen vom 3. Juni 2021 gelten.

      [^1]: ⟦citation-format: OJ L 320, 17.12.2018, p. 28⟧.
      [^2]: ⟦citation-format: JO L, 2024/1679, 28.6.2024⟧.`,
    acronyms: `
      1. BETONT, dass das ⟦acronym-late: NEB⟧ nützlich ist. WÜRDIGT das Netz europäischer Brunnen (NEB) und die NEB-Städte.

      2. STELLT FEST, dass KMU, die VN und die ⟦acronym-undefined: OECD⟧ das Netz europäischer Brunnen (⟦acronym-redefined: NEB⟧) unterstützen.`,
    notes: `
      1. ERINNERT an seine Schlussfolgerungen⟦footnote-undefined: [^1]⟧.`,
  },
  silent: [
    'Die Kommission fordert die Städte auf, zu handeln, und begrüßt ihr Engagement.',
    'BETONT, dass die in den Jahren 2021 bis 2027 geöffneten Brunnen und die von 2014 bis 2020 bereitgestellten Mittel wichtig sind.',
    'ERSUCHT die Kommission, die Fahrten vom 1. bis 5. März zu beobachten.',
    'STELLT FEST, dass das 2019 angenommene Programm 2020 ausläuft.',
    'FORDERT nachdrücklich, dass Brunnen geöffnet werden. FORDERT die sofortige Öffnung der Brunnen. FORDERT eine Politik der Mitgliedstaaten, die Brunnen öffnet.',
    'ERSUCHT die Kommission, jedes Jahr bis zum 31. März zu berichten.',
    'ERINNERT an Artikel 3 Absatz 5 EUV und an Nummer 58 der Mitteilung der Kommission.',
    'WÜRDIGT die Initiative „Eine Stadt, EIN BRUNNEN“, die G7, das CO2 und 5G.',
    'ERSUCHT die Kommission, bis Ende 2027 und möglichst rasch zu handeln.',
    'NIMMT die Lage der Brunnen, die in vielen Städten seit Jahren trocken liegen, obwohl ihre Bewohner sie gern nutzen würden, mit großem Bedauern ZUR KENNTNIS.',
    'FORDERT die Mitgliedstaaten AUF, die Kommission zu unterstützen, und HÄLT es FÜR notwendig, dass die EU-Mittel fließen.',
    '1. ERINNERT an die Richtlinie[^1].\n\n2. BETONT, dass Wasser gut ist.\n\n[^1]: Richtlinie 2012/34/EU des Rates vom\n21. November 2012 (ABl. L 343 vom 14.12.2012, S. 32).\n',
    '1. FORDERT die Städte:\n\na) AUF, Brunnen zu öffnen;\n\nb) AUF, sie zu pflegen.\n',
  ],
});
