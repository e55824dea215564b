import type { Language } from '@solacore/contract';
import { feelingsOfAbsence } from './feelings-of-absence.ts';

export type EmotionFamily = 'calm' | 'sadness' | 'anger' | 'fear' | 'joy' | 'surprise' | 'neutral';

export type Feeling = {
  family: EmotionFamily;
  /** The noun shown to the person, by language. */
  label: Record<Language, string>;
  /** Signs of the feeling in what a person writes, by language (lower case). */
  signs: Record<Language, RegExp>;
};

/** Feelings a person may name, the more specific first. */
export const feelings: Feeling[] = [
  {
    family: 'sadness',
    label: { en: 'grief', es: 'duelo', zh: '悲伤' },
    signs: {
      en: /\b(grie(f|ving|ve)|mourning|passed away|funeral|i miss (him|her|them) so)\b/,
      es: /\b(duelo|luto|falleci[óo]|fallecimiento|funeral|entierro)/,
      zh: /(去世|过世|离世|(妈|爸|奶奶|爷爷|外婆|外公|猫|狗).{0,4}走了|葬礼|悼念|哀伤|走了以后)/,
    },
  },
  ...feelingsOfAbsence,
  {
    family: 'sadness',
    label: { en: 'loneliness', es: 'soledad', zh: '孤独' },
    signs: {
      en: /\b(lonely|loneliness|all alone|so alone|feel alone|isolated|nobody to talk|no one to talk|left out)\b/,
      es: /^(?:muy |tan )?sol[oa]\.?$|\b(soledad|me siento sol[oa]|tan sol[oa]|aislad[oa]|no tengo a nadie|nadie con quien)/,
      zh: /(孤独|孤单|寂寞|没人陪|没有人陪|没人可以说|没有朋友|格格不入)/,
    },
  },
  {
    family: 'sadness',
    label: { en: 'shame', es: 'vergüenza', zh: '羞愧' },
    signs: {
      en: /\b(asham(ed|e)|shame|embarrass(ed|ing)|humiliat(ed|ing)|worthless|not good enough|(a|such a) failure|a fraud)\b/,
      es: /(vergüenza|avergonzad[oa]|humillad[oa]|no valgo|no sirvo|soy un fracaso|un fraude|impostor)/,
      zh: /(羞愧|尴尬|什么都不是|一无是处|丢脸|丢人|社死|没面子|自卑|(我|自己)(真|很|太|好|就是)?没用|没用的人|失败者|不够好|很差劲|配不上)/,
    },
  },
  {
    family: 'sadness',
    label: { en: 'guilt', es: 'culpa', zh: '内疚' },
    signs: {
      en: /\b(guilt(y)?|my fault|i (always |keep )?(let|letting) .{1,20} down|blame myself|regret)\b/,
      es: /\b(culpa|culpable|fallo a la gente|le fallo|remordimiento|me arrepiento|les fallo|le fall[ée])/,
      zh: /(内疚|愧疚|自责|对不起(他|她|他们|爸|妈|孩子|家)|都怪我|(都|全)?是我的错|(?<!怕[^，。]{0,8}|会|以后)后悔)/,
    },
  },
  {
    family: 'fear',
    label: { en: 'overwhelm', es: 'agobio', zh: '压力' },
    signs: {
      en: /\b(overwhelm(ed|ing)?|too much|drowning|swamped|can'?t keep up|never enough time|no time|piling up|buried|behind on)\b/,
      es: /\b(agobi(o|ad[oa]|a|e)|desbordad[oa]|no doy abasto|no me da la vida|no llego a|demasiad[oa]s? cosas|me supera|saturad[oa]|acumul)/,
      zh: /(喘不过气|压力(太|很|好|特别)?大|忙不过来|顾不过来|崩溃|快撑不住|撑不住|堆成山|应付不过来|不堪重负|太多事|事情太多)/,
    },
  },
  {
    family: 'sadness',
    label: { en: 'tiredness', es: 'cansancio', zh: '累' },
    signs: {
      en: /\b(exhaust(ed|ing|ion)|tired|tiredness|sleepy|worn out|drained|burn(ed|t)? ?out|fatigued?|no energy|can'?t sleep|barely sleep)\b/,
      es: /\b(agotad[oa]|agotamiento|cansad[oa]|cansancio|sin fuerzas|sin energía|quemad[oa]|no duermo|duermo mal|insomnio|sueño todo el día)/,
      zh: /(很累|太累|好累|就是累|又累|好困|很困|犯困|疲惫|疲倦|累得|精疲力尽|心累|内耗|没力气|睡不着|失眠|睡不好|身心俱疲)/,
    },
  },
  {
    family: 'fear',
    label: { en: 'fear', es: 'miedo', zh: '害怕' },
    signs: {
      en: /\b(afraid|scared|fear|frightened|terrified|terrifies|scares|dread|panic(king)?)\b/,
      es: /\b(miedo|asustad[oa]|me asust[oa]|aterr(a|ad[oa])|pánico|temo|temor|me asusta|terror)/,
      zh: /(害怕|恐惧|慌张|很慌|(?<![可恐哪生])怕(?!是|不是|什么的|冷|热)|很怕|恐慌|吓|惊恐)/,
    },
  },
  {
    family: 'fear',
    label: { en: 'worry', es: 'preocupación', zh: '担心' },
    signs: {
      en: /\b(worr(y|ied|ies|ying)|anxious|anxiety|nervous|stress(ed|ful)?|uneasy|on edge|tense|pressure)\b/,
      es: /\b(preocup(a|ad[oa]|ación|an|o)|ansi(edad|os[oa])|nervios(a|o)?|estr[ée]s(ad[oa])?|angusti(a|ad[oa])|inquiet[oa]|presión|me da un vuelco|un nudo en)/,
      zh: /(担心|焦虑|紧张|不安|压力|发愁|忧虑|心慌|操心|愁)/,
    },
  },
  {
    family: 'anger',
    label: { en: 'frustration', es: 'frustración', zh: '烦躁' },
    signs: {
      en: /\b(frustrat(ed|ing|ion)|fed up|annoy(ed|ing|s)|irritat(ed|ing)|sick of|stuck|going nowhere|ignored|keeps? (changing|moving))\b/,
      es: /\b(frustra(d[oa]|ción|nte)|hart[oa]|fastidi(?:o|ad[oa])|impotencia|irritad[oa]|me molesta|atascad[oa]|estancad[oa]|atrapad[oa]|bloquead[oa])/,
      zh: /(挫败|沮丧|烦躁|很烦|好烦|心烦|烦自己|堵得慌|受够|不耐烦|卡住|没有进展|郁闷|憋屈)/,
    },
  },
  {
    family: 'anger',
    label: { en: 'anger', es: 'enfado', zh: '生气' },
    signs: {
      en: /\b(ang(ry|er)|furious|mad at|rage|resent(ful|ment)?|unfair|pissed|hate (him|her|them|it|my|this)|yell(ed|s|ing))\b/,
      es: /\b(enfad(o|ad[oa]|a)|enoj(o|ad[oa]|a)|rabia|furios[oa]|ira|injust(o|a|icia)|cabread[oa]|odio|resentid[oa]|me grit)/,
      zh: /(生气|愤怒|又气|气死|气愤|恼火|火大|不公平|不甘|(?:我|好|真|很|怀|怨|愤|痛)恨(?!不得|我?自己)|恨(?:他|她|它|死|透)|窝火|生闷气|吵架|吼我)/,
    },
  },
  {
    family: 'sadness',
    label: { en: 'resentment', es: 'resentimiento', zh: '委屈' },
    signs: {
      en: /\b(resent(s|ful|ment)?|bitter(ness)?|taken for granted|unappreciated)\b/,
      es: /\b(resentimiento|resentid[oa]|amargura|no me valoran|dan por hecho)/,
      zh: /(委屈|不被理解|不领情|吃力不讨好)/,
    },
  },
  {
    family: 'sadness',
    label: { en: 'hurt', es: 'dolor', zh: '伤心' },
    signs: {
      en: /\b(hurt(s|ing)?|betray(ed|al)|rejected|abandoned|cheated|broke my heart|heartbroken|unloved|let me down)\b/,
      es: /\b(dolid[oa]|(?<!(?:muela|cabeza|espalda|rodilla|barriga|est[óo]mago|pecho|cuello) (?:que )?me )duele(?! (?:la|el|las|los|una|un) )|herid[oa]|traicion|rechazad[oa]|abandonad[oa]|me enga[ñn]|coraz[óo]n roto)/,
      zh: /(受伤|伤心|心碎|扎心|破防|背叛|出轨|被抛弃|被拒绝|心寒|寒心)/,
    },
  },
  {
    family: 'sadness',
    label: { en: 'disappointment', es: 'decepción', zh: '失望' },
    signs: {
      en: /\b(disappoint(ed|ing|ment)|let down|didn'?t get (it|the)|failed)\b/,
      es: /\b(decepci[óo]n|decepcionad[oa]|desilusi|suspend[íi]|fracas)/,
      zh: /(失望|落空|没考上|没通过|挂了.{0,3}次|泄气|灰心)/,
    },
  },
  {
    family: 'sadness',
    label: { en: 'sadness', es: 'tristeza', zh: '难过' },
    signs: {
      en: /\b(sad(ness|der)?|unhappy|depress(ed|ing)|down lately|cry(ing)?|cried|miserable|empty|hopeless|miss (him|her|them|my|you)|low)\b/,
      es: /\b(triste(za)?|llor(o|ar|ando|é)|deprimid[oa]|vac[íi][oa]|desanimad[oa]|pena|sin esperanza|echo de menos|extraño a|mal ánimo|hundid[oa])/,
      zh: /(难过|伤感|悲伤|想哭|哭了|流泪|低落|抑郁|空虚|绝望|心酸|心塞|\bemo\b|emo了|难受|这辈子就这样|没盼头|没指望)/,
    },
  },
  {
    family: 'fear',
    label: { en: 'doubt', es: 'indecisión', zh: '犹豫' },
    signs: {
      en: /\b(can'?t decide|unsure|torn|don'?t know (whether|if|what to do|which)|doubt(s|ing)?|confus(ed|ing)|lost|should i)\b/,
      es: /\b(dud(a|as|o|ando)|no s[ée] (si|qué hacer|cu[áa]l)|indecis[oa]|confundid[oa]|confus[oa]|(?:me siento |estoy |ando |tan )perdid[oa]|no me decido)/,
      zh: /(犹豫|纠结|不知道该|拿不定|迷茫|困惑|要不要|该不该|左右为难|选哪|不知所措)/,
    },
  },
  {
    family: 'sadness',
    label: { en: 'jealousy', es: 'celos', zh: '嫉妒' },
    signs: {
      en: /\b(jealous(y)?|envy|envious)\b/,
      es: /\b(celos[oa]?s?|envidia)/,
      zh: /(嫉妒|羡慕|吃醋)/,
    },
  },
  {
    family: 'surprise',
    label: { en: 'shock', es: 'desconcierto', zh: '震惊' },
    signs: {
      en: /\b(shock(ed|ing)?|out of nowhere|stunned|can'?t believe|unexpected(ly)?|all of a sudden)\b/,
      es: /\b(desconcierto|desconcertad[oa]|impactad[oa]|de repente|no me lo esperaba|sorprend)/,
      zh: /(震惊|突然就|没想到|不敢相信|懵了|措手不及)/,
    },
  },
  {
    family: 'fear',
    label: { en: 'unease', es: 'malestar', zh: '不安' },
    signs: {
      en: /\b(unease|something feels off|don'?t feel right)\b/,
      es: /(malestar|algo no va bien|me siento rar[oa])/,
      zh: /(心里不踏实|忐忑|心神不宁)/,
    },
  },
  {
    family: 'calm',
    label: { en: 'relief', es: 'alivio', zh: '轻松' },
    signs: {
      en: /\b(reliev(ed|ing)|relief|calm(er)?|at peace|lighter)\b/,
      es: /\b(alivi(o|ad[oa])|estoy (m[áa]s |muy )?tranquil[oa]|me (siento|quedo) (m[áa]s )?tranquil[oa]|me da calma|estoy en paz|me quito un peso)/,
      zh: /(松一口气|松了口气|平静|踏实|安心|轻松多了)/,
    },
  },
  {
    family: 'joy',
    label: { en: 'joy', es: 'alegría', zh: '高兴' },
    signs: {
      en: /\b(happy|glad|excited|proud|joy|grateful|hopeful)\b/,
      es: /\b(feliz|content[oa]|alegr(e|ía)|ilusionad[oa]|orgullos[oa]|agradecid[oa])/,
      zh: /(高兴|开心|兴奋|自豪|快乐|幸福|期待)/,
    },
  },
];
