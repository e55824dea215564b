import type { SafetyPlanTexts } from '../en/safety-plan.ts';

export const safetyPlan: SafetyPlanTexts = {
  title: 'Mi plan de seguridad',
  hint: 'Guardado en este dispositivo',
  intro:
    'Para las horas en que cuesta pensar. Escribe lo que quieras y deja lo que quieras. Se guarda en este dispositivo mientras escribes y nunca se envía.',
  sections: {
    signs: {
      label: 'Mis señales de alerta',
      hint: 'Pensamientos, estados o situaciones que me avisan de que empieza.',
    },
    helps: {
      label: 'Lo que me ayuda',
      hint: 'Cosas que puedo hacer por mi cuenta durante un rato.',
    },
    places: {
      label: 'Personas y lugares que me distraen',
      hint: 'Un café, un parque, una amistad que habla de otras cosas.',
    },
    professionals: {
      label: 'Profesionales a quienes acudir',
      hint: 'Un médico, una consulta, una clínica, con su número.',
    },
    safer: {
      label: 'Hacer mi casa más segura',
      hint: 'Lo que dejo fuera de mi alcance y quién me lo guarda.',
    },
    reasons: { label: 'Mis razones', hint: 'Lo que me importa, aunque sea pequeño.' },
  },
  people: 'Personas a quienes llamar',
  person: 'Nombre',
  number: 'Teléfono',
  callPerson: 'Llamar a {{name}}',
  addPerson: 'Añadir una persona',
  removePerson: 'Quitar a {{name}}',
  unnamed: 'esta persona',
  saved: 'Guardado en este dispositivo',
  notSaved: 'No se ha podido guardar en este dispositivo. Lo que escribiste sigue en la pantalla.',
  delete: 'Borrar todo el plan',
  deleteTitle: '¿Borrar tu plan de seguridad?',
  deleteText: 'Se borra de este dispositivo. No hay copia en ningún otro sitio.',
  deleteConfirm: 'Borrarlo',
  keep: 'Conservarlo',
};
