import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { assignKeys, changeKey } from '../../../lib/library/keys.ts';
import { remove } from '../../../lib/library/remove.ts';
import { save, saveAll } from '../../../lib/library/save.ts';
import { expectConsistent } from './consistency.ts';
import { deleteLibrary, keysIn, listKeys, newPaper, openRaw, readStored } from './raw.ts';

beforeEach(async () => {
	vi.spyOn(console, 'warn').mockReturnValue();
	await deleteLibrary();
});

const vaswani = (id: string, name = 'Ashish Vaswani') =>
	newPaper(id, {
		title: 'Attention Is All You Need',
		authors: [{ name, family: name.split(' ')[1]!, given: 'Ashish' }],
		published: '2017-06-12',
	});

it('hands keys out in the order asked for, the plain one to the older paper', async () => {
	await save(vaswani('arxiv:1706.03762'));
	await save(vaswani('s2:copy'));
	expect(await assignKeys(['s2:copy', 'arxiv:1706.03762'])).toEqual([
		{ id: 's2:copy', key: 'vaswani2017attentiona' },
		{ id: 'arxiv:1706.03762', key: 'vaswani2017attention' },
	]);
	expectConsistent(await readStored());
});

it('never changes a key that was handed out', async () => {
	await save(vaswani('s2:second'));
	const first = await assignKeys(['s2:second']);
	await save(newPaper('s2:second', { title: 'Renamed', source: 'arxiv' }));
	expect(await assignKeys(['s2:second'])).toEqual(first);
	const before = await readStored();
	await assignKeys(['s2:second']);
	expect(await readStored()).toEqual(before);
});

it('answers once for each saved paper, by its canonical id, and not for others', async () => {
	await save(newPaper('arxiv:1706.03762', { aliases: ['doi:10.1000/x'] }));
	const keys = await assignKeys(['doi:10.1000/x', 'arxiv:1706.03762', 's2:nobody']);
	expect(keys.map(({ id }) => id)).toEqual(['arxiv:1706.03762']);
});

it('gives nobody the key of a removed paper, not even after it is forgotten', async () => {
	await save(vaswani('arxiv:1706.03762'));
	await assignKeys(['arxiv:1706.03762']);
	await remove('arxiv:1706.03762');
	await save(vaswani('s2:copy'));
	expect((await assignKeys(['s2:copy']))[0]?.key).toBe('vaswani2017attentiona');
	const database = await openRaw();
	await new Promise((resolve) => {
		const clearing = database.transaction('removed', 'readwrite');
		clearing.objectStore('removed').clear();
		clearing.addEventListener('complete', resolve);
	});
	database.close();
	await save(vaswani('s2:third'));
	expect((await assignKeys(['s2:third']))[0]?.key).toBe('vaswani2017attentionb');
	await save(vaswani('arxiv:1706.03762'));
	expect((await assignKeys(['arxiv:1706.03762']))[0]?.key).toBe('vaswani2017attention');
	expectConsistent(await readStored());
});

it('keeps both keys of two papers that became one for that one', async () => {
	await save(vaswani('arxiv:1706.03762'));
	await save(vaswani('s2:copy'));
	await assignKeys(['arxiv:1706.03762', 's2:copy']);
	await save(newPaper('arxiv:1706.03762', { aliases: ['s2:copy'] }));
	expect(await assignKeys(['s2:copy'])).toEqual([
		{ id: 'arxiv:1706.03762', key: 'vaswani2017attention' },
	]);
	await save(vaswani('s2:third'));
	expect((await assignKeys(['s2:third']))[0]?.key).toBe('vaswani2017attentionb');
	expect((await readStored()).keys.map(({ id }) => id)).toEqual([
		'arxiv:1706.03762',
		'arxiv:1706.03762',
		's2:third',
	]);
});

it('keeps all keys of papers that became one step by step on one page', async () => {
	const ids = ['arxiv:1706.03762', 's2:b', 's2:c'] as const;
	for (const id of ids) await save(vaswani(id));
	await assignKeys(ids);
	const [a, b, c] = ids;
	await saveAll('page', [newPaper(c, { aliases: [b] }), newPaper(b, { aliases: [a] })]);
	const stored = await readStored();
	expectConsistent(stored);
	expect(stored.papers.map(({ id }) => id)).toEqual([a]);
	expect(stored.keys.map(({ id }) => id)).toEqual([a, a, a]);
});

it('hands out many at once without a clash', async () => {
	const ids = Array.from({ length: 60 }, (_, index) => `s2:${index}`);
	await saveAll(
		'many',
		ids.map((id, index) => vaswani(id, index % 2 ? 'A VASWANI' : 'A Vaswani')),
	);
	const keys = await assignKeys(ids);
	expect(new Set(keys.map(({ key }) => key.toLowerCase())).size).toBe(60);
	expectConsistent(await readStored());
});

describe('keys of a list', () => {
	it('are handed out to nobody else, few at once or many', async () => {
		await save(vaswani('arxiv:1706.03762'));
		await assignKeys(['arxiv:1706.03762']);
		await listKeys();
		await save(vaswani('s2:copy'));
		expect((await assignKeys(['s2:copy']))[0]?.key).toBe('vaswani2017attentiona');
		const ids = Array.from({ length: 30 }, (_, index) => `s2:${index}`);
		await saveAll(
			'many',
			ids.map((id) => vaswani(id)),
		);
		const given = new Set((await assignKeys(ids)).map(({ key }) => key));
		expect(given.size).toBe(30);
		expect(given.has('vaswani2017attention')).toBe(false);
		expect(given.has('vaswani2017attentionb')).toBe(true);
		expect(await changeKey('s2:0', 'Vaswani2017Attention')).toEqual({
			refused: 'taken',
			by: 'arxiv:1706.03762',
		});
		expectConsistent(await readStored());
	});

	it('come back to their paper after it was forgotten', async () => {
		await save(vaswani('s2:copy'));
		await save(vaswani('arxiv:1706.03762'));
		await assignKeys(['s2:copy', 'arxiv:1706.03762']);
		await listKeys();
		await remove('arxiv:1706.03762');
		const database = await openRaw();
		await new Promise((resolve) => {
			const clearing = database.transaction('removed', 'readwrite');
			clearing.objectStore('removed').clear();
			clearing.addEventListener('complete', resolve);
		});
		database.close();
		await save(vaswani('arxiv:1706.03762'));
		expect((await assignKeys(['arxiv:1706.03762']))[0]?.key).toBe('vaswani2017attentiona');
	});

	it('go on to the paper that theirs became part of, and on from that one', async () => {
		const [a, b, c] = ['arxiv:1706.03762', 's2:b', 's2:c'] as const;
		for (const id of [a, b, c]) await save(vaswani(id));
		await assignKeys([a, b, c]);
		await listKeys();
		await save(newPaper(b, { aliases: [c] }));
		await save(newPaper(a, { aliases: [b] }));
		const stored = await readStored();
		expect(keysIn(stored).map(({ id }) => id)).toEqual([a, a, a]);
		expect(stored.keyLists).toHaveLength(1);
		expectConsistent(stored);
	});
});
