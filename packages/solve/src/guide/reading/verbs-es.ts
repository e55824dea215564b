/** First person and second person of verbs that follow no rule: "tengo tienes". */
const irregular = new Map(
  'soy eres,estoy estás,he has,voy vas,doy das,sé sabes,tengo tienes,vengo vienes,pongo pones,hago haces,digo dices,salgo sales,traigo traes,oigo oyes,caigo caes,veo ves,conozco conoces,reconozco reconoces,parezco pareces,desaparezco desapareces,agradezco agradeces,ofrezco ofreces,merezco mereces,pertenezco perteneces,crezco creces,conduzco conduces,cojo coges,escojo escoges,recojo recoges,encojo encoges,exijo exiges,dirijo diriges,sigo sigues,consigo consigues,persigo persigues,elijo eliges,corrijo corriges,río ríes,sonrío sonríes,huyo huyes,construyo construyes,contribuyo contribuyes,mantengo mantienes,contengo contienes,supongo supones,propongo propones,deshago deshaces,obedezco obedeces,convenzo convences,aíslo aíslas,actúo actúas,confío confías,envío envías,esquío esquías,fui fuiste,tuve tuviste,estuve estuviste,hice hiciste,dije dijiste,pude pudiste,puse pusiste,quise quisiste,supe supiste,vine viniste,traje trajiste,di diste,vi viste,mantuve mantuviste,propuse propusiste,conduje condujiste'
    .split(',')
    .map((pair): [string, string] => {
      const [yo = '', tu = ''] = pair.split(' ');
      return [yo, tu];
    }),
);

const ar = new Set(
  'abandono acabo acepto acuesto acuerdo adelanto aguanto agobio ahogo ahorro alegro alquilo amo ando animo apago apunto aprovecho arreglo arrastro asusto atraso avanzo ayudo bajo bloqueo borro busco callo cambio camino canso cargo castigo celebro ceno cierro cobro cocino comento comparo comienzo compro concentro confieso contesto controlo cuelgo cuento cuido culpo dedico dejo desahogo desanimo desayuno descanso despierto disculpo disfruto distancio disimulo dudo echo empiezo encierro encuentro enfado enfermo engaño enojo enseño ensayo entro entrego equivoco escucho esfuerzo espero estreso estudio evito extraño exploto fallo falto finjo fumo gano gasto grito guardo gusto hablo imagino importo intento invito juego junto juzgo lavo levanto limpio llamo llego lleno llevo lloro logro machaco mando manejo maquillo marcho mejoro miro mudo necesito niego noto odio olvido opino ordeno pago paralizo paro paso pego peleo pienso planeo planto practico preocupo preparo presento preocupo pregunto presiono procrastino pruebo quedo quejo quito rechazo recuerdo regaño regreso repaso respeto respiro retraso revuelco reviso rindo saco salto saludo separo siento significo sobro sueño suelto suspendo tapo tardo temo termino tiro toco tomo tropiezo trabajo trago traslado trato uso valoro viajo vuelco'
    .split(' ')
    .filter((word) => !['finjo', 'rindo', 'siento', 'suspendo', 'temo'].includes(word)),
);

const erIr = new Set(
  'abro aburro advierto aprendo arrepiento asisto atrevo bebo como comparto confundo convierto corro creo cubro cumplo debo decido deprimo describo descubro despido discuto divierto duermo encontro entiendo escondo escribo existo insisto invierto leo mantengo meto miento muero muevo parto pido pierdo prefiero permito pretendo prometo puedo quiero recibo repito resisto resuelvo respondo siento sirvo sorprendo subo suelo sufro suspendo temo veo vendo visto vivo vuelvo rindo'.split(
    ' ',
  ),
);

/** Written like a noun, an adjective or a conjunction as well. */
const ambiguous = new Set(
  'abandono acuerdo agobio ahogo ahorro alquilo ánimo apoyo atraso bajo baño cambio camino cargo castigo cobro comienzo como consumo cuento curso descanso desayuno desahogo despierto encierro encuentro enfado enfermo engaño ensayo enojo esfuerzo estudio extraño fallo falto gasto grito gusto intento juego junto limpio lleno llanto logro mando odio pago paro parto paso pego peso pienso planto rechazo recibo recuerdo regreso repaso respeto respiro retraso saco salto saludo suelto sueño susto tiro trabajo trago trato traslado uso visto vivo'.split(
    ' ',
  ),
);

const notPast = new Set(
  'qué porqué té café bebé josé chalé mí sí así aquí ahí allí allá ti'.split(' '),
);

const pastInRe =
  /^(?:compr|mir|llor|entr|esper|tir|par|prepar|separ|dur|jur|logr|encontr|mostr|borr|cerr|retir|compar|mejor|enter|demor|enamor|agarr|explor|respir|sup?er|ignor|valor|ahorr)é$/;

function past(word: string): string | undefined {
  if (notPast.has(word) || word.length < 3) return undefined;
  if (/[aei]ré$|[bdr]ré$/.test(word) && !pastInRe.test(word)) return `${word.slice(0, -1)}ás`;
  if (word.endsWith('gué')) return `${word.slice(0, -3)}gaste`;
  if (word.endsWith('qué')) return `${word.slice(0, -3)}caste`;
  if (word.endsWith('cé')) return `${word.slice(0, -2)}zaste`;
  if (word.endsWith('é')) return `${word.slice(0, -1)}aste`;
  if (/[aeo]í$/.test(word)) return `${word}ste`;
  return word.endsWith('í') ? `${word.slice(0, -1)}iste` : undefined;
}

/** Whether a word can be something else than the verb in the first person. */
export function isAmbiguousVerb(word: string): boolean {
  return ambiguous.has(word);
}

/** "llevo" as "llevas", "dormí" as "dormiste"; undefined for what is no known first person. */
export function secondPerson(word: string): string | undefined {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  if (erIr.has(word)) return `${word.slice(0, -1)}es`;
  if (ar.has(word)) return `${word.slice(0, -1)}as`;
  return past(word);
}
