import type { ErrorTexts } from '../en/errors.ts';

export const errors: ErrorTexts = {
  VALIDATION_FAILED: 'Hay algo que corregir en el formulario. Revísalo y envíalo otra vez.',
  DEVICE_FINGERPRINT_REQUIRED:
    'Este dispositivo no se ha identificado. Reinicia la aplicación y prueba de nuevo.',
  CONFIRMATION_REQUIRED: 'Antes hace falta que lo confirmes. No se ha cambiado nada.',
  UNAUTHENTICATED: 'Entra en tu cuenta para seguir.',
  TOKEN_EXPIRED: 'Tu sesión ha caducado. Vuelve a entrar.',
  INVALID_CREDENTIALS: 'El correo o la contraseña no coinciden. Revisa los dos.',
  LOGIN_REVOKED: 'Esta sesión se ha cerrado. Vuelve a entrar para seguir.',
  REFRESH_TOKEN_REUSED: 'Esta sesión se usó dos veces y la hemos cerrado. Vuelve a entrar.',
  OAUTH_TOKEN_INVALID: 'El otro servicio no ha confirmado quién eres. Prueba de nuevo.',
  DEVICE_LIMIT_REACHED:
    'Todos los dispositivos de tu plan están en uso. No se ha cambiado nada. Cierra sesión en uno de ellos y entra después aquí.',
  DEVICE_BOUND_TO_OTHER:
    'En este dispositivo está configurada otra cuenta. No se ha cambiado nada en ninguna. Entra con esa cuenta o usa otro dispositivo.',
  QUOTA_EXCEEDED: 'Has usado todas las conversaciones de tu plan. Todas siguen siendo tuyas.',
  TIER_INSUFFICIENT: 'Tu plan no incluye esto.',
  FORBIDDEN: 'Tu cuenta no tiene permiso para esto.',
  EMAIL_NOT_VERIFIED: 'Confirma antes tu correo. El mensaje está en tu bandeja de entrada.',
  ACCOUNT_SUSPENDED: 'Esta cuenta está en pausa. Tus conversaciones siguen en este dispositivo.',
  NOT_FOUND: 'Eso ya no está.',
  EMAIL_TAKEN: 'Ya hay una cuenta con este correo. Entra con ella.',
  STEP_OUT_OF_ORDER: 'La conversación ya había avanzado. Te hemos llevado al paso que toca.',
  SOLVE_SESSION_CLOSED: 'Esta conversación ha terminado. Puedes seguir leyéndola.',
  GENERATION_IN_PROGRESS: 'Aún se está escribiendo una respuesta. Espera o detenla antes.',
  ALREADY_SUBSCRIBED: 'Ya tienes este plan.',
  PAYLOAD_TOO_LARGE: 'Era demasiado largo para enviarlo. Acórtalo y prueba de nuevo.',
  UNSUPPORTED_MEDIA_TYPE:
    'El servidor no ha podido leer lo enviado. Actualiza la aplicación y prueba de nuevo.',
  RATE_LIMITED:
    'Han sido muchas cosas a la vez. No se ha perdido nada. Espera un minuto y prueba otra vez.',
  DEVICE_REMOVAL_LIMIT: 'Puedes quitar un dispositivo al día. Prueba mañana.',
  TOO_MANY_ATTEMPTS: 'Demasiados intentos desde aquí. Espera un minuto y prueba de nuevo.',
  INTERNAL: 'Algo ha fallado por nuestra parte. No se ha perdido nada de lo que escribiste.',
  LLM_UNAVAILABLE:
    'Ahora no se ha podido responder. Tus palabras están guardadas; prueba dentro de un momento.',
  DATABASE_UNAVAILABLE:
    'El servidor no llega a sus registros ahora mismo. No se ha cambiado nada. Prueba otra vez dentro de un momento.',
  BILLING_UNAVAILABLE: 'Los pagos no están disponibles ahora. No se ha cobrado nada.',
  network: {
    unreachable: 'No se puede llegar al servidor. Revisa tu conexión y prueba de nuevo.',
    timeout: 'El servidor ha tardado demasiado. Prueba de nuevo.',
    cut: 'Se ha cortado la conexión. Prueba de nuevo.',
    unreadable:
      'El servidor ha respondido de un modo que esta aplicación no conoce. Actualízala y prueba de nuevo.',
    lost: 'Esa respuesta ya no está. Pídela otra vez.',
  },
};
