import type { DeviceDataTexts } from '../en/device-data.ts';

export const deviceData: DeviceDataTexts = {
  deleting: {
    title: 'Borrar conversaciones',
    rowHint: 'Por antigüedad, una a una o todas',
    rowAge: 'Borrar conversaciones tras',
    lead: 'Lo que borras aquí desaparece de este dispositivo para siempre. Nuestro servidor no tiene copia.',
    auto: 'Por sí solas',
    ages: { never: 'Nunca', days30: '30 días', days90: '90 días', days365: '1 año' },
    autoHint:
      'Se cuenta desde el último mensaje, o desde la última vez que contaste cómo fue un plan.',
    confirmTitle: '¿Borrar tras {{age}}?',
    now_one:
      'Ahora se borra {{count}} conversación, porque no tiene nada nuevo desde el {{day}}. Después, cada una se borra tras {{age}} sin cambios, con su plan y su recordatorio.',
    now_other:
      'Ahora se borran {{count}} conversaciones, porque no tienen nada nuevo desde el {{day}}. Después, cada una se borra tras {{age}} sin cambios, con su plan y su recordatorio.',
    nowNone:
      'No hay nada tan antiguo, así que ahora no se borra nada. Después, cada conversación se borra tras {{age}} sin cambios, con su plan y su recordatorio.',
    confirm: 'Borrar y activar',
    confirmNone: 'Activar',
    busy: 'Borrando',
    setNever: 'Las conversaciones se quedan hasta que las borres.',
    set_one: 'Se ha borrado {{count}} conversación.',
    set_other: 'Se han borrado {{count}} conversaciones.',
    setNone: 'Queda activado.',
    exportFirst: 'Guardar antes una copia',
    one: 'Una a una',
    oneTitle: '¿Borrar esta conversación?',
    oneText:
      'Sus mensajes, su plan, su recordatorio y el registro de lo que salió por ella se sobrescriben en este dispositivo. No se puede deshacer.',
    oneAction: 'Borrarla',
    oneDone: 'La conversación se ha borrado.',
    named: 'Borrar «{{title}}»',
    untitled: 'Conversación sin título',
    more: 'Ver más',
    empty: 'No hay conversaciones en este dispositivo.',
    all: 'Todas a la vez',
    allAction: 'Borrar todas las conversaciones',
    allTitle: '¿Borrar todas las conversaciones?',
    allText_one:
      'Se sobrescribe en este dispositivo {{count}} conversación, con sus mensajes y su plan. No se puede deshacer. Tu plan de seguridad, tus palabras que ocultar y tus ajustes se quedan.',
    allText_other:
      'Se sobrescriben en este dispositivo {{count}} conversaciones, con sus mensajes y planes. No se puede deshacer. Tu plan de seguridad, tus palabras que ocultar y tus ajustes se quedan.',
    allDone: 'Se han borrado todas las conversaciones.',
    failed:
      'El almacenamiento de este dispositivo no ha respondido. No se ha borrado nada. Prueba dentro de un momento.',
  },
  markdown: {
    title: 'Para leer: tus conversaciones como texto',
    text: 'Las mismas conversaciones, resultados y planes en un solo archivo de texto (Markdown), para leer o imprimir. No sirve para recuperarlas en la aplicación.',
    action: 'Guardar como texto',
    busy: 'Escribiendo el texto',
    heading: 'Solacore: lo que hay en este dispositivo',
    madeOn: 'Escrito el {{day}}',
    startedOn: 'Empezada el {{day}}',
    feeling: 'Emoción',
    talk: 'La conversación',
    you: 'Tú',
    solacore: 'Solacore',
    draft: 'Sin enviar todavía',
    howItWent: 'Cómo fue',
    wordsToHide: 'Palabras que ocultar',
  },
  importing: {
    title: 'Recuperar un archivo',
    rowHint: 'De otro dispositivo o de una copia anterior',
    lead: 'Abre un archivo hecho aquí con «Exportar lo de este dispositivo». Se lee en este dispositivo y no se envía a ninguna parte.',
    choose: 'Elegir un archivo',
    chooseOther: 'Elegir otro archivo',
    reading: 'Leyendo el archivo',
    preview: 'Qué pasaría',
    untouched: 'Por ahora no se ha cambiado nada.',
    added_one: 'Se añade {{count}} conversación.',
    added_other: 'Se añaden {{count}} conversaciones.',
    renewed_one:
      '{{count}} conversación llega más lejos en el archivo y ocupa el lugar de la que hay aquí.',
    renewed_other:
      '{{count}} conversaciones llegan más lejos en el archivo y ocupan el lugar de las que hay aquí.',
    left_one: '{{count}} conversación ya está aquí y se queda como está.',
    left_other: '{{count}} conversaciones ya están aquí y se quedan como están.',
    checkIns_one: 'Se añade {{count}} seguimiento.',
    checkIns_other: 'Se añaden {{count}} seguimientos.',
    words_one: 'Se añade {{count}} palabra que ocultar.',
    words_other: 'Se añaden {{count}} palabras que ocultar.',
    planTaken: 'Tu plan de seguridad se toma del archivo.',
    planStays: 'El plan de seguridad de este dispositivo se queda; el del archivo no se usa.',
    nothing: 'Ya está todo aquí. No hay nada que recuperar.',
    confirm: 'Recuperarlo',
    busy: 'Recuperando',
    done: 'El archivo ya está en este dispositivo.',
    problems: {
      foreign: 'Este archivo no lo hizo Solacore en un dispositivo. No se ha cambiado nada.',
      broken: 'A este archivo le faltan partes o están dañadas. No se ha cambiado nada.',
      older:
        'Este archivo es de una versión antigua y solo se puede leer, no recuperar. No se ha cambiado nada.',
      newer:
        'Este archivo es de una versión más nueva de la aplicación. Actualízala y prueba otra vez. No se ha cambiado nada.',
      unreadable: 'No se ha podido abrir el archivo. No se ha cambiado nada.',
      refused: 'No se ha podido recuperar el archivo. No se ha cambiado nada.',
    },
  },
};
