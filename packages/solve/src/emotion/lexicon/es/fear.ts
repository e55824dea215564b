import type { Signs } from '../signs.ts';

export const fear: Signs = {
  strong: `indecis* malestar
miedo miedoso mieditis asust* aterr* terror* terrible_miedo pánico temor temores temo temía
temes teme temer pavor espant* horroriz* horror angusti* ansiedad ansioso preocup* nervioso
nervios nerviosismo inquiet* intranquil* agobi* estres* escalofrío pesadilla fobia paranoi*
alarm* me_da_cosa pelos_de_punta piel_de_gallina se_me_heló sangre_helada corazón_en_la_boca
corazón_en_un_puño nudo_en_el_estómago nudo_en_la_garganta me_tiembla* me_temblaban me_tiemblan
tembl* tiemblo tiembla cagad* me_cago_de 😱 😨 😰 no_me_atrevo no_me_atreví acojon* susto sustos
desasosiego zozobra amenaz* qué_miedo tan_asustado`,
  clear: `peligr* cuidado ten_cuidado tengan_cuidado riesgo arriesg* atacar ataque atacó atac*
pánico_escénico cuchillo navaja pistola arma armas disparo disparos tiroteo balas balacera bomba
explosión explot* matar mató asesin* sicario secuestr* rapt* rob* asalt* ladrón_entró intruso
acosador acos* persegu* persigui* me_sigue me_siguen siguiendo emergencia ambulancia hospital
cuidados_intensivos terapia_intensiva cirugía operación operar tumor cáncer infarto diagnóstico
resultados fiebre sangre sangrando herida desmay* mareo mareado vértigo náuseas sudor sudando
sudar sudan palpitaciones latía latido latidos ahog* asfixi* falta_el_aire me_falta_el_aire
no_puedo_respirar no_podía_respirar respirar choque chocar chocó accidente estrell* atrapad*
encerrad* perdid* huir huy* escapar escap* escond* grit* chill* auxilio socorro fantasma demonio
espíritu monstruo bruja arañas araña serpiente serpientes víbora tiburón oscuridad oscuro
a_oscuras sombra sombras pasos_en crujía crujió bosque terremoto temblor sismo huracán
inundación incendio fuego guerra virus contagi* pandemia paraliz* petrific* congelad*
quedé_helado inmóvil no_podía_moverme no_me_podía_mover piernas_no_me no_me_responden examen
entrevista plazo despid* despedir me_van_a_echar echar desempleo paro deuda deudas debo alquiler
hipoteca desahucio embargo presión insegur* duda dudas dudo dudando no_sé_si no_sé_qué_hacer
no_sé_cómo y_si qué_va_a_pasar qué_será no_puedo_dormir insomnio sin_dormir desesper* indefens*
vulnerable sospech* qué_pasará no_llego no_doy_abasto me_supera desbord* tensión tenso tensa`,
  faint: `puerta noche oscura ruido ruidos corazón pecho estómago garganta manos piernas médico doctor
hospitales dolor mañana futuro jefe hijo hija madre solo sola tengo_que decidir decir secreto
dinero trabajo correr corrí corriendo caer caí cayó golpe golpes gritos perro avión altura
alturas agua profundo muerte morir muero muerto ojalá_no por_favor ayuda calle esconder esperar
esperando miro vi oí oímos`,
};
