import type { GoodReply } from './good-reply.ts';

export const goodEs: GoodReply[] = [
  [
    'receive',
    'Tres fines de semana y no llego.',
    'Tres fines de semana y sigues sintiendo que no llegas. Suena agotador. ¿Qué parte te pesa más ahora?',
  ],
  [
    'receive',
    'Mi hermana no me habla desde el cumpleaños. Me odia.',
    'Desde el cumpleaños no hay noticias de tu hermana, y ese silencio te suena a odio. Quizá sea dolor, o quizá otra cosa. ¿Cómo lo llamarías tú?',
  ],
  [
    'receive',
    'Debería haberle dicho que no a <PERSON_1>.',
    'Sientes que deberías haberle dicho que no a <PERSON_1>, y otra vez salió un sí. ¿Qué momento vuelve una y otra vez?',
  ],
  [
    'receive',
    'Solo quiero que me escuches',
    'Entonces aquí solo se escucha. Puedes contarlo en el orden que quieras y parar cuando quieras. ¿Por dónde empezamos?',
  ],
  [
    'receive',
    'El bebé se despierta a las cuatro y tengo que levantarme a las seis',
    'El bebé se despierta a las cuatro y tú tienes que levantarte a las seis. Debes de estar agotada, y tal vez un poco sola con todo esto. ¿Encaja?',
  ],
  [
    'clarify',
    'Movieron la fecha dos veces y nadie decidió qué quitar',
    'Movieron la fecha dos veces y nadie decidió qué quitar. Si el viernes fuera lo bastante bien, ¿qué sería distinto?',
  ],
  [
    'clarify',
    'Tengo que hablar con mi jefa antes del lunes y me bloqueo',
    'Antes del lunes toca la conversación con tu jefa, y ahí te bloqueas. Por lo que describes, las palabras están hasta que ella levanta la vista. ¿Qué has probado hasta ahora?',
  ],
  [
    'clarify',
    'El médico dice que es depresión y en el trabajo solo cuentan los días',
    'Mencionas la depresión, y un trabajo donde solo cuentan los días que faltas. Lo segundo, de momento, es una suposición. ¿Qué necesitaría saber tu jefe para que fuera más fácil?',
  ],
  [
    'clarify',
    'Debo dos tarjetas y en enero sube el alquiler',
    'Dos tarjetas, y en enero sube el alquiler. Un asesor de deudas podría decirte qué cabe hacer con las tarjetas; aquí vemos lo que depende de ti. ¿Cuál de las dos cosas tomamos hoy?',
  ],
  [
    'clarify',
    '¿eres una persona?',
    'Soy un programa, no soy una persona, y no tengo sentimientos propios. Me contabas que los domingos nadie responde. ¿Cómo sería un domingo aceptable?',
  ],
  [
    'clarify',
    'Le habla a todos menos a mí',
    'Habla con todos menos contigo: eso es lo que ves cada mañana. Que lo haga a propósito todavía es una suposición. ¿Cuál sería el principal obstáculo para preguntárselo?',
  ],
  [
    'reframe',
    'Siempre le fallo a la gente',
    '«Siempre le fallo a la gente» suena cierto esta noche. También contaste que cerraste dos de los tres informes. ¿Qué se acerca más: «le fallo a todo el mundo» o «se me escapó algo que me importaba»?',
  ],
  [
    'reframe',
    'Que soy mal padre porque grité',
    'La idea es «soy mal padre porque grité». ¿Qué habla a favor y qué habla en contra?',
  ],
  [
    'reframe',
    'No me contestó, así que ya no quiere saber de mí',
    'Que no contestó es un hecho; que ya no quiera saber de ti es una suposición. Si un amigo te contara lo mismo, ¿qué le dirías?',
  ],
  [
    'reframe',
    'Es injusto y punto',
    'Es injusto, y ninguna otra frase lo haría menos injusto. Dejamos la idea como está y miramos lo que aún se puede mover. ¿Te parece bien?',
  ],
  [
    'options',
    'Podría pedirle ayuda a Samuel',
    'Pedirle ayuda a Samuel es tu primera idea. Al lado hay dos más: una te lleva diez minutos a solas y otra espera hasta el viernes. ¿Cuál ves posible esta semana?',
  ],
  [
    'options',
    'Elige tú',
    'La elección es tuya, y tu meta era una tarde libre. Puedes hablar con Samuel hoy, que es lo que más directo va a esa meta. ¿Con cuál te quedas?',
  ],
  [
    'commit',
    'Martes 9:10 en mi mesa',
    'Martes a las 9:10, en tu mesa: dos líneas a Samuel para preguntar qué punto se quita. Si te descubres reescribiéndolas, entonces mandas el segundo borrador. ¿Qué tan seguro estás, de 0 a 10?',
  ],
  [
    'commit',
    '5',
    'Un cinco dice que el paso todavía es grande. Escribe solo la primera línea el martes y déjalo ahí. ¿Cuánta seguridad tendrías así, de 0 a 10?',
  ],
  [
    'commit',
    'Sí. Si <PERSON_1> está al teléfono vuelvo a las 9:30',
    'Martes, 9:10, dos líneas para <PERSON_1>; y si está al teléfono, vuelves a las 9:30. Esa segunda parte la pusiste tú y es la que sostiene el plan. Así queda.',
  ],
  [
    'receive',
    'No sé. Todo.',
    '«Todo» es mucho para una sola palabra. No hay prisa, ni hace falta que tenga orden. ¿Qué fue lo último, justo antes de abrir esto?',
  ],
];
