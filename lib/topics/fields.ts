/**
 * What an arXiv category says of a paper: archive or category prefix → topic. The first prefix that
 * fits counts, so the longer ones come first. Names: https://arxiv.org/category_taxonomy
 */
const FIELDS: readonly (readonly [prefix: string, topic: string])[] = [
	['math-ph', 'fphysics'],
	['math.OC', 'optimization'],
	['math.', 'fmath'],
	['hep-', 'fphysics'],
	['astro-ph', 'fphysics'],
	['cond-mat.mtrl-sci', 'chemistry'],
	['cond-mat', 'fphysics'],
	['gr-qc', 'fphysics'],
	['nucl-', 'fphysics'],
	['nlin.', 'fphysics'],
	['physics.chem-ph', 'chemistry'],
	['physics.ao-ph', 'climate'],
	['physics.', 'fphysics'],
	['quant-ph', 'quantum'],
	['q-bio.NC', 'neuro'],
	['q-bio', 'biology'],
	['q-fin', 'finance'],
	['econ', 'finance'],
	['cs.IT', 'wireless'],
	['cs.NI', 'wireless'],
	['eess.SP', 'wireless'],
	['eess.SY', 'wireless'],
	['eess.AS', 'speech'],
	['cs.SD', 'audio'],
	['cs.GT', 'games'],
	['cs.CR', 'security'],
	['cs.RO', 'robotics'],
	['cs.HC', 'hci'],
	['cs.SE', 'code'],
	['cs.PL', 'code'],
	['cs.DB', 'databases'],
	['cs.DC', 'systems'],
	['cs.AR', 'systems'],
	['cs.OS', 'systems'],
	['cs.PF', 'systems'],
	['cs.CY', 'society'],
	['cs.MA', 'multiagent'],
	['cs.IR', 'recsys'],
];

/** Archives whose papers are about machine learning only where the title says so. */
const ELSEWHERE =
	/^(?:math|hep-|astro-ph|cond-mat|gr-qc|nucl-|nlin|physics|quant-ph|q-bio|q-fin|econ)/;

export const fieldOf = (category: string): string | undefined =>
	FIELDS.find(([prefix]) => category.startsWith(prefix))?.[1];

/** Whether a primary category lies outside computer science, statistics and engineering. */
export const isElsewhere = (category: string): boolean => ELSEWHERE.test(category);
