import { expect } from 'vitest';
import { fold } from '../../../lib/library/fold.ts';
import type { Stored } from './raw.ts';

const namesOf = ({ id, aliases }: { id: string; aliases: string[] }): string[] => [id, ...aliases];

const expectDistinct = (what: string, values: readonly unknown[]): void => {
	const twice = values.filter((value, index) => values.indexOf(value) !== index);
	expect({ what, twice }).toEqual({ what, twice: [] });
};

/** What holds of the library after every write. */
export const expectConsistent = ({
	papers,
	removed,
	search,
	keys,
	pending,
	totals,
}: Stored): void => {
	const total = totals.find(({ name }) => name === 'papers')?.value ?? 0;
	expect(total, 'the kept number of papers').toBe(papers.length);
	expect(
		search.map(({ id, savedAt }) => ({ id, savedAt })),
		'search rows',
	).toEqual(papers.map(({ id, savedAt }) => ({ id, savedAt })));
	for (const [index, paper] of papers.entries()) {
		expect(search[index]?.text.startsWith(`${fold(paper.title)}\n`)).toBe(true);
	}
	expectDistinct('ids and aliases', [...papers, ...removed].flatMap(namesOf));
	const all = [...papers, ...removed.map(({ paper }) => paper)];
	expectDistinct(
		'savedAt',
		all.map(({ savedAt }) => savedAt),
	);
	const handedOut = all.flatMap(({ id, key }) => (key === undefined ? [] : [{ id, key }]));
	expectDistinct(
		'keys without regard to case',
		handedOut.map(({ key }) => key.toLowerCase()),
	);
	for (const { id, key } of handedOut) {
		expect(keys, 'kept keys').toContainEqual({ folded: key.toLowerCase(), key, id });
	}
	const known = new Map(papers.map((paper) => [paper.id, paper]));
	for (const { id } of pending) {
		const paper = known.get(id);
		expect(paper && namesOf(paper).some((name) => name.startsWith('arxiv:')), 'pending').toBe(true);
	}
	for (const { id, paper, aliases } of removed) {
		expect({ id: paper.id, aliases: paper.aliases }).toEqual({ id, aliases });
	}
};
