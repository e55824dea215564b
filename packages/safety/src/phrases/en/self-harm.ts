import { type PhraseRule, words } from '../rules.ts';

const body =
  '(?:own )?(?:left |right |inner |upper |lower )?(?:arms?|legs?|wrists?|thighs?|skin|stomach|belly|hips?|ankles?|forearms?|flesh|body|calves|shins?|chest|ribs)';
const hurting =
  '(?:cut|cuts|cutting|slice|sliced|slicing|burn|burns|burnt|burned|burning|scratch|scratched|scratching|carve|carved|carving|hit|hitting|punch|punched|punching|bite|bit|biting|stab|stabbed|stabbing|hurt|hurting|harm|harmed|harming|whip|slap|slapped|slapping|bruise|bruised|bruising|choke|choked|choking|scald|scalded|scalding|brand|branding|punish|punished|punishing|torture|torturing|mutilat\\w+|bleed|bleeding|claw|clawing|smash|smashing|beat|beating|pinch|pinching|dig|digging)';
const reason =
  '(?:on purpose|deliberately|intentionally|again|to (?:feel|cope|calm|punish|stop|release|forget|get through|numb|sleep|focus|make)|when(?:ever)? (?:i|im|it|things|he|she|they)|because (?:i|it|im)|instead of|every (?:time|night|day)|so (?:i|that i|deep|bad|hard|much)|since|until|till|after (?:every|each|he|she|work|fights?|arguments?)|with (?:a |the |my )?(?:razor|blade|knife|lighter|cigarettes?|compass|glass|scissors|pin|needle|sharpener|matches|iron|fists?|belt)|for (?:it|years|relief|every|messing|failing)|just to|in the (?:toilets?|bathroom|loo|shower)|most|daily|all over|last night|at night|lately)';

/** Hurting oneself without naming death. */
export const selfHarmRules: readonly PhraseRule[] = [
  words('suicide_self_harm', 3, [
    `(?:i|ive|im|been|to|keep|started|and|started|by|of|about|from|back) (?:\\w+ ){0,3}${hurting} (?:myself|my ${body}) (?:\\w+ )?${reason}`,
    `(?:been|keep|started|back to|cant stop|addicted to|want to|need to|urge to|urges? to|going to|relapsed? (?:and|into|on|with)|thinking (?:of|about)|thoughts of|again) (?:\\w+ )?${hurting} (?:myself|my ${body})(?! (?:some|off|shaving|at the gym|a break|slack|out|up about|on the (?:oven|stove|iron|kettle|hob)))`,
    `(?:make|making|made|watch|watching|let|letting) myself bleed`,
  ]),
  words('suicide_self_harm', 2, [
    '(?:keep|been|started|back to|stop|still|addicted to|miss|relapsed|about|like|started) cutting(?= ?[.,]|$| (?:and|again|so|because|when|every|but|deeper|since|for years|last))(?! (?:carbs|costs|corners|down|back|hair|grass))',
    'cuts are (?:getting )?(?:\\w+ )?(?:bigger|deeper|worse|infected|healing|showing)',
    `(?:punch|punching|punched|slap|slapping|slapped|hit|hitting|bite|biting|bit|scratch|scratching|scratched|carv\\w+|stab\\w*|slic\\w+|scald\\w*|harm\\w*|punish\\w*|starv\\w+|chok\\w+|bruis\\w+|mutilat\\w+|tortur\\w+|claw\\w*) (?:\\w+ )?myself(?! (?:on the (?:back|wrist|forehead|head|oven|rose)|for (?:eating|skipping)|to (?:the|some|a (?:coffee|cake))|with (?:work|chores|a (?:spoon|fork))|some|playing|at (?:football|rugby)|while|out|when my (?:cat|dog)))`,
    `(?:punch|punching|punched|bang|banging|banged|slam|slamming|slammed|smash|smashing|smashed|hit|hitting|slap|slapping) (?:my (?:own )?(?:head|face|legs?|thighs?|fists?)|my head|myself in the)(?: (?:against|into|on|off) (?:the|a|walls?)| (?:until|till|when|to|over and)| in)(?! (?:in (?:frustration )?over (?:this|the)|trying|brick|the (?:door|cupboard|shelf|cabinet|car)|at work))`,
    `(?:pull\\w*|pick\\w*|peel\\w*|scratch\\w*|rip\\w*|tear\\w*|bit\\w*|chew\\w*|dig\\w*) (?:\\w+ ){0,3}(?:hair|lashes|eyelashes|eyebrows|skin|nails|scabs?|arms?|flesh|it|lips?|fingers?|face|scalp) (?:\\w+ ){0,4}(?:out|raw|off|bleed\\w*|blood|bald|patches|next)(?! (?:the|of the) (?:drain|fridge))`,
    `(?:scratch\\w*|pick\\w*|rub\\w*|dig\\w*|cut\\w*|burn\\w*) (?:\\w+ ){0,3}(?:till|until) (?:its|it|i|im|my skin|theres|they|the skin) (?:is |am )?(?:raw|bleed\\w*|blood|hurts?|numb|red|calm)`,
    `(?:relapse|relapsed|relapsing|clean|slipped|slip)(?: \\w+){0,3} (?:from|with|on|of|since) (?:cutting|self ?harm\\w*|sh|burning|my arms|the blade|hurting)`,
    `\\bsh (?:relapse\\w*|again|scars?|urges?|clean|thoughts)|(?:relapse\\w*|urges?|dont|do|to|of|from|with|my|and|some) sh(?= ?[.,]|$| (?:again|is|i|so|and|to|but|for|because|when|since|isnt|scars|last|today))`,
    `(?:fresh|new|old|hide|hiding|cover|covering|hid|covered|showing|more|my|all the|saw|seen|notice\\w*|deep) (?:my |the |her |his |up )?(?:cuts|self ?harm|slashes|burn marks|scars|gashes|marks)(?: (?:and \\w+ )?(?:on|up|down|along|all over|with|from|under) (?:my|her|his|their|both|the|long|a)? ?(?:arms?|wrists?|legs?|thighs?|sleeves?|forearms?|hoodie|stomach|hips?|bracelets?|inside))`,
    `(?:cuts|slashes|scars|burns|burn marks|gashes|fresh marks) (?:all )?(?:up|down|along|over|across|on) (?:my|her|his|their|both) (?:\\w+ )?(?:arms?|wrists?|legs?|thighs?|forearms?)(?! from (?:the (?:cat|accident|surgery|operation)|surgery|my cat))`,
    `(?:razor|razors|razor blades?|blades?|sharpener|scalpel|box ?cutter|compass|lighter|stanley knife|shard|pin) (?:\\w+ ){0,5}(?:to (?:my|the) (?:skin|arm|leg|thigh|wrist)|on my (?:arms?|skin|legs?|thighs?|wrist)|hidden|under my (?:mattress|pillow|bed|phone)|in my (?:phone case|pillow|sock|pencil|school|drawer)|(?:calms?|helps?|makes) me)`,
    `(?:pain|blood|bleeding|cutting|burning|hurting|the sting|the burn|hunger|the blade) (?:\\w+ ){0,3}(?:is the only|only thing|calms|helps me|makes me feel|quiets|feels (?:good|better|like|right)|i can control|i deserve|makes it (?:quiet|stop|go|better)|distracts|quietens)(?! relief (?:i|for) (?:take|my back))`,
    `(?:only thing|only way|thing) (?:\\w+ ){0,3}(?:makes?|that makes|helps|stops|calms|quiets|works|shuts) (?:\\w+ ){0,5}(?:blade|cutting|pain|blood|burning|hurting|razor|bleeding|noise (?:go quiet|stop))`,
    `(?:deserve|deserved|earned) (?:\\w+ )?(?:(?:to )?(?:hurt|suffer|be (?:hurt|punished|in pain)|bleed)|(?:the|this|every|all the) (?:pain|cuts?|bruises?|hurt|burns?|scars?))`,
    `(?:did|done|do|doing) (?:stuff|something|things|it) (?:bad |stupid )?to (?:my (?:arms?|legs?|wrists?|thighs?|skin|body)|myself)(?= ?[.,]|$| (?:again|last|with|in|and|i|because|so))`,
    `(?:held|holding|hold|put|putting|press\\w*|stub\\w*) (?:\\w+ ){0,4}(?:on|to|against|over|under|in|out on) my (?:own )?(?:skin|arms?|hand|palm|leg|thigh|wrist|chest|forearm)(?= ?[.,]|$| (?:until|till|to (?:feel|see|stop)|just|and (?:press|it)|again|because|for as long))(?<=(?:iron|lighter|cigarettes?|candle|flame|stove|blade|knife|razor|glass|match|matches|straighteners?|hot|hob|ice)[^.]{0,40})`,
    `(?:step|stepping|walk|walking|drive|driving) (?:out )?(?:into|in) (?:the )?(?:road|street|traffic) without looking`,
    `(?:urge|urges|impulse) to (?:\\w+ )?(?:hurt|cut|burn|jump|swerve|step out|drive|let go|crash|slice|harm|bleed|end|stop breathing)(?! (?:costs|corners|ties|spending|ship|in on))`,
  ]),
];
