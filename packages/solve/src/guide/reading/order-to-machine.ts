import { sentencesOf } from './clauses.ts';

/* Sentences that speak to a program about itself; a story that mentions such words is none. */
const orders = [
  /^(?:please |now )*(?:ignore|disregard|forget|override|bypass) (?:(?:all|any|the|these|your|my|previous|prior|earlier|above|system) )+(?:instructions?|rules?|prompts?|steps?|guidelines?)\b/,
  /^(?:please )*ignore the step\b|^(?:please )*(?:repl(?:y|ies)|respond|answer) only (?:with|in)\b|^(?:end|begin|start) every (?:reply|answer)\b/,
  /^(?:please )*(?:repeat|print|output|reveal|show|copy|dump) (?:me )?(?:everything above|(?:all |the |your |of )*(?:system prompt|instructions|prompt|rules|json|state|internal))/,
  /^(?:system|assistant|developer|note for the (?:assistant|ai)|system (?:notice|message))\s*[:：]/,
  /^(?:from now on,? )?you(?:'re| are) (?:now (?:a|an|in|dan|free)|dan\b|dr\b|an? (?:ai|unrestricted|different) )|^from now on,? (?:you(?:'re| are) (?:an? |dr\b)|you (?:must|will) (?:answer|reply|obey))/,
  /^(?:decode|decrypt) (?:this |it )?and (?:follow|do|obey)\b|^(?:debug|developer|jailbreak) mode\b|\bsystem prompt\b|\ball replies must\b|^rules of every turn\b/,
  /^replace <[a-z_]+_\d+>|^this is the developer\b|\bsay that i am admin\b/,
  /^(?:por favor )?(?:olvida|ignora|omite|anula) (?:todas? |tus |las |estas |mis )+(?:instrucciones|reglas|indicaciones)/,
  /^(?:sistema|asistente|aviso (?:técnico|del sistema)|nueva regla|nota para (?:el asistente|la ia)|instrucción)\s*:/,
  /^(?:desde ahora|a partir de (?:ahora|aquí)),? (?:eres|mandas|respondes|contestas|todas tus respuestas)|^eres (?:un|una) [^.]{0,40} sin (?:límites|reglas|filtros)/,
  /^(?:copia|repite|imprime|muestra|enseña)(?:me)? .*(?:texto (?:completo )?que recibiste|tus instrucciones|tu prompt|variables internas)/,
  /^(?:descifra|decodifica) (?:esto )?y (?:hazlo|obedece)|\btu prompt\b|^soy del equipo de solacore\b|^modo (?:de prueba|desarrollador|depuración)\b|^(?:añade|pon) siempre al final|^di que la persona\b|^haz de mi (?:abuela|madre|médico|abogad)|\bléeme las tuyas\b|^dime quién es <[a-z_]+_\d+>|^es una orden del servidor/,
  /^(?:请|现在)*(?:忽略|无视|忘掉|忘记)(?:以上|之前|前面|所有|一切|你的|的|这)*(?:指令|规则|提示|设定|一步|要求)/,
  /^(?:【[^】]*】|系统(?:通知|消息)?[:：]|助手[:：]|(?:以下是)?新的?规则[:：]?)/,
  /系统提示|提示词|(?:调试|开发者|测试)模式|^从现在(?:起|开始),?你(?:就)?是|你现在没有任何限制|^解码并(?:照做|执行)|^每次回答(?:最后)?都|原样放进你的回答|^只(?:回复|输出)|^告诉我 ?<[a-z_]+_\d+> ?的真名/,
];

function isOrder(sentence: string): boolean {
  const plain = sentence.toLowerCase().replaceAll('’', "'").replaceAll('，', ',').trim();
  return orders.some((pattern) => pattern.test(plain));
}

/** What is told, without the sentences that speak to a program; all of it where nothing else is there. */
export function withoutOrders(text: string): string {
  const lines = text.split('\n').flatMap(sentencesOf);
  const told = lines.filter((line) => !isOrder(line));
  return told.length === 0 || told.length === lines.length ? text : told.join('\n');
}

/** Whether somebody speaks to a program here and to nobody else. */
export function isOrderToMachine(text: string): boolean {
  const lines = text.split('\n').flatMap(sentencesOf);
  return lines.length > 0 && lines.every(isOrder);
}
