const noun = /^[^我他她它没不会怕想太很是有一又被要就能得累忙忘困难]{1,4}$/;

/** An obstacle as a clause that can follow “如果”; undefined where none can be made. */
export function conditionZh(obstacle: string): string | undefined {
  const text = obstacle
    .replace(/^(?:因为|可能是|就是|主要是|大概是|我觉得)/, '')
    .replace(/(?:可能|也许|大概|恐怕)(又)?会?/, '$1')
    .replace(/^我又?会/, '我')
    .replace(/(?:每次都|总是|老是|总)(?!之|得|共)/, '又');
  return noun.test(text) ? `卡在${text}上` : text;
}
