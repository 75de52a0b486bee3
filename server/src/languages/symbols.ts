/** Capitals that are no acronyms in any language. */

/** Units, currencies and marks of a draft. */
export const symbols: ReadonlySet<string> = new Set([
  ...[
    'EUR',
    'USD',
    'GBP',
    'CHF',
    'SEK',
    'DKK',
    'NOK',
    'PLN',
    'CZK',
    'HUF',
    'RON',
    'BGN',
    'HRK',
    'ISK',
    'JPY',
    'CNY',
    'RUB',
    'UAH',
    'TRY',
  ],
  ...[
    'GW',
    'MW',
    'kW',
    'TW',
    'GWh',
    'MWh',
    'kWh',
    'TWh',
    'GHz',
    'MHz',
    'kHz',
    'THz',
    'GB',
    'TB',
    'MB',
    'KB',
    'PB',
    'Mbps',
    'Gbps',
  ],
  ...[
    'Mt',
    'Gt',
    'kt',
    'CO',
    'CH',
    'NO',
    'NH',
    'SO',
    'NOx',
    'SOx',
    'PM',
    'kV',
    'MVA',
    'dB',
    'MeV',
    'mln',
    'TBC',
    'TBD',
    'NB',
    'PS',
    'AM',
    'IRIS',
  ],
]);

/** Programmes, studies, rules and systems that go by these capitals in every language: no reader asks for the words behind them. */
export const names: ReadonlySet<string> = new Set(
  'CERV CITES EGNOS EURES FIFA IBAN MARPOL NUTS PIAAC PISA RNA SEPA SMS SOLAS SWIFT TAIEX TARIC TRACES UEFA VIES XML'.split(
    ' ',
  ),
);

/** Codes of countries, as they stand in brackets and lists. */
export const countryCodes: ReadonlySet<string> = new Set(
  'AL AT BA BE BG BY CA CH CN CY CZ DE DK EE EL ES FI FR GE GR HR HU IE IL IN IS IT JP KR LI LT LU LV MD ME MK MT NL NO PL PT RO RS RU SE SI SK TR UA XK'.split(
    ' ',
  ),
);
