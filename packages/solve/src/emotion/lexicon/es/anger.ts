import type { Signs } from '../signs.ts';

export const anger: Signs = {
  strong: `frustra*
enoj* enfad* rabia rabios* furios* furia ira iracund* indign* odi* molest* fastidi* irrit* hart*
estoy_harto hasta_las_narices hasta_la_madre hasta_los_huevos hasta_el_coño cabre* encabron*
encoleriz* coraje resent* rencor vengan* estúpid* idiot* imbécil imbéciles tarad* pendej*
gilipoll* pelotud* boludo cabrón cabrones cabrona mierda puta puto putos putas hijo_de_puta
hijos_de_puta hdp hijueputa malparid* gonorrea carajo coño joder mamón mamones culero culeros
maldit* desgraciad* malnacid* cállate cállense cállese lárgate lárguense fuera_de vete_a váyanse
vete_al al_diablo al_carajo a_la_mierda ya_basta basta déjame_en_paz déjenme métete
me_saca_de_quicio saca_de_quicio hierve_la_sangre el_colmo qué_injusto injust* no_es_justo
mentiros* hipócrit* cobarde cobardes sinvergüenza* ladrón ladrones ratero rateros corrupt*
tramposo tramposos traidor traidores 😡 🤬 😠 🖕 👿 vergüenza_debería 💩`,
  clear: `grit* insult* pelea pelear peleamos discut* discusión mentira mentiras miente mienten mintió
me_mintió engañ* roban robó roba robaron robar nos_roban estaf* fraude burl* se_burla ofend*
falta_de_respeto respeten irrespetuos* grosero groseros malcriad* maleducad* arrogante soberbio
prepotente abus* egoísta tóxic* manipul* machist* racist* fascist* comunistas ignorante
ignorantes inútil inútiles incompetent* inept* bruto brutos burro burros tonto tonta tontos
tontería estupidez payaso payasos ridículo ridículos patétic* basura porquería asco_de peor
peores lo_peor culpa_de por_culpa cárcel renuncia castigo castigu* paguen pudra pudran
no_soporto no_aguanto insoportable no_puede_ser_que cómo_se_atreve cómo_se_atreven quién_se_cree
quién_te_crees con_qué_derecho qué_les_pasa qué_te_pasa caradura descaro descarad* cínic* impun*
vergüenza vergonzos* gobierno político políticos presidente dictador injusticia me_cae_mal
me_cae_fatal me_cae_gordo mal_servicio pésim* horrible terrible asqueros* odio_que ni_siquiera
encima todavía_se otra_vez_lo siempre_lo_mismo excusas culpar reclam* quej* protest* desastre
bloque* árbitro romper golpe* pegar partir_la_cara`,
  faint: `gente esa_gente ese tipo ustedes son unos nadie_hace nunca siempre otra_vez ya dinero jefe
suegra vecino marido impuestos precios tráfico policía país por_qué deja dejen debería deberían
vayan cree creen tratar trata culpa mal malo malos mala`,
};
