import { describeLanguage } from './support';

describeLanguage('pl', {
  request: 'ZWRACA SIĘ do Komisji o przedstawienie # sprawozdania na temat studni.',
  verbs: {
    recall: ['PRZYPOMINA, że woda w studniach jest wspólna.', 'PRZYWOŁUJE swoje konkluzje w sprawie studni.'],
    stress: [
      'PODKREŚLA, że studnie są potrzebne.',
      'KŁADZIE NACISK na jakość wody.',
      'KŁADZIE szczególny NACISK na jakość wody.',
    ],
    highlight: [
      'UWYPUKLA rolę gmin.',
      'ZWRACA UWAGĘ na stan studni.',
      'ZWRACA szczególną UWAGĘ na stan studni.',
      'PODKREŚLA rolę gmin.',
    ],
    reiterate: ['PONAWIA apel o ochronę studni.', 'PONOWNIE PODKREŚLA, że woda jest wspólna.'],
    reaffirm: ['POTWIERDZA swoje przywiązanie do studni.', 'PONOWNIE POTWIERDZA znaczenie studni.'],
    note: ['ODNOTOWUJE, że studni ubywa.', 'STWIERDZA, że studni ubywa.', 'Z NIEPOKOJEM ODNOTOWUJE, że studni ubywa.'],
    takeNote: [
      'PRZYJMUJE DO WIADOMOŚCI sprawozdanie.',
      'PRZYJMUJE sprawozdanie DO WIADOMOŚCI.',
      'ZAPOZNAŁA SIĘ ze sprawozdaniem.',
    ],
    recognise: [
      'UZNAJE wartość studni.',
      'JEST ŚWIADOMA trudności.',
      'JEST w pełni ŚWIADOMA trudności.',
      'ZDAJE SOBIE SPRAWĘ z trudności.',
    ],
    pointOut: ['WSKAZUJE, że zimą studnie zamarzają.', 'ZAUWAŻA, że latem studnie wysychają.'],
    consider: [
      'UWAŻA, że to wystarczy.',
      'JEST ZDANIA, że studni jest za mało.',
      'STOI NA STANOWISKU, że studni jest za mało.',
    ],
    convinced: ['JEST PRZEKONANA o użyteczności studni.', 'WYRAŻA PRZEKONANIE, że studnie przetrwają.'],
    lookForward: [
      'Z ZAINTERESOWANIEM OCZEKUJE wyników prac.',
      'OCZEKUJE Z NIECIERPLIWOŚCIĄ sprawozdania.',
      'LICZY na owocną konferencję.',
    ],
    conclude: ['DOCHODZI DO WNIOSKU, że studni jest za mało.'],
    concern: [
      'WYRAŻA GŁĘBOKIE ZANIEPOKOJENIE stanem studni.',
      'JEST głęboko ZANIEPOKOJONA stanem studni.',
      'WYRAŻA poważne OBAWY.',
    ],
    regret: ['UBOLEWA nad zasypaniem studni.', 'WYRAŻA UBOLEWANIE z powodu zasypania studni.'],
    condemn: [
      'POTĘPIA zatruwanie studni.',
      'STANOWCZO POTĘPIA zatruwanie studni.',
      'POTĘPIA W NAJOSTRZEJSZYCH SŁOWACH zatruwanie studni.',
    ],
    welcome: [
      'Z ZADOWOLENIEM PRZYJMUJE sprawozdanie.',
      'PRZYJMUJE sprawozdanie Z ZADOWOLENIEM.',
      'WYRAŻA ZADOWOLENIE z postępów prac.',
    ],
    appreciate: [
      'DOCENIA pracę studniarzy.',
      'WYRAŻA UZNANIE dla studniarzy.',
      'DZIĘKUJE studniarzom.',
      'WYRAŻA głęboką WDZIĘCZNOŚĆ studniarzom.',
    ],
    support: ['POPIERA projekt.', 'WYRAŻA pełne POPARCIE dla projektu.', 'OPOWIADA SIĘ za projektem.'],
    endorse: ['ZATWIERDZA plan działania.', 'PRZYJMUJE plan działania.'],
    encourage: ['ZACHĘCA gminy do kopania studni.'],
    recommend: ['ZALECA, by gminy kopały studnie.', 'PROPONUJE utworzenie rejestru studni.'],
    invite: ['ZWRACA SIĘ do państw członkowskich, by kopały studnie.', 'ZWRACA SIĘ DO państw członkowskich o studnie.'],
    callOn: ['WZYWA Komisję do działania.', 'APELUJE do gmin o działanie.', 'PONAWIA APEL do gmin.'],
    urge: ['USILNIE WZYWA gminy do działania.', 'NALEGA, by gminy działały.'],
    task: ['POLECA Komitetowi Stałych Przedstawicieli kontynuowanie prac.', 'POWIERZA to zadanie grupie roboczej.'],
    agree: ['ZGADZA SIĘ, że należy powrócić do tej kwestii.', 'UZGADNIA, co następuje.'],
    commit: ['ZOBOWIĄZUJE SIĘ do działania.', 'JEST ZDECYDOWANA działać.', 'JEST w pełni ZDETERMINOWANA, by działać.'],
    decide: ['POSTANAWIA kontynuować prace.', 'PODEJMUJE DECYZJĘ o kontynuowaniu prac.'],
    ready: ['JEST GOTOWA do działania.', 'WYRAŻA GOTOWOŚĆ do działania.'],
    revert: [
      'PODSUMUJE w 2028 r. wykonanie konkluzji.',
      'POWRÓCI do tej kwestii.',
      'DOKONA w 2028 r. PRZEGLĄDU postępów.',
      'BĘDZIE nadal MONITOROWAĆ sytuację.',
    ],
  },
  plural: {
    stress: ['PODKREŚLAJĄ znaczenie studni.'],
    takeNote: ['PRZYJMUJĄ DO WIADOMOŚCI sprawozdanie.'],
    recognise: ['SĄ ŚWIADOMI trudności.'],
    welcome: ['Z ZADOWOLENIEM PRZYJMUJĄ sprawozdanie.'],
    invite: ['ZWRACAJĄ SIĘ do Komisji o sprawozdanie.'],
    callOn: ['WZYWAJĄ gminy do działania.'],
    agree: ['ZGADZAJĄ SIĘ, że należy powrócić do tej kwestii.'],
    commit: ['ZOBOWIĄZUJĄ SIĘ do działania.'],
    revert: ['POWRÓCĄ do tej kwestii.'],
  },
  leadIns: [
    'PRZYPOMINAJĄC:',
    'UWZGLĘDNIAJĄC Traktat o Unii Europejskiej,',
    'MAJĄC NA UWADZE, że:',
    'ŚWIADOMA, że:',
    'BIORĄC POD UWAGĘ:',
    'Z ZADOWOLENIEM PRZYJMUJĄC:',
    'W KONTEKŚCIE:',
  ],
  deadlines: {
    'day by /2027-03-31': [
      'do 31 marca 2027 r.',
      'do dnia 31 marca 2027 r.',
      'najpóźniej do 31 marca 2027 r.',
      'najpóźniej w dniu 31 marca 2027 r.',
      'nie później niż do dnia 31 marca 2027 roku',
    ],
    'day before /2027-05-31': ['przed 1 czerwca 2027 r.', 'przed dniem 1 czerwca 2027 r.'],
    'month by /2027-06-30': ['do czerwca 2027 r.', 'najpóźniej w czerwcu 2027 r.', 'nie później niż w czerwcu 2027 r.'],
    'month in 2027-09-01/2027-09-30': ['we wrześniu 2027 r.', 'w ciągu września 2027 r.'],
    'monthEnd by /2027-08-31': ['do końca sierpnia 2027 r.', 'najpóźniej do końca sierpnia 2027 r.'],
    'quarter by /2027-09-30': [
      'do trzeciego kwartału 2027 r.',
      'najpóźniej w trzecim kwartale 2027 r.',
      'do III kwartału 2027 r.',
    ],
    'quarter in 2027-10-01/2027-12-31': [
      'w czwartym kwartale 2027 r.',
      'w ostatnim kwartale 2027 r.',
      'w ciągu IV kwartału 2027 r.',
    ],
    'quarter before /2027-06-30': ['przed trzecim kwartałem 2027 r.'],
    'quarterEnd by /2027-03-31': [
      'do końca pierwszego kwartału 2027 r.',
      'najpóźniej do końca pierwszego kwartału 2027 r.',
      'do końca I kwartału 2027 r.',
    ],
    'halfYear in 2027-01-01/2027-06-30': [
      'w pierwszym półroczu 2027 r.',
      'w pierwszej połowie 2027 r.',
      'w ciągu pierwszego półrocza 2027 r.',
    ],
    'halfYear by /2027-12-31': ['do drugiej połowy 2027 r.'],
    'halfYearEnd by /2027-06-30': ['do końca pierwszego półrocza 2027 r.', 'do końca pierwszej połowy 2027 r.'],
    'year in 2027-01-01/2027-12-31': ['w 2027 r.', 'w roku 2027', 'w ciągu 2027 r.', 'w trakcie 2027 r.'],
    'year by /2030-12-31': ['do 2030 r.', 'do roku 2030', 'najpóźniej w 2030 r.'],
    'year before /2026-12-31': ['przed 2027 r.', 'przed rokiem 2027'],
    'yearMiddle by /2027-06-30': ['do połowy 2027 r.', 'do połowy roku 2027', 'najpóźniej w połowie 2027 r.'],
    'yearStart by /2027-03-31': ['do początku 2027 r.', 'najpóźniej na początku 2027 r.'],
    'yearEnd by /2026-12-31': [
      'do końca 2026 r.',
      'do końca 2026 roku',
      'do końca roku 2026',
      'najpóźniej do końca 2026 r.',
      'nie później niż do końca 2026 r.',
      'do końca 2026 r., najpóźniej',
    ],
    'yearEnd before /2026-12-31': ['przed końcem 2026 r.'],
    'yearEnd in 2026-12-01/2026-12-31': ['pod koniec 2026 r.'],
    duration: [
      'w terminie sześciu miesięcy',
      'w ciągu 12 miesięcy',
      'w ciągu najbliższych dwóch lat',
      'nie później niż 18 miesięcy po przyjęciu konkluzji',
      'w terminie 30 dni',
    ],
    vague: [
      'jak najszybciej',
      'możliwie najszybciej',
      'bez zbędnej zwłoki',
      'w stosownym czasie',
      'w najbliższej przyszłości',
    ],
    'no year': [
      'do końca roku',
      'przed końcem tego roku',
      'do 31 marca',
      'najpóźniej do dnia 1 czerwca',
      'do końca pierwszego kwartału',
      'do końca marca',
      'do przyszłego roku',
      'przed latem',
    ],
    impossible: ['do 31 kwietnia 2027 r.', 'w piątym kwartale 2027 r.'],
  },
  references: {
    'Dz.U. L 320 z 17.12.2018, s. 28': 'OJ L 320, 17.12.2018, p. 28',
    'Dz.U. L, 2023/2131, 11.10.2023, ELI: http://data.europa.eu/eli/reg/2023/2131/oj':
      'OJ L, 2023/2131, 11.10.2023, ELI: http://data.europa.eu/eli/reg/2023/2131/oj',
    'Dz.U. C, C/2024/3543, 31.5.2024, ELI: http://data.europa.eu/eli/C/2024/3543/oj':
      'OJ C, C/2024/3543, 31.5.2024, ELI: http://data.europa.eu/eli/C/2024/3543/oj',
    'COM(2021) 118 final': 'COM(2021) 118 final',
    'Dok. 6122/15 + COR 1': 'ST 6122/15 + COR 1',
    'rozporządzenie Parlamentu Europejskiego i Rady (UE) nr 1093/2010':
      'Regulation (EU) No 1093/2010 of the European Parliament and of the Council',
    'decyzja wykonawcza Rady (UE) 2018/1993': 'Decision (EU) 2018/1993 of the Council',
    'dyrektywa 2013/40/UE': 'Directive 2013/40/EU',
    'decyzji (WPZiB) 2020/1999': 'Decision (CFSP) 2020/1999',
    'art. 42 ust. 7 TUE': 'Article 42(7) TEU',
  },
  addressees: {
    'ZWRACA SIĘ do Komisji i państw członkowskich, by działały.': 'commission memberStates',
    'WZYWA państwa członkowskie, ENISA i Komisję do działania.': 'memberStates enisa commission',
    'WZYWA UE i jej państwa członkowskie do działania.': 'euAndMemberStates',
    'ZACHĘCA, w ścisłej współpracy z gminami, wysokiego przedstawiciela oraz Europejską Agencję Obrony do działania.':
      'highRepresentative eda',
    'USILNIE WZYWA gminy do działania.': 'other',
  },
  faults: {
    'verbs out of capitals, and words too many in capitals': `
      1. PODKREŚLA, że woda jest czysta. STWIERDZA, że jest jej mało. ⟦verb-case: Wzywa⟧ gminy do działania.

      2. ⟦verb-case: Z zadowoleniem przyjmuje⟧ sprawozdanie. ⟦verb-case: ZWRACA się⟧ do Komisji o jego publikację.

      3. PODKREŚLA, ⟦verb-case: ŻE⟧ studnie są potrzebne. ⟦verb-case: JEST przekonana⟧ o ich użyteczności.`,
    deadlines: `
      1. ZWRACA SIĘ do Komisji o sprawozdanie do ⟦deadline-format: 31.12.2027⟧ i o przegląd w ⟦deadline-format: Q3 2028⟧.

      2. WZYWA gminy do działania ⟦deadline-vague: jak najszybciej⟧. WZYWA państwa członkowskie, by im pomogły ⟦deadline-year-missing: do końca roku⟧.

      3. WZYWA gminy do działania do ⟦deadline-invalid: 31 kwietnia 2027 r.⟧`,
    'references of another language': `
      1. PRZYPOMINA swoje konkluzje[^1] oraz ⟦citation-format: dyrektywę (EU) 2022/2555⟧[^2].

      2. PODKREŚLA znaczenie pkt 1–⟦cross-reference: 7⟧ niniejszych konkluzji oraz pkt 58 swoich konkluzji z dnia 3 czerwca 2021 r.

      [^1]: ⟦citation-format: OJ L 320, 17.12.2018, p. 28⟧.
      [^2]: Dz.U. L 333 z 27.12.2022, s. 80.`,
    acronyms: `
      1. PODKREŚLA, że ⟦acronym-late: ESS⟧ jest użyteczna. POPIERA europejską sieć studni (ESS) i jej studnie.

      2. STWIERDZA, że MŚP, ONZ i ⟦acronym-undefined: OBWE⟧ wspierają europejską sieć studni (⟦acronym-redefined: ESS⟧).`,
    notes: `
      1. PRZYPOMINA swoje konkluzje⟦footnote-undefined: [^1]⟧.`,
  },
  silent: [
    'Komisja wzywa gminy do działania i z zadowoleniem przyjmuje ich zaangażowanie.',
    'W tym kontekście Rada wzywa gminy do działania.',
    'PODKREŚLA, że przewodnik dla gmin ukazuje się co roku do 31 marca.',
    'STWIERDZA, że program przyjęty w 2019 r. kończy się w 2020 r.',
    'PODKREŚLA, że studnie wykopane w 2015 r. są nadal potrzebne i że budżet na 2020 r. został wykonany.',
    'WZYWA Komisję, by co roku do 31 marca przedstawiała sprawozdanie.',
    'PRZYPOMINA art. 3 ust. 5 TUE oraz pkt 58 komunikatu.',
    'POPIERA inicjatywę „Jedna gmina, JEDNA STUDNIA”, G7, CO2 oraz 5G.',
    'WZYWA Komisję, by do końca 2027 r. i bez zbędnej zwłoki podjęła działania.',
    'STWIERDZA, że od 1 stycznia do 31 grudnia 2021 r. wykopano wiele studni, a w latach 2014–2020 jeszcze więcej.',
    'PODKREŚLA rolę Europolu, Eurojustu, państw NATO, MŚP i UE.',
    'PRZYPOMINA, że uważa się studnie za wspólne. Uznaje się je za dobro publiczne.',
    'ZWRACA SIĘ do Komisji, aby w ramach grupy, o której mowa w pkt 1, oceniła stan studni. Z kolei gminy powinny o nie dbać.',
  ],
});
