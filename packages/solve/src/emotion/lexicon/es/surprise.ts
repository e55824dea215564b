import type { Signs } from '../signs.ts';

export const surprise: Signs = {
  strong: `desconcert* desconciert*
sorpr* sorpres* asombr* impact* impresion* increíbl* inesperad* inaudit* wow guau uau omg órale
ándale no_manches no_mames no_inventes no_me_digas dios_mío ay_dios por_dios oh_por_dios
madre_mía santo_cielo caray caramba vaya híjole qué_fuerte no_lo_puedo_creer
no_me_lo_puedo_creer no_puedo_creer no_puede_ser no_lo_creo no_me_lo_creo no_me_lo_esperaba
no_lo_esperaba no_me_esperaba sin_esperarlo quién_lo_diría quién_iba_a_decir quién_lo_iba
nunca_pensé jamás_pensé nunca_imaginé nunca_me_lo no_me_lo_imaginaba no_imagin* de_repente
de_pronto de_golpe de_la_nada así_sin_más boquiabiert* boca_abierta me_quedé_con_la_boca
me_quedé_de_piedra de_piedra me_quedé_helado me_quedé_en_shock en_shock shock alucin* flipo
flipante flipando pasmad* atónit* estupefact* perplej* anonadad* no_tenía_ni_idea ni_idea_de_que
no_sabía no_lo_sabía no_lo_vi_venir 😱 😮 😲 🤯 😳 😯 ?! !? ??? ?? en_serio de_verdad_eres a_poco
ah_caray`,
  clear: `qué_raro raro rara extraño extraña curios* misterio* resulta_que resultó era_que quién_es
cómo_es_posible cómo_puede_ser cómo_lo cómo? qué? quién? verdad? cómo_hizo de_dónde_salió
de_dónde qué_es_esto qué_haces_tú qué_cambio descubr* me_enteré enter* encontr* apareci*
aparecer me_di_cuenta darme_cuenta inexplic* milagro casualidad coincidencia mira_tú insólit*
loco locura qué_locura impensable nunca_había_visto nunca_vi primera_vez ahí_estaba
después_de_años pensé_que_estaba pensaba_que creí_que juraría confundid* confus* ni_loco
imposible imagin* revel* secreto spoiler giro plot_twist`,
  faint: `qué cómo quién por_qué cuándo dónde mira miren tanto tan grande enorme rápido abrí abrió puerta
caja vi vimos ver cuando entonces era pensé creo nunca jamás ahora al_final hasta`,
};
