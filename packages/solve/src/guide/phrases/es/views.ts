import type { ViewPhrases } from '../phrases.ts';

export const viewsEs: ViewPhrases = {
  fact: {
    others: [
      '{fact} Lo que otros piensan no lo sé desde aquí.',
      'No sé qué hay en la cabeza de nadie. Esto sí lo sé: {told}',
      '{fact} Eso no encaja con la peor explicación.',
      'Puede haber razones que no veo. Y también está esto: {told}',
    ],
    guilt: [
      '{fact} Eso también es verdad.',
      'Tuve mi parte, y esto también es verdad: {told}',
      'Puedo lamentarlo y aun así recordar esto: {told}',
    ],
    self: [
      '{fact} Así que no es toda la verdad sobre mí.',
      'Me juzgo con dureza. También es verdad esto: {told}',
      '{fact} Eso también habla de mí.',
      'Hoy parece cierto. Y aun así, {told}',
    ],
    future: [
      'No sé cómo acaba. Lo que sí sé: {told}',
      '{fact} También puede salir mejor de lo que temo.',
      'Estoy esperando lo peor. También es verdad: {told}',
    ],
    duty: [
      '{fact} Puedo tenerlo en cuenta.',
      'No tengo que hacerlo todo. {fact}',
      '{fact} Es una buena razón para pedirme menos.',
    ],
    plain: [
      '{fact} Eso también es parte de la historia.',
      'Es difícil, y esto también es verdad: {told}',
      '{fact} No todo está mal, ni todo está bien.',
      'En los ratos malos se me olvida: {told}',
    ],
  },
  goal: {
    others: [
      'No puedo saber qué piensan. Sí sé lo que me gustaría: {goal}.',
      'Sean cuales sean sus razones, sé lo que quiero: {goal}.',
      'Sobre los demás solo supongo. Lo que quiero lo tengo más claro: {goal}.',
    ],
    guilt: [
      'No puedo deshacerlo. Sí puede importarme esto: {goal}.',
      'Una parte fue mía, no todo. De aquí en adelante me gustaría esto: {goal}.',
    ],
    self: [
      'Es muy duro para alguien que solo quiere esto: {goal}.',
      'Quizá fallé en algo. Sigo queriendo esto, y eso también dice algo: {goal}.',
      'No tengo que decidir qué soy. Puedo trabajar en esto: {goal}.',
    ],
    future: [
      'No sé cómo acaba. Sé lo que me bastaría: {goal}.',
      'Aún no está decidido, y sé adónde me gustaría ir: {goal}.',
      'Tan lejos no veo. A lo que sí puedo apuntar es a esto: {goal}.',
    ],
    duty: [
      'No tengo que hacerlo todo. Con esto bastaría: {goal}.',
      'Los demás piden mucho. Lo que yo necesito también cuenta: {goal}.',
    ],
    plain: [
      'Es difícil tal como está. Aún hay sitio para esto: {goal}.',
      'Todo no lo puedo cambiar, y sé qué ayudaría: {goal}.',
      'Cuesta, y aun así quiero algo de aquí: {goal}.',
    ],
  },
  bare: {
    others: [
      'Veo lo que hacen. El porqué solo lo supongo.',
      'Puede que tengan razones que no tienen nada que ver conmigo.',
      'Duele, y todavía me falta la otra versión.',
      'Podría preguntar antes de decidir qué quiere decir.',
    ],
    guilt: [
      'Tuve mi parte, y no fui la única persona.',
      'Hice lo que entonces veía. Ahora veo más.',
      'Puedo lamentar mi parte sin cargar con la de todos.',
      'Estas cosas rara vez tienen una sola causa.',
    ],
    self: [
      'A alguien que quiero no le hablaría así.',
      'Algo salió mal. Eso no me hace mala persona.',
      'Me juzgo por una mala racha. A nadie más le haría eso.',
      'Unas cosas me salen mal y otras bien, como a casi todo el mundo.',
    ],
    future: [
      'Todavía no sé cómo acaba esto.',
      'Me imagino lo peor. Hay otras formas en que podría ir.',
      'He pasado por cosas difíciles sin saber cómo saldrían.',
      'Aún no ha pasado, y en una parte puedo influir.',
    ],
    duty: [
      'Puedo hacer bien una parte sin hacerlo todo.',
      'Si digo que no una vez, la gente suele arreglarse.',
      'Quiero ayudar, y no llego a todo.',
      'Nadie me ha pedido que lo haga perfecto.',
    ],
    plain: [
      'Es difícil, y no es lo único que hay en mi vida.',
      'No tengo que entenderlo todo para dar un paso.',
      'Todavía no lo sé todo sobre esto.',
      'Es una mala racha, y las rachas se acaban.',
    ],
  },
};
