import type { Signs } from '../signs.ts';

export const fear: Signs = {
  strong: `afraid fear fearful scared scare scary terrified terrify terrifying terror horror horrified
horrifying panic panicky panicked panicking anxious anxiety dread dreading frightened frighten
frightening fright petrified nervous nervously worried worry worrying worrisome nightmare phobia
paranoid freak_out freaked_out freaking_out scared_stiff scared_to_death scared_* heart_pounding
heart_pounded heart_racing heart_raced heart_hammering heart_stopped heart_skipped
blood_ran_cold run_for_my_life fear_for i_froze frozen_in_place afraid_of hair_stood_up
hair_*_*_*_stood spine_tingle shiver_down chill_down bad_feeling panic_attack on_edge
white_as_a_sheet cold_sweat butterflies apprehensive alarmed alarming hysterical hysterics
dreadful menacing ominous sinister haunted haunting overwhelmed overwhelm overwhelming
i'm_going_to_die going_to_die about_to_die scream_in_terror uneasy unease insecure insecurity
jittery trepidation 😱 😨 😰 spooked spooky creeped_out creepy eerie stage_fright at_gunpoint
hostage kidnap panic-stricken what_if worst_fear worst_nightmare too_scared so_scared
can't_breathe couldn't_breathe can_hardly_breathe couldn't_move could_not_move would_not_move
wouldn't_move my_life_flashed holding_my_breath held_my_breath`,
  clear: `i_was_going_to_die thought_i_was thought_he_was thought_she_was might_die nearly_died
almost_died near-death near_death close_call can't_move cannot_move unable_to_move couldn't_feel
can't_feel could_not_feel couldn't_see can't_see could_not_see couldn't_hear couldn't_speak
couldn't_open couldn't_scream can't_swallow couldn't_swallow tunnel_vision vision went_black
going_black black_out blacked_out blackout fade_to blurred ringing_in_my_ears ears_ringing
ears_rang ears_popped lightheaded light-headed woozy disoriented tingling tingle tingly prickle
prickled crawling skin_crawl skin_crawled hairs hackles gut_wrenching stomach_lurched
stomach_flipped stomach_sank stomach_tightened stomach_fell stomach_hurt stomach_ached
chest_hurt chest_pain chest_pains pressure_on heavy_chest weight_on_my_chest burning
lungs_burned lungs_burning short_of_breath breathless breathing_heavily heavy_breathing
breathing_heavy breathing_hard panting wheezing heart_thumping thumping thumped throb throbbing
heart_pound heart_race heart_jumped heart_thudding heart_fluttered adrenaline adrenalin
dislocated fractured fracture shattered sprained torn_ligament cast stitches amputated
bone_sticking popped_out surgeon anesthesia injection needles syringe iv infection allergic
reaction swelling rash lumps migraine wobbly shaky unsteady jelly legs_like_jelly buckled
collapse collapsed collapsing lost_my_balance lost_balance lost_control losing_control
lost_my_footing off_balance teeter teetering bit_my bit_me sting stung stings bee wasp hornet
scorpion alligator crocodile raccoon rabid lunged lunge charged_at charging pounced tackled
tackle pinned pinned_down held_me_down held_down dragged_me grabbed_me grabbed_my aimed
pointed_a pointed_at barrel trigger shoot shot shooter shooting gunmen terrorist terrorists
robbery sniper grenade abandoned_building haunted_house graveyard fog noises something_moved
moving_towards coming_towards towards_me toward_me came_at_me coming_for coming_closer
getting_closer closing_in worst_part what_would_happen what_could_happen go_wrong gone_wrong
went_wrong don't_want_to_die want_to_live survive survival rescue rescued lifeguard undertow
stress stressed stressful tense tension pressure doubt unsure uncertain uncertainty danger
dangerous threat threaten threatened threatening risk risky attack attacked attacker assault
stab stabbed knife gun gunshot gunpoint shotgun rifle bullet bomb explosion explode weapon
murder murdered murderer killer kill killed killing emergency ambulance hospital er icu
intensive_care surgery operation tumor tumour cancer chemo biopsy seizure stroke heart_attack
diagnosis overdose blood bloody bleed bleeding bled wound wounded injured injury concussion
unconscious faint fainted pass_out passed_out dizzy dizziness vertigo nausea nauseous vomit
vomited shake shook shaking shaken tremble trembling trembled shiver shivering shivered quiver
quivering sweat sweaty sweating pounding pulse racing gasp gasped gasping choke choking choked
suffocate suffocating drown drowning drowned crash crashed collision accident wreck swerve
swerved skid spun fall_off fell_off slipped slip plummet trapped trap stuck stranded lost
cornered surrounded chased chase chasing stalk stalker stalking followed_me following_me
follow_us followed_us hide hid hiding hidden escape escaped escaping flee fled run_away ran_away
sneak scream screamed screaming shriek shrieked yelp help_me mayday intruder burglar robbed
robber mugged break_in broken_into broke_into stranger shadow shadowy figure ghost demon monster
creature beast corpse dead_body skeleton grave zombie spider spiders snake snakes shark bear
wolf wolves growl growling growled snarl hiss claws fangs dark darkness pitch_black blackness
midnight eyes_on_me footsteps creak creaked creaking knock_at whisper whispered frozen freeze
froze numb paralyzed paralysed paralysis stiff rigid weak_knees knees_buckled gave_way gave_out
knots on_the_edge cliff ledge dangling hanging_from heights turbulence earthquake tornado
hurricane tsunami lightning thunder flood fire flames burning_building smoke war soldier
soldiers police cops arrested prison jail court evicted eviction deadline exam interview
test_results results biopsy_results fired laid_off redundancy bankrupt debt debts rent_is_due
afford lose_everything lose_my_job losing_my_job lose_my_house lose_him lose_her die dying died
death deadly help! watch_out look_out careful beware don't_go run! please_no please_don't oh_no
uh_oh can't_sleep cannot_sleep could_not_sleep couldn't_sleep insomnia what_will_happen
what's_going_to_happen don't_know_what_to_do don't_know_if don't_know_whether don't_know_how
i_don't_dare didn't_dare did_not_dare not_dare hesitate hesitant hesitated timid wary suspicious
suspiciously vulnerable helpless powerless defenseless desperate desperately flinch flinched
flinching cower cowered wince winced tiptoe backed_away back_away backed_into curled_up curl_up
crouched crouch ducked braced brace clutch clutched clung grip gripped swallow_hard
swallowed_hard gulp gulped lump_in_my_throat throat_closed throat_tightened chest_tight
tight_chest chest_tightened stomach_dropped stomach_churned stomach_turned stomach_in_knots
pit_of_my_stomach gut_feeling heart_in_my_throat heart_dropped heart_sank heart_leapt
heart_beating heart_beat heart_rate heart_skips breath_caught out_of_breath hyperventilate
catch_my_breath blurry vision_blurred goosebumps went_white went_pale pale turned_pale too_much
falling_behind fall_behind behind_on can't_cope cope avoid putting_it_off put_it_off put_off
procrastinate pressured obsess obsessing overthink overthinking spiral spiraling health_scare
symptoms virus fever pregnant miscarriage lawsuit sued judge exposed caught find_out finds_out
found_out worry_about unsafe safe safety security alone_in all_alone home_alone followed lurking
lurk bang thud crack screech siren sirens alarm stop_breathing stopped_breathing no_pulse toxic
poisonous poison venom`,
  faint: `muscle joint joints elbow forearm shin thigh calf heel nose ear ears lip lips tongue cheek chin
forehead jaw belly waist hips butt ass sides tight tightly tighter heavy weight weak weakness
shut closed close opened squeeze squeezed squeezing hold held holding swing swung swinging spin
spinning roll rolled rolling flip flipped flew flying float floated sink sank sinking dive dived
dove climb climbed climbing hang hung first_time never_been could_not couldn't can't cannot
unable try tried trying stick stuck_in glass metal wall walls ceiling floor ground concrete
stairs step steps elevator blind deaf deafening loud louder night nights morning dream dreams
sleep asleep awake bed game_over last_breath last_second minutes seconds heart chest breath
breathing breathe breathed lungs stomach gut throat knees knee legs hands palms palm fingers
neck spine skin back head bones bone muscles nerve nerves eyes teeth mouth face feet toes ankle
wrist arms ribs skull hip leg foot hand finger arm shoulder shoulders body mind brain doctor
nurse dentist needle scan blood_test x-ray pain painful hurt hurts aching ache sore sick ill
break broken broke snapped twisted tear torn ripped cut burn burned burnt scratch scratched
bruise bruised swollen door lock locked unlocked window noise sound quiet silence silent still
empty alone woods forest tunnel cellar basement attic corridor hallway alley cage rope ladder
roof edge water waves current deep below underneath under cold ice icy snow storm wind rain mud
dirt run ran running rush rushed sprint sprinted hurry hurried quick quickly fast faster slow
slowly crawl crawled stumble stumbled trip tripped fall fell falling drop dropped jump jumped
dodge push pushed pull pulled drag dragged grab grabbed hit hitting punch punched kick kicked
slap slapped slam slammed strike struck throw threw thrown bite bit bitten beat beaten fight
fought fighting stare staring stared watch watching watched peek peeked glance glanced creep
crept approach approached closer loom loomed wait waiting waited hope_that pray prayed praying
beg begged begging plead pleaded suddenly sudden instantly immediately before_i_knew when_i_woke
woke_up wake_up realised realized boss manager meeting speech presentation stage audience crowd
crowded job school university grades grade bill bills money mortgage rent landlord move moving
future decide decision choose should_i change leave leaving tomorrow monday secret tell_him
tell_her tell_them confess truth mistake mess wrong problem problems trouble difficult hard
tired exhausted worse worst bad never_again barely almost nearly somehow dog horse car truck
driver brakes road motorcycle bike plane train boat bridge headlights man men guy kid baby child
daughter son mother him no_one nobody anyone someone somebody something anything`,
};
