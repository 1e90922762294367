const list = (codes: string): readonly string[] => codes.split(' ');

const EU = list('AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK');

/**
 * Where a regional route works, as ISO 3166-1 codes. States join and leave: parties of the African Charter, members of the
 * Organization of American States (with those that left, whom its Commission still watches), members of the Council of
 * Europe, parties of the Aarhus Convention, members of the European Union and of ASEAN, as public lists showed them in 2025.
 */
export const AREAS = {
  africa: list(
    'AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MG ML MR MU MW MZ NA NE NG RW SC SD SL SN SO SS ST SZ TD TG TN TZ UG ZA ZM ZW',
  ),
  americas: list(
    'AG AR BB BO BR BS BZ CA CL CO CR CU DM DO EC GD GT GY HN HT JM KN LC MX NI PA PE PY SR SV TT US UY VC VE',
  ),
  'council-of-europe': list(
    'AD AL AM AT AZ BA BE BG CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS SE SI SK SM TR UA',
  ),
  aarhus: list(
    'AL AM AT AZ BA BE BG CH CY CZ DE DK EE ES FI FR GB GE GR GW HR HU IE IS IT KG KZ LT LU LV MD ME MK MT NL NO PL PT RO RS SE SI SK TJ TM UA',
  ),
  asean: list('BN ID KH LA MM MY PH SG TH TL VN'),
  eu: EU,
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Where a route works: in an area, or (`outside-eu`) in every country but those of the European Union. */
export type Area = Exclude<keyof typeof AREAS, 'eu'> | 'outside-eu';

/** Whether a country (its code, or one of the two answers that name none) lies in an area. */
export const liesIn = (country: string, area: Area): boolean => {
  if (area !== 'outside-eu') return AREAS[area].includes(country);
  return /^[A-Z]{2}$/.test(country) && !EU.includes(country);
};
