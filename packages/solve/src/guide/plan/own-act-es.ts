const irregular = new Map(
  'ser soy,estar estoy,ir voy,dar doy,saber sé,ver veo,hacer hago,decir digo,poner pongo,tener tengo,venir vengo,salir salgo,traer traigo,oír oigo,caer caigo,proponer propongo,leer leo,conocer conozco,agradecer agradezco,ofrecer ofrezco,conducir conduzco,coger cojo,escoger escojo,recoger recojo,elegir elijo,corregir corrijo,dirigir dirijo,seguir sigo,conseguir consigo,pedir pido,despedir despido,repetir repito,servir sirvo,vestir visto,medir mido,sentir siento,mentir miento,dormir duermo,poder puedo,querer quiero,volver vuelvo,devolver devuelvo,mover muevo,resolver resuelvo,perder pierdo,entender entiendo,encender enciendo,defender defiendo,pensar pienso,cerrar cierro,empezar empiezo,comenzar comienzo,sentar siento,despertar despierto,negar niego,regar riego,calentar caliento,confesar confieso,contar cuento,encontrar encuentro,mostrar muestro,probar pruebo,acostar acuesto,recordar recuerdo,acordar acuerdo,colgar cuelgo,soltar suelto,soñar sueño,apostar apuesto,almorzar almuerzo,jugar juego,enviar envío,reenviar reenvío,confiar confío,ampliar amplío,reunir reúno,continuar continúo,anotar anoto,quedar quedo'
    .split(',')
    .map((pair): [string, string] => {
      const [infinitive = '', yo = ''] = pair.split(' ');
      return [infinitive, yo];
    }),
);

/** "escribir" as "escribo": the irregular ones are a closed list. */
function firstPersonOf(infinitive: string): string {
  return irregular.get(infinitive) ?? `${infinitive.slice(0, -2)}o`;
}

const unaccented: Record<string, string> = { á: 'a', é: 'e', í: 'i' };

const infinitive = /^(\p{L}+?[aeiáéí]r|oír|ir)((?:[mts]e|nos)?(?:l[aoe]s?)?)(?!\p{L})/iu;

/** One infinitive at the start: "pedírselo mañana" is "se lo pido mañana". */
function turnedInfinitive(text: string): string | undefined {
  const match = infinitive.exec(text);
  const [whole = '', verb = '', clitics = ''] = match ?? [];
  if (
    match === null ||
    clitics === 'nos' ||
    /^(?:mujer|lugar|mar|par|azar|hogar|ayer|placer|bar)$/i.test(verb)
  ) {
    return undefined;
  }
  const plain = verb
    .toLowerCase()
    .replace(/[áéí](?=r$)/, (letter) =>
      verb.toLowerCase() === 'oír' ? letter : (unaccented[letter] ?? letter),
    );
  const before = clitics.toLowerCase().replace(/^(me|te|se|nos)(?=l|$)/, '$1 ');
  const own = before.trim().replace(/^(?:te|se)$/, 'me');
  return `${own === '' ? '' : `${own} `}${firstPersonOf(plain)}${text.slice(whole.length)}`;
}

/**
 * The person's idea as they would say it after "entonces": "Escribirle a Ana y llamarla" is "le
 * escribo a Ana y la llamo". Undefined where it does not begin with a verb that can be turned.
 */
export function ownActEs(idea: string): string | undefined {
  if (/(?<!\p{L})junt[oa]s(?!\p{L})/u.test(idea)) return undefined;
  const conditional = /^(?:(?:l[aoe]s?|me|se) )*\p{L}+(?:ar|er|ir)ía(?!\p{L})/iu;
  if (conditional.test(idea)) {
    return idea.replace(/(\p{L}+(?:ar|er|ir))ía(?!\p{L})/giu, (_, verb: string) =>
      firstPersonOf(verb.toLowerCase()),
    );
  }
  const isNot = /^no /i.test(idea);
  const told = turnedInfinitive(isNot ? idea.slice(3) : idea);
  if (told === undefined) return undefined;
  const joined = told.replace(
    /( y (?:luego |después |no )?)(\p{L}+[aeiáéí]r\p{L}{0,6})(?!\p{L})/gu,
    (whole, join: string, verb: string) => {
      const next = turnedInfinitive(verb);
      return next === undefined ? whole : `${join}${next}`;
    },
  );
  return `${isNot ? 'no ' : ''}${joined}`.replaceAll(/\b(tu|tus)\b/g, (word) =>
    word === 'tu' ? 'mi' : 'mis',
  );
}
