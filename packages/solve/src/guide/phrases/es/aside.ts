import type { AsidePhrases } from '../phrases.ts';

export const asideEs: AsidePhrases = {
  nature: [
    'Esto es una guía integrada: una ficha que sigue tus palabras. Ni persona ni modelo de lenguaje.',
    'Escribes con una ficha que viene en la aplicación. No es humana ni un modelo de lenguaje.',
    'Aquí no hay persona ni modelo de lenguaje: una guía integrada, preguntas fijas y tus palabras.',
  ],
  advice: [
    'Buscamos caminos juntos en Opciones. Antes, una cosa.',
    'Qué hacer lo vemos pronto, en Opciones. Primero:',
    'Es una buena pregunta, y su sitio es Opciones.',
    'Primero hace falta entenderlo; las ideas vienen en Opciones.',
  ],
  question: [
    'A eso no sé responder bien; solo soy una guía integrada.',
    'Eso no lo sé. Tú lo conoces mejor.',
    'Puedes preguntarlo. Solo trabajo con lo que me cuentas.',
  ],
  unsure: [
    'Está bien, no es fácil de decir.',
    'No hace falta saberlo aún. Lo pregunto de otra forma.',
    'No saberlo también vale. Algo más pequeño, entonces.',
    'Probemos por otro lado.',
    'Esa era difícil. Una más fácil:',
    'No pasa nada. Por otro camino, entonces.',
  ],
  skip: ['De acuerdo, eso lo dejamos.', 'Bien, lo saltamos.', 'Sin problema. Seguimos sin ello.'],
  listen: [
    'Entonces, sin preguntas. Escribe cuanto quieras.',
    'Aquí puedes solo escribir. No tiene que salir nada de ahí.',
    'Sin consejos ni preguntas. Tómate el espacio que necesites.',
  ],
  anger: [
    'Tienes razón, esto es solo una guía integrada, no una persona. Lo que has escrito cuenta igual.',
    'Es justo: a una guía así se le escapan cosas. Puedes dejarla o saltarla cuando quieras.',
    'Es normal que te moleste. Soy una guía fija; lo haré sencillo.',
    'Entiendo que te fastidie. Lo que escribiste lo tengo aquí.',
  ],
  reassure: [
    'Eso no puedo saberlo; solo veo lo que escribes.',
    'Desde aquí nadie puede decirlo, y no voy a adivinar.',
    'Lo que pasa dentro de otra persona no lo sé.',
  ],
  reassureAgain: [
    'Esa pregunta ha vuelto. Una respuesta mía no duraría mucho.',
    'Ya lo preguntaste; parece que da vueltas. Sigo sin poder saberlo.',
    'Otra vez la misma pregunta: no saberlo debe de costar.',
  ],
  why: [
    'Buena pregunta. Pregunto para que el siguiente paso te sirva.',
    'Porque de tu respuesta depende lo que viene ahora.',
    'Pregunto porque solo sé lo que escribes.',
  ],
};
