import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { backupName, FORMAT, ROWS_VERSION } from '../../../lib/backup/format.ts';
import { readBackup } from '../../../lib/backup/read.ts';
import type { BackupRecord } from '../../../lib/backup/rows.ts';
import { editPapers } from '../../../lib/library/edit.ts';
import { newStep } from '../../../lib/library/history/step.ts';
import { assignKeys } from '../../../lib/library/keys.ts';
import { migrations } from '../../../lib/library/migrations/index.ts';
import { remove } from '../../../lib/library/remove.ts';
import { save, saveAll } from '../../../lib/library/save.ts';
import { keepSearch, savedSearches } from '../../../lib/library/saved-searches.ts';
import { snapshot, type SnapshotRecord } from '../../../lib/library/snapshot.ts';
import { deleteLibrary, keysIn, listKeys, newPaper, readStored } from '../library/raw.ts';
import { fileOf, textOf, write, zipped } from './files.ts';

const A = 'arxiv:1706.03762';
const B = 'arxiv:2005.14165';

const read = async (file: ReadableStream<Uint8Array<ArrayBuffer>>) => {
	const records: BackupRecord[] = [];
	const told = await readBackup(file, {
		chunk: 3,
		take: async (some) => void records.push(...some),
	});
	return { ...told, records };
};

const fill = async (): Promise<void> => {
	const title = 'Ünïcode 注意 \u2028 “quoted”';
	await save(newPaper(A, { title, abstract: 'x\ny', version: 3 }, ['nlp']));
	await save(newPaper(B));
	await save(newPaper('s2:gone'));
	await assignKeys([A]);
	await listKeys();
	await remove('s2:gone');
	const edit = { starred: true, addTags: ['t'], notes: '# n', fields: { title: 'Mine' } } as const;
	await editPapers([B], { ...edit, addTags: ['t'] }, newStep('edit'));
	await keepSearch('Unread', 'is:unread');
};

beforeEach(async () => {
	vi.spyOn(console, 'warn').mockReturnValue();
	await deleteLibrary();
});

describe('a backup', () => {
	it('holds everything that the library does, and the settings', async () => {
		await fill();
		const { blob, papers } = await write({ pausedSites: ['arxiv'] });
		expect(papers).toBe(2);
		const { header, records, unreadable } = await read(fileOf(blob));
		expect(unreadable).toEqual([]);
		expect(header).toMatchObject({ offprint: 'backup', format: FORMAT, papers: 2, removed: 1 });
		const of = (kind: string) =>
			records.filter((record) => record.kind === kind).map(({ row }) => row);
		const stored = await readStored();
		expect(of('paper')).toEqual(stored.papers.toSorted((a, b) => a.savedAt - b.savedAt));
		expect(of('removed')).toEqual(stored.removed);
		expect(of('key')).toEqual(keysIn(stored));
		expect(of('tag')).toEqual(stored.tags);
		expect(of('search')).toEqual(await savedSearches());
		expect(of('settings')).toEqual([{ pausedSites: ['arxiv'] }]);
	});

	it('of an empty library is one, too', async () => {
		const { records } = await read(fileOf((await write()).blob));
		expect(records.map(({ kind }) => kind)).toEqual(['settings']);
	});

	it('has a checksum that any tool can make', async () => {
		await fill();
		const { blob, sha256 } = await write();
		const lines = (await textOf(blob)).trimEnd().split('\n');
		const end = JSON.parse(lines.pop()!) as { end: { lines: number; sha256: string } };
		const text = lines.map((line) => `${line}\n`).join('');
		expect(end.end).toEqual({ lines: lines.length, sha256 });
		expect(createHash('sha256').update(text).digest('hex')).toBe(sha256);
	});

	it('is read as plain text as well', async () => {
		await fill();
		const text = await textOf((await write()).blob);
		expect((await read(fileOf(text))).records).toHaveLength(7);
	});

	it('has a name that sorts by time', () => {
		expect(backupName(new Date(2026, 10, 4, 9, 5))).toBe(
			'offprint-backup-2026-11-04-0905.jsonl.gz',
		);
	});

	it('says the version of its rows, which is the newest of the library', () => {
		expect(ROWS_VERSION).toBe(migrations.at(-1)?.version);
	});
});

describe('a snapshot', () => {
	it('tells in the end what was written while it was told', async () => {
		await saveAll(
			'many',
			Array.from({ length: 1_200 }, (_, index) => newPaper(`s2:${index}`)),
		);
		await remove('s2:7');
		const told: SnapshotRecord[] = [];
		let chunks = 0;
		for await (const chunk of snapshot(() => {})) {
			told.push(...chunk);
			chunks += 1;
			if (chunks !== 2) continue;
			// The clock is set back meanwhile.
			const clock = vi.spyOn(Date, 'now').mockReturnValue(1_000_000);
			await remove('s2:3');
			clock.mockRestore();
			await save(newPaper('s2:new'));
			await editPapers(['s2:1100'], { notes: 'late' }, newStep('edit'));
			await assignKeys(['s2:900']);
			await save(newPaper('s2:7'));
		}
		const papers = new Map<string, unknown>();
		const removed = new Map<string, unknown>();
		for (const record of told) {
			if (record.kind === 'paper') papers.set(record.row.id, record.row);
			if (record.kind === 'removed') removed.set(record.row.id, record.row);
			if (record.kind !== 'gone') continue;
			(record.row.kind === 'paper' ? papers : removed).delete(record.row.id);
		}
		const stored = await readStored();
		const byId = new Map(stored.papers.map((paper) => [paper.id, paper]));
		expect(papers.size).toBe(1_200);
		expect(papers).toEqual(byId);
		expect([...removed.values()]).toEqual(stored.removed);
	});
});

it('of long notes is handed over a few at a time: a message has to pass', async () => {
	const long = '深'.repeat(100_000);
	await saveAll(
		'many',
		Array.from({ length: 60 }, (_, index) => newPaper(`s2:${index}`)),
	);
	const ids = Array.from({ length: 60 }, (_, index) => `s2:${index}`);
	await editPapers(ids, { notes: long }, newStep('edit'));
	const lengths: number[] = [];
	let papers = 0;
	await readBackup((await write()).blob.stream(), {
		chunk: 250,
		take: async (some) => {
			lengths.push(Buffer.byteLength(JSON.stringify(some)));
			papers += some.filter(({ kind }) => kind === 'paper').length;
		},
	});
	expect(papers).toBe(60);
	expect(Math.max(...lengths)).toBeLessThan(9_000_000);
});

describe('a file that is refused', () => {
	const text = async (): Promise<string> => {
		await fill();
		return textOf((await write()).blob);
	};
	const withHeader = (whole: string, change: object): string => {
		const [first = '', ...rest] = whole.split('\n');
		return [JSON.stringify({ ...JSON.parse(first), ...change }), ...rest].join('\n');
	};

	it.each<[string, string, (whole: string) => string | Promise<Blob>]>([
		['foreign', 'empty', () => ''],
		['foreign', 'some text', () => 'Dear reader,\nthis is no backup.\n'],
		['foreign', 'another program’s JSON', () => '{"papers":[]}\n'],
		['foreign', 'another program’s zipped JSON', () => zipped('{"papers":[]}\n')],
		['foreign', 'a page', () => '<!doctype html><p>Not found'],
		['newer', 'of a newer format', (whole) => withHeader(whole, { format: FORMAT + 1 })],
		['newer', 'of newer rows', (whole) => withHeader(whole, { rows: ROWS_VERSION + 1 })],
		['damaged', 'without a date', (whole) => withHeader(whole, { at: 7 })],
		['damaged', 'changed by a letter', (whole) => whole.replace('# n', '# m')],
		['damaged', 'short of a line', (whole) => whole.replace(/\n\{"kind":"tag".*\n/, '\n')],
		['damaged', 'with another line', (whole) => whole.replace(/(\n\{"kind":"tag".*\n)/, '$1$1')],
		['damaged', 'going on after its end', (whole) => `${whole}{"kind":"settings","row":{}}\n`],
		[
			'damaged',
			'with a checksum of its own',
			(whole) => whole.replace(/"sha256":"../, '"sha256":"00'),
		],
		['cut', 'without its end', (whole) => whole.replace(/\{"end".*\n/, '')],
		['cut', 'cut within a line', (whole) => whole.slice(0, -200)],
		['cut', 'cut after a line', (whole) => whole.split('\n').slice(0, 3).join('\n')],
		['cut', 'cut to its header', (whole) => `${whole.split('\n')[0]}\n`],
	])('as %s: %s', async (refusal, _, change) => {
		const file = await change(await text());
		await expect(read(fileOf(file))).rejects.toMatchObject({ name: 'BackupError', refusal });
	});

	it('as cut or damaged, wherever a zipped one ends or changes', async () => {
		await fill();
		const bytes = new Uint8Array(await (await write()).blob.arrayBuffer());
		const whole = (await read(fileOf(new Blob([bytes])))).records;
		await fc.assert(
			fc.asyncProperty(fc.nat(bytes.length - 1), fc.boolean(), async (at, isCut) => {
				const changed = isCut ? bytes.slice(0, at) : bytes.with(at, bytes[at]! ^ 0x10);
				const reading = read(fileOf(new Blob([changed])));
				const outcome = await reading.then(
					({ records }) => records,
					(error: unknown) => Reflect.get(Object(error), 'refusal') as string,
				);
				// The zip’s time, system and the bits that fill its last byte change nothing of the text.
				if (!isCut && typeof outcome !== 'string') expect(outcome).toEqual(whole);
				else expect(['foreign', 'cut', 'damaged']).toContain(outcome);
			}),
			{ numRuns: 150 },
		);
	});

	it('lets go of the file', async () => {
		let isCancelled = false;
		const endless = new ReadableStream<Uint8Array<ArrayBuffer>>({
			pull: (controller) => controller.enqueue(new TextEncoder().encode('no backup\n')),
			cancel: () => {
				isCancelled = true;
			},
		});
		await expect(read(endless)).rejects.toMatchObject({ refusal: 'foreign' });
		expect(isCancelled).toBe(true);
	});

	it('as foreign, if it is one endless line', async () => {
		const chunk = new Uint8Array(10_000_000).fill(120);
		const endless = new ReadableStream<Uint8Array<ArrayBuffer>>({
			pull: (controller) => controller.enqueue(chunk),
		});
		await expect(read(endless)).rejects.toMatchObject({ refusal: 'foreign' });
	});
});

describe('a line that is no record', () => {
	it('is told with its number, and the others are read', async () => {
		await fill();
		const lines = (await textOf((await write()).blob)).trimEnd().split('\n').slice(0, -1);
		const odd = ['{"kind":"paper","row":{"id":"no id"}}', '{"kind":"later"}', '7', 'not JSON'];
		const text = [...lines, ...odd].map((line) => `${line}\n`).join('');
		const sha256 = createHash('sha256').update(text).digest('hex');
		const end = { end: { lines: lines.length + odd.length, sha256 } };
		const { records, unreadable } = await read(fileOf(`${text}${JSON.stringify(end)}\n`));
		expect(records).toHaveLength(7);
		const from = lines.length + 1;
		expect(unreadable.map(({ line }) => line)).toEqual([from, from + 1, from + 2, from + 3]);
	});
});
