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
    'Me gustaría entender primero; las ideas vienen en Opciones.',
  ],
  question: [
    'A eso no sé responder bien; solo soy una guía integrada.',
    'Buena pregunta. Pregunto para que el siguiente paso te sirva.',
    'Eso no lo sé. Tú lo conoces mejor.',
    'Puedes preguntarlo. Solo trabajo con lo que me cuentas.',
  ],
  unsure: [
    'Está bien, no es fácil de decir.',
    'No hace falta saberlo aún. Lo pregunto de otra forma.',
    'No saberlo también vale. Algo más pequeño, entonces.',
    'Probemos por otro lado.',
    'Esa era difícil. Una más fácil:',
  ],
  skip: ['De acuerdo, eso lo dejamos.', 'Vale, lo saltamos.', 'Sin problema. Seguimos sin ello.'],
  listen: [
    'Entonces, sin preguntas. Escribe cuanto quieras.',
    'Aquí puedes solo escribir. No tiene que salir nada de ahí.',
    'Sin consejos ni preguntas. Tómate el sitio que necesites.',
  ],
};
