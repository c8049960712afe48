/** What is remembered from one keystroke to the next changes nothing that is found. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, expect, it, vi } from 'vitest';
import { saveAll } from '../../../lib/library/save.ts';
import type { Searcher } from '../../../lib/library/search/searcher.ts';
import { deleteLibrary, newPaper } from './raw.ts';
import { found, newSearcher } from './search.ts';

const WORDS = ['net', 'nets', 'network', 'deep', 'de', 'graph', 'é', '注意', 'x'];

beforeEach(async () => {
	vi.spyOn(console, 'warn').mockReturnValue();
	await deleteLibrary();
	// More than a leaf of them; with what is rare in one leaf and frequent in the next.
	const papers = Array.from({ length: 300 }, (_, at) => {
		const word = (step: number): string => WORDS[(at * step + (at >> 5)) % WORDS.length]!;
		return newPaper(`s2:${at}`, {
			title: at < 140 ? `${word(1)} ${word(3)}` : `deep ${word(2)} ${word(5)}`,
			authors: [{ name: `${word(7)} ${at % 40 === 0 ? 'Graphene' : 'Kim'}` }],
			abstract: at % 3 === 0 ? `${word(4)} and ${word(2)}` : undefined,
		});
	});
	for (let at = 0; at < papers.length; at += 100) {
		await saveAll(`all-${at}`, papers.slice(at, at + 100));
	}
});

const told = async (query: string, searcher: Searcher) => {
	const { count, facets, ids } = await found(query, { searcher });
	return { count, facets, ids: ids(0, count) };
};

const piece = fc.oneof(
	fc.constantFrom(...WORDS, 'gr', 'graphe', 'kim', 'nobody'),
	fc.constantFrom(
		'"net',
		'"net deep"',
		'-net',
		'title:net',
		'title:ne,gr',
		'author:kim',
		'-"deep"',
	),
);

/** Alike, but for where they look and whether the word ends: none may be taken for another. */
const jumps = fc.shuffledSubarray([
	'net',
	'"net"',
	'title:net',
	'author:net',
	'title:"net"',
	'nets',
]);

it('a query that is typed finds what it finds at once, backwards, too', async () => {
	const fresh = new Map<string, ReturnType<typeof told>>();
	const atOnce = (query: string): ReturnType<typeof told> => {
		if (!fresh.has(query)) fresh.set(query, told(query, newSearcher()));
		return fresh.get(query)!;
	};
	await fc.assert(
		fc.asyncProperty(
			fc.array(piece, { minLength: 1, maxLength: 3 }),
			fc.nat(3),
			jumps,
			async (pieces, back, others) => {
				const searcher = newSearcher();
				const text = pieces.join(' ');
				const typed = Array.from(text, (_, end) => text.slice(0, end + 1));
				const backwards = typed.slice(-1 - back).toReversed();
				for (const query of [...typed, ...backwards, ...typed, ...others]) {
					expect(await told(query, searcher), query).toEqual(await atOnce(query));
				}
			},
		),
		{ numRuns: 25 },
	);
}, 120_000);
