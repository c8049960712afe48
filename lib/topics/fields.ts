/**
 * What an arXiv category says of a paper. `decides`: papers of the category carry the badge. Else
 * the category is wider than any topic: its badge stands in where no phrase found a narrower one.
 */
export interface Field {
	topic: string;
	decides: boolean;
}

/**
 * Prefix of a category → topic; the first that fits counts, so longer ones come first.
 * Names: https://arxiv.org/category_taxonomy
 */
const DECIDING: readonly (readonly [topic: string, prefixes: string])[] = [
	['hep', 'hep-'],
	['astro', 'astro-ph'],
	['chemistry', 'cond-mat.mtrl-sci physics.chem-ph'],
	['condmat', 'cond-mat'],
	['gravity', 'gr-qc'],
	['quantum', 'quant-ph'],
	['climate', 'physics.ao-ph physics.geo-ph'],
	['medical', 'physics.med-ph'],
	['fphysics', 'physics nucl- nlin math-ph math.MP'],
	['algebra', 'math.AC math.CT math.GR math.KT math.QA math.RA math.RT'],
	['alggeom', 'math.AG'],
	['numbertheory', 'math.NT'],
	['geotop', 'math.AT math.DG math.GN math.GT math.MG math.SG'],
	['analysis', 'math.AP math.CA math.CV math.DS math.FA math.OA math.SP'],
	['combinatorics', 'math.CO cs.DM'],
	['probability', 'math.PR'],
	['statistics', 'math.ST stat.AP stat.ME stat.TH stat.CO stat.OT'],
	['numerics', 'math.NA cs.NA cs.MS'],
	['logic', 'math.LO cs.LO'],
	['optimization', 'math.OC'],
	['infotheory', 'math.IT cs.IT'],
	['wireless', 'cs.NI eess.SP'],
	['fmath', 'math'],
	['neuro', 'q-bio.NC'],
	['biology', 'q-bio'],
	['finance', 'q-fin'],
	['econ', 'econ'],
	['control', 'eess.SY cs.SY'],
	['speech', 'eess.AS'],
	['audio', 'cs.SD'],
	['games', 'cs.GT'],
	['security', 'cs.CR'],
	['robotics', 'cs.RO'],
	['hci', 'cs.HC'],
	['code', 'cs.SE cs.PL'],
	['databases', 'cs.DB'],
	['systems', 'cs.DC cs.AR cs.OS cs.PF cs.ET'],
	['society', 'cs.CY'],
	['multiagent', 'cs.MA'],
	['graphics', 'cs.GR'],
	['algorithms', 'cs.DS cs.CC cs.CG cs.FL cs.SC'],
	['scholarly', 'cs.DL'],
];

const STANDING_IN: readonly (readonly [topic: string, prefixes: string])[] = [
	['cv', 'cs.CV eess.IV'],
	['nlp', 'cs.CL'],
	['ml', 'cs.LG stat.ML'],
	['ai', 'cs.AI'],
	['retrieval', 'cs.IR'],
	['multimodal', 'cs.MM'],
	['sciml', 'cs.CE'],
	['evolution', 'cs.NE'],
	['social', 'cs.SI'],
];

const tableOf = (rows: typeof DECIDING, decides: boolean): [string, Field][] =>
	rows.flatMap(([topic, prefixes]) =>
		prefixes.split(' ').map((prefix): [string, Field] => [prefix, { topic, decides }]),
	);

const FIELDS = [...tableOf(DECIDING, true), ...tableOf(STANDING_IN, false)];

/** Every topic that a category names. */
export const categoryTopics: ReadonlySet<string> = new Set(FIELDS.map(([, { topic }]) => topic));

/** Archives whose papers are about machine learning only where the title says so. */
const ELSEWHERE =
	/^(?:math|hep-|astro-ph|cond-mat|gr-qc|nucl-|nlin|physics|quant-ph|q-bio|q-fin|econ)/;

export const fieldOf = (category: string): Field | undefined =>
	FIELDS.find(([prefix]) => category.startsWith(prefix))?.[1];

/** Whether a primary category lies outside computer science, statistics and engineering. */
export const isElsewhere = (category: string): boolean => ELSEWHERE.test(category);
