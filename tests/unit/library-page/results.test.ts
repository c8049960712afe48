import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { newestResults } from '../../../components/library/results.ts';
import { newest } from '../../../lib/library/queries.ts';
import { saveAll } from '../../../lib/library/save.ts';
import { newPaper } from '../library/raw.ts';

test('all of a library are known while only the newest were read', async () => {
	await saveAll('page', [newPaper('s2:a'), newPaper('s2:b'), newPaper('s2:c')]);
	const all = await newest({ limit: 2 });
	const read = { ...all, ids: all.ids.slice(0, 2) };
	const results = newestResults({ query: '', order: 'newest' }, read)!;
	expect([results.first.length, results.count]).toEqual([2, 3]);
	expect(await results.ids(0, 2)).toEqual(['s2:a', 's2:b']);
	expect(await results.ids(0, results.count)).toEqual(['s2:a', 's2:b', 's2:c']);
});
