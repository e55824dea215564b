import { messageKind } from '../guide/reading/message-kind.ts';

export type Asked = 'back' | 'skip' | 'listen' | 'work';

/* Whole messages only: inside a story the same words mean something else. */
const back = [
  /^(?:please |can we |could we |let'?s |i (?:want|need|would like) to )?(?:go|step|take me) (?:one step )?back(?: (?:a|one) step| to the (?:last|previous) step)?(?: please)?$/,
  /^(?:the )?(?:previous|last) step(?: please)?$/,
  /^(?:por favor )?(?:podemos |quiero |vamos a )?(?:volver|vuelve|volvamos|regresar|regresa)(?: un paso)? (?:atr[áa]s|al paso anterior)(?: por favor)?$/,
  /^(?:al |el )?paso anterior(?: por favor)?$/,
  /^(?:请|我想|我要|能不能|可以)?(?:返回|回到|退回|回)?(?:上一步|前一步)(?:吧|吗|好吗|可以吗)?$/,
];
const skip = [
  /^(?:please |can we |let'?s |i (?:want|would like) to )?skip (?:this|the) (?:step|part)(?: please)?$/,
  /^(?:por favor )?(?:podemos |quiero |vamos a )?(?:saltar(?:nos|me)?|s[áa]lta(?:te)?|saltemos|saltamos) (?:este|el) paso(?: por favor)?$/,
  /^(?:请|我想|可以)?(?:跳过|略过)(?:这(?:一)?步|这个步骤|本步骤)(?:吧|吗)?$/,
];
const work = [
  /^(?:ok(?:ay)? |yes |now )*(?:please |can we |let'?s |i'?m ready to |i (?:want|would like) to )?(?:work on (?:it|this)|solve (?:it|this)|find a (?:way|solution)|look for a (?:way|solution)|do something about (?:it|this))(?: now| together)*$/,
  /^(?:vale |s[íi] |ahora )*(?:vamos a |quiero |podemos )?(?:trabajar(?:lo|en ello| en (?:ello|esto))|resolver(?:lo| esto)|buscar (?:una )?(?:soluci[óo]n|salida))(?: ahora| juntos)*$/,
  /^(?:好的?|那|现在|嗯)*(?:我想|我们|一起|来|开始)*(?:解决(?:它|这个问题|一下)?|想(?:想|个)?办法|处理(?:它|一下))(?:吧|了)?$/,
];

/**
 * What a short message asks of the session itself, in any of the three languages; null where it is
 * something to answer. Back and skip mean the step; a bare "skip" leaves out the question.
 */
export function askedFor(text: string): Asked | null {
  const bare = text
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[^\p{L}\p{N}'\s]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
    .trim();
  const says = (patterns: RegExp[]) => patterns.some((pattern) => pattern.test(bare));
  if (says(back)) return 'back';
  if (says(skip)) return 'skip';
  if (says(work)) return 'work';
  return messageKind(text) === 'listen' ? 'listen' : null;
}
