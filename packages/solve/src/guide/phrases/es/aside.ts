import type { AsidePhrases } from '../phrases.ts';

export const asideEs: AsidePhrases = {
  nature: [
    'Esto es una guía integrada: una ficha que sigue tus palabras. Ni persona ni modelo de lenguaje.',
    'Escribes con una ficha que viene en la aplicación. No es humana ni un modelo de lenguaje.',
    'Aquí no hay persona ni modelo de lenguaje: una guía integrada, preguntas fijas y tus palabras.',
  ],
  advice: [
    'Las ideas tienen su propio paso, Opciones. Antes, esto.',
    'Qué hacer lo vemos en Opciones. Primero:',
    'Buena pregunta; su sitio es Opciones.',
    'A las respuestas llegamos en Opciones. De momento:',
  ],
  unsure: [
    'No saberlo también es una respuesta.',
    'Está bien. Hagámoslo más fácil.',
    'No hace falta saberlo. Más pequeño, pues.',
    'Entonces, por otra puerta.',
    'De acuerdo, otro ángulo.',
  ],
  skip: ['De acuerdo, eso lo dejamos.', 'Vale, saltado.', 'Sin problema. Seguimos sin ello.'],
  listen: [
    'Entonces, sin preguntas. Escribe cuanto quieras; aquí queda como lo digas.',
    'Escribir y nada más está bien. No tiene que salir nada de ahí.',
    'Sin consejos ni preguntas, pues. La página es tuya.',
  ],
};
