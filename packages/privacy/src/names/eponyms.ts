/** Illnesses, tests, signs and tools called after somebody: from general knowledge, no source copied. */
export const eponyms = new Set(
  (
    'doppler gleason blot schonlein henoch crohn hodgkin parkinson alzheimer kaposi kawasaki ' +
    'sjogren raynaud wegener behcet cushing hashimoto klinefelter marfan ehlers danlos ' +
    'guillain barre asperger tourette paget peyronie whipple meckel hirschsprung zollinger ' +
    'meniere babinski apgar karnofsky ziehl neelsen giemsa papanicolaou coombs mantoux romberg ' +
    'lasegue mcburney blumberg kirschner kocher billroth nissen kehr redon seldinger snellen ' +
    'schirmer schiotz amsler ishihara bence coxsackie holter descemet langerhans schwann ' +
    'purkinje wharton bartholin falopio fallopio eustaquio valsalva trendelenburg likert ' +
    'charcot basedow dupuytren quervain perthes osgood schlatter scheuermann chiari fallot ' +
    'ebstein brugada eisenmenger takayasu churg goodpasture alport wilms burkitt sezary ' +
    'waldenstrom fanconi gaucher niemann sachs fabry rett prader willi angelman patau noonan ' +
    'treacher lewy creutzfeldt jakob korsakoff wernicke broca munchausen capgras rorschach ' +
    'wechsler zung yesavage barthel braden tinel phalen lachman ortolani galeazzi colles ' +
    'bosniak breslow fuhrman broders golgi lugol hemovac sengstaken yankauer hasson veress ' +
    'metzenbaum gigli esmarch'
  ).split(' '),
);
