import type { Signs } from '../signs.ts';

export const joy: Signs = {
  strong: `goofy hysterically_laughing cracked_up cracking_up crack_up burst_out_laughing laughed_so
laughing_so made_me_laugh makes_me_laugh made_me_smile makes_me_smile put_a_smile big_smile
huge_smile smile_on_*_face grin_on_*_face ear_to_ear had_a_blast so_much_fun having_fun in_love
fell_in_love head_over_heels butterflies_in_*_stomach pumped stoked giddy jubilant rejoice
rejoiced rejoicing radiant sparkle heart_melted melted_my_heart heart_melt melts_my_heart
heart_leapt heart_soared heart_swelled swelled_with so_happy feeling_great felt_great
felt_amazing happy happily happiness happier happiest joy joyful joyous glad gladly delight
delighted delightful excited exciting excitement thrilled thrilling overjoyed ecstatic elated
elation euphoric blissful bliss cheerful cheer cheered cheers love loved loves loving lovely
adore adorable wonderful wonderfully fantastic amazing awesome brilliant excellent superb
perfect perfectly beautiful beautifully gorgeous marvelous marvellous magnificent glorious great
fun funny hilarious laugh laughed laughing laughter giggle giggled giggling chuckle chuckled
smile smiled smiling grin grinned grinning beam beamed beaming proud proudly pride grateful
gratitude thankful thanks thank thank_you appreciate appreciated blessed blessing
congratulations congrats celebrate celebrated celebrating celebration hooray hurray yay yippee
woohoo woo lol lmao lmfao rofl haha hahaha hahahaha hehe enjoy enjoyed enjoying enjoyable
over_the_moon on_cloud_nine best_day dream_come_true happy_birthday tears_of_joy happy_tears
can't_stop_smiling made_my_day made_my_week warmed_my_heart heart_was_full heart_is_full
heartwarming jump_for_joy good_news great_news well_done good_job nice_work 😂 🤣 😍 ❤ 😊 😄 😁 🥰 👍 🎉
💕 💖 ♥ 😀 😃 😆 🙂 ☺ 😘 🥳 xd :) :d <3 i_love love_it love_you we_won i_won i_did_it we_did_it i_passed
nailed_it aced hugged hug hugging cuddle cuddled`,
  clear: `excellently incredible_day stunning breathtaking gorgeous_day elegant delightfully fabulous
terrific splendid thrill rush_of wow_i awesome! romantic romance passion passionate kissing
lips_met her_lips his_lips sexy attractive handsome flirt flirted flirting crush soft softness
smooth silky warm_hug warmly held_hands holding_hands hand_in_hand arm_around arms_around
arms_wrapped wrapped_*_arms leaned_on his_shoulder her_shoulder massage spa bath hot_shower nap
dream_job vacationing swim swam swimming surf skiing hike hiked camping campfire picnic concert
festival parade fireworks carnival playground toys games movie_night pizza chocolate cookies
barbecue bbq cool_stuff neat rad sick_beat groovy jam jamming guitar drums dj headphones
blasting beat_drop tapping_my_foot tapped_my_foot bobbing nodding_along bob_my_head clapping
cheering applaud hi-five thumbs_up toast raised_*_glass raised_my_arms threw_*_arms
arms_in_the_air pumped_my_fist fist_pump did_a_little_dance lovingly fondness adoration
cherished appreciated_it means_a_lot mean_the_world made_friends best_friend best_friends
new_friend friendship success! scored score goal champion championship medal trophy first_place
top_of_the_class full_marks a_plus improving improved improvement progress thank_god
thank_goodness thank_heavens phew whew safe_at_last what_a_relief could_breathe_again weight_off
weight_lifted excitedly eager eagerly enthusiasm enthusiastic anticipation anticipate keen
ready_to_go can_hardly_wait magical magic wonderland pure innocent playful playfully mischievous
silly adventure adventurous glowing glow shining shine shone bright_smile twinkle worth_every
satisfying_crunch aroma smelled_amazing smelled_great tasted_amazing tasted_great tasted_good
mouth_watering feasted devoured nice pleasant pleased pleasure pleasing satisfied satisfying
satisfaction content contented relief relieved relax relaxed relaxing calm peaceful peace serene
tranquil comfortable comfort comforting cozy cosy warm warmth hope hopeful hopefully optimistic
looking_forward look_forward can't_wait cannot_wait luck lucky luckily fortunate fortunately
good_luck win won winning winner victory victorious triumph success successful succeed succeeded
achieve achieved achievement accomplished accomplishment promoted promotion graduate graduated
graduation engaged got_the_job hired accepted offered_a_place she_said_yes wedding honeymoon
party birthday_party holiday vacation present gift prize reward bonus jackpot treat cake
champagne toasted dance danced dancing sing sang singing song play played playing game joke
joked joking tease witty amused amusing amusement entertaining entertained cute sweet sweetest
sweetheart darling dear honey precious charming kind kindness generous gentle tender affection
affectionate kiss kissed kisses embrace embraced held_me_close high-five high-fived fist_bump
clap clapped applause applauded fav favorite favourite best better_than good good_time
great_time good_one cool sweet_spot epic legend legendary iconic impressive impressed admire
admiration respect inspire inspired inspiring wholesome bless god_bless welcome agree agreed
absolutely definitely exactly yes! yeah! of_course delicious tasty yummy yum feast heaven
heavenly paradise sunshine sunny sunrise sunset spring summer blossom fresh free freedom alive
lively energetic energized refreshed recovered recover healed healthy all_clear survived
safe_and_sound reunited together_again home_again proud_of puppy kitten baby_laughed first_steps
newborn giggles paws snuggle snuggled thankfully helpful help_a_lot saved_me saved_my lifesaver
made_it finally finally_got finally_did lighter light-hearted carefree confident confidence
strong_again feels_good feel_good felt_good feel_better felt_better feeling_better fulfilled
meaningful worthwhile worth_it rewarding peacefully interesting fascinating fond fondly cherish
treasure`,
  faint: `smell taste hair skin lips touch touched close beside next_to_me ate eat eating food meal drink
drank cup bread walked walking stroll run_through bouncing floating flying fly flew climb
climbed climbing reached reach top bought buy got_my got_a got_new found_a new_car new_house
apartment money paid earned listen listened music band tune radio tv show movie film book read
story kid_in child_in school_trip class teacher smart clever cleverly idea creative art paint
painted draw built made_a make_a worked works working_out success_in practice practiced training
train trained gym muscles strong stronger strength visit visited guests welcome_to meet met
meeting_new talk_to talked chat chatted conversation bed tongue cat dog dogs cats horse horses
bird birds fish pet pets heart eyes face arms cheeks feeling smile_on sun beach sea lake
mountain garden flowers flower friends friend family daughter son baby child kids boyfriend
girlfriend husband wife sister brother grandma together home dinner breakfast lunch coffee wine
beer ice_cream birthday christmas weekend friday new first at_last again better well easy easily
right bright light young sweetly softly gently pretty nice_to loved_one dream dreams wish
special favorite_part enjoy_the true real jump jumped jumping skip skipped bounce bounced run_to
ran_to wave waved wink winked nod nodded squeal squealed scream_with cheerfully ready energy
trip travel walk sleep_like slept_like asleep rest rested like liked likes want wanted plan help
helped share shared give gave given thought_of wow whoa oh_wow yes yeah yep sure okay`,
};
