/** Words that hold a sentence together: in mixed text they tell whose sentence it is. */
const english = `the of and to in is that for it with was on are be this have from or had by not but what all
were we when your can there an which she how their if will up about out many then them these so some her would
like him into has been who its i'm i am don't it's i've can't you he they at do our just because after want any
us should won't didn't isn't that's he's she's i'll you're always really still too my keep keeps`;

const spanish = `de la que el en y los del las un por con una su para al lo como más mas pero sus ya fue este
ha porque esta cuando muy sin también tambien hay donde quien desde todo nos uno les ni contra eso qué yo ella
estar mi tengo tiene estoy está están siento soy son esta estas nada aunque cuando si le él tú te se es era
había habia he voy va estaba hace hasta sobre xq pq tb creo puedo quiero`;

export const frameWords = {
  en: new Set(english.split(/\s+/)),
  es: new Set(spanish.split(/\s+/)),
} as const;
