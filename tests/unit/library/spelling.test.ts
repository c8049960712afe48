import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { editPapers } from '../../../lib/library/edit.ts';
import { newStep } from '../../../lib/library/history/step.ts';
import { saveAll } from '../../../lib/library/save.ts';
import { askedWords } from '../../../lib/query/respell.ts';
import { deleteLibrary, newPaper } from './raw.ts';
import { newSearcher, search } from './search.ts';

beforeEach(async () => {
	vi.spyOn(console, 'warn').mockReturnValue();
	await deleteLibrary();
	await saveAll('page', [
		newPaper('s2:a', { title: 'Language Agents', authors: [{ name: 'Ashish Vaswani' }] }, ['rlhf']),
		newPaper('s2:b', { title: 'Graphs, Graph by Graph' }),
		newPaper('s2:c', { title: 'Grapes', abstract: 'Hyperparameters of vineyards' }),
	]);
	await editPapers(
		['s2:a'],
		{ addTags: ['survey'], notes: 'compare with theirs' },
		newStep('edit'),
	);
});

const spelt = (query: string) =>
	newSearcher().spell(askedWords(query), new AbortController().signal);

test.each([
	['langauge', ['language']],
	['vaswany', ['vaswani']],
	['author:vaswany', ['vaswani']],
	['serveys', [undefined]],
	['survy', ['survey']],
	['compair', [undefined]],
	['compere', ['compare']],
	// The label of a topic.
	['alignmnt', ['alignment']],
	// What others begin with is no mistake, nor what is too short or no word to have one.
	['lang', [undefined]],
	['agnt', [undefined]],
	['agn', [undefined]],
	['2017', [undefined]],
	// Authors are no word of a title.
	['author:langauge', [undefined]],
	// As near as another, and more often there.
	['graphe agents', ['graph', undefined]],
])('%s is meant to be spelt %j', async (query, words) => {
	expect(await spelt(query)).toEqual(words);
});

test('words of abstracts are known once a search has read them', async () => {
	const searcher = newSearcher();
	await search('vinyards', { searcher });
	const words = await searcher.spell(askedWords('vinyards'), new AbortController().signal);
	expect(words).toEqual(['vineyards']);
});

test('to look for spellings ends with its signal', async () => {
	await expect(newSearcher().spell([], AbortSignal.abort('left'))).rejects.toBe('left');
});
