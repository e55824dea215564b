import type { Language, Step } from '@solacore/contract';

export const nearGoodEs: [Language, Step, string, string][] = [
  [
    'es',
    'receive',
    'Mi padre está enfermo y tengo que llevarlo a todas partes',
    'Llevas a tu padre a todas partes, y parece que apenas queda sitio para ti. ¿Qué es lo más pesado de eso hoy?',
  ],
  [
    'es',
    'receive',
    'Siento que tengo que dejarlo',
    'Sientes que tienes que dejarlo, y decirlo quizá es nuevo. ¿Qué pasó justo antes de que llegara esa idea?',
  ],
  [
    'es',
    'receive',
    'trabajo',
    'El trabajo, entonces. Puedes decir tanto o tan poco como quieras. ¿Qué te ronda de eso?',
  ],
  [
    'es',
    'clarify',
    'Quiero demandar al casero por la fianza',
    'Quieres demandarlo por la fianza; un abogado podría decirte qué posibilidades tienes. Aquí vemos lo que puedes hacer esta semana. ¿Qué le has dicho hasta ahora?',
  ],
  [
    'es',
    'clarify',
    'Mi amiga dice que tengo TDAH',
    'Tu amiga dice que es TDAH; eso solo lo puede decir un profesional. Lo que ves tú es que las cosas se te escapan el martes. ¿Qué se te escapó la semana pasada?',
  ],
  [
    'es',
    'clarify',
    'Hablo con mi madre cada día y no me escucha',
    'Hablas con tu madre cada día y no te escucha. Si una de esas charlas fuera lo bastante bien, ¿qué notarías?',
  ],
  [
    'es',
    'clarify',
    'Intento hacer todo y no llego',
    'Intentas hacer todo y no llegas. ¿Qué parte está en tus manos y cuál no?',
  ],
  [
    'es',
    'clarify',
    'Dame un consejo',
    'Quieres algo que probar. Una idea: pídele diez minutos antes de la reunión, no después. ¿Encaja?',
  ],
  ['es', 'reframe', 'Lo creo 80', 'Lo pones en 80. ¿Qué tendría que ser cierto para que fuera 60?'],
  [
    'es',
    'receive',
    'Se murió mi gata',
    'Se murió tu gata. Puede ser duelo, y no hay prisa por ponerle palabras. ¿Quieres contarme cómo era?',
  ],
  [
    'es',
    'receive',
    'Lloré en el trabajo, qué tonta',
    'Lloraste en el trabajo y encima llegó la vergüenza. ¿Qué estaba pasando justo antes?',
  ],
  [
    'es',
    'clarify',
    'quiero descansar',
    'Quieres descansar, y la casa no te deja. Quizá sirva mirar una sola tarde. ¿Cuál de la semana está más libre?',
  ],
  [
    'es',
    'commit',
    'Sábado por la mañana en la cocina',
    'Sábado por la mañana, en la cocina: pon las tres cartas juntas y abre la de arriba. Si te dan ganas de cerrarla, lee solo la primera línea. ¿Qué tan segura estás, de 0 a 10?',
  ],
];
