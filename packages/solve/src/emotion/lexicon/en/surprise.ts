import type { Signs } from '../signs.ts';

export const surprise: Signs = {
  strong: `surprise surprised surprising surprisingly shock shocked shocking shockingly astonished
astonishing astonishment astounded astounding stunned stunning unexpected unexpectedly
unbelievable unbelievably incredible incredibly amazed amazement dumbfounded flabbergasted
speechless bewildered bewildering baffled baffling startled startling startle wow whoa woah omg
oh_my_god oh_my_gosh oh_my holy_shit holy_crap holy_cow holy_moly no_way what_the_hell
what_the_fuck what_the_heck wtf what_on_earth can't_believe cannot_believe couldn't_believe
could_not_believe can_not_believe jaw_dropped jaw_drop mouth_open mouth_fell_open eyes_widened
eyes_went_wide wide-eyed eyes_wide double_take out_of_nowhere out_of_the_blue all_of_a_sudden
suddenly to_my_surprise little_did_i_know who_knew who_would_have had_no_idea no_idea
did_not_expect didn't_expect wasn't_expecting was_not_expecting never_expected
didn't_see_that_coming not_see_that_coming blew_my_mind mind_blown mind_blowing mindblowing
mind_boggling plot_twist you're_kidding are_you_kidding you're_joking are_you_serious 😮 😲 🤯 😳 😯
?! !? ?!? ??? ?? gasp gasped gasping never_would_have never_thought never_have_thought
i'd_never_have would_never_have_thought caught_off_guard taken_aback took_me_by_surprise
turns_out turned_out it_turned_out bang in_disbelief disbelief did_i_just did_that_just
wait_what wait_a_minute huh blink blinked blinking`,
  clear: `looked_like_a_ghost seen_a_ghost shock_of shockwave jaw_hit jaws_dropped mouth_agape agape gape
gaping dropped_open hung_open fell_open popped_open flew_open snapped_open eyes_popped
eyes_bulged eyes_flew eyes_shot eyes_snapped eyes_grew eyes_got eyes_lit eyebrows_raised
eyebrows_shot raised_my_eyebrow raised_an_eyebrow head_tilted tilted_my_head tilted_*_head
cocked_my_head cocked_*_head brow furrowed furrowed_my_brow scratch_my_head scratching_my_head
scratched_*_head hand_over_my_mouth hands_over_my_mouth covered_my_mouth covered_*_mouth
did_i_see am_i_seeing was_i_seeing seeing_things couldn't_tell can't_explain cannot_explain
unexplained inexplicable inexplicably unknown unsure_what never_seen never_heard never_felt
never_experienced never_had i'd_never have_never had_never i_never_thought it_dawned dawned_on
hit_me_that it_hit_me struck_me occurred_to_me came_to_me clicked it_clicked no_clue
without_warning out_of_place next_thing_i_knew next_thing moments_later seconds_later
a_second_later just_as in_a_flash in_the_blink blink_of_an_eye looked_around looked_closer
looked_at_me staring_at_me stared_at_me everyone_was_looking everyone_looked heads_turned
turned_to_look turned_to_see look_to_see saw_a saw_an saw_the noticed_a lost_for_words at_a_loss
no_words tongue-tied stammered stuttered said_what yelled_what like_what literally extremely
lo_and_behold all_this_time would_you_believe believe_it_or_not believe_me even_though
against_all_odds managed_to somehow_i glitch ufo alien ghostly vision hallucination
hallucinating dream dreamt dreamed deja_vu strange strangely weird weirdly odd oddly bizarre
peculiar mysterious mystery mysteriously curious curiously confused confusing confusion puzzled
puzzling perplexed wonder wondered wondering wonders really? what? seriously? how? why? huh?
who? since_when how_come how_is how_did how_do_you how_on_earth why_would why_did why_is why_are
what_is what_was is_that is_this is_it does_anyone anyone_know do_you_mean is_it_just_me
where_did who_are realise realised realize realized realization discover discovered discovery
found_out find_out just_found_out noticed notice never_knew never_noticed didn't_know
did_not_know didn't_realize did_not_realise learned learnt apparently somehow for_some_reason
by_accident accidentally coincidence what_are_the_odds miracle magic magically impossible sudden
instantly abruptly all_at_once at_once in_an_instant just_then right_then at_that_moment
the_next_thing before_i_knew when_i_woke opened_my_eyes looked_up look_up looked_down
looked_over looked_back looked_again turned_around turned_round spun_around whipped_around
snapped_my_head head_snapped jerked perked_up shot_up sat_up jumped jumped_up jumped_back jump
leapt froze stopped_in_my_tracks stopped_dead dropped_my nearly_dropped almost_dropped stared
stare staring gaped raised_*_eyebrows raised_*_eyebrow eyebrows eyebrow scratched_my_head
rubbed_my_eyes pinch_me pinched_myself heart_skipped heart_leapt heart_jumped heart_stopped
appeared disappeared vanished out_of_thin_air popped_out popped_up burst flew exploded crash
thud boom pop behind_me right_behind standing_there there_was there_he_was there_she_was actual
actually an_actual interesting never_in_my_life first_time new_to_me crazy insane wild nuts
unreal surreal not_even could_have_sworn mistaken married_all_along all_along half-brother
secret hidden revealed caught found_a found_my found_twenty unlike unusual rare rarely`,
  faint: `screen picture photo video phone_rang rang ring knock knocked window mirror shadow figure shape
ball rock car behind front above below middle inside outside side corner floor ground ceiling
sky touch touched feel felt feeling first last different new strange_looking big huge giant
massive tiny enormous laugh laughed scream screamed yell yelled said told asked answered replied
people man woman guy girl kid everyone everybody eyes eye mouth jaw face head heart look looked
looks see saw seen hear heard voice sound noise light door box letter phone message note name
stranger somebody someone something somewhere thing open opened turn turned woke wake fell drop
dropped hit flash then when until moment second minute after just even only already still but
instead think thought know knew believe guess seem seemed maybe perhaps supposed expect expected
what who how why where which oh hm hmm um ah hey wait`,
};
