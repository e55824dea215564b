import type { Signs } from '../signs.ts';

export const sadness: Signs = {
  strong: `longing yearning jealous jealousy envious envy resentment tiredness
sad sadly sadness saddened sadden unhappy depressed depression depressing miserable misery
heartbroken heartbreak heartbreaking broke_*_heart heart_broke heart_breaks heart_sank
heart_sink heart_ached heartache grief grieve grieving mourn mourning sorrow sorrowful despair
hopeless hopelessness lonely loneliness lonesome cry cried crying weep weeping wept sob sobbed
sobbing tears tear_up teary tearful in_tears burst_into_tears devastated devastating devastate
crushed crushing melancholy gloomy gloom bereaved bereavement passed_away funeral coffin buried
bury burial wake grave gravestone cemetery widow widowed rest_in_peace rip suicidal worthless
i_miss miss_you miss_him miss_her miss_them miss_my miss_those miss_that miss_home miss_the
homesick disappointed disappointing disappointment let_down disappoint regret regretted
regretful remorse ashamed shame shameful guilt guilty humiliated humiliation humiliating
embarrassed embarrassing mortified abandoned abandonment rejected rejection unloved unwanted
unappreciated left_out not_good_enough good_for_nothing failure a_failure broken_heart
broken-hearted tragic tragedy heart-wrenching gut-wrenching 😢 😭 😞 😔 💔 ☹ 🥺 😥 crestfallen dejected
downcast forlorn inconsolable anguish anguished agony tormented torment loss_of
sorry_for_your_loss so_alone feel_alone all_alone nobody_came no_friends don't_have_any_friends
nobody_cares no_one_cares say_goodbye said_goodbye saying_goodbye never_see_*_again
gave_up_on_me stopped_hoping no_hope lost_hope feel_nothing felt_nothing i_feel_numb
lump_in_my_throat`,
  clear: `sobs bawl bawled bawling bawling_my welled_up well_up welling tear_rolled tear_ran tears_ran
tear_fell tears_fell hot_tears tear-stained puffy swollen_eyes choke_up choked_up choking_up
cut_myself self-harm self_harm scars wrists overdosed pills end_my_life want_to_die
wanted_to_die wish_i_was_dead end_it_all kill_myself knees_hit fell_to_my_knees collapsed_on
curled_up_in fetal_position head_in_my_hands face_in_my_hands buried_my_face buried_*_face
heavy_heart heart_felt_heavy heart_hurts heart_hurt heart_aches hole_in_my heart_shattered
stomach_sank aches sore soreness throbbing_pain in_pain so_much_pain chronic cramps migraines
bedridden limp limping crippled no_family no_one_to no_one_there nobody_to no_money can't_afford
couldn't_afford lost_my lost_his lost_her lost_our lost_everything not_able_to unable_to
wasn't_able never_able could_never can't_even i'll_never we'll_never never_be never_again
gone_forever depressive therapist antidepressants funk rut bleak grim dreary dull bored boring
boredom hungover hangover neglect neglected starved starving hungry poor unfortunate_enough
shattered ruined wasted waste_of wasted_my hurt hurts hurting hurtful painful pain ache aching
suffer suffered suffering wounded scarred lose lost losing loss gone dead died die dying death
pass_on terminal cancer dementia alzheimer's hospice chemo alone isolated isolation empty
emptiness hollow numb nobody no_one orphan tired exhausted exhaustion drained weary worn_out
fatigue fatigued burnout burned_out burnt_out no_energy can't_go_on cannot_go_on give_up gave_up
giving_up given_up defeated helpless powerless useless pointless meaningless purposeless fail
failed failing fails screwed_up messed_up let_*_down let_*_*_down my_fault blame_myself
hate_myself inadequate inferior stupid_of_me not_enough never_enough burden burdens apologise
apologize apologised apologized sorry unfortunately unfortunate sadly_enough too_bad pity
pitiful poor_thing poor_guy poor_girl poor_kid poor_man poor_woman break_up broke_up breaking_up
breakup divorce divorced divorcing separated separation dumped cheated cheating affair betrayed
betrayal deceived leave_me left_me leaving_me left_us walked_out moved_out ex-wife ex-husband
my_ex over_between_us it_is_over it's_over drift_apart drifted_apart used_to_be used_to_talk
no_longer not_any_more miss missed missing goodbye farewell last_time last_words last_message
too_late never_got_to never_got never_said never_told wish_i wish_it i_wish if_only
should_have_been could_have_been only_six never_be_the_same memories remembered_him
remembered_her reminds_me_of old_photos old_pictures down lately_down low down_in_the_dumps blue
upset moody withdrawn sigh sighed sighing lowered head_down hung_*_head shook_*_head
dropped_*_head shoulders_dropped slumped frown frowned sniff sniffed sniffle whimper whimpered
sulk pout stared_at_the stare_at_the face_fell voice_cracked lip_quivered eyes_filled
eyes_watered watery red_eyes wiped_*_eyes bit_*_lip bite_*_lip lump swallowed_*_tears laid_off
fired unemployed evicted homeless poverty broke bankrupt rejected_again turned_down passed_over
ignored ignores overlooked forgotten forgot_about forgot_my excluded bullied bully teased mocked
laughed_at made_fun ugly hate_my lonely_without without_her without_him without_you
far_from_home miscarriage stillborn lost_the_baby cold_and_hungry sick ill illness disabled
disability wheelchair coma hospital vet put_him_down put_her_down put_down stopped_talking
won't_talk doesn't_talk not_speaking never_calls never_called no_answer didn't_answer
did_not_answer can't_concentrate can't_focus no_point don't_see_the_point what's_the_point
can't_make bad_day awful_day rough hard_time tough_time struggle struggling struggled
overwhelmed overwhelming suffer_from sleepless`,
  faint: `heart stomach eyes eye chest head shoulders bed floor tear arms hands hand knees body back voice
throat face old quiet silence silent dark cold rain winter night christmas birthday anniversary
funeral_home home house mother mum mom dad father parents grandmother grandma grandfather
grandpa brother sister son daughter child kids husband wife family friend friends marriage
relationship girlfriend boyfriend love loved dog cat puppy leave left leaving away end ended
ending over stop stopped stops ever again anymore any_more forever sit sat lay lie lying stay
stayed wait waited waiting stare stared look_away looked_away turned_away walked_away walk_away
remember remembered memory forget forgot photo photos picture letter ring nothing none never
only still without hardly barely unable can't cannot couldn't bad worse worst awful terrible
horrible hard difficult heavy weak slow broken break fall fell falling damaged drink drinks
drunk alcohol drugs addiction relapse therapy medication job work grades savings rent money
bills years months weeks since kill killed accident crash blood ambulance doctor nurse`,
};
