import { type PhraseRule, words } from '../rules.ts';
import { gap, over, wide } from './slots.ts';

const kill =
  '(?:matar|apunalar|acuchillar|asesinar|envenenar|estrangular|degollar|disparar(?:le)?|balear|quemar viv[oa]|linchar|ahorcar|liquidar|reventar a (?:tiros|golpes|balazos)|romperle la (?:cara|cabeza|madre)|prender(?:le)? fuego|pegarle? (?:un )?(?:tiro|balazo)s?|meterle? (?:un|unos) (?:tiros?|balazos?|plomo))';
const notReally =
  '(?! (?:si no|como no|a besos|a abrazos|de risa|de (?:un )?gusto|el (?:tiempo|rato|hambre|gusanillo|aburrimiento|proceso|servidor|bicho|jefe final|dragon|virus)|la (?:sed|curiosidad|tarde|cucaracha|bacteria|mosca)|dos pajaros|(?:a|al) (?:gato|perro|despertador|boss|jefe final|monstruo|bicho|dragon|mosquito)|las? (?:hormigas|cucarachas|ratas|plantas|malas hierbas|plagas?)|los? (?:mosquitos?|ratones?|bichos?|zombis?|germenes|piojos)|al? (?:alguien|uno|una) (?:de )?(?:ti|it|rrhh|sistemas|contabilidad)|un(?:a)? (?:par de|rato|cucaracha|gallina|pollo|cerdo)|el (?:pollo|cerdo|gallo|cordero)))';
const him =
  '(?:a mi (?!perro|gato|vicio|aburrimiento)\\w+|al (?!gato|perro|despertador|boss|monstruo|bicho|dragon|mosquito|tiempo|jefe final)\\w+|a (?:ese|esa|este|esos|su|alguien|todos|los|la|un|una|quien)|lo|la|le)';
const joke =
  '(?![^.]{0,90}(?:jaj|jeje|xd|lol))(?! a mi (?:hermana|hermano|perro|gato|madre|mama) (?:por|si) (?:comer|usar|llevar|romper|no|otra))';

export const harmToOthersRules: readonly PhraseRule[] = [
  words('harm_to_others', 3, [
    `(?:voy a|planeo|estoy por|he decidido|decidi|decidid[oa] a|estoy a punto de|vamos a|quiero ir a|ya decidi|pienso ir a) ${gap(1)}(?:ir a )?(?:${kill}(?:l[oae]s?)?${notReally}|matar${over}) ?(?:${him})?${joke}(?<!voy a (?:matar|disparar))`,
    `(?:l[oae]s?) (?:voy a|pienso|vamos a|quiero ir a) ${gap(1)}${kill}${notReally}(?! (?:si no|como no|a besos|de risa|por))${joke}`,
    `(?:no (?:sale|salen|va a salir|van a salir|llega) (?:viv[oa]s?|con vida))(?<=(?:l[oea]s?|ese|tipo|jefe|que me|cuchill|navaja|pistol|vecin|ex|quien).{0,160})`,
    `(?:llev(?:o|ar|are|aba|ando)|traigo|cargo|traje|voy con|met[io]) ${gap(3)}(?:la |el |una |un )?(?:pistola|navaja|cuchillo|arma|escopeta|machete|rifle|fierro|bidon(?: de gasolina)?|gasolina) ${wide(16)}(?:insti\\w*|escuela|prepa|cole\\w*|trabajo|oficina|casa de|para que (?:aprendan|vean|paguen|sepa)|aprendan|l[oae]s? (?:que|voy|mat)|jod\\w+|se lo|va a (?:ver|saber|pagar)|lo (?:espero|busco))`,
    `(?:ya )?(?:voy en camino|estoy afuera|estoy en la puerta|lo estoy esperando)${wide(10)}(?:traigo|tengo|con|llevo) ${gap(3)}(?:lo que necesito|arma|cuchillo|pistola|navaja|bate|gasolina|machete)`,
    `(?:se donde|averigue donde|ya se donde|se a que hora) (?:\\w+ )?(?:vive|trabaja|estaciona|duerme|sale|esta|viven|aparca)${wide(14)}(?:mat\\w+|pagar|pagarl\\w+|hacerle?|dar\\w*|romp\\w+|va a saber|cuchill\\w+|pistol\\w+|arma|voy a (?:ir|esperarl)|esta noche|quem\\w+)`,
    `(?:impulsos?|voces que me dicen|pensamientos|ganas|ordenes|ideas|voz que me dice|me (?:ordena|ordenan|piden|dicen)) ${gap(2)}(?:de |que )(?:matar|danar|apunalar|mate|hacer dano|lastimar|atacar|hag[ao] dano|ahogar|asfixiar)(?! (?:el tiempo|el hambre|la sed)) ?(?:a)?${joke}`,
    `(?:lo |la )?(?:acabo de|creo que) (?:\\w+ )?(?:matar|mate|apunalar|apunale|acuchill\\w+|envenen\\w+)(?: a)? (?!(?:mi|el|la) (?:planta|pez|cactus|celular|movil))${gap(1)}(?:alguien|mi|un|una|el|la)`,
    `(?:acabar|terminar) con (?:mi|su|toda la|la) familia(?: y (?:con|luego)|${over})|(?:llevarme|me llevo|llevarmelos|me los llevo) ${gap(5)}(?:conmigo|por delante)(?=.{0,60}|$)(?<=(?:hij|nin|ella|familia|mujer|todos|matar|ellos|el|alguien|varios).{0,60})(?! (?:a la playa|al parque|de viaje))`,
    `(?:no (?:los|las|lo|la) (?:tendra|va a tener|vas a tener)|ni (?:para )?(?:ella|el) ni (?:yo|para)) ${wide(6)}nadie|no (?:los|las|lo|la) tendra nadie|(?:si no es|si no son|si no esta) (?:mi[oa]s?|conmigo)(?: ,)? (?:no (?:sera|es|va a ser|seran)|de|para) ${gap(2)}nadie`,
    `(?:con|tirarme|saltar|irnos|morir|nos fueramos|llevarme|matarnos|acabar) ${gap(3)}(?:con (?:la nina|el nino|mis hijos|mi (?:hij[oa]|bebe|madre|padre|mujer)|los ninos)|los dos|(?:el|ella) y yo|juntos)${wide(10)}(?:sufri\\w+|descans\\w+|se acab\\w+|en paz|balcon|puente|gas|morir|termin\\w+)(?<!(?:vivir|viajar|cenar) juntos)`,
    `(?:tirarme|saltar|lanzarme|irme|matarme|morir) ${gap(3)}con (?:la|el|mi|mis|los) (?:nin[oa]s?|hij[oa]s?|bebe|nen[ea])`,
  ]),
  words('harm_to_others', 2, [
    `(?:quiero|quisiera|tengo ganas de|ganas de|podria|pienso en|me dan ganas de|fantaseo con|sueno con|imagino|imaginando|deseo|merece que) ${gap(1)}(?:matarl[oa]s?|apunalarl[oa]s?|asesinarl[oa]s?|estrangularl[oa]s?|dispararles?|envenenarl[oa]s?|${kill}${notReally} (?:al?|gente|mi|su|alguien|todos)(?! (?:besos|abrazos))|hacerle dano a|hacerles dano|lastimar a)${joke}`,
    `(?:lo|la|los|las) (?:quiero|quisiera|podria) matar(?! (?:a besos|de|por (?:comerse|no)))${joke}`,
    `(?:voy a|planeo|quiero) (?:matar|disparar) ${him}${joke}`,
    `miedo (?:de|a) (?:hacerle dano a (?:alguien|mi|el|ella|otro)|matar a (?:alguien|mi)|hacer dano a (?:alguien|otros|mi)|perder el control y (?:mat|lastim|peg)\\w*|lo que (?:puedo|pueda|podria) (?:hacer|hacerle))`,
    `(?:hacer(?:le|les|selo|selas)? pagar|(?:me|nos) las (?:va|van) a pagar|va a saber quien|van a saber quien|se van a acordar de mi|que aprendan|se arrepentiran|tomar venganza|vengarme) ${wide(14)}(?:(?:se|averigue) donde|arma|cuchillo|pistola|gasolina|navaja|ya (?:voy|estoy)|sangre|ultima|muert\\w+|tengo todo|quem\\w+|camino)`,
    `(?:darle|echarle|ponerle|poner|echar|echarles) ${gap(3)}(?:algo|veneno|raticida|pastillas) ${gap(2)}(?:en|a) (?:su|la|el|al) (?:comida|cafe|bebida|te|sopa|vaso|marido|suegra|jefe|plato)`,
    `(?:compre|comprado|tengo|consegui|llevo|traigo|junte) ${gap(2)}(?:gasolina|bidon|explosivos?|veneno|machete|bomba) ${wide(4)}(?:quemar|prender|matar|hacer(?:le|los)|con (?:ellos|el|ella|todos) dentro)|(?:entrar|ir|llegar|volver|presentarme) ${gap(4)}con (?:la|una|el|un|mi) (?:escopeta|pistola|arma|rifle|cuchillo|machete)|que (?:paguen|lo pague|lo paguen) tod\\w+ ?|quemar (?:la casa|todo) con`,
    `(?:envenenar|matar|deshacerse|deshacerme|librarse) (?:al?|del?) (?:su |mi )?(?:marido|esposo|mujer|padre|jefe|suegra|ex|vecino)(?! (?:en (?:la|mi) (?:pelicula|serie)))`,
  ]),
];
