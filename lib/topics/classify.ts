import { fieldOf, isElsewhere } from './fields.ts';
import { Tallies, type Tally } from './tally.ts';
import { topicById } from './taxonomy.ts';
import type { ClassifyInput, ClassifyOptions, RankedTopic } from './topic.ts';

/** Points that earn a badge, with an abstract and without. */
const ENOUGH = 2.3;
const ENOUGH_BY_TITLE = 1.5;
/** Points of the field that the primary category decides, and of what any other category says. */
const PRIMARY_FIELD = 2.5;
const SECONDARY_FIELD = 0.8;
/** Points of a badge that stands in for want of a narrower one. */
const STAND_IN = 1;
/** Share of its parent's points that a child needs to stand for it. */
const ENOUGH_OF_PARENT = 0.5;
/** Keywords looked at, and characters of each; Hugging Face gives some ten short ones. */
const MOST_KEYWORDS = 30;
const LONGEST_KEYWORD = 120;

/** Categories looked at; arXiv papers have one to six. */
const MOST_CATEGORIES = 50;

const addFields = (tallies: Tallies, categories: readonly string[]): void => {
	for (const [index, category] of categories.entries()) {
		const field = fieldOf(category);
		if (field === undefined) continue;
		const points = index === 0 && field.decides ? PRIMARY_FIELD : SECONDARY_FIELD;
		tallies.add(field.topic, points, { phrase: category, where: 'categories' });
	}
};

const tally = ({ title, abstract, categories, keywords }: ClassifyInput): Tallies => {
	const tallies = new Tallies(title);
	tallies.read(title, 'title');
	tallies.read(abstract ?? '', 'abstract');
	for (const keyword of keywords?.slice(0, MOST_KEYWORDS) ?? []) {
		tallies.read(keyword.slice(0, LONGEST_KEYWORD), 'keywords');
	}
	addFields(tallies, categories?.slice(0, MOST_CATEGORIES) ?? []);
	return tallies;
};

/** Whether nothing but a title speaks, so that little must do. */
const isBare = ({ abstract = '', keywords = [] }: ClassifyInput): boolean =>
	abstract === '' && keywords.length === 0;

/** On a paper of another field, only its fields and what its title names. */
const isVetoed = ({ named, evidence }: Tally, elsewhere: boolean): boolean =>
	elsewhere && !named && !evidence.some(({ where }) => where === 'categories');

/**
 * Whether a narrow topic stands for its wider one: where the title names it or much speaks for it.
 * A category alone does not push out what the title names.
 */
const standsFor = (narrow: Tally, wider: Tally): boolean => {
	if (narrow.named) return true;
	const isByCategory = narrow.evidence.every(({ where }) => where === 'categories');
	return isByCategory ? !wider.named : narrow.score >= wider.score * ENOUGH_OF_PARENT;
};

/** Of a narrow topic and its wider one, keeps the one that says more. */
const withoutKin = (earned: readonly [string, Tally][]): [string, Tally][] => {
	const byTopic = new Map(earned);
	const dropped = new Set<string>();
	const best = new Map<string, Tally>();
	for (const [topic, narrow] of earned) {
		const parent = topicById(topic)?.parent;
		const wider = parent === undefined ? undefined : byTopic.get(parent);
		if (parent === undefined || wider === undefined) continue;
		if (standsFor(narrow, wider)) {
			dropped.add(parent);
			best.set(topic, { ...narrow, score: Math.max(narrow.score, wider.score) });
		} else {
			dropped.add(topic);
		}
	}
	return earned
		.filter(([topic]) => !dropped.has(topic))
		.map(([topic, found]) => [topic, best.get(topic) ?? found]);
};

/** The badge of a primary category where no phrase says more. */
const standIn = ([primary]: readonly string[]): RankedTopic[] => {
	const field = primary === undefined ? undefined : fieldOf(primary);
	if (primary === undefined || field === undefined) return [];
	return [
		{ topic: field.topic, score: STAND_IN, evidence: [{ phrase: primary, where: 'categories' }] },
	];
};

/**
 * The topics of a paper, best first: the phrases of the lexicon in its title, abstract and keywords,
 * and the field that its arXiv categories name. Pure, synchronous and total: any text gives an
 * answer, in time that does not grow beyond that of a long abstract.
 */
export const classify = (
	input: ClassifyInput,
	{ limit = 3 }: ClassifyOptions = {},
): RankedTopic[] => {
	const { categories = [] } = input;
	const tallies = tally(input);
	const enough = isBare(input) ? ENOUGH_BY_TITLE : ENOUGH;
	const elsewhere = isElsewhere(categories[0] ?? '');
	const earned = [...tallies.byTopic].filter(
		([, found]) => found.score >= enough && !isVetoed(found, elsewhere),
	);
	const ranked = withoutKin(earned).map(([topic, { score, evidence }]) => ({
		topic,
		score,
		evidence,
	}));
	return (ranked.length > 0 ? ranked : standIn(categories))
		.toSorted((a, b) => b.score - a.score || (a.topic < b.topic ? -1 : 1))
		.slice(0, Math.max(0, limit));
};
