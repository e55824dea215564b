import type { ProtocolTexts } from './en.ts';

export const protocol: ProtocolTexts = {
  title: 'Qué hace Solacore en una crisis',
  description: 'Qué señales buscamos, qué pasa entonces, qué no pasa nunca y cómo pedir ayuda.',
  languages: 'Idioma',
  lead: 'Solacore acompaña a personas adultas a resolver un problema en cinco pasos, con una IA. No sustituye a un profesional de la salud mental ni es un servicio de emergencias. Aquí decimos qué buscamos cuando alguien puede correr peligro, qué pasa entonces y qué no pasa nunca.',
  now: {
    title: 'Ayuda ahora',
    text: 'Si tú o alguien que está contigo corre peligro en este momento, llama al número de emergencias del lugar donde estás.',
    link: 'Números por país',
  },
  look: {
    title: 'Qué buscamos',
    text: 'Palabras que pueden hablar de peligro, dichas de frente o entre líneas:',
    kinds: [
      'ideas de suicidio o de hacerse daño',
      'violencia, amenazas o control de la pareja, la familia u otra persona, y violencia sexual',
      'una niña o un niño en riesgo, o alguien menor de 18 años que escribe aquí',
      'ideas de hacer daño a otra persona',
      'una sobredosis u otra emergencia médica',
      'perder el contacto con la realidad, por ejemplo, voces que dan órdenes',
      'un trastorno de la alimentación que se ha vuelto peligroso',
    ],
    layersTitle: 'Cuatro capas: cuenta el hallazgo más grave',
    layers: [
      'En tu dispositivo, antes de enviar nada. Busca frases concretas en inglés, español y chino, y funciona sin conexión.',
      'En nuestro servidor, antes de mostrar una sola palabra de la respuesta. Lee el texto con los números, los correos y la mayoría de los nombres y direcciones ya ocultos.',
      'El propio modelo de IA: tiene la instrucción de avisar de un peligro junto a cada respuesta.',
      'Tú: la Ayuda está en todas las pantallas, con o sin cuenta, con o sin conexión y aunque hayas llegado a un límite.',
    ],
  },
  levels: {
    title: 'Cuatro niveles y qué pasa en cada uno',
    distress: {
      name: 'Malestar',
      means: 'Alguien lo está pasando muy mal, sin señales de peligro.',
      happens: 'La conversación sigue, con más suavidad y más despacio.',
    },
    possible: {
      name: 'Peligro posible',
      means: 'Algo podría indicar peligro, o antes se habló de él.',
      happens:
        'Los servicios de tu región aparecen junto a la conversación, y la IA tiene la instrucción de preguntarte una vez y sin rodeos si estás a salvo. Decir que no pasa nada no retira la ayuda. Si nada lo dice con palabras y un pequeño modelo, en el dispositivo o en el servidor, solo lo supone, aparece una línea discreta que no nombra ningún peligro y que luego se va.',
    },
    likely: {
      name: 'Peligro probable',
      means: 'Las palabras dicen que alguien corre peligro.',
      happens:
        'La conversación se detiene. Una página fija muestra a quién llamar o escribir. Después no aparece nada generado por la IA; si fue la IA la que dio la alarma, lo que había empezado a decir se quita de la pantalla.',
    },
    imminent: {
      name: 'Peligro en este momento',
      means: 'Hay medios a mano, una hora fijada o algo que ya ha ocurrido.',
      happens: 'Lo mismo, con el número de emergencias en primer lugar.',
    },
    back: 'Para seguir después de una parada respondes a una segunda pregunta, distinta. La ayuda queda fija durante el resto de esa conversación.',
  },
  never: {
    title: 'Qué no pasa nunca',
    items: [
      'Nadie llama por ti: ni a emergencias, ni a la policía, ni a tus contactos. «Avisar a alguien de confianza» abre un mensaje que solo tú puedes enviar.',
      'Lo que escribiste no se registra ni se guarda en nuestro servidor.',
      'Lo que detecta tu dispositivo no se envía. Lo que detecta nuestro servidor no pasa a ningún proveedor de IA. Lo que solo nota la IA ya ha llegado a su proveedor, con los números, los correos y la mayoría de los nombres y direcciones ocultos.',
      'Junto a la ayuda no se ofrece ningún plan, y la ayuda nunca está detrás de un límite ni de un pago.',
      'Una conversación que se detiene por peligro no se cobra ni cuenta para tu límite.',
      'Si alguien sufre maltrato: ningún consejo de enfrentarse a quien lo hace y ningún ejercicio en pareja.',
    ],
  },
  count: {
    title: 'Qué contamos',
    text: 'Cuántas veces se mostró ayuda en los dos niveles más altos: un número por mes y región. No lo acompaña ninguna cuenta, conversación, dirección, día ni palabra, y el registro de peticiones deja fuera estas peticiones. Algunas leyes piden este número una vez al año.',
  },
  limits: {
    title: 'Qué no puede hacer',
    items: [
      'La detección falla a veces. Puede pasar por alto un peligro apenas insinuado, expresiones que no conoce u otros idiomas. Si corres peligro, no esperes a que lo note.',
      'También puede detenerse por palabras dichas en otro sentido. Entonces la segunda pregunta te deja seguir.',
      'La IA es una máquina. No te conoce, no te ve y puede equivocarse.',
      'Cuando responde la guía incluida en lugar de un modelo de IA, faltan la tercera capa y la pregunta directa.',
      'Los números cambian. Cada fila de abajo dice dónde se puede comprobar y si alguien la ha comprobado.',
      'Solacore es para mayores de 18 años. Si tienes menos, la ayuda de esta página también es para ti.',
    ],
  },
  review: {
    title: 'Cómo se revisan los textos',
    text: 'Las páginas de ayuda son textos fijos: ninguna IA los inventa mientras los lees. Tanto ellas como las frases que buscamos se prueban con conjuntos de mensajes en cada idioma.',
    clinician: 'Revisión por profesionales clínicos: todavía no.',
    version: 'Versión de esta página: {{version}}',
  },
  directory: {
    title: 'Números por país',
    text: 'El mismo directorio está en la aplicación y funciona sin conexión. «Sin comprobar» significa que nadie de nuestra parte ha probado esa fila: si un número no contesta, usa el de emergencias o el directorio internacional.',
    call: 'Llamar al {{number}}',
    textTo: 'Mensaje al {{number}}',
    textWith: 'Mensaje {{body}} al {{number}}',
    chat: 'Chat',
    website: 'Página web',
    hours: 'Horario: {{hours}}',
    source: 'Fuente: {{source}}',
    checked: 'Comprobado el {{date}}',
    notChecked: 'Sin comprobar',
  },
  mistakes: {
    title: 'Si algo de aquí está mal',
    text: 'En la aplicación, la bandera que hay bajo una respuesta sirve para avisar. Tú eliges qué texto acompaña al aviso, por defecto ninguno; lo leen las personas que llevan este servicio y se borra como muy tarde a los 30 días. Avísanos igual de un número o una frase equivocados en esta página. Un aviso no es una forma de pedir ayuda.',
  },
};
