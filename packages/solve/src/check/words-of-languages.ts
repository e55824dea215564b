function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

const en = setOf(
  `the of and to in is that for it with as was on are be this have from or had by not but what all
were we when your can said there an each which she how their if will other about out many then them
these so some her would make like him into has look more go see could my than first been its now find
day did get come made may i'm don't it's i've can't you he they at do our just know think because feel
over even after back only new want any give most us should am won't didn't isn't that's he's she's
you've you're never really still very here why where while last might own both those such much well
does sounds tell me no a man war die also an hat one two say i son sin sea era once per non plan real`,
);

const es = setOf(
  `de la que el en y los se del las un por con una su para es al lo como más pero sus le ya o fue
este sí porque esta entre cuando muy sin sobre también hasta hay donde quien desde todo nos todos
uno les ni contra otros ese eso ante ellos esto mí antes algunos qué unos yo otro otras otra él tanto
esa estos mucho nada muchos cual poco ella estar estas algo nosotros mi mis tú te ti tu tus cómo
eres está están tienes tiene puedes quieres hacer sientes ahora entonces además mientras si dijo aquí
hola gracias esto a e no me son has sea era estás cuál dónde cuándo parte suena he come once van vas di`,
);

/** Languages we do not speak, by words that neither English nor Spanish has. */
const others = setOf(
  `je vous nous est les des une dans pour avec mais c'est qu'est-ce être avez êtes vôtre votre
ich und der das ist nicht sie wir ein eine mit für auf sich dass aber wie dir du bist wenn
você não uma isso são mais está seu sua com em para ao às muito então agora
che di il per non sono della gli questo quello anche perché cosa hai sei tuo tua`,
);

/** Words that speak for the language, and words that speak for another one. */
export const functionWords = {
  en: { own: en, foreign: without(new Set([...es, ...others]), en) },
  es: { own: es, foreign: without(new Set([...en, ...others]), es) },
} as const;

function without(words: ReadonlySet<string>, own: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...words].filter((word) => !own.has(word)));
}
