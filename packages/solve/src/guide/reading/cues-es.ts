import type { CueSet } from './cue-set.ts';

export const cuesEs: CueSet = {
  agreement:
    /^(?:(?:s[íi]|vale|ok|okay|de acuerdo|claro|exacto|correcto|eso es|eso|as[íi] es|es as[íi]|bien|hola|buenas|gracias|encaja|me encaja|perfecto|listo|lista|est[áa] bien|seguimos|sigamos|adelante|vamos|continuar|continuemos|planear esta|planeemos esta|esta|creo que s[íi]|es verdad|me parece bien|por favor|todo bien|solo (?:quer[íi]a |estoy )?proba(?:r|ndo)(?: esto)?|¿?funciona esto\??|asdf+[a-z]*|qwerty?|y)[\s,.!¡;:…-]*)+$/,
  unsure:
    /(\bno (?:lo )?s[ée](?=\s*$|\s*[.;!?…]|,\s*(?:la verdad|ya ver[ée]|ni idea|supongo|no)|,?\s*$|\s+(?:la verdad|todav[íi]a|a[úu]n|ahora|bien|muy bien|realmente|nada|exactamente|decir|explicar|cu[áa]ndo|qu[ée] (?:decir|poner|contestar|responder))\s*(?:[.,;!?…]|$))(?!.*(?:primer|segund|tercer|cuart|[úu]ltim|\d))|no s[ée] qu[ée] (?:quiero|ser[íi]a|me bastar[íi]a)|ni idea|^(?:pues )?(?:nada|nada en especial|me da igual|da igual|qu[ée] m[áa]s da|lo que sea|depende|cualquier cosa|yo qu[ée] s[ée])[.! ]*$|^(?:(?:ja|je|ji|ha){2,}|mm+|eh+|pf+|bu+f+|u+f+|bah|hm+)[.!… ]*$|no (?:te |lo )?entiendo(?: la pregunta| qu[ée] (?:preguntas|quieres decir))?[.! ]*$|a qu[ée] te refieres|qu[ée] quieres decir|no estoy segur|no sabr[íi]a|qui[ée]n sabe|no se me ocurre|no lo tengo claro)/,
  skip: /(\bsaltar(?:lo)?\b|\bpaso\b(?= de|\.|$)|siguiente pregunta|prefiero no|no quiero (?:responder|contestar|hablar|decir)|d[ée]jalo|no (?:me apetece|tengo ganas de|pienso) (?:contestar|responder|hablar|contarlo|decirlo)|es privado|no es asunto tuyo|^no[.!]?$)/,
  listen:
    /(solo (?:quiero |necesito )?(?:desahog|que me escuche|escucha|hablar(?! con))|desahogarme|sin consejos|no quiero consejos)/,
  nature:
    /(eres (?:un |una |el |la )?(?:robot|bot|human|persona|real|m[áa]quina|ia\b|inteligencia|modelo|chatgpt|psic[óo]log|terapeuta|alguien)|(?:hablo|estoy hablando) con (?:un|una|alguien))/,
  advice:
    /(qu[ée] (?:hago|debo hacer|deber[íi]a hacer|puedo hacer|me aconsejas|har[íi]as|me recomiendas|me sugieres)|dame (?:un )?consejo|dime qu[ée] hacer|cu[áa]l (?:elijo|me recomiendas|elegir[íi]as))/,
  question:
    /^(?:(?:pero|y|perd[óo]n|bueno)[\s,]+)?¿[^?]*\?\s*$|^¿?(?:(?:pero|y|perd[óo]n|bueno|t[úu]|entonces)[\s,]+)*¿?(?:t[úu] )?(?:(?:por|para) qu[ée]|qu[ée]|c[óo]mo|qui[ée]n|cu[áa]ndo|d[óo]nde|cu[áa]l|puedes|sabes|eres|esto es|sirve)(?=\s|\?).*[?？]\s*$/,
  guess:
    /(?<![a-záéíóúñ])(creo que|pienso que|supongo|quiz[áa]s?|tal vez|a lo mejor|seguramente|probablemente|seguro que|parece|me temo|siento que|y si |debe de|deben de|(?<!se )(?:va|van) a |se va a (?:re[íi]r|enfadar|enojar|ir todo|acabar|hundir|morir)|me voy a |(?:ya )?no voy a |nunca voy a |lo voy a |la voy a |voy a (?:perder|fracasar|quedar|acabar|suspender|reprobar|salir|terminar|ser|estar|hacer el rid)|nunca (?:lo |la |me |nadie )?(?:podr[ée]|ser[ée]|saldr|hago nada|acabo nada|consigo|logro|llego|va|van|voy)|siempre (?:lo |la )?(?:acabo|fallo|meto la pata|me equivoco|estropeo|decepciono|me dejan|me pasa|tengo la culpa|llego tarde|dejo|hago)|a nadie le|nadie (?:me|ya|va)|todos me|todo cae sobre|me da miedo que|tengo miedo de que|temo que|me imagino que|capaz que|deber[íi]a|tendr[íi]a que|me odia|soy (?:un|una|muy|mal[ao]?|tan|inútil|poco|demasiado|bastante|tont|vag|lent|de los que|la que|el que (?:siempre|falla|sobra))|no soy|no sirvo|no valgo|no le importo|no me quiere|no conf[íi]a|culpa m[íi]a|mi culpa)/,
  absolute:
    /(siempre|nunca|jam[áa]s|nadie|todo el mundo|todos|todas|nada|todo el tiempo|otra vez|constantemente)/,
  self: /(\bsoy\b|l[ea]s? fallo|no soy|no sirvo|no valgo|mi culpa|culpa m[íi]a|no puedo|nunca (?:hago|acabo|consigo|logro)|fracas|in[úu]til|tont[oa]|vag[oa]|d[ée]bil|incapaz)/,
  others:
    /((?:mi (?:jef[ea]|pareja|madre|padre|marido|mujer|amig[oa]|herman[oa]|compañer[oa]|novi[oa]|equipo)|ell[oa]s|[ée]l|ella|todos|la gente|<person_\d+>).{0,40}(?:piensa|creen?|odia|juzga|no |va a|ignora|r[íi]e|quiere|debe)|a nadie le|nadie me|no (?:le|les) importo|me odian?|no me (?:quiere|respeta|valora|soporta)|piensan? (?:que|mal))/,
  future:
    /(va a|van a|voy a|acabar[ée]|perder|fracasar|nunca (?:voy|podr[ée]|ser[ée])|y si |me echar[áa]n?|suspender)/,
  duty: /(deber[íi]a|tengo que|tendr[íi]a que|hay que|debo|no puedo decir que no|me toca)/,
  goal: /(?:me gustar[íi]a|quiero(?! (?:a|mucho)\b)|quisiera|mi (?:meta|objetivo) es|espero|ojal[áa]|me bastar[íi]a(?: con)?|ser[íi]a suficiente(?: con)?|necesito)\s+/,
  obstacle:
    /(?:lo que me (?:frena|impide|bloquea) es|el (?:problema|obst[áa]culo) es(?: que)?|no puedo porque|lo dif[íi]cil es|me frena(?: que)?|se interpone)\s+/,
  hindrance:
    /(que (?:me|se|no|empiece|diga|llegue|tenga|est[ée]|haga)|puede que|podr[íi]a|a lo mejor|me (?:da|dar[áa]|pongo|pondr[ée]|canso|olvido|distraigo|bloqueo|cuesta)|no (?:me atrevo|tengo|tendr[ée]|puedo|podr[ée]|llego)|miedo|cansad[oa]|cansancio|sin tiempo|tiempo|nervios|verg[üu]enza|empiezo|empezar[ée]|volver[ée]|lo dejo|lo dejar[ée]|surge|otra cosa|olvid|siempre|si (?:me|[ée]l|ella|no|se|llega|dice))/,
  outOfHands:
    /(no (?:puedo|se puede) (?:hacer nada|cambiar)|no depende de m[íi]|no tiene (?:vuelta atr[áa]s|cura|remedio|arreglo)|no se (?:va a curar|cura)|cr[óo]nic[oa]|degenerativ|incurable|fuera de mi (?:control|alcance)|ya es tarde|ha muerto|muri[óo]|falleci[óo])/,
  inHands:
    /(depende de m[íi]|en mis manos|lo decido yo|es cosa m[íi]a|casi todo|todo (?:depende|est[áa])|puedo (?:cambiarlo|decidir))/,
  partly: /(una parte|en parte|la mitad|algo|un poco|los dos|las dos cosas|no todo)/,
  selfBlame:
    /(mi culpa|culpa m[íi]a|deb[íi] haber|deber[íi]a haber|tendr[íi]a que haber|podr[íi]a haber|si (?:yo )?hubiera|me culpo|culpable)/,
  injustice:
    /(discrimin|racis|machis|acos[oa]|bullying|injusticia|despid|me han echado|desahuci|estaf|me robaron|agredi)/,
  accurate:
    /(es (?:un hecho|verdad|cierto|la verdad|la realidad)|as[íi] fue|nada en contra|no hay nada que lo contradiga)/,
  none: /^(?:no, |pues )?ningun[oa]s?(?![a-záéíóúñ])|ningun[oa] de (?:ell|es|los|las)|nada de eso|^(?:prefiero |mejor )?otra cosa|no me (?:convence|gusta|sirve|encaja) ningun|no quiero (?:planear|hacer|elegir|decidir) nada/,
  mine: /(la m[íi]a|mi (?:propia )?idea|lo m[íi]o)/,
  ordinals: [
    /\b(primer[oa]?|uno|una)\b/,
    /\b(segund[oa]|dos)\b/,
    /\b(tercer[oa]?|tres)\b/,
    /\b(cuart[oa]|cuatro)\b/,
  ],
  time: /((?<!no (?:puedo|podr[ée]|quiero)[^.,;]*)(?![^.,;]*(?<![a-záéíóúñ])no (?:puedo|podr[ée]|quiero))(?:(?:hoy|esta (?:mañana|tarde|noche|semana)|mañana|pasado mañana|la (?:semana|pr[óo]xima semana)(?: que viene| pr[óo]xima)?|(?:este |el |pr[óo]ximo )?(?:lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|finde|fin de semana)|cuando (?:salga|llegue|termine|acabe|vuelva|me levante|me despierte|deje|cierre)(?: (?:a|al|de|del|la|el|las|los|mi|en) ?[a-záéíóúñ]*| [a-záéíóúñ]+){0,3}|(?:despu[ée]s|antes) del (?!que)[a-záéíóúñ]+|al salir(?: (?:de|del) (?:la |el |mi )?[a-záéíóúñ]+)?|a [úu]ltima hora|a primera hora|en la (?:mañana|tarde|noche|comida|cena|merienda)|en el (?:desayuno|almuerzo|recreo|descanso)|(?:justo )?(?:despu[ée]s|antes) de (?:l |la |el |mi )?(?:comer|cenar|desayunar|trabajar|trabajo|clase|dormir|acostarme|comida|cena|[a-záéíóúñ]+)|por la (?:mañana|tarde|noche)|al (?:mediod[íi]a|levantarme|despertar|llegar a casa|salir del trabajo)|a medianoche|(?:a|sobre|hacia) las? \d{1,2}(?::\d{2})?(?: y media| y cuarto)?(?: de la (?:mañana|tarde|noche))?|a las? (?:una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)(?: y media)?(?: de la (?:mañana|tarde|noche))?|\d{1,2}:\d{2}|\d{4}-\d{2}-\d{2}(?:[t ]\d{2}:\d{2})?|ahora(?: mismo)?|cada (?:día|mañana|noche|tarde))[\s,]*(?:y )?)+)/,
  place:
    /((?<![a-záéíóúñ])(?:en|desde) (?!(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|vez|cuanto|punto|seguida|vacaciones|general|realidad|teor[íi]a|un (?:rato|momento|mes|par|principio)|una (?:semana|hora)|unos d|la (?:mañana|tarde|noche|madrugada)|las (?:mañanas|tardes|noches)|el (?:fondo|momento|desayuno|almuerzo|recreo|descanso|verano|invierno)|la (?:comida|cena|merienda)|lo )(?![a-záéíóúñ]))(?:(?:(?:mi|mis|la|las|el|los|una?|su|nuestr[oa]) )(?:[a-záéíóúüñ]+|<[a-z]+_\d+>)|casa|clase|cama|recepci[óo]n|<[a-z]+_\d+>)(?: (?:de la|de los|de las|del|de mi|de mis|de|al) (?:[a-záéíóúüñ]+|<[a-z]+_\d+>)(?: (?:[a-záéíóúüñ]+|<[a-z]+_\d+>)(?=[.,;]|$))?)?)/,
  leading:
    /^(?:(?:y|e|ok(?:ay)?|so|este|mira|pero|porque|as[íi] que|entonces|bueno|pues|adem[áa]s|tambi[ée]n|o sea|ya que|o|aunque|la verdad|en realidad)[\s,]+|que (?=(?:siempre|nunca) (?:voy|va|me|ser)|nadie (?:me |nos |le )?(?:va|quiere|entiende|puede|escucha)|(?:no |ya no )?(?:soy|valgo|sirvo|estoy|voy a|(?:le|les) importo)(?![a-záéíóúñ])|sin [a-záéíóúñ ]{2,24} no soy|todo (?:es|va|está)|la culpa es)|(?:s[íi]|no),\s*)+/i,
  greeting:
    /^(?:hola|buen[oa]s(?: d[íi]as| tardes| noches)?|gracias|perd[óo]n|por favor)(?=[\s,.!]|$)/,
  several:
    /(adem[áa]s|encima|por otro lado|varias cosas|muchas cosas|todo a la vez|tambi[ée]n|y luego est[áa]|por si fuera poco|primero,)/,
  hedge:
    /^(?:(?:no s[ée]|quiz[áa]s?|tal vez|bueno|pues|a lo mejor|igual|s[íi]|creo que|supongo que)[\s,]+)+(?=[a-záéíóúñ]*(?:ar|er|ir|ír)(?:[mst]e|nos)?(?:l[oae]s?)?(?![a-záéíóúñ]))|^(?:(?:no s[ée]|quiz[áa]s?|tal vez|bueno|pues|a lo mejor|s[íi]|creo que)[\s,]+)*(?:podr[íi]a(?:mos)?|puedo|voy a|pienso|hab[íi]a pensado(?: en)?|he pensado(?: en)?)\s+/i,
  joint: /\s+(?:y|pero|porque|aunque|as[íi] que|mientras|cuando|entonces)\s+/,
  anger:
    /(esto (?:es in[úu]til|no sirve|no me sirve|no ayuda|es una (?:tonter[íi]a|mierda|p[ée]rdida de tiempo|estupidez))|no me (?:ayudas|escuchas|entiendes|lees|est[áa]s (?:ayud|escuch|entend|ley))|eres (?:solo |un simple |una simple |solo un |solo una )?(?:un |una )?(?:robot|bot|m[áa]quina|programa) (?:in[úu]til|tont[oa]|est[úu]pid[oa])|no eres m[áa]s que|(?:qu[ée] )?p[ée]rdida de tiempo|no entiendes nada|vaya (?:tonter[íi]a|mierda)|deja de preguntar|a ti qu[ée] (?:te importa|m[áa]s te da)|vete a (?:la mierda|paseo|tomar)|qu[ée] pregunta m[áa]s (?:tonta|est[úu]pida|absurda)|d[ée]jame en paz|me tienes hart|^(?:eso )?ya (?:te |se )?lo (?:dije|he dicho|cont[ée]|he contado|hab[íi]a dicho)(?: antes| ya)?[.! ]*$|c[áa]llate|me est[áa]s leyendo)/,
  reassure:
    /(?:¿|^|[.,] )(?:pero )?(?:crees? que|t[úu] crees|piensas que|dime que (?:no|s[íi]|todo)|est[áa] enfadad[oa] conmigo|me (?:perdonar[áa]|dejar[áa]|odia)|soy (?:una )?mala|va a salir bien)/,
  done: /(eso es todo|eso era todo|nada m[áa]s que (?:decir|añadir)|^(?:bueno,? |pues )?ya est[áa](?:$|[.,! ])|por hoy (?:basta|es suficiente|ya)|solo quer[íi]a (?:decirlo|contarlo)|adi[óo]s)/,
  denial: /^(?:no|qu[ée] va|en realidad no|no es|tampoco|yo no dir[íi]a)(?=[\s,.])/,
  idea: /(?:quiero|quer[íi]a|podr[íi]a|me gustar[íi]a|he pensado(?: en)?|hab[íi]a pensado(?: en)?|estaba pensando en|pensaba|voy a)\s+(?=(?:pedir|preguntar|decir|hablar|llamar|escribir|mandar|enviar|invitar|disculpar|renunciar|dejar el|buscar|apuntar|inscribir|ir a|visitar)[a-záéíóúñ]*)/,
  happened:
    /(?:[a-záéíóúñ]+(?:ó|aron|ieron|aba|aban|é|í)(?![a-záéíóúñ])|\b(?:ha|han|he|hemos) [a-záéíóúñ]+(?:ado|ido|cho|sto)|\b(?:fue|fui|dijo|hizo|vino|estuvo|tuvo)\b)/,
  shortAct:
    /^(?:(?:le|se lo|la|lo) )?(?:ped|pregunt|llam|dec|escrib|mand|env|habl|pon|borr|apag|abr|le[ée]|reserv|invit|sent|camin|salir|ir|qued|dej|contar|cont[áa]r|tomar|dar)[a-záéíóúñ]*/,
  talkAct:
    /^(?:(?:le|se lo|la|lo) )?(?:ped|pregunt|llam|dec|escrib|mand|env|habl|invit|contar|cont[áa]r)[a-záéíóúñ]*/,
  ownView:
    /(yo dir[íi]a|dir[íi]a que|puedo|quiz[áa]s?|a lo mejor|no tengo (?:que|por qu[ée])|tambi[ée]n|la m[íi]a|ninguna|eso no)/,
};
