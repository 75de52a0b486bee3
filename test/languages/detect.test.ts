import assert from 'node:assert/strict';
import { languageOfName, languageOfText } from '../../server/src/languages/detect';
import { languageCodes, type LanguageCode } from '../../server/src/languages/data';
import { languageData } from '../../server/src/languages';
import { readDocument } from '../../server/src/document/read';

/** About 300 characters of each language, on the bakeries of small towns. */
const samples: Readonly<Record<LanguageCode, string>> = {
  bg: 'ПОДЧЕРТАВА, че пекарните в малките градове са важни за хората, които живеят там, и че хлябът трябва да бъде достъпен за всички. ПРИКАНВА Комисията и държавите членки да помогнат на пекарите да намерят млади хора, които да научат занаята от тях, и да не забравят селата, в които няма повече пекарна.',
  cs: 'ZDŮRAZŇUJE, že pekárny v malých městech jsou důležité pro lidi, kteří v nich žijí, a že chléb by měl být dostupný pro všechny. VYZÝVÁ Komisi a členské státy, aby pekařům pomohly najít mladé lidi, kteří se od nich naučí řemeslu, a aby nezapomínaly na vesnice, ve kterých už není žádná pekárna.',
  da: 'UNDERSTREGER, at bagerierne i de små byer er vigtige for de mennesker, der bor der, og at brød bør være tilgængeligt for alle. OPFORDRER Kommissionen og medlemsstaterne til at hjælpe bagerne med at finde unge, som kan lære håndværket af dem, og til ikke at glemme de landsbyer, hvor der ikke længere er et bageri.',
  de: 'BETONT, dass die Bäckereien in den kleinen Städten für die Menschen, die dort leben, wichtig sind und dass Brot für alle verfügbar sein sollte. ERSUCHT die Kommission und die Mitgliedstaaten, den Bäckern dabei zu helfen, junge Menschen zu finden, die das Handwerk von ihnen lernen, und die Dörfer nicht zu vergessen.',
  el: 'ΤΟΝΙΖΕΙ ότι οι φούρνοι στις μικρές πόλεις είναι σημαντικοί για τους ανθρώπους που ζουν εκεί και ότι το ψωμί θα πρέπει να είναι διαθέσιμο για όλους. ΚΑΛΕΙ την Επιτροπή και τα κράτη μέλη να βοηθήσουν τους αρτοποιούς να βρουν νέους που θα μάθουν την τέχνη από αυτούς και να μην ξεχνούν τα χωριά.',
  en: 'STRESSES that the bakeries of small towns are important for the people who live there, and that bread should be within reach of all. INVITES the Commission and the Member States to help bakers to find young people who will learn the trade from them, and not to forget the villages in which no bakery is left.',
  es: 'SUBRAYA que las panaderías de las pequeñas ciudades son importantes para las personas que viven en ellas y que el pan debería estar al alcance de todos. INVITA a la Comisión y a los Estados miembros a que ayuden a los panaderos a encontrar jóvenes que aprendan el oficio con ellos y a que no olviden los pueblos.',
  et: 'RÕHUTAB, et väikelinnade pagariärid on olulised inimestele, kes seal elavad, ning et leib peaks olema kõigile kättesaadav. KUTSUB komisjoni ja liikmesriike ÜLES aitama pagaritel leida noori, kes nende käest ametit õpiksid, ja mitte unustama külasid, kus pagariäri enam ei ole ning mille elanikud peavad kaugele sõitma.',
  fi: 'KOROSTAA, että pienten kaupunkien leipomot ovat tärkeitä niissä asuville ihmisille ja että leivän olisi oltava kaikkien saatavilla. KEHOTTAA komissiota ja jäsenvaltioita auttamaan leipureita löytämään nuoria, jotka oppivat ammatin heiltä, sekä olemaan unohtamatta kyliä, joissa ei enää ole leipomoa.',
  fr: "SOULIGNE que les boulangeries des petites villes sont importantes pour les personnes qui y vivent et que le pain devrait être à la portée de tous. INVITE la Commission et les États membres à aider les boulangers à trouver des jeunes qui apprendront le métier avec eux et à ne pas oublier les villages où il n'y en a plus.",
  ga: 'CUIREANN I bhFÁTH go bhfuil báicéireachtaí na mbailte beaga tábhachtach do na daoine atá ina gcónaí iontu agus gur cheart go mbeadh arán ar fáil do chách. IARRANN ar an gCoimisiún agus ar na Ballstáit cabhrú leis na báicéirí daoine óga a aimsiú a fhoghlaimeoidh an cheird uathu agus gan dearmad a dhéanamh ar na sráidbhailte.',
  hr: 'NAGLAŠAVA da su pekarnice u malim gradovima važne za ljude koji u njima žive te da bi kruh trebao biti dostupan svima. POZIVA Komisiju i države članice da pomognu pekarima da pronađu mlade ljude koji će od njih naučiti zanat i da ne zaborave sela u kojima više nema pekarnice, a čiji stanovnici moraju daleko putovati.',
  hu: 'HANGSÚLYOZZA, hogy a kisvárosok pékségei fontosak az ott élő emberek számára, és hogy a kenyérnek mindenki számára elérhetőnek kell lennie. FELKÉRI a Bizottságot és a tagállamokat, hogy segítsék a pékeket olyan fiatalok megtalálásában, akik megtanulják tőlük a mesterséget, és ne feledkezzenek meg a falvakról sem.',
  it: 'SOTTOLINEA che i panifici delle piccole città sono importanti per le persone che vi abitano e che il pane dovrebbe essere alla portata di tutti. INVITA la Commissione e gli Stati membri ad aiutare i panettieri a trovare giovani che imparino da loro il mestiere e a non dimenticare i villaggi in cui non ce ne sono più.',
  lt: 'PABRĖŽIA, kad mažų miestų kepyklos yra svarbios jose gyvenantiems žmonėms ir kad duona turėtų būti prieinama visiems. RAGINA Komisiją ir valstybes nares padėti kepėjams rasti jaunų žmonių, kurie išmoktų iš jų amato, ir nepamiršti kaimų, kuriuose nebėra nė vienos kepyklos ir iš kurių tenka toli važiuoti.',
  lv: 'UZSVER, ka mazpilsētu maiznīcas ir svarīgas cilvēkiem, kas tajās dzīvo, un ka maizei vajadzētu būt pieejamai visiem. AICINA Komisiju un dalībvalstis palīdzēt maizniekiem atrast jauniešus, kuri no viņiem apgūtu amatu, un neaizmirst ciemus, kuros vairs nav nevienas maiznīcas un no kuriem ir tālu jābrauc.',
  mt: 'JENFASIZZA li l-fran tal-bliet iż-żgħar huma importanti għan-nies li jgħixu fihom u li l-ħobż għandu jkun disponibbli għal kulħadd. JISTIEDEN lill-Kummissjoni u lill-Istati Membri jgħinu lill-furnara jsibu żgħażagħ li jitgħallmu s-sengħa mingħandhom u ma jinsewx l-irħula li fihom ma fadal l-ebda forn.',
  nl: 'BENADRUKT dat de bakkerijen van kleine steden belangrijk zijn voor de mensen die er wonen, en dat brood voor iedereen bereikbaar moet zijn. VERZOEKT de Commissie en de lidstaten de bakkers te helpen jongeren te vinden die het vak van hen leren, en de dorpen niet te vergeten waar geen bakkerij meer is.',
  pl: 'PODKREŚLA, że piekarnie w małych miastach są ważne dla ludzi, którzy w nich żyją, oraz że chleb powinien być dostępny dla wszystkich. ZWRACA SIĘ do Komisji i państw członkowskich, by pomogły piekarzom w znalezieniu młodych ludzi, którzy nauczą się od nich zawodu, i aby nie zapominały o wsiach bez piekarni.',
  pt: 'SALIENTA que as padarias das pequenas cidades são importantes para as pessoas que nelas vivem e que o pão deverá estar ao alcance de todos. CONVIDA a Comissão e os Estados-Membros a ajudarem os padeiros a encontrar jovens que aprendam o ofício com eles e a não esquecerem as aldeias em que já não há nenhuma.',
  ro: 'SUBLINIAZĂ că brutăriile din orașele mici sunt importante pentru oamenii care trăiesc acolo și că pâinea ar trebui să fie la îndemâna tuturor. INVITĂ Comisia și statele membre să îi ajute pe brutari să găsească tineri care să învețe meseria de la ei și să nu uite satele în care nu mai există nicio brutărie.',
  sk: 'ZDÔRAZŇUJE, že pekárne v malých mestách sú dôležité pre ľudí, ktorí v nich žijú, a že chlieb by mal byť dostupný pre všetkých. VYZÝVA Komisiu a členské štáty, aby pekárom pomohli nájsť mladých ľudí, ktorí sa od nich naučia remeslu, a aby nezabúdali na dediny, v ktorých už nie je žiadna pekáreň.',
  sl: 'POUDARJA, da so pekarne v majhnih mestih pomembne za ljudi, ki v njih živijo, in da bi moral biti kruh dostopen vsem. POZIVA Komisijo in države članice, naj pekom pomagajo najti mlade, ki se bodo od njih naučili obrti, in naj ne pozabijo na vasi, v katerih ni več nobene pekarne ter iz katerih je treba daleč.',
  sv: 'BETONAR att bagerierna i de små städerna är viktiga för de människor som bor där och att bröd bör finnas till hands för alla. UPPMANAR kommissionen och medlemsstaterna att hjälpa bagarna att hitta unga människor som kan lära sig yrket av dem och att inte glömma de byar där det inte längre finns något bageri.',
};

describe('The language of a text', () => {
  for (const language of languageCodes) {
    it(`knows ${language} by 300 characters, and by every stretch of 150`, () => {
      const text = samples[language];
      assert.equal(languageOfText(text), language);
      for (const half of [text.slice(0, 150), text.slice(-150)]) {
        const told = languageOfText(half);
        assert.ok(told === language || told === undefined, `${language} taken for ${told}: ${half}`);
      }
    });
  }

  it('goes by the Council line where a text has only begun', () => {
    for (const language of languageCodes)
      for (const line of languageData(language).structure.councilLine)
        assert.equal(readDocument(`${line},\n\n1. …\n`).language, language, line);
  });

  it('says nothing where words are few or foreign', () => {
    assert.equal(languageOfText(''), undefined);
    assert.equal(languageOfText('1. 2. 3.'), undefined);
    assert.equal(languageOfText('lorem ipsum dolor sit amet consectetur'), undefined);
  });

  it('reads the name of a file', () => {
    assert.equal(languageOfName('posture.nl.conclusions'), 'nl');
    assert.equal(languageOfName('/a/b.fr/posture_nl.txt'), 'nl');
    assert.equal(languageOfName('st09364-22-nl.txt'), 'nl');
    assert.equal(languageOfName('C:\\texts\\st09364-22.sv.conclusions.txt'), 'sv');
    assert.equal(languageOfName('posture.conclusions'), undefined);
    assert.equal(languageOfName('nl.conclusions'), undefined);
  });

  it('lets an annex be in another language than its cover', () => {
    const text = `Objet: Conclusions du Conseil sur le pain\n\n${samples.fr}\n\n${samples.fr}\n\nANNEX\n\n${samples.en}\n\n${samples.en}\n`;
    const { parts, language } = readDocument(text, { fileName: 'bread.en.conclusions' });
    assert.deepEqual(
      parts.map((part) => part.language),
      ['fr', 'en'],
    );
    assert.equal(language, 'en');
  });
});
