import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { readStatistics } from '../../../components/statistics/read.ts';
import { editPapers } from '../../../lib/library/edit.ts';
import { newStep } from '../../../lib/library/history/step.ts';
import { remove } from '../../../lib/library/remove.ts';
import { saveAll } from '../../../lib/library/save.ts';
import { deleteLibrary, newPaper } from '../library/raw.ts';

beforeEach(deleteLibrary);

const many = (count: number) =>
	Array.from({ length: count }, (_, n) =>
		newPaper(
			`arxiv:2001.${String(n).padStart(5, '0')}`,
			{ authors: [{ name: n % 2 === 0 ? 'Émilie du Châtelet' : `Author ${n}` }] },
			n % 3 === 0 ? ['llm', 'rag'] : ['llm'],
		),
	);

const read = async () => {
	const told: number[] = [];
	const statistics = await readStatistics((done) => told.push(done), new AbortController().signal);
	return { statistics, told };
};

test('an empty library is counted at once', async () => {
	expect((await read()).statistics.papers).toBe(0);
});

test('a library of many leaves is counted whole, with names as papers write them', async () => {
	await saveAll('all', many(2_500));
	await remove('arxiv:2001.00003');
	await editPapers(['arxiv:2001.00001'], { reading: 'read', starred: true }, newStep('edit'));
	const { statistics, told } = await read();
	expect(statistics.papers).toBe(2_499);
	expect(statistics.states).toEqual([2_498, 0, 0, 1]);
	expect(statistics.starred).toBe(1);
	expect(statistics.together('rag', 'llm')).toBe(833);
	expect(statistics.authors).toEqual([{ id: 'Émilie du Châtelet', count: 1_250 }]);
	expect(told.length).toBeGreaterThan(1);
	expect(told.at(-1)).toBe(1);
});

test('counting ends when it is not wanted any more', async () => {
	await saveAll('all', many(10));
	await expect(
		readStatistics(() => undefined, AbortSignal.abort(new Error('gone'))),
	).rejects.toThrow('gone');
});
