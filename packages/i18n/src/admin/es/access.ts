import type { AdminTexts } from '../en/index.ts';

export const access: AdminTexts['access'] = {
  opening: 'Abriendo la consola',
  unreachable: 'No se llega al servidor. No ha cambiado nada.',
  signIn: {
    title: 'Iniciar sesión',
    lead: 'Con la cuenta que lleva este producto.',
    email: 'Correo',
    password: 'Contraseña',
    submit: 'Entrar',
  },
  noRole: {
    title: 'Esta cuenta no lleva Solacore',
    text: 'Quien tiene el servidor puede cambiarlo desde su terminal.',
  },
  enrol: {
    title: 'Configura tu autenticador',
    lead: 'La consola se abre con un código de una aplicación de tu teléfono.',
    scan: 'Escanéalo con la aplicación.',
    qr: 'Código QR para la aplicación de autenticación',
    key: 'O escribe esta clave',
    begin: 'Mostrar el código QR',
    confirm: 'Confirmar',
  },
  code: {
    title: 'Escribe tu código',
    lead: 'Lo muestra la aplicación de tu teléfono. Después, esta sesión queda abierta doce horas.',
    label: 'Seis cifras',
    submit: 'Abrir',
    fresh: 'Para esto hace falta un código de los últimos cinco minutos.',
  },
  signOut: 'Cerrar sesión',
};

export const frame: AdminTexts['frame'] = {
  product: 'Consola',
  skip: 'Saltar al contenido',
  menu: 'Páginas',
  language: 'Idioma',
  languages: { en: 'English', es: 'Español', zh: '简体中文' },
  note: 'Ninguna página muestra lo que alguien escribió. No se guarda.',
  pages: {
    overview: 'Resumen',
    reviews: 'Revisión',
    people: 'Personas',
    person: 'Persona',
    billing: 'Cobros',
    jobs: 'Tareas',
    database: 'Base de datos',
    switches: 'Ajustes',
    audit: 'Registro',
  },
};

export const common: AdminTexts['common'] = {
  loading: 'Cargando',
  again: 'Reintentar',
  more: 'Mostrar más',
  shown: '{{count}} a la vista',
  saveCsv: 'Guardar como CSV',
  cut: 'El archivo contiene las primeras {{count}} filas. Para las demás, acota la lista.',
  csv: 'CSV',
  none: 'Nada',
  all: 'Todo',
  cancel: 'Cancelar',
  save: 'Guardar',
  saved: 'Guardado.',
  working: 'Un momento',
  never: 'Nunca',
};

export const errors: AdminTexts['errors'] = {
  credentials: 'El correo o la contraseña no son correctos. Revisa los dos.',
  code: 'Ese código no es correcto o ya se usó. Espera al siguiente.',
  attempts: 'Demasiados intentos. Prueba otra vez en {{minutes}} min.',
  device:
    'Todos los dispositivos de esta cuenta están en uso, o este navegador es de otra. Entra primero en la aplicación y haz sitio allí.',
  suspended: 'Esta cuenta está en pausa.',
  role: 'Esto solo puede hacerlo un administrador.',
  lastAdmin: 'Es el último administrador. Nombra antes a otro.',
  gone: 'Eso ya no está.',
  billing: 'El proveedor de pagos no responde ahora. No ha cambiado nada.',
  invalid: 'Hay algo en el formulario que no está bien. Revísalo y envíalo otra vez.',
  network: 'No se llega al servidor. Revisa la conexión e inténtalo de nuevo.',
  other: 'El servidor no ha podido hacerlo. No ha cambiado nada.',
};
