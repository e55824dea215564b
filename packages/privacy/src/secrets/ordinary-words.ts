const words = new Set(
  (
    'wrong right correct incorrect weak strong safe unsafe secure long short simple easy hard good bad ' +
    'the that this there same different new old just really very also still already always never not ' +
    'important needed required gone lost invalid valid private public open full empty fine okay yours ' +
    'mine ours something anything nothing everything someone between because about with from what ' +
    'which where when how too only my your his her our their for and but being case sensitive known ' +
    'working broken stolen forgotten hidden written saved here like than then them they down dead ' +
    'manager managers policy reset protection field account accounts login strength change changes ' +
    'correcta incorrecta correcto incorrecto débil fuerte segura seguro larga corta fácil difícil buena ' +
    'mala igual misma mismo distinta nueva vieja importante necesaria privada pública privado público ' +
    'válida inválida errónea equivocada ésta esta este esto algo nada todo siempre nunca también para ' +
    'porque como pero cuando donde entre hacia sobre todavía muy demasiado tan siendo parte suya mía ' +
    'aquí allí hola'
  ).split(' '),
);

/** Words that follow `password is`, `my insta is` when nothing is given away. */
export function isOrdinaryWord(word: string): boolean {
  const plain = word.toLowerCase();
  return words.has(plain) || /(?:ed|ing|ado|ada|ido|ida|ando|iendo|n't)$/.test(plain);
}
