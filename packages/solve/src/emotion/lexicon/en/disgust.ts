import type { Signs } from '../signs.ts';

export const disgust: Signs = {
  strong: `disgust disgusted disgusting disgustingly gross grossed_out yuck yucky ew eww ewww ick icky
revolting revolted repulsive repulsed repulsion repugnant nauseating nauseated sickening
sickened sickens vile nasty foul filthy filth grotesque abhorrent putrid rancid stench stink
stinks stinking stank reek reeked reeks makes_me_sick make_me_sick made_me_sick turns_my_stomach
turned_my_stomach stomach_turn gag gagged gagging retch retched puke puked vomit vomited
throw_up threw_up throwing_up barf maggots cockroach cockroaches lice slime slimy mold mould
moldy mouldy rotten rotting 🤢 🤮 🤧 perv pervert perverted creep creeps creepy vomit-inducing
distasteful loathsome`,
  clear: `dirty grimy sweaty smelly smell smelled smelt odor odour greasy sticky snot spit spat saliva pus
urine pee piss poop shit shitty feces faeces toilet diaper bin sewage rat rats fly flies bugs
worms infected wound guts entrails corpse dead_body carcass blood pimple sleazy slimeball
sick_of_people shameless indecent obscene vulgar cringe cringy cringeworthy cringey appalling
appalled horrid hideous ugly despicable contempt pathetic scum scumbag trash garbage racist
rapist rape molest creeped_out touches_people pig swine picked_his_nose mouth_open unwashed
not_been_cleaned never_showers nausea nauseous sick_to_my_stomach hate hatred awful terrible
horrible toxic corrupt shame_on disgrace disgraceful fur furry`,
  faint: `eat eating food taste tasted swallow swallowed mouth tongue nose stomach breath hair floor body
bad worst wrong weird strange greedy stupid idiot people_who who_does old_fish warm_and_wet`,
};
