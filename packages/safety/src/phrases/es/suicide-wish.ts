import { type PhraseRule, words } from '../rules.ts';
import { gap, over, wish } from './slots.ts';

/** Dying by one's own hand, said with a verb that hardly means anything else. */
const killMyself =
  '(?:matarme(?! (?:de risa|a (?:trabajar|estudiar|pajas)))|suicidarme|ahorcarme|colgarme(?! (?:al|a la|medallas|del))|envenenarme|desangrarme|dispararme|inmolarme|electrocutarme|asfixiarme|ahogarme (?:en (?:el|la)|a mi)|degollarme|prenderme fuego|quemarme viv[oa]|quitarme (?:la|mi) vida|quitarme de (?:en medio|enmedio|este mundo)|volarme (?:la (?:cabeza|tapa)|los sesos)|pegarme un tiro|darme un (?:tiro|balazo)|meterme (?:un (?:tiro|balazo)|una bala)|cortarme (?:las venas|las munecas|el cuello)|abrirme las venas|(?:tirarme|lanzarme|aventarme|arrojarme|botarme) (?:de|del|desde|por|al (?:vacio|tren|metro|mar|rio|agua|barranco|paso|camino de)|a (?:la via|las vias|los rieles|las ruedas|los carros|los coches)|bajo|debajo|delante|frente)|saltar (?:al vacio|del|desde|por (?:la|el) (?:ventana|balcon)|de (?:un|la|lo alto))|(?:acabar|terminar) con (?:mi vida|mi existencia|mi sufrimiento|mi dolor|esta vida|todo'.concat(
    over,
    '|todo (?:de una|esta noche|hoy|manana|ya|y)|migo)|(?:acabar|terminar) conmigo|ponerle? fin a (?:mi vida|mi existencia|todo|mis dias|esta vida)|quitarme del medio|irme de este mundo|dejar este mundo|abandonar este mundo|partir de este mundo|(?:irme|desaparecer) (?:de|por) mi (?:propia )?(?:mano|cuenta))',
  );

/** Being dead, as a state somebody may long for. */
const beDead =
  '(?:morir(?:me)?(?! (?:de (?!una|verdad|esta forma|una vez)|por (?!mi|favor)|en (?:el intento|paz de)|juntos|matando|pagando|rica|pobre))|estar muert[oa](?! de)|(?:estar|verme) (?:bajo tierra|en un (?:cajon|ataud)|en una caja|tres metros bajo tierra|en la tumba|en el cementerio|en el otro (?:barrio|lado|mundo))|dejar de (?:existir|vivir|respirar|estar viv[oa]|estar (?:aqui|aca|en este mundo))|no (?:vivir|existir|estar viv[oa]|haber nacido|haber existido|seguir viv(?:o|a|iendo))|desaparecer (?:para siempre|de este mundo|de la faz|de este planeta|del mundo|y que nadie|sin dejar)|la muerte)';

const nowhere =
  '(?! (?:en|con|de|del|cerca|lejos|sol[oa]|junt[oa]s?|fuera|entre|bajo|pendiente|por aqui|aqui|para|pegad[oa]|endeudad[oa]|encerrad[oa]|tan|al lado|la|las|el|los|otra|otro|lo|esto|eso)\\b)';

export const suicideWishRules: readonly PhraseRule[] = [
  words('suicide_self_harm', 3, [
    killMyself,
    `${wish} ${gap(3)}${beDead}`,
    `me (?:quiero|quisiera|voy a|deberia|podria|tengo que|gustaria|dan ganas de|provoca|late|toca) ${gap(1)}(?:matar|suicidar|morir(?! (?:de (?!una)|por (?!mi|favor)))|ahorcar|colgar(?! (?:del telefono|al|medallas))|envenenar|quitar la vida|quitar del medio|quitar de en ?medio|pegar un tiro|dar un (?:tiro|balazo)|meter un (?:tiro|balazo)|volar (?:la cabeza|los sesos|la tapa)|cortar las venas|abrir las venas|desaparecer de este mundo|(?:tirar|lanzar|aventar|arrojar|botar) (?:de|del|desde|por (?:la|el) (?:ventana|balcon|puente|barranco)|a las vias|a la via|al (?:vacio|tren|metro|mar|rio|barranco)|bajo|debajo)|ir de este mundo)`,
    `(?:me |ya me )(?:quise|trate de|intente|he intentado|he querido|queria|estuve a punto de) (?:\\w+ )?(?:matar(?:me)?|suicidar(?:me)?|ahorcar(?:me)?|quitar(?:me)? la vida)(?! (?:de risa|por))`,
    `me (?:suicid(?:o|are|aria|e)|ahorc(?:o|are|aria)|matare|mataria yo|envenen(?:o|are)|quit(?:o|are|aria) (?:la|mi) vida|peg(?:o|are|aria) un (?:tiro|balazo)|d(?:oy|are|aria) un (?:tiro|balazo)|met(?:o|ere) un (?:tiro|balazo)|volare? (?:la cabeza|los sesos|la tapa)|vuelo (?:la cabeza|los sesos|la tapa)|cuelgo de (?:la|un|una)|colgare de|cortare las venas|corto las venas)`,
    `me (?:tir|lanz|avent|avient|arroj|bot)(?:o|are|aria|e) (?:a las vias|a la via|al (?:tren|metro|vacio|rio|barranco)|por (?:el|la) (?:balcon|ventana|puente)|del? (?:un |el |la )?(?:puente|balcon|azotea|edificio|piso|techo|ultimo)|desde|delante|debajo|bajo un)`,
    `(?<!casi )(?<!casi que )me mato(?= ?[.,]|$| (?:hoy|esta|manana|y |ya|de una vez|antes|despues|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|si (?!sig|no (?:sale|gan|duerm|tom|com|apruebo))|con (?:una|un|la|el|las|mis)|porque|yo|para (?:no|que)|asi))`,
    `(?:hubiera|hubiese|habria|he querido|quise|querido|quisiera haberme|ojala me hubiera) ${gap(1)}(?:matado(?! (?:a|el))|suicidado|matarme|ahorcado|volado la cabeza|pegado un tiro)`,
    `(?:quiero|quisiera|preferiria|prefiero|deseo|ojala|mejor|espero|necesito) (?:ya )?(?:estar|estuviera|estuviese|estaria|estare) (?:ya )?(?:muert[oa]|bajo tierra|enterrad[oa])(?! de)`,
    `(?:ya )?no (?:quiero|deseo|quisiera|pienso|quieres|tengo ganas de|tengo fuerzas (?:para|de)|me apetece|me interesa|aguanto|soporto|puedo|voy a|me quedan ganas de) (?:mas )?(?:seguir |continuar )?(?:vivir(?! sin\\b)(?: (?:mas|asi|ya))?|viviendo|existir|existiendo|respirar|respirando|con vida|con mi vida|con esta vida|viv[oa])${nowhere}`,
    `no (?:quiero|deseo|quisiera) (?:seguir |continuar |estar )+(?:viv[oa]|en este mundo|en esta vida|existiendo|respirando|con vida|con mi vida)`,
    '(?:continuar|seguir) con (?:mi|esta) vida me (?:parece|resulta)',
    `(?:prefiero|preferiria|quiero|deseo|elijo|espero|anhelo|busco|pido|suplico|ruego por) (?:mil veces )?la muerte`,
    `(?:que (?:me )?(?:entierren|lleve(?: dios| diosito| la muerte| el diablo)?|maten|dejen morir|caiga un (?:rayo|avion)|llegue la muerte|venga la muerte))(?= ?[.,]|$| (?:de una|ya|ahora|de una vez))`,
    `(?:le )?(?:pido|ruego|rezo|suplico) (?:a )?(?:dios|diosito|la virgen|el cielo|al cielo|la vida|todas las noches|cada noche) ${gap(4)}(?:me (?:lleve|recoja|mate|quite la vida|deje morir)|no (?:despertar|despierte|amanecer|amanezca)|morir)`,
    `(?:que )?(?:me (?:lleve|recoja)|no me (?:deje|haga) (?:vivir|despertar)) (?:ya |de una vez )?(?:dios|diosito|el senor|la muerte|la parca)`,
    `(?:pienso|pensando|pensado|pense|pensamientos|pienso mucho|ideas?|ideacion|planes?|fantasias) ${gap(3)}(?:el suicidio|de suicidio|suicidas?|de muerte|autolitic[oa]s?|en mi (?:propia )?muerte|en morir(?:me)?|en la muerte (?:todo|cada|mucho|a diario|como))`,
    `(?:mi|un|el|del|al) suicidio ${gap(1)}(?:sera|seria|es (?:lo|la|mi)|esta (?:planeado|listo)|ya|va a)`,
    '(?:fecha|dia|hora|lugar|carta|nota|plan|planes|metodo|despedida) (?:\\w+ )?(?:para|de|del|a) (?:mi |un |el |una )?(?:suicidio|suicidarme|matarme|morir(?:me)?|mi muerte|quitarme la vida)',
    `(?:acabo|acabare|acabaria|termino|terminare|terminaria|acabar|terminar) (?:\\w+ )?con (?:mi vida|mi existencia)|(?:no )?(?:seguir|continuar) con vida|(?:alguien|que alguien|quien) (?:\\w+ )?me (?:mate|mataria|dispare|atropelle|quite la vida)|(?:estrellar|estrello|estrellare|estampar) (?:el|mi) (?:coche|carro|auto|moto)|no (?:aguanto|soporto|quiero) (?:mas )?(?:la|esta|mi) vida(?= ?[.,]|$| (?:mas|asi|ya))`,
    `soy (?:un |una )?(?:\\w+ )?suicida`,
    '(?:tengo|estoy|me siento|ando|sigo|ando muy) (?:\\w+ )?suicida',
    'mejor (?:\\w+ ){0,2}(?:estar |estaria |estoy |estare )?muert[oa](?! (?:de|que sencill))',
    `la unica (?:salida|solucion|opcion|manera|forma) ${gap(6)}(?:es )?(?:morir(?:me)?|la muerte|el suicidio|estar muert[oa]|dejar de (?:vivir|existir))`,
    '(?:o|y) me mato(?= ?[.,]|$)',
    `(?:con mis propias manos|por mi propia mano|por mano propia) ${gap(2)}(?:me|acabar|terminar|morir|mi vida)|(?:acabar|terminar|termin\\w+|acab\\w+|irme|me voy|me ire|voy a ir) ${gap(4)}(?:con mis propias manos|por mi (?:propia )?mano|por mano propia)`,
    `(?:tomado|tome|tengo tomada|ya tome) la decision de (?:ponerle? fin|morir|irme de este|quitarme|dejar de (?:vivir|existir)|partir|terminar con(?:migo| mi vida| todo)|acabar con(?:migo| mi vida| todo))`,
    '(?:ponerle?|pongo|pondre|poner) (?:un )?(?:punto y )?fin(?:al)? a (?:mi vida|mi existencia|mis dias|todo esto|esta vida|este sufrimiento)',
    `(?:no (?:tengo|hay|encuentro|veo|me queda|quedan?|hallo)) ${gap(3)}(?:razon(?:es)?|motivos?|sentido|ganas|fuerzas?|por que) (?:para|de|en|a) ${gap(1)}(?:vivir|seguir viv(?:o|a|iendo)|estar viv[oa]|existir)${nowhere}`,
    `(?:asco|pereza|hueva|odio) (?:de )?(?:estar viv[oa]|seguir viv[oa]|vivir${over})`,
  ]),
  words('suicide_self_harm', 2, [
    '(?<!prevencion de )(?<!prevencion del )suicid(?:io|ios|arse|arnos|arte|a|as|o|e|ar|ado|ada|aria|an|aron|en|andome|andose)',
    '(?:me )?(?:queria|quise) morir(?:me)?(?! de)(?![^.]{0,140}(?:jaja|verguenza|roj[oa]|publico|microfono|pantalon|reunion|mensaje|video|zoom|camara|audio|pedo|bragueta))',
    '(?:se quiere|quiere|se va a|se quiso|intento|intenta|ha intentado|penso en|piensa en|quiso|queria|desea|prefiere|preferiria) (?:\\w+ )?(?:matarse|ahorcarse|quitarse la vida|morir(?! de)|morirse(?! de)|hacerse dano|cortarse(?! el)|matar(?= ?[.,]|$)|estar muert[oa]|no vivir|no despertar|quitarse de en medio)',
    `se (?:quiere|quiso|queria|va a|intento|piensa|quiera) (?:\\w+ )?(?:matar|suicidar|ahorcar|morir(?! de)|quitar la vida|tirar (?:por|de|del|desde|al tren|al metro|a las vias)|lanzar (?:de|del|desde)|hacer dano|cortar las)`,
    '(?:mejor|prefiere|preferia|antes) (?:\\w+ )?(?:matarse|muert[oa] que (?!sencill)|morir(?:se)? que)',
    '(?:metodos?|formas?|maneras?|modo) (?:\\w+ ){0,4}(?:morir|suicidarse|matarse|quitarse la vida|irse de este mundo)',
    '(?:como|cual) (?:\\w+ ){0,5}(?:suicid\\w+|matarse|quitarse la vida|muero (?:rapido|sin)|morir (?:rapido|sin (?:dolor|sufrir)|dormid[oa]|en paz|de forma))',
  ]),
];
