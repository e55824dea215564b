const noun = /^[^我他她它没不会怕想太很是有一又被要就能得累忙忘困难]{1,4}$/;
const bareFeeling = /^(?:怕|累|困|烦|懒|慌|紧张|害怕|焦虑|难过|尴尬|犯困|心慌)$/;

/** A piece that tells what happens then, rather than how things are. */
const happens = /一.{1,10}就|怕|不敢|不好意思|不知道|开不了口|说不出|忘|拖|累|紧张|僵|哭|吼|刷/;

/** Longest run of pieces that still reads after “如果”. */
const mostLetters = 10;

/** Of several comma pieces the one that happens; what was said before it is the background. */
function happening(text: string): string {
  const pieces = text.split(/[，；]\s*/);
  const moment = pieces.find((piece) => /一.{1,10}就/.test(piece));
  if (pieces.length === 1) return text;
  if (moment !== undefined) return moment.length < 6 ? text : moment;
  if (text.length <= mostLetters) return text;
  return pieces.find((piece) => happens.test(piece)) ?? pieces[0] ?? text;
}

/** An obstacle as a clause that can follow “如果”; undefined where none can be made. */
export function conditionZh(obstacle: string): string | undefined {
  const text = happening(obstacle)
    .replace(/^(?:因为|可能是|就是|主要是|大概是|我觉得|那就|还是)/, '')
    .replace(/(?:可能|也许|大概|恐怕)(又)?会?/, '$1')
    .replace(/^(.*，)?我又?会/, '$1我')
    .replace(/^我(?=不(?:愿意|想|敢|好意思))/, '我又')
    .replace(/^又会/, '我又')
    .replace(/^(?=怕.|不敢|不好意思|不知道|懒得|舍不得|拉不下)/, '我又')
    .replace(/现在(?:干脆|根本)?(?=不)/, '还是')
    .replace(/(?:每次都|总是|老是|总)(?!之|得|共)/, '又');
  if (/^(?:会)?忘(?:记|掉)?了?$/.test(text)) return '我又忘了';
  if (bareFeeling.test(text)) return `我又觉得${text}`;
  return noun.test(text) ? `卡在${text}上` : text;
}
