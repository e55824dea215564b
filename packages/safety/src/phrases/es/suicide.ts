import { type PhraseRule, words } from '../rules.ts';

const wish =
  '(?:quiero|quisiera|deseo|necesito|pienso|voy a|planeo|pensando en|ganas de|intentar|intente|intentado|decidi(?:do)?|preferiria|prefiero|estoy por|estoy a punto de|podria|merezco)';

export const suicideRules: readonly PhraseRule[] = [
  words('suicide_self_harm', 4, [
    '(?:voy a|estoy a punto de|estoy por) (?:tirarme|lanzarme|aventarme|saltar|ahorcarme|colgarme|dispararme|pegarme un tiro|cortarme las venas)',
    'me (?:acabo de cortar|corte|he cortado|estoy cortando) las (?:venas|munecas)',
    '(?:esta es|este es|estas son|este sera|esta sera) mis? (?:ultima|ultimo|ultimas|ultimos) (?:noche|dia|palabras|mensaje|adios|despedida)',
    'cuando (?:leas|lean|leais) esto (?:ya )?(?:no estare|estare muert[oa]|me habre ido)',
    '(?:escribi|he escrito|deje|ya tengo|termine) (?:una|la|mi|mis) cartas? de (?:despedida|suicidio)',
  ]),
  words('suicide_self_harm', 3, [
    `${wish} (?:\\w+ )?(?:matarme|suicidarme|ahorcarme|colgarme|morirme|morir|quitarme la vida|estar muert[oa]|dejar de existir|dejar de vivir|desaparecer para siempre|acabar con mi vida|terminar con mi vida|acabar con todo|terminar con todo)`,
    'me (?:quiero|quisiera|voy a|deberia|podria|tengo que|gustaria) (?:matar|suicidar|morir|ahorcar|colgar|quitar la vida|tirar (?:por|de|desde|al)|cortar las venas|hacer dano)',
    '(?:matarme|suicidarme|ahorcarme|quitarme la vida)',
    'me (?:mato|suicido) (?:hoy|esta noche|manana|y ya|de una vez|y acabo|y se acaba)',
    '(?:acabar|terminar|acabare|terminare|acabo|termino) (?:\\w+ )?con mi vida',
    'no quiero (?:seguir )?(?:vivir|viviendo|existir|estar viv[oa]|seguir aqui|estar aqui mas|vivir mas|seguir con vida)',
    'ya no quiero (?:vivir|existir|seguir viv[oa]|estar viv[oa]|seguir en este mundo|estar en este mundo)',
    '(?:pienso|he pensado|estoy pensando|pensamientos|pensado|ideas|idea) (?:\\w+ )?(?:en el suicidio|de suicidio|suicidas?|de muerte|en suicidarme|en matarme|en morir|en la muerte todo)',
    '(?:estaria|estare|estoy) mejor muert[oa]',
    '(?:quiero|quisiera|necesito|ganas de|voy a|vuelvo a|volvi a|he vuelto a|sigo|empece a|deseo|impulso de) (?:cortarme|quemarme|hacerme dano|lastimarme|autolesionarme|herirme|danarme)',
    'me (?:autolesiono|he autolesionado|estoy autolesionando|estoy cortando|he estado cortando|corto (?:los|las|el|la) (?:brazos?|piernas?|munecas?|piel|muslos?)|corto para|corto cuando|quemo (?:los|las|la) (?:brazos?|piernas?|piel)|quemo para|hago dano para)',
    '(?:tirarme|lanzarme|aventarme|arrojarme|saltar) (?:\\w+ )?(?:de|desde|por|al|a la|a las) (?:\\w+ )?(?:puente|ventana|balcon|azotea|tren|metro|vias?|edificio|techo|piso)',
    '(?:tragarme|tomarme) todas las (?:pastillas|pildoras)',
    'no (?:tengo|hay|encuentro|veo) (?:ninguna |mas )?(?:razon|razones|motivo|motivos|sentido) (?:para|de|en|a) (?:\\w+ )?(?:vivir|seguir viv[oa]|viviendo|la vida)',
    'la unica (?:salida|solucion) es (?:morir(?:me)?|la muerte|el suicidio)',
  ]),
  words('suicide_self_harm', 2, [
    'suicid(?:io|arse|arte|a|as|o|e|ar|ado|ada|arnos|aria)',
    'autolesion(?:es|arse|a|an)?',
    '(?:se quiere|quiere|se va a|se quiso|intento|intenta|ha intentado|penso en) (?:\\w+ )?(?:matar|matarse|ahorcarse|quitarse la vida|morir|morirse|hacer dano|hacerse dano|cortarse)',
    'se (?:corta|ha cortado|esta cortando|autolesiona|lastima a si mism[oa]|hace dano|mato|ahorco|quito la vida)',
    '(?:ojala|quisiera|desearia|me gustaria) (?:\\w+ ){0,3}(?:no haber nacido|no despertar|no despertarme|no hubiera nacido|no existir|estuviera muert[oa]|desaparecer|dormirme y no despertar|me muera|morir(?:me)?)',
    '(?:no quiero|no quisiera|quisiera no|ojala no) (?:volver a )?(?:despertar(?:me)?|despierte)(?! (?:a|temprano|tarde|tan|al|antes))',
    '(?:estarian|estaria|estaran|serian|viviran|vivirian) (?:\\w+ ){0,2}(?:mejor|mas felices|mas tranquilos) sin mi',
    'la vida (?:ya )?no (?:vale la pena|tiene sentido|merece la pena)',
    'no (?:vale|merece) la pena (?:vivir|seguir viviendo)',
    '(?:cansad[oa]|hart[oa]) de (?:vivir|la vida|existir|estar viv[oa])',
    '(?:nadie|ninguno) (?:me )?(?:extranaria|echaria de menos|notaria si (?:muero|no estoy|me muero))',
    'si (?:me muero|yo no estuviera|muriera|me muriera)',
    'me (?:corto|corte)(?! (?:el pelo|las unas|el cabello|con (?:un|el) (?:papel|cuchillo)|cocinando|afeitandome|pelando|al|la llamada|un dedo|el dedo|la barba|picando))',
    'quiero que (?:todo|esto) (?:se )?(?:acabe|termine)(?: ya| de una vez| para siempre)?',
    'list[oa] para morir',
    'me quiero matar por',
  ]),
];
