import type { LegalTexts } from '../en/index.ts';

export const subprocessors: LegalTexts['subprocessors'] = {
  title: 'Quién más recibe datos',
  description: 'Cada servicio que puede recibir algo, qué recibe y cuándo.',
  lead: 'Solo reciben algo los que usa este servidor. Quién escribe las respuestas te lo dice la aplicación antes de enviar.',
  who: 'Quién',
  what: 'Qué recibe',
  when: 'Cuándo',
  rows: [
    {
      who: 'Un proveedor de IA: Anthropic, OpenAI, OpenRouter o un servidor compatible',
      what: 'Palabras de tus últimos mensajes con los datos ocultos, los resultados hasta ahí, el paso y el idioma. Ni tu cuenta, ni tu correo, ni tu dirección de red.',
      when: 'Con cada respuesta de un modelo; nunca si responde la guía incorporada.',
    },
    {
      who: 'Un servidor de correo',
      what: 'Tu dirección de correo y el mensaje con su enlace o su código.',
      when: 'Cuando se envía un correo.',
    },
    {
      who: 'Google y Apple',
      what: 'Que tu cuenta de allí entra aquí.',
      when: 'Solo si entras de esa manera.',
    },
    {
      who: 'Stripe, para los pagos',
      what: 'El correo y el número de la cuenta, y el plan. El medio de pago se escribe en la página de Stripe.',
      when: 'Cuando se compra o cambia un plan en un navegador.',
    },
    {
      who: 'RevenueCat y las tiendas de aplicaciones',
      what: 'El número de la cuenta y lo que se compró.',
      when: 'Cuando se compra un plan en un teléfono.',
    },
    {
      who: 'Un servicio de errores (Sentry)',
      what: 'El nombre y el lugar de un error en el programa. Nada de lo que escribió una persona.',
      when: 'Cuando algo falla sin que nadie lo esperara.',
    },
  ],
  nobody: 'Nadie más: sin publicidad y sin empresas de analítica.',
};
