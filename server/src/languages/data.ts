/**
 * The shape of one language file (languages/<code>.json). Words only, no logic:
 * a linguist who does not program edits these files. schema.json says the same
 * to editors, with an explanation of each field.
 */
export const languageCodes = [
  'bg',
  'cs',
  'da',
  'de',
  'el',
  'en',
  'es',
  'et',
  'fi',
  'fr',
  'ga',
  'hr',
  'hu',
  'it',
  'lt',
  'lv',
  'mt',
  'nl',
  'pl',
  'pt',
  'ro',
  'sk',
  'sl',
  'sv',
] as const;
export type LanguageCode = (typeof languageCodes)[number];

/** How sure we are of a group of facts. What is `low` raises a hint at most. */
export type Confidence = 'high' | 'medium' | 'low';

/**
 * What an operative verb does. `recital` backs or reminds, `statement` says the Council's view,
 * `welcome` approves, `request` asks an addressee to act, `commitment` binds the Council itself.
 */
export type VerbClass = 'recital' | 'statement' | 'welcome' | 'request' | 'commitment';

/** The same keys in all languages, so that versions can be compared. See concepts.ts. */
export type VerbConcept =
  | 'recall'
  | 'stress'
  | 'underline'
  | 'highlight'
  | 'reiterate'
  | 'reaffirm'
  | 'confirm'
  | 'note'
  | 'takeNote'
  | 'acknowledge'
  | 'recognise'
  | 'pointOut'
  | 'consider'
  | 'convinced'
  | 'lookForward'
  | 'declare'
  | 'conclude'
  | 'concern'
  | 'regret'
  | 'condemn'
  | 'welcome'
  | 'appreciate'
  | 'support'
  | 'endorse'
  | 'encourage'
  | 'recommend'
  | 'invite'
  | 'callOn'
  | 'request'
  | 'urge'
  | 'task'
  | 'agree'
  | 'commit'
  | 'decide'
  | 'ready'
  | 'revert';

/**
 * A verb as written in the house: CAPITALS are the operative words; a lower-case tail is the governed word;
 * `…` a slot that must be filled, `(…)` a slot that may be: `MOEDIGT … AAN`, `NEEMT (…) NOTA van`, `WELCOMES`.
 */
export type VerbPattern = string;

/**
 * A phrase as words: matched without regard to case, over line ends.
 * `word*` any ending, `(word)` may be absent, `a|b` either,
 * `{yyyy} {d} {month} {ord} {n}` the values: `einde van het {ord} kwartaal (van) {yyyy}`; `{month-ssa}` one with that ending.
 * `|` joins the words beside it only; marks are words too: `mid(-){yyyy}`, `{yyyy}. aasta`, `{yyyy}-ig`, `instellingen, organen`.
 */
export type Phrase = string;

/** The part of the calendar a wording names. */
export type PeriodKind =
  | 'day'
  | 'month'
  | 'monthEnd'
  | 'quarter'
  | 'quarterEnd'
  | 'halfYear'
  | 'halfYearEnd'
  | 'year'
  | 'yearStart'
  | 'yearMiddle'
  | 'yearEnd';

/** How a wording bounds the period: `by` and `before` set a last day, `in` the period itself, `from` a first day. */
export type LimitKind = 'by' | 'before' | 'in' | 'from';

export interface LanguageData {
  readonly code: LanguageCode;
  /** English name. */
  readonly name: string;
  /** The language's own name. */
  readonly native: string;
  readonly confidence: Readonly<Record<'structure' | 'verbs' | 'deadlines' | 'references' | 'acronyms', Confidence>>;

  readonly structure: {
    /** `DE RAAD VAN DE EUROPESE UNIE`, without the closing mark. */
    readonly councilLine: readonly string[];
    /** What follows it in joint texts: `EN DE VERTEGENWOORDIGERS VAN DE REGERINGEN DER LIDSTATEN`. */
    readonly jointLine: readonly string[];
    /** How a title begins: `Conclusies van de Raad`. */
    readonly title: readonly string[];
    readonly draftTitle: readonly string[];
    /** Cover labels, without the colon. */
    readonly subject: readonly string[];
    readonly from: readonly string[];
    readonly to: readonly string[];
    readonly previousDocument: readonly string[];
    readonly documentTypes: readonly string[];
    /** How the sentence to the delegations begins. */
    readonly transmission: readonly string[];
    readonly annex: readonly string[];
    readonly annexToAnnex: readonly string[];
    /** The letters of (a), (b), (c) … in order. */
    readonly letters: string;
    /** Joins two nouns: and, or. A hyphen at a line end before one of these is a suspended hyphen. */
    readonly conjunctions: readonly string[];
    /** Words after which a number is a reference and never starts a paragraph: article, paragraph, point. */
    readonly numberWords: readonly string[];
    /** Frequent short words, for telling the language of a text. */
    readonly frequent: readonly string[];
    /** What stands in brackets for what is still open: to be confirmed. No final text has it. */
    readonly pending?: readonly Phrase[];
  };

  readonly verbs: {
    /** Third person singular, by concept. */
    readonly singular: Readonly<Partial<Record<VerbConcept, readonly VerbPattern[]>>>;
    /** Joint texts (the Council and the representatives of the governments). */
    readonly plural: Readonly<Partial<Record<VerbConcept | 'other', readonly VerbPattern[]>>>;
    /** Lead-ins and participles: RECALLING, HAVING REGARD to. */
    readonly participles: Readonly<Partial<Record<VerbConcept | 'other', readonly VerbPattern[]>>>;
    /** Words a verb may govern, written in lower case: that, to, of. */
    readonly governed: readonly string[];
    /** Right behind a verb out of capitals, these take the Council away from it: `uważa` *się* (one considers). */
    readonly impersonal?: readonly string[];
    /** Those that open what an addressee is asked to do: to, that. Without it, all governed words do. */
    readonly openers?: readonly string[];
    /** Those of them that stand behind the object, right before the infinitive: te. */
    readonly openersBehind?: readonly string[];
    /** A comma always closes the list of those asked: `ersucht die Kommission und die Mitgliedstaaten, … zu`. */
    readonly taskComma?: true;
    /**
     * Verb forms that are also ordinary words (notes, supports): their case is checked at paragraph starts only. Two words
     * (`calls for`) say that even with its preposition the verb is one: `Calls for proposals`. */
    readonly homographs: readonly string[];
    /** What may stand, in capitals, before, inside or behind a verb and belongs to it: `strongly`, `with (deep) concern`. */
    readonly adverbs?: readonly Phrase[];
    /** First words of verbs that go with more words than a list can hold (IS, WILL): standing alone they are not left open. */
    readonly auxiliaries?: readonly string[];
    /** Verbs of one word that demand a thing of nobody (`FORDERT`, dass): before an addressee, they begin a split verb (FORDERT … AUF). */
    readonly demands?: readonly string[];
  };

  /** Who can be asked, by concept; the first form is the one to write. All case forms are listed. */
  readonly addressees: Readonly<Record<string, readonly Phrase[]>>;
  /** What joins two addressees: `and`, `as well as`. Without it, the conjunctions do. */
  readonly addresseeLinks?: readonly Phrase[];

  readonly dates: {
    /** Nominative or the form used alone, January first. */
    readonly months: readonly string[];
    /** The form inside a date (genitive where the language has one). */
    readonly monthsInDate: readonly string[];
    /** Further forms of each month, twelve lists: `toukokuu*`. */
    readonly monthForms?: readonly (readonly Phrase[])[];
    /** `{d} {month} {yyyy}` */
    readonly full: string;
    /** The first of the month where it differs: `1er`. */
    readonly first?: string;
    /** Date in references: `{d}.{m}.{yyyy}`. */
    readonly short: string;
    /** Every form of first … fourth as written in words, a list each; a fifth and sixth list serve to see mistakes. */
    readonly ordinals: readonly (readonly Phrase[])[];
  };

  readonly deadlines: {
    /** By the end of a year, limit and all, as it is offered to those who write: `by the end of {yyyy}`. */
    readonly byYearEnd: string;
    /** Words before the period. */
    readonly limits: Readonly<Record<LimitKind, readonly Phrase[]>>;
    /** Words after the period: `mennessä`. */
    readonly limitsAfter: Readonly<Partial<Record<LimitKind, readonly Phrase[]>>>;
    /** Small words that may stand between limit and period: op, aan, in, het, the, of. */
    readonly links: readonly string[];
    /** As the house writes them. A year that may be left out in speech is in brackets; a quarter or half without `{ord}` is the last. */
    readonly periods: Readonly<Partial<Record<PeriodKind, readonly Phrase[]>>>;
    /** Wordings of periods that are understood but should not be written: `Q{n} {yyyy}`. Dates in figures need not be listed. */
    readonly faulty?: Readonly<Partial<Record<PeriodKind, readonly Phrase[]>>>;
    /** Wordings in which limit and period are one: `{yyyy}. aasta lõpuks`; `month` where its case says the limit: `{yyyy}. gada jūnijā`. */
    readonly whole: readonly {
      readonly phrase: Phrase;
      readonly period: PeriodKind;
      readonly limit: LimitKind;
      readonly month?: number;
    }[];
    /** `within {n} months`: phrases with `{n}`, by unit. */
    readonly durations: Readonly<Partial<Record<'day' | 'week' | 'month' | 'year', readonly Phrase[]>>>;
    /** `one`, `two` … `twelve` in every form: written numbers of a duration. */
    readonly numerals: readonly (readonly string[])[];
    /** No date at all: as soon as possible. Whole phrases only, no plain adverbs. */
    readonly vague: readonly Phrase[];
    /** A year is meant but not said: by the end of the year. */
    readonly relative: readonly Phrase[];
    /** Words that make a date recur: each year, annually. After these no year is missing. */
    readonly recurring: readonly Phrase[];
    /** Beside these words `in 2022` tells of the past and is no deadline: adopted, held. */
    readonly past?: readonly Phrase[];
    /** Words before one of these that put it in the future: be, te. */
    readonly planned?: readonly Phrase[];
    /** What to write for each period, without its limit: `het {ord} kwartaal van {yyyy}`. */
    readonly house: Readonly<Partial<Record<PeriodKind, string>>>;
    /**
     * The same behind one kind of limit, where the case goes with it: `do` *trzeciego kwartału*, `w` *trzecim kwartale*.
     * `{ord}` is the first form of an ordinal in `dates.ordinals`, `{ord2}` the second, `{ord3}` the third; `{month2}` the
     * first of the further forms of a month.
     */
    readonly houseAfter?: Readonly<Partial<Record<LimitKind, Readonly<Partial<Record<PeriodKind, string>>>>>>;
  };

  readonly references: {
    /** Name of the Official Journal, short: PB. */
    readonly journal: string;
    /** Its name before 1 February 2003, when it was that of the European Communities: EYVL. */
    readonly journalBefore2003?: string;
    /** `{journal} {series} {issue} van {date}, blz. {page}` */
    readonly oldForm: string;
    /** `{journal} {series}, {number}, {date}, ELI: {eli}` */
    readonly newForm: string;
    /** `Doc.` */
    readonly document: readonly string[];
    /** Words for kinds of act, in every form: verordening, richtlijn, besluit. */
    readonly acts: Readonly<Record<'regulation' | 'directive' | 'decision', readonly Phrase[]>>;
    /** Those words stand behind the number: (EU) 2021/782 `rendelet`. */
    readonly kindBehind?: true;
    /** How the language writes the domain of an act: `"EC": "EG"` for (EG) nr. 1049/2001. */
    readonly domain: Readonly<Partial<Record<'EU' | 'EC' | 'EEC' | 'ECSC' | 'Euratom' | 'CFSP' | 'JHA', string>>>;
    /** A Commission document before 2012, when `final` was translated: `KOM({yyyy}) {n} endgültig`. */
    readonly commissionBefore2012: string;
    /** `nr.` */
    readonly number: readonly string[];
    /** `artikel {n}`, `{n} artiklan` */
    readonly article: readonly Phrase[];
    /** Its paragraph, where it has a word: `lid {n}`; `(7)` is understood in every language, also behind a word alone: `alineatul`. */
    readonly articleParagraph: readonly Phrase[];
    /** Inner references: `paragraph {n}`, `paragraphs {n}`, `{n}. punkts`. */
    readonly paragraph: readonly Phrase[];
    readonly footnote: readonly Phrase[];
    /** The whole text of a note that sends the reader to another: `See footnote {n}.` */
    readonly seeFootnote: string;
    /** Between two numbers: `3 and 5`. */
    readonly and: readonly string[];
    /** Between the first and the last of several: `3 to 5`, `3 tot en met 5`. */
    readonly through: readonly Phrase[];
    /** Words that say an inner reference stays in this text: of these conclusions. */
    readonly ofThisText: readonly Phrase[];
    /** What opens a reference to another text: of, from. */
    readonly ofAnother: readonly string[];
    /** Words right before an inner reference that make it one to another text: `tiedonannon` 58 kohta. */
    readonly ofAnotherBefore?: readonly Phrase[];
  };

  /** Acronyms of this language. `known` ones need no introduction. */
  readonly acronyms: readonly AcronymEntry[];

  readonly typography: {
    /** Outer pair first. */
    readonly quotes: readonly (readonly [open: string, close: string])[];
    readonly dash: string;
  };
}

export interface AcronymEntry {
  /** The same key in all languages: `eeas`. */
  readonly concept: string;
  readonly form: string;
  readonly expansion: string;
  readonly known?: true;
}
