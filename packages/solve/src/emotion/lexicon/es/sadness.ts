import type { Signs } from '../signs.ts';

export const sadness: Signs = {
  strong: `añor* vergüenza resentimiento celos celoso celosa envidia
trist* llor* lágrima lágrimas sollo* pena apena* me_da_pena deprim* depresión depresivo
desconsol* desol* melancol* nostalg* dolor doloroso dolido me_duele duele duelo luto sufr*
extraño_a te_extraño lo_extraño la_extraño extrañ* echo_de_menos te_echo me_hace_falta
me_haces_falta hace_falta soledad solo_y me_siento_solo me_siento_sola tan_solo tan_sola solito
solita corazón_roto rompe_el_corazón rompió_el_corazón parte_el_alma parte_el_corazón
duele_el_alma desgarr* destroz* hundid* abatid* desanim* desesperanz* sin_esperanza decepci*
desilus* defraud* fracas* lament* lástima qué_lástima pobrecito pobrecita descanse_en_paz
descansa_en_paz d.e.p qepd falleci* murió se_murió muerte funeral entierro velorio ataúd
arrepiento arrepent* culpable me_siento_culpable remordimiento vergüenza_de_mí avergonz* humill*
rechaz* abandon* no_valgo no_sirvo inútil_me 😢 😭 😞 😔 💔 ☹ 🥺 😥 🖤 infeliz desdicha* amargura
amargad* vacío vacía me_siento_vacío sin_ti`,
  clear: `perdí perdió perder pérdida perdida perdido se_fue se_ha_ido nos_dejó me_dejó me_dejaron
dejar_sola dejarla irse adiós despedirse despedida ya_no nunca_más jamás_volver volver_atrás
cansado cansancio agotad* sin_fuerzas sin_ganas no_tengo_ganas sin_energía rendir me_rindo
rendirme no_puedo_más quemado nadie_me nadie_se a_nadie sin_nadie no_tengo_amigos aislad* olvid*
ignora_me me_ignoran no_me_quiere no_me_quieren no_me_habla no_me_llama separ* divorci* ruptura
terminamos cortamos infiel engañ* traicion* me_engañó pobre pobres triste_realidad desgracia*
tragedia trágic* víctima víctimas huérfan* enfermo enfermedad cáncer grave murieron muertos
mueren morir muert* culpa perdón perdóname lo_siento disculpa desempleo despedido me_echaron
me_despidieron suspendí reprobé estorbo carga no_soy_suficiente no_soy_capaz a_la_altura pesa
me_pesa carg* gris bajón mal_ánimo ánimo_bajo difícil duro dura injusticia hambre pobreza
miseria herid* dañ* roto rota me_comparo perdiendo peor_día mal_día recuerdo recuerdos
me_recuerda aquellos_tiempos tiempos_aquellos ojalá_pudiera ojalá_estuviera si_pudiera`,
  faint: `solo sola abuelo abuela mamá papá madre padre hijo familia perro gato casa navidad cumpleaños
noche corazón alma ojos vida nadie nunca nada sin falta lejos meses años vacíos hoy antes
silencio llamar cama fin final terminar acabó mal peor fuerte verdad niños niño ancianos guerra`,
};
