import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { importPapers } from '../../../lib/library/import.ts';
import { planImport } from '../../../lib/library/import-plan.ts';
import { paperById } from '../../../lib/library/queries.ts';
import { save } from '../../../lib/library/save.ts';
import { undoBatch } from '../../../lib/library/undo-batch.ts';
import { expectConsistent } from './consistency.ts';
import { deleteLibrary, newPaper, readStored } from './raw.ts';

beforeEach(async () => {
	vi.spyOn(console, 'warn').mockReturnValue();
	await deleteLibrary();
});

const DAY = Date.UTC(2021, 10, 25);

const moved = (id: string, more: { savedAt?: number; starred?: true } = {}) => ({
	...newPaper(id, { source: 'import' }),
	...more,
});

const orderOf = async (): Promise<string[]> =>
	(await readStored()).papers.toSorted((a, b) => b.savedAt - a.savedAt).map(({ id }) => id);

test('papers that come from elsewhere keep their stars and their days, behind those saved here', async () => {
	await save(newPaper('arxiv:1706.03762'));
	await importPapers('file', [
		moved('arxiv:1810.04805', { savedAt: DAY, starred: true }),
		moved('arxiv:2005.14165', { savedAt: DAY + 1 }),
		moved('arxiv:2010.11929', { savedAt: DAY + 1 }),
	]);
	expect(await paperById('arxiv:1810.04805')).toMatchObject({ savedAt: DAY, starred: true });
	expect((await paperById('arxiv:2005.14165'))?.starred).toBeUndefined();
	expect(await orderOf()).toEqual([
		'arxiv:1706.03762',
		'arxiv:2005.14165',
		'arxiv:2010.11929',
		'arxiv:1810.04805',
	]);
	expectConsistent(await readStored());
	await save(newPaper('arxiv:2103.00020'));
	expect((await orderOf()).at(0)).toBe('arxiv:2103.00020');
});

test('a day to come is not believed', async () => {
	const before = Date.now();
	await importPapers('file', [moved('arxiv:1810.04805', { savedAt: before + 1e9 })]);
	expect((await paperById('arxiv:1810.04805'))?.savedAt).toBeLessThan(before + 1e6);
});

test('a paper that is here keeps its day, gains the star, and loses it with the undo', async () => {
	await save(newPaper('arxiv:1810.04805'));
	const { savedAt } = (await paperById('arxiv:1810.04805'))!;
	const record = moved('arxiv:1810.04805', { savedAt: DAY, starred: true });
	const [planned] = (await planImport([record])).records;
	expect(planned).toMatchObject({ standing: 'merged', changes: ['starred'] });
	await importPapers('file', [record]);
	expect(await paperById('arxiv:1810.04805')).toMatchObject({ savedAt, starred: true });
	expect((await planImport([record])).records[0]?.standing).toBe('same');
	await undoBatch('file', 'import');
	expect((await paperById('arxiv:1810.04805'))?.starred).toBeUndefined();
	expectConsistent(await readStored());
});
