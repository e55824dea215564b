import type { Signs } from '../signs.ts';

export const joy: Signs = {
  strong: `feliz felices felicidad felici* alegr* content* encant* amo te_amo los_amo las_amo ador*
maravill* genial fantástic* fabulos* excelent* increíblemente hermos* bell* precios* lind*
bonit* divin* jaja* jeje* jiji* ajaja* jsjs* risa risas reír reírme me_río reímos me_reí
muero_de_risa divert* gracios* chistos* orgull* agradec* gracias bendi* enhorabuena celebr*
festej* disfrut* ilusión ilusionad* emocionad* emocionante entusias* te_quiero los_quiero
las_quiero te_adoro me_gusta me_gustó me_gustaría gustó me_fascina fascin* buenísim* bellísim*
riquísim* lo_mejor la_mejor el_mejor los_mejores las_mejores mejor_día viva bravo campeón
campeones ganamos ganó ganar lo_logramos lo_logré por_fin logro éxito triunf* victoria aplausos
felicidades feliz_cumpleaños qué_alegría qué_bueno qué_lindo qué_bonito qué_rico qué_hermoso 😂 🤣
😍 ❤ 😊 😄 😁 🥰 👍 🎉 💕 💖 ♥ 😘 😆 😃 😀 🥳 👏 💗 💓 💙 💜 💛 💚 😻 🙌 ☺ 🤗 😎 xd :) :d <3`,
  clear: `alivio aliviad* paz tranquil* calma relaj* esperanza esperanzad* optimis* suerte afortunad*
buena_suerte mucha_suerte cariño ternura tierno tierna dulce abrazo abrazos beso besos besitos
abraz* bueno buenos buena buenas genio crack ídolo reina rey grande maestro talento talentos*
admir* respeto inspir* ejemplo héroe fiesta baile bailar bailando cantar cantamos cantando
música canción vacaciones viaje viajar playa regalo premio sorpresa_tan boda bebé novios
aniversario rico rica delicios* sabros* comida_rica bien muy_bien qué_bien mejor perfecto
perfecta perfección éxitos saludos salud vamos ánimo adelante fuerza puedes simpátic* amable
amor amores corazón_lleno mi_amor vida_mía preciosura belleza guapo guapa guapísim* amigo amigos
familia_unida juntos cielo sol ángel milagro dios_te dios_los favorit* super súper cool top
épic* leyenda interesante like likes suscri* recomend* apoyo bienvenid* descans* brind* sonrí*
sonris* carcajad* chiste humor broma`,
  faint: `hijo hija nieto perrito gatito cachorro domingo verano primavera nuevo nueva primer primera
pasos casa amiga video trabajo_tu voz mujer equipo juego partido gol hoy todos siempre mundo
vida día noche linda_noche detalle gran tan sueño sueños soñaba quiero ver_otra otra_vez espero`,
};
