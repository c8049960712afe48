/**
 * Chooses the papers that are read and writes them as batches of text:
 * `node lib/topics/training/select.ts ../shared FOLDER`. D is for measuring only, T for training, X
 * repeats papers of both so that readers can be compared.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { isElsewhere } from '../fields.ts';
import { wordsOf } from '../normalise.ts';
import { randomOf, shuffled } from './random.ts';
import { linesOf, readUnlabelled, type Paper } from './sources.ts';

const [shared, folder] = process.argv.slice(2);
if (shared === undefined || folder === undefined) throw new Error('usage: select.ts SHARED FOLDER');

const SEED = 20_260_701;
const A_BATCH = 100;
const LONGEST_ABSTRACT = 1_500;
/** Shares of primary categories among arXiv papers that look like those of Hugging Face. */
const SHARES: readonly (readonly [category: RegExp, share: number])[] = [
	[/^cs\.CV$/u, 0.36],
	[/^cs\.CL$/u, 0.26],
	[/^cs\.AI$/u, 0.24],
	[/^(?:cs\.LG|stat\.ML)$/u, 0.09],
	[/^(?:cs\.(?:RO|IR|SD|MA|HC|CR|SE|MM|GR)|eess\.)/u, 0.05],
];
/** Secondary categories that are rare as primary ones in the data, and their share of a draw. */
const RARE = /^(?:cs\.(?:RO|IR|SD|MA|HC|CR|SE|DC|DB)|eess\.AS)$/u;
const SHARE_OF_RARE = 0.2;
const FIELDS = /^(?:cs\.(?:IT|GT|CE|CY|NE|DB|DS|LO|SY|NI)|eess\.(?:SP|SY)|stat\.(?:ME|AP|TH))/u;

const random = randomOf(SEED);
const titleKey = (title: string): string => title.toLowerCase().replaceAll(/[^a-z0-9]/gu, '');

const labelled = ['train', 'dev'].flatMap((name) =>
	linesOf<{ id: string; title: string }>(`${shared}/topics/${name}.jsonl.gz`),
);
const known = new Set(labelled.flatMap(({ id, title }) => [id, titleKey(title)]));
const papers = readUnlabelled(shared).filter(
	({ id, title, abstract }) =>
		!known.has(id) && !known.has(titleKey(title)) && abstract.length >= 300,
);

const primary = ({ categories }: Paper): string => categories[0] ?? '';
const isRecent = ({ id }: Paper): boolean => /^26\d\d\./u.test(id);
const isField = (paper: Paper): boolean =>
	isElsewhere(primary(paper)) || FIELDS.test(primary(paper));

const listed = papers.filter((paper) => paper.listed);
const arxiv = papers.filter(
	(paper) => !paper.listed && /^[a-z-]+(?:\.[A-Za-z-]+)?$/u.test(primary(paper)),
);
const inside = arxiv.filter((paper) => isRecent(paper) && !isField(paper));

/** Papers of other fields, one of each category in turn, so that no category fills the draw. */
const inTurn = (from: readonly Paper[]): Paper[] => {
	const turns = new Map<string, number>();
	return shuffled(from, random)
		.map((paper) => {
			const turn = turns.get(primary(paper)) ?? 0;
			turns.set(primary(paper), turn + 1);
			return { paper, turn };
		})
		.toSorted((a, b) => a.turn - b.turn)
		.map(({ paper }) => paper);
};
const beyond = inTurn(arxiv.filter((paper) => isField(paper)));
/** D and T take of it by turns too. */
const beyondOf = (set: 'D' | 'T'): Paper[] =>
	beyond.filter((_, at) => (at % 5 === 0) === (set === 'D'));

/** Words that Hugging Face's papers hold more often than others do: naive Bayes, by log odds. */
const oddsOf = (): ((paper: Paper) => number) => {
	const wordsIn = ({ title, abstract }: Paper): Set<string> =>
		new Set(wordsOf(`${title} ${abstract}`).map(({ folded }) => folded));
	const count = (of: readonly Paper[]): Map<string, number> => {
		const counts = new Map<string, number>();
		for (const paper of of)
			for (const word of wordsIn(paper)) counts.set(word, (counts.get(word) ?? 0) + 1);
		return counts;
	};
	const [theirs, others] = [count(listed), count(inside)];
	const odds = (word: string): number => {
		const rate = (others.get(word) ?? 0.5) / inside.length;
		return Math.log(((theirs.get(word) ?? 0) + 8 * rate) / (listed.length * rate + 8 * rate));
	};
	return (paper) => {
		const words = [...wordsIn(paper)].filter((word) => (others.get(word) ?? 0) >= 5);
		return words.reduce((sum, word) => sum + odds(word), 0) / Math.sqrt(words.length || 1);
	};
};
const odds = oddsOf();
const byOdds = inside
	.map((paper) => ({ paper, odds: odds(paper) }))
	.toSorted((a, b) => b.odds - a.odds)
	.map(({ paper }) => paper);
const alike = shuffled(byOdds.slice(0, Math.round(byOdds.length * 0.3)), random);
const any = shuffled(inside, random);

const taken = new Set<string>();
const take = (from: readonly Paper[], count: number): Paper[] => {
	const chosen = from.filter(({ id }) => !taken.has(id)).slice(0, count);
	for (const { id } of chosen) taken.add(id);
	return chosen;
};
/** Draws by the shares of categories, a part of it from categories that are rare as primary. */
const draw = (from: readonly Paper[], count: number): Paper[] => {
	const rare = from.filter(({ categories }) => categories.slice(1).some((one) => RARE.test(one)));
	const chosen = take(rare, Math.round(count * SHARE_OF_RARE));
	const rest = count - chosen.length;
	for (const [category, share] of SHARES) {
		const fitting = from.filter((paper) => category.test(primary(paper)));
		chosen.push(...take(fitting, Math.round(rest * share)));
	}
	return [...chosen, ...take(from, count - chosen.length)].slice(0, count);
};

const fromListed = shuffled(listed, random);
const newest = shuffled(
	inside.filter(({ id }) => id.startsWith('2607')),
	random,
);
const d = [
	...take(fromListed, 160),
	...take(newest, 40),
	...draw(alike, 130),
	...draw(any, 30),
	...take(beyondOf('D'), 40),
];
const t = [
	...take(fromListed, listed.length),
	...take(newest, 400),
	...draw(alike, 950),
	...draw(any, 2_000),
].slice(0, 1_800);
t.push(...take(beyondOf('T'), 2_000 - t.length));
const sets = { D: shuffled(d, random), T: shuffled(t, random), X: [] as Paper[] };
sets.X = shuffled(
	[...shuffled(sets.D, random).slice(0, 90), ...shuffled(sets.T, random).slice(0, 210)],
	random,
);

// Drawn later, when more papers proved to be worth their reading: T goes on.
sets.T.push(...shuffled([...draw(alike, 2_400), ...draw(any, 600)], random));

const cut = (text: string): string =>
	text.length <= LONGEST_ABSTRACT
		? text
		: `${text.slice(0, LONGEST_ABSTRACT).replace(/\s\S*$/u, '')} …`;
const show = ({ id, title, abstract, categories }: Paper): string =>
	[
		`### ${id}`,
		`TITLE: ${title}`,
		...(categories.length > 0
			? [`CATEGORIES: ${categories.join(', ')} (primary: ${categories[0]})`]
			: []),
		`ABSTRACT: ${cut(abstract)}`,
	].join('\n');

mkdirSync(`${folder}/batches`, { recursive: true });
for (const [set, chosen] of Object.entries(sets)) {
	for (let at = 0; at < chosen.length; at += A_BATCH) {
		const name = `${set}${String(at / A_BATCH + 1).padStart(2, '0')}`;
		const batch = chosen.slice(at, at + A_BATCH);
		writeFileSync(`${folder}/batches/${name}.txt`, `${batch.map(show).join('\n\n')}\n`);
	}
	const listedThere = chosen.filter((paper) => paper.listed).length;
	console.log(`${set}: ${chosen.length} papers, ${listedThere} listed by Hugging Face`);
}
