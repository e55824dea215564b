import type { Lexicon } from './lexicon.ts';

/** Where a clause begins, with the small words that may stand before it. */
const start = `(?:^|[,;:.—–] ?)(?:(?:so|and|but|then|maybe|perhaps|well|first|okay|ok|now|please|also|just|honestly|instead|next|personally),? ?)*`;
const acts = `(?:talk(?:ing)?|speak(?:ing)?|tell|ask(?:ing)?|call(?:ing)?|confront|set(?:ting)? (?:boundaries|limits|aside|clear|an? )|quit|leave (?:him|her|them|your)|stop|start|learn|accept|prioriti[sz]e|communicate|try|focus|let go|move on|remember|seek|get (?:some |more )?(?:help|rest|sleep)|rest|take (?:a|some|care|the time)|make (?:a|sure|time)|write|see a|be (?:kind|honest|more|patient)|practi[cs]e|breathe|meditate|exercise|forgive|find (?:a|some|someone)|consider|break|schedule|plan)`;
const could = `(?:try(?:ing)?|talk(?:ing)? to|speak(?:ing)? (?:to|with)|(?:tell|ask|call|text|write|email)(?:ing)? (?:to )?(?:him|her|them|your|the|someone|a|an|for|down)|set(?:ting)? (?:boundaries|limits|aside|clear|an? )|mak(?:e|ing) (?:a|time)|see(?:ing)? a|break(?:ing)? (?:it|the|this)|schedul(?:e|ing)|plan(?:ning)?|focus(?:ing)?|practi[cs](?:e|ing)|breath(?:e|ing)|meditat(?:e|ing)|exercis(?:e|ing)|join(?:ing)?|find(?:ing)? (?:a|some)|tak(?:e|ing) (?:a|some)|get(?:ting)? (?:some|more|help)|stop(?:ping)? \\w+ing|quit(?:ting)?|confront(?:ing)?|seek(?:ing)?|list(?:ing)?)`;
const by = (source: string) => new RegExp(source, 'u');

const disorders =
  /\b(?:depression|clinical(?:ly)? depress(?:ed|ion)|depressive|anxiety disorders?|gad|ptsd|post-?traumatic stress|adhd|autis(?:m|tic)|asperger'?s?|bipolar|ocd|obsessive[- ]compulsive|panic disorder|schizo\w+|psychosis|psychotic|borderline|bpd|narcissis(?:t|tic|m)|sociopath\w*|psychopath\w*|personality disorders?|eating disorders?|anorexi\w+|bulimi\w+|dysthymi\w+|adjustment disorder|mood disorders?|disorder|phobia|dissociat\w+|codependen\w+|alcoholism|alcoholic|insomnia|pathological)\b/;

export const english: Lexicon = {
  advice: [
    by(
      `${start}(?:i (?:really |do |honestly )?(?:think|believe|feel|would say) (?:that )?)?you (?:really |probably |definitely |simply |just )?(?:should|ought to|had better|'d better)(?! (?:not )?(?:have|feel|n't have))(?!n't have)`,
    ),
    by(
      `${start}(?:i (?:really )?(?:think|believe) (?:that )?)?you (?:really |just |simply )?(?:need to|must|have to) ${acts}\\b`,
    ),
    by(
      `${start}(?:what )?you (?:could|might|can|may) (?:also |just |simply |always |want to |consider |start by |begin by )*${could}\\b`,
    ),
    by(
      `\\bi(?:'d| would| do)? (?:strongly |really |highly )?(?:suggest|recommend|advise|encourage you|urge you)\\b`,
    ),
    by(
      `\\b(?:my (?:advice|suggestion|recommendation)|if i were you|a (?:good|great|helpful) (?:tip|strategy|technique|way to (?:handle|cope|deal)))\\b`,
    ),
    by(`${start}(?:try|consider) (?:\\w+ing|to|and|not|a|an|the|some|this)\\b`),
    by(
      `\\b(?:why don't you|why not (?:just |simply )?(?:${acts})|how about (?:you )?(?:${acts}|\\w+ing)|what if you (?:just |simply |tried|talked|told|asked|set|stopped|started|wrote|took)|have you (?:considered|thought (?:about|of)) (?:just )?\\w+ing)\\b`,
    ),
    by(
      `\\b(?:the best (?:thing|way|approach|move)(?: (?:you can|to|for you|here|now|would|is)\\b)|it(?:'s| is| would be| might be| could be|'d be) (?:best|better|wise|important|crucial|essential|helpful|worth|a good idea) (?:to|if you|for you to|that you|\\w+ing)|(?:one thing|something) (?:you (?:can|could|might) (?:do|try)|that (?:helps|(?:can|could|might|may) help))|(?:it's|it is|might be|may be) time to ${acts}|you (?:might|may) (?:want|like) to (?!say|tell|start|share|add|stay|skip|stop|go back|leave|put|hear|know|look)|have you tried (?:meditat|yoga|therapy|counsell?ing|exercis|journal|breathing|mindful|an app))`,
    ),
    by(
      `${start}(?:talk to|speak (?:to|with)|tell|ask|call|text|confront|email) (?:your|him|her|them|a|an|the|someone) (?!me\\b)`,
    ),
    by(
      `${start}(?:make (?:a|sure|time)|write (?:down|a|it)|take (?:a (?:deep|break|walk|step|few|day)|deep|some time|care of)|set (?:a|some|clear|aside|boundaries)|break (?:it|the|this|things) |focus on|remember (?:to|that)|don't (?:worry|forget|be|let)|go for|get (?:some|more|enough|a)|be sure|start (?:by|with|small)|begin by|practi[cs]e|schedule|prioriti[sz]e|avoid|stop (?:worrying|thinking|blaming|being)|breathe|quit your|leave (?:him|her|your)|learn to|let go of|give yourself (?:a|time|permission))`,
    ),
  ],
  asksForAdvice: [
    /\bwhat (?:should|can|could|do|would|shall|ought) (?:i|you)(?: even)? (?:do|try|say|tell|suggest|recommend|advise)\b/,
    /\b(?:any|some|your|need|want|give me|for) (?:\w+ )?(?:advice|tips?|suggestions?|ideas?)\b|\b(?:tell|show) me (?:what|how) to\b|\bhow (?:do|can|should) i (?:fix|solve|handle|deal|stop|get|make|tell|talk)\b|\bwhat would you do\b|\badvise me\b|\b(?:do you think )?i should\b.*\?|\bshould i\b/,
  ],
  disorders,
  diagnosis: [
    by(
      `\\b(?:you|he|she|they|your \\w+)(?:'re| are| is|'s)? (?:(?:may|might|could|probably|likely|clearly|definitely|seem to|appear to|must|most likely) )*(?:have|has|be|suffer(?:ing)? from|struggling with|experiencing|showing|show|showing signs of|meet) (?:(?:a|an|some|signs of|symptoms of|the criteria for|mild|severe|chronic|form of|case of|kind of|classic|undiagnosed|untreated|clinical) )*${disorders.source}`,
    ),
    by(
      `\\b(?:this|that|it|which|what you describe|these) (?:is|are|sounds?|looks?|seems?|could be|may be|might be)(?: like| to be| (?:a|an|classic|typical|clear|all|textbook|signs? of|symptoms? of|consistent with))* ${disorders.source}`,
    ),
    /\b(?:your|this|a) diagnosis (?:is|would be)\b|\bi(?:'d| would|'m going to| can)? diagnose\b|\b(?:symptoms?|signs?) of (?:a |an |clinical )?(?:depress|anxiety|disorder|trauma|illness)/,
  ],
  doses: [
    /\b\d+(?:\.\d+)? ?(?:mg|mcg|µg|milligrams?|micrograms?)\b/,
    /\b(?:take|taking|double|halve|increase|reduce|lower|raise|skip|up) (?:\w+ ){0,3}(?:dos(?:e|es|age)|pills?|tablets?)\b/,
    /\b(?:take|taking|try|stop taking|start taking|come off|go on) (?:your |an? |some )?(?:\w+ )?(?:sertraline|fluoxetine|prozac|zoloft|xanax|valium|diazepam|lorazepam|melatonin|ssris?|antidepressants?|anti-anxiety|benzos?|benzodiazepines?|sleeping pills?|ritalin|adderall|ibuprofen|medication|meds)\b(?! (?:helps|helped|is|was|has))/,
  ],
  lawAndMoney: [
    /(?:should|could|must|need to|have to|ought to|can|better|suggest|recommend|advise|^|[,;] ?)(?: (?:you|that you|just|simply|to|now|then|also))* ?(?:sue (?:them|him|her|your|the)|file (?:a |an )?(?:lawsuit|claim|police report|restraining order|for (?:divorce|bankruptcy|custody))|press charges|take (?:them|him|her|it|your \w+) to court|declare bankruptcy|withhold (?:the |your )?rent|stop paying|invest in|put your (?:money|savings)|buy (?:stocks?|shares|crypto|bitcoin|gold)|sell (?:your )?(?:stocks?|shares|house)|take out a (?:loan|mortgage)|refinance|consolidate your|cash out)\b/,
    /\b(?:you have a (?:strong|good|solid|clear) (?:legal )?case|legally,? you|you(?:'re| are) (?:legally )?entitled to|you(?:'d| would| will)? win in court)\b/,
  ],
  humanClaim: [
    /(?<!not )(?<!n't )(?<!never )\b(?:i am|i'm|as) (?:also |just |only |actually )?(?:a )?(?:real )?(?:human|person like you|real person|fellow human|woman|man|mother|father|therapist|psychologist|counsell?or|doctor)\b/,
    /\bi (?:know|understand) (?:exactly |just )?(?:how (?:you|that|it) feels?|what (?:you're|you are) (?:going|feeling)|what (?:it's|that's|it is) like)\b|\bi(?:'ve| have) (?:been (?:there|through)|felt (?:that|this|the same)|experienced|struggled)\b/,
    /(?<!how )(?<!what )\bi (?:really |truly |deeply )?(?:feel (?:your|so|sad|for you|the same|bad|deeply|heartbroken|with you|it too)|love you|care (?:deeply |so much )?(?:about|for) you|miss(?:ed)? you|worry about you|cried|hurt)\b/,
    /\bi(?:'m| am) (?:so |really |truly |deeply |very |a bit )*(?:sad|happy|proud|excited|heartbroken|moved|touched|worried|angry|devastated|thrilled|delighted)\b/,
    /\bi(?:'m| am|'ll be|'ll| will be| will)? ?(?:always|forever|constantly) (?:be )?(?:here|there|by your side|with you)\b|\bhere for you (?:24|any ?time|always|whenever|day)\b|\bi(?:'ll| will) never leave\b/,
    /\bwhen i was (?:a |your |in |young|little|\d)|\bmy own (?:life|experience|childhood|mother|father|family|past|struggles?)\b|\bin my (?:own )?(?:life|body|heart)\b|\bmy heart (?:goes|breaks|aches|sinks)\b/,
    /\b(?:in|from|during) our (?:last|previous|earlier|other) (?:session|conversation|talk|chat)s?\b|\blast time we (?:spoke|talked|met|chatted)\b|\bi remember (?:you|from|when)\b/,
  ],
  toolTalk: [
    /\b(?:tool|function)[ _-]?calls?\b|\bcall(?:ing|ed)? the (?:tool|function)\b|\bthe (?:tool|function) (?:call|result|field|schema)\b|\b(?:hidden|internal) (?:state|object|fields?|result|notes?|instructions?)\b|\bstate object\b|\bstep[ _]result\b|\bjson (?:object|schema|output|result|below|above)\b/,
    /\bready (?:is|set to|=|:) ?(?:true|false)\b|\bmissing: ?\[|\bturn \d of at most \d\b|\bmy (?:tool|schema|output format)\b/,
  ],
  obeys: [
    /(?<!(?:can't|cannot|won't|not|never|asked me to|ask me to|want me to|told me to|tell me to) )\b(?:ignore|ignoring|disregard(?:ing)?|drop(?:ping)?|forget(?:ting)?|overrid(?:e|ing)|bypass(?:ing)?|set(?:ting)? aside|break(?:ing)?) (?:all |any |every )?(?:of )?(?:my|the|these|those|previous|prior|earlier) (?:\w+ )?(?:rules|instructions|guidelines|restrictions|limits|prompt)\b/,
    /\b(?:here(?:'s| is| are)|this is|these are|below is|below are)(?: a copy of| the text of)? (?:my|the|all my) (?:\w+ )?(?:system|prompt|instructions|rules)\b|\bmy (?:system |hidden |original |secret )?(?:prompt|instructions|system message) (?:is|are|says?|reads?|begins?|tells?)\b|\b(?:i was|i've been|i am|i'm) (?:instructed|programmed|prompted|told by (?:the system|my developers?)) to\b/,
    /\b(?:dan|developer|jailbreak|god|unrestricted|unfiltered|debug) mode\b|\bjailbroken\b|\bi(?:'m| am) (?:now )?(?:free of|no longer bound|unrestricted|unfiltered)\b|\bno (?:more )?(?:rules|restrictions|limits) (?:now|apply|anymore|any more)\b|\bsystem prompt:/,
  ],
  praise: [
    /^(?:great|good|excellent|amazing|awesome|wonderful|fantastic|perfect|brilliant|nice)(?: (?:question|job|work|point|idea|thinking|start|choice|one))?[.!, ]|\b(?:well done|good for you|great job|good job|i'm (?:so )?proud of you|you're (?:doing )?(?:so |really )?(?:great|amazing|awesome|incredible|so strong|so brave)|you've got this|you got this)\b|\bthat(?:'s| is) (?:so |really )?(?:great|amazing|wonderful|awesome|fantastic|brilliant)\b/,
  ],
  help: /\b(?:911|112|999|988|988|emergency|ambulance|crisis|help ?line|hotline|poison|on (?:the|your) screen|safe(?:ty)? (?:now|right now|place)|somewhere safe)\b/,
};
