import type { CommonTexts } from '../en/common.ts';

export const common: CommonTexts = {
  help: 'Ayuda',
  home: 'Inicio',
  newConversation: 'Nueva',
  settings: 'Ajustes',
  mainNavigation: 'Principal',
  back: 'Volver',
  close: 'Cerrar',
  cancel: 'Cancelar',
  tryAgain: 'Probar de nuevo',
  keptHere: 'Tus conversaciones se guardan en este dispositivo, no en nuestros servidores.',
  offline: 'Estás sin conexión. Lo que guardas en este dispositivo se puede seguir leyendo.',
  scaleValue: '{{value}} de 10',
  scaleUnset: 'Sin marcar todavía',
  steps: {
    receive: 'Escuchar',
    clarify: 'Aclarar',
    reframe: 'Ver distinto',
    options: 'Opciones',
    commit: 'Decidir',
  },
  starting: 'Abriendo Solacore',
  lockedTitle: 'Solacore está abierto en otra pestaña',
  lockedText:
    'Tus conversaciones solo pueden abrirse en una pestaña a la vez, para no escribir nada dos veces. Sigue en aquella, o ciérrala y prueba aquí de nuevo.',
  storageTitle: 'No se han podido abrir tus conversaciones',
  storageText:
    'El almacenamiento de este dispositivo no ha respondido. No se ha cambiado nada. Prueba de nuevo o reinicia la aplicación.',
  notFoundTitle: 'Aquí no hay nada',
  notFoundText:
    'Puede que el enlace sea antiguo. Lo que guardas en este dispositivo sigue intacto.',
  notFoundAction: 'Ir al inicio',
  brokenTitle: 'Esta pantalla ha dejado de funcionar',
  brokenText: 'Es un fallo nuestro. Lo que guardas en este dispositivo sigue intacto.',
  newVersion: 'Hay una versión nueva lista.',
  newVersionStart: 'Abrirla',
  updateTitle: 'Actualiza Solacore, por favor',
  updateText:
    'Esta versión ya no se entiende con nuestro servidor. Actualiza la aplicación o, en un navegador, recarga la página. Lo que guardas en este dispositivo sigue intacto, y la ayuda está siempre aquí.',
};
