/** Frequent words that belong to one of the two languages only. */
const english = `the of and to in is that for it with as was on are be this have from or had by not but what
all were we when your can said there use an each which she how their if will up other about out many then
them these so some her would make like him into time has look two more write go see number way could people my
than first water been call who its now find long down day did get come made may part i'm don't it's i've can't
you he they at do our just know think because feel work over even after back only new good want any give most us
should am won't didn't isn't that's he's she's i'll you're never always really still too very going
life home job help need love hate boss friend mother father school night today tomorrow yesterday lol omg rt
where why here off before between through same another while last might must world every own both being against
under those such much well rather without please thanks thank great happy everyone someone something anything
year years week month man woman children house government company state city high school big small`;

const spanish = `de la que el en y los se del las un por con una su para es al lo como más pero sus le ya o fue
este ha sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos
uno les ni contra otros ese eso ante ellos e esto mí antes algunos qué unos yo otro otras otra él tanto esa estos
mucho quienes nada muchos cual poco ella estar estas algunas algo nosotros mi mis tú te ti tu tus ellas
soy eres somos son estoy está están tengo tiene tienen quiero puedo puede hacer siento trabajo vida casa jefe
amigo amiga madre padre hermano hermana noche hoy mañana ayer siempre nunca aunque así mejor bien mal creo
gracias hola años año día días tiempo vez dos tres gran ser son era había han he voy va vamos estaba sido hacia
según además mientras ahora entonces luego después si dijo aquí allí cada menos gobierno país mundo ciudad parte
jaja jajaja xq tb pq q buenos buenas feliz ojalá ganas miedo novio novia pareja hijo hija dinero semana`;

function wordSet(words: string): Set<string> {
  return new Set(words.split(/\s+/));
}

const englishSet = wordSet(english);
const spanishSet = wordSet(spanish);
const englishOnly = new Set([...englishSet].filter((word) => !spanishSet.has(word)));
const spanishOnly = new Set([...spanishSet].filter((word) => !englishSet.has(word)));

export const wordSigns = { en: englishOnly, es: spanishOnly } as const;
