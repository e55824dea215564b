import type { TopicId } from '../phrases/phrases.ts';

/** Signs of each topic in the three languages together: people mix them. */
const signs: [TopicId, RegExp][] = [
  [
    'grief',
    /\b(died|passed away|death|funeral|grie\w+|mourning|miscarr\w+|put (?:our|my|the) (?:dog|cat) (?:down|to sleep))\b|falleci|(?<![a-záéíóúñ])(?:muri[óo]|muerte de|se muri[óo]|duelo|luto)(?![a-záéíóúñ])|p[ée]rdida de mi|aborto espont|un aborto|perd[íi] (?:el|al|un|mi) beb[ée]|funeral|velorio|entierro|去世|过世|离世|葬礼|(?:妈|爸|母亲|父亲|奶奶|爷爷|外婆|外公|姥姥|姥爷|猫|狗|毛孩子).{0,4}走了/g,
  ],
  [
    'boss',
    /\b(boss|manager|supervisor|colleagues?|co-?workers?|team ?lead)\b|\bjef[ea]s?\b|compañer[oa]s? de (?:trabajo|oficina)|encargad[oa]|supervisor|老板|领导|上司|主管|同事|经理/g,
  ],
  [
    'study',
    /\b(exams?|thesis|dissertation|univers\w+|college|school|class(?:es)?|grades?|studying|study|homework|degree|phd|professor|teacher|finals)\b|(?<![a-záéíóúñ])(?:examen|ex[áa]menes|tesis|universidad|facultad|la carrera|estudi[aáoó]|estudios|asignatura|la materia|oposici|profesor|notas|suspend|reprob|parcial(?:es)?(?= |$)|selectividad|m[áa]ster|beca)|考试|考研|论文|学习|大学|导师|成绩|高考|挂科|作业|毕业|(?<!(?:儿子|女儿|孩子).{0,12})老师|复习|挂了.{0,3}次|考过/g,
  ],
  [
    'money',
    /\b(money|debts?|rent|loans?|bills?|mortgage|savings?|salary|afford|credit card|owe)\b|dinero|(?<![a-záéíóúñ])(?:deudas?|deudo|debemos)|alquiler|la renta|hipoteca|pr[ée]stamo|facturas?|sueldo|ahorros|pagar|plata(?![a-záéíóúñ])|del banco|tarjeta|hago cuentas|las cuotas?|recibos|quincena|llego a fin de mes|钱|债|房租|房贷|贷款|工资|信用卡|花呗|存款|还款/g,
  ],
  [
    'partner',
    /\b(partner|husband|wife|boyfriend|girlfriend|marriage|relationship|break ?up|broke up|divorce|dating|my ex|spouse)\b|mi pareja|en pareja|marido|mi mujer|mi (?:ex)?espos[oa]|mi novi[oa]|polol[oa]|me separ[ée]|terminé con|cortamos|matrimonio|(?:mi|la|nuestra) relaci[óo]n|ruptura|divorcio|me (?:ha )?dej(?:ó|ado) (?:por|después|hace)|rompi(?:ó|mos)|mi ex\b|(?<!(?:室友|舍友|同事|朋友|闺蜜|她|他)的)(?:男朋友|女朋友)|老公|老婆|丈夫|妻子|对象|分手|离婚|恋爱|婚姻|前任|男友|女友|男方|女方|冷战/g,
  ],
  [
    'family',
    /\b(mother|mom|mum|father|dad|parents?|sister|brother|my son|daughter|kids?|child(?:ren)?|family|in-?laws?|grandm\w+|grandf\w+|teenager|toddler|baby)\b|(?<![a-záéíóúñ])(?:madre|padres?|mam[áa]|pap[áa]s?|herman[oa]s?|hij[oa]s?|familia|suegr[oa]s?|abuel[oa]s?|mis niñ[oa]s|cuñad[oa])(?![a-záéíóúñ])|妈妈?|爸爸?|父母|母亲|父亲|家人|家里|孩子|儿子|女儿|婆婆|姐姐|弟弟|哥哥|妹妹|奶奶|爷爷|外婆|外公|姥姥|姥爷|嫂子|我[哥姐弟妹]|岳母|公婆/g,
  ],
  [
    'friends',
    /\b(friends?|friendship|group chat|invited?|party|excluded|left me out)\b|amig[oa]s?|amistad|grupo de amig|朋友|闺蜜|哥们/g,
  ],
  [
    'lonely',
    /\b(lonely|loneliness|alone|no friends|isolated|new city|don't know anyone|nobody to)\b|soledad|(?:estoy|me siento|vivo|como|ceno) (?:muy |tan )?sol[oa](?![a-záéíóúñ])|sin conocer a nadie|sin amig|^sol[oa]$|no conozco a nadie|nadie con quien|孤独|孤单|寂寞|没有朋友|没人(?:说话|一起|陪)|谁(?:也|都)不认识|一个人(?:也|都)不认识|人生地不熟|一个人在|没朋友|格格不入|圈子/g,
  ],
  [
    'health',
    /\b(sleep|insomnia|health|doctor|pain|sick|illness|ill|diagnos\w+|tests? results|headaches?|body|weight|awake)\b|no (?:[a-záéíóúñ]+ ){0,2}d(?:ue|o)rm|duermo (?:mal|poco|apenas)|dormir (?:mal|bien|poco)|sin dormir|insomnio|la salud|dentista|muela|doctora?(?![a-záéíóúñ])|artrosis|m[ée]dic[oa]|(?<![a-záéíóúñ])dolor|enferm|mi cuerpo|diagn[óo]stic|me despierto|sigo despiert[oa]|me quedo despiert[oa]|hospital|quimio|pastillas|migrañas?|睡不着|失眠|睡眠|健康|医生|生病|身体|疼|体检|医院|熬夜/g,
  ],
  [
    'home',
    /\b(roommates?|flatmates?|move|moving|apartment|flat|house|landlord|neighbou?rs?|nois[ey]|upstairs|(?:below|above|beneath) us|clutter|mess|mov(?:e|ing) (?:to|out))\b|mudanza|mudar|me mud[oé]|compañer[oa]s? de piso|(?<![a-záéíóúñ])(?:piso|apartamento|departamento|caser[oa]|arrendador)(?![a-záéíóúñ])|vecin[oa]s?|ruido|desorden|室友|舍友|搬家|房东|邻居|噪音|租房|乱糟糟|收拾|合租/g,
  ],
  [
    'decision',
    /\b(decide|(?<!(?:visa|court|their|the board's|his|her) )decision|choose|choice|torn|whether to|should i (?:take|accept|quit|leave|stay)|(?:two|job) offers?|offers?)\b|decidir|decisión|elegir|no s[ée] si|dos ofertas|oferta|aceptar|决定|选择|纠结|要不要|该不该|选[哪错]|该选|二选一|两个(?:机会|offer)|犹豫/g,
  ],
  [
    'habit',
    /\b(procrastinat\w+|put(?:ting)? (?:it|things|everything) off|scroll\w*|phone|habit|smok\w+|drink(?:ing)?|exercise|gym|lazy|discipline|gaming|distract\w+|social media)\b|procrastin|posterg|dej(?:o|ar|ando) (?:[a-záéíóúñ]+ ){0,3}para (?:mañana|despu[ée]s|luego|el final)|(?<![a-záéíóúñ])(?:m[óo]vil|celular)(?![a-záéíóúñ])|redes sociales|h[áa]bito|fumar|fumo|ejercicio|gimnasio|pereza|disciplina|distra|拖延|拖着|往后拖|拖到|刷.{0,6}手机|刷视频|习惯|自律|戒烟|健身|运动|游戏|懒/g,
  ],
  [
    'overload',
    /\b(overwhelm\w*|too much|too many|no time|behind|deadlines?|overtime|busy|workload|juggl\w+|catch up|weekends?|never enough time|to-do|reports?)\b|agobi|abrum|desbord|no me da la vida|no doy abasto|demasiad|plazos?|horas extra|sin tiempo|no llego|informes?|entregas?|忙不过来|加班|太多|没时间|做不完|报告|任务|项目|赶不上|进度|周末/g,
  ],
  [
    'job',
    /\b(job|work|career|unemployed|laid off|fired|interviews?|resume|cv|client|customers?|promotion|business|office|presentation|shift|meetings?|slides|team)\b|trabaj|empleo|chamba|en (?:el )?paro|desemple|despid|entrevistas?|curr[íi]culum|clientes?|ascenso|negocio|oficina|presentaci[óo]n|reuni[óo]n|diapositivas|equipo|工作|失业|裁员|面试|简历|客户|升职|跳槽|辞职|上班|公司|找工作|演讲|开会|会议|幻灯片/g,
  ],
  [
    'self',
    /\b(worthless|failure|not good enough|imposter|impostor|confidence|self-?esteem|hate myself|fraud|stupid|ugly|compare myself)\b|no valgo|fracas[oa]d?|impostor|autoestima|no soy suficiente|no sirvo|insegur|compar(?:o|arme)|me odio|自卑|没用|什么都不是|跟.{0,8}同学比|失败者|不够好|自信|比不上|讨厌自己|配不上|差劲|废物/g,
  ],
];

/** Hits, the first sentence twice: people begin with what it is about. */
function weigh(text: string, pattern: RegExp): number {
  const first = /^[^.!?。！？\n]*/.exec(text)?.[0] ?? '';
  return (text.match(pattern)?.length ?? 0) + (first.match(pattern)?.length ?? 0);
}

/** "As if somebody had died" tells of no death. */
const compared =
  /\b(?:as if|as though|like when)\b[^,.;\n]*|como si [^,.;\n]*|(?:好像|仿佛|像是?)(?:谁|有人)[^，。；\n]*/g;

/** Topics a text touches: a loss first, then the strongest; specific ones win ties. Never empty. */
export function topicsOf(text: string): TopicId[] {
  const lower = text.toLowerCase().replace(compared, ' ');
  const strongest = Math.max(...signs.map(([, pattern]) => weigh(lower, pattern)));
  const isLoss = ({ id, hits }: { id: TopicId; hits: number }) =>
    id === 'grief' && hits * 3 >= strongest;
  const found = signs
    .map(([id, pattern], order) => ({
      id,
      order,
      hits: weigh(lower, pattern) * (id === 'boss' ? 2 : 1),
    }))
    .filter((topic) => topic.hits > 0)
    .toSorted(
      (a, b) => Number(isLoss(b)) - Number(isLoss(a)) || b.hits - a.hits || a.order - b.order,
    )
    .map((topic) => topic.id);
  return found.length > 0 ? found : ['other'];
}
