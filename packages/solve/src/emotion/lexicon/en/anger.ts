import type { Signs } from '../signs.ts';

export const anger: Signs = {
  strong: `angry angrily anger angered furious furiously fury mad rage raging enraged outraged outrage
outrageous livid irate pissed pissed_off annoyed annoying annoy annoyance irritated irritating
irritate irritation frustrated frustrating frustration fed_up sick_of sick_and_tired had_enough
enough_is_enough hate hated hates hating hatred resent resented resentful  bitter
loathe loathing despise despised hostile hostility aggressive yell yelled yelling shouted_at
shouting_at scream_at screamed_at screaming_at snapped_at snap_at cursed cursing swore swear_at
cuss fuck fucking fucked fucker motherfucker shit shitty bullshit bitch bitching bastard asshole
ass arsehole dick dickhead prick cunt twat wanker idiot idiots idiotic moron moronic imbecile
dumb dumbass stupid stupidity jerk douche scum scumbag pathetic shut_up shut_your get_lost
go_to_hell screw_you screw_this how_dare the_nerve had_the_nerve leave_me_alone get_out
mind_your_own none_of_your_business drives_me_mad drives_me_crazy driving_me_crazy drive_me_nuts
makes_my_blood_boil blood_boils blood_boiled boiling lose_my_temper lost_my_temper lost_my_shit
temper tantrum clenched_my_fists clenched_*_fists clench_*_fists fists gritted_*_teeth
grit_*_teeth ground_*_teeth grind_*_teeth jaw_clenched clenched_*_jaw slammed_the_door
slam_the_door punch_him punch_her strangle revenge vengeance 😡 🤬 😠 🖕 wtf stfu gtfo infuriating
infuriate infuriated seething fuming exasperated exasperating unfair not_fair injustice liar
liars backstabbing backstabber hypocrite hypocrites hypocritical hypocrisy disgrace disgraceful
ashamed_of_yourself shame_on should_be_ashamed`,
  clear: `pissing fuming_at resents steam_out steamed heated hot-headed hothead short_fuse snap snapped
lash_out lashed_out lashing gripping_my clenching clench clenched grinding gritting gritted
tightened_my tensed my_fists balled_my balled_*_fists white_knuckles knuckles vein veins
throbbing stomp stomped stomping pound_my pounded_my pounding_on pounded_on bang_my banged_my
slamming threw_*_hands throw_*_hands hands_up shook_my_fist shaking_my_fist shook_*_head
facepalm face_palm palm_to_forehead rolled_my rolling_my eyes_rolled rolled_her rolled_his
scoffed scoff huffed huff sighed_loudly groan groaned growled smack smacked shoved shove push_me
pushed_me kicked_me hit_me punched_me choke_him choked_me spat_at spat_in spit_on spit_in
hair_pulled pulled_my_hair pull_my_hair tear_my_hair tearing_my_hair rip_*_head bite_*_head bash
bashed beat_up beat_him beat_me kick_*_ass kicked_*_ass impatient impatiently irritable cranky
grumpy moody sarcastic sarcasm sarcastically condescending patronizing snarky snide smirk
smirked smug refuses_to will_not_stop won't_stop won't_shut would_not_stop wouldn't_stop
keeps_changing keep_changing keeps_telling keeps_asking kept_asking kept_interrupting
kept_talking unprofessional negligent negligence bureaucracy corrupt corruption cheap stingy
unfairly wronged screwed screwed_over stabbed_in_the_back annoys irks bugs_me bothers_me
bothered bother pisses gets_on_my_nerves on_my_nerves getting_on_my_nerves pain_in_the_ass
pain_in_the_neck took_my stole_my used_my drives_me drove_me sick_to_death jerk_off troll trolls
idiotically trashy hell_no not_okay not_acceptable lie lied lying cheat cheated betray betrayed
deceive deceived cheater fraud scam scammed stole steal stolen thief rude rudely disrespect
disrespected disrespectful insult insulted insulting offend offended offensive mock mocked
mocking bully bullied bullying harass harassed harassing harassment abuse abused abusive
manipulate manipulated manipulative gaslight toxic selfish arrogant ignorant entitled greedy
lazy careless incompetent useless ridiculous absurd nonsense garbage trash rubbish crap worst
terrible awful horrible joke clown loser coward fool fools foolish nuts insane argue argued
arguing argument fight fought fighting quarrel row confront confronted accuse accused accusing
blame blamed blames criticise criticize criticises criticizes criticised criticized complain
complained complaining whine whining nag nags nagging ruin ruined ruins ruining spoil spoiled
wreck destroy destroyed break_my broke_my smash smashed slam slammed threw_my throw_my rip_that
interrupt interrupted interrupts talk_over talks_over talked_over ignore ignored ignores refuse
refused refuses deny denied denies demand demanded demands bossy controlling force forced forces
forcing damn dammit goddamn bloody freaking frigging hell what_the_hell for_god's_sake
for_fuck's_sake oh_please typical stop_it stop_calling stop_telling stop_lying knock_it_off
cut_it_out back_off go_away quit_it who_do_you_think why_do_you_always you_always you_never
never_listens nobody_listens doesn't_listen never_helps never_pays never_washes owes_me
took_the_credit takes_the_credit take_credit behind_my_back taken_for_granted
take_me_for_granted not_your_servant blocked_my cut_in_front cut_me_off parked_across
middle_finger the_finger rolled_*_eyes rolls_*_eyes roll_*_eyes eye_roll glare glared glaring
scowl scowled sneer sneered growl grunt grunted hissed snarl snarled stormed_off stormed_out
storm_out hung_up kick_him kicked_him hit_him hit_her slap slapped punch punched fist scream
shout shouted shouting unacceptable intolerable unbearable inexcusable disrespecting
unreasonable bias biased racist sexist homophobic bigot kept_my_deposit overpriced rip-off
ripped_off money_back worst_service fired_me be_fired get_rid by_text again_and_again ten_times
every_single for_the_third_time how_many_times once_more on_purpose spite spiteful cruel mean
hot_face face_hot heat_rise see_red saw_red bit_*_tongue bite_*_tongue explode exploded erupt
flipped flipped_out lost_it`,
  faint: `boss manager coworker colleague roommate flatmate neighbour neighbor landlord ex mother-in-law
in-laws company government politician politicians police customer service people_like you_people
they always never every time still again anymore again! why don't stop quit enough money rent
dishes hit kick push pushed throw threw grab grabbed break broke bang banged jaw teeth tongue
eyes face head hot red loud loudly noise said_that told_me told_him told_her told_them lied_to
wrong fault problem bad worse ugly laughed_at jealous jealousy drunk attitude excuse excuses
promise promised deserve deserves seriously honestly literally apparently of_course sure
whatever really`,
};
