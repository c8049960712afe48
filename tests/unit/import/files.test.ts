import { describe, expect, test } from 'vitest';
import { readImport } from '../../../lib/import/read.ts';
import { backgroundCalls } from '../../../lib/rpc/contract.ts';

const ENTRY = '@misc{k, title={Café}, author={Ä Ö}}\n';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array =>
	Uint8Array.from(text, (character) => character.codePointAt(0)!);
const utf16 = (text: string): Uint8Array => {
	const units = Uint16Array.from(`\uFEFF${text}`, (character) => character.charCodeAt(0));
	return new Uint8Array(units.buffer);
};

describe('encodings', () => {
	test.each([
		['UTF-8', utf8(ENTRY)],
		['UTF-8 with a byte order mark', utf8(`\uFEFF${ENTRY}`)],
		['UTF-16', utf16(ENTRY)],
		['CRLF', utf8(ENTRY.replaceAll('\n', '\r\n'))],
	])('%s', async (_, bytes) => {
		const { papers, problems } = await readImport(bytes);
		expect(problems).toEqual([]);
		expect(papers[0]?.draft).toMatchObject({ title: 'Café', authors: [{ name: 'Ä Ö' }] });
	});

	test('Latin-1 is read, and told with the first line that is no UTF-8', async () => {
		const { papers, problems } = await readImport(latin1(`\n\n${ENTRY}`));
		expect(problems).toEqual([{ line: 3, code: 'encoding', detail: 'Windows-1252' }]);
		expect(papers[0]?.draft.title).toBe('Café');
	});

	test('lines are counted alike for CRLF and LF', async () => {
		const text = '\n\n@misc{a, year=2000}\n';
		for (const each of [text, text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r')]) {
			expect((await readImport(utf8(each))).problems).toEqual([
				{ line: 3, code: 'no-title', detail: 'a' },
			]);
		}
	});
});

describe('what is longer than what is kept', () => {
	const groups = Array.from({ length: 201 }, (_, index) => `group ${index}`).join(', ');
	test.each([
		['a note', `@misc{k, title={A}, annote={${'n'.repeat(100_001)}}}`],
		['a tag', `@misc{k, title={A}, groups={${'t'.repeat(101)}, short}}`],
		['a list of tags', `@misc{k, title={A}, groups={${groups}}}`],
		['a key', `@misc{${'k'.repeat(501)}, title={A}}`],
		['a note in RIS', `TY  - JOUR\nTI  - A\nN1  - ${'n'.repeat(100_001)}\nER  - \n`],
	])('%s is cut and told, and the background takes it', async (_, text) => {
		const { papers, problems } = await readImport(text);
		expect(problems).toMatchObject([{ line: 1, code: 'cut' }]);
		const sent = papers.map(({ line: __, ...paper }) => ({ ...paper, topics: [] }));
		const { papers: taken } = backgroundCalls['papers.import'].parse({ batch: 'b', papers: sent });
		expect(taken).toEqual(sent);
	});
});

describe('no bibliography', () => {
	test('an image', async () => {
		const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]);
		expect(await readImport(png)).toEqual({
			papers: [],
			problems: [{ line: 1, code: 'binary', detail: '' }],
		});
	});
	test('prose', async () => {
		expect(await readImport('Dear reader')).toEqual({
			papers: [],
			problems: [{ line: 1, code: 'unknown-format', detail: 'Dear reader' }],
		});
	});
	test('nothing', async () => {
		expect(await readImport(new Uint8Array())).toEqual({
			papers: [],
			problems: [{ line: 1, code: 'unknown-format', detail: '' }],
		});
	});
});

const many = (count: number, filling = ''): string =>
	Array.from(
		{ length: count },
		(_, index) =>
			`@misc{k${index}, title={Title number ${index}}, author={Ada N${index}}, abstract={${filling}}}`,
	).join('\n');

test('reading tells how far it is and can be cancelled', async () => {
	const parts: number[] = [];
	const { papers } = await readImport(many(3_000), { onProgress: (part) => parts.push(part) });
	expect(papers).toHaveLength(3_000);
	expect(parts.at(-1)).toBe(1);
	expect(parts).toEqual(parts.toSorted((a, b) => a - b));
	const controller = new AbortController();
	const reading = readImport(many(3_000), { signal: controller.signal });
	controller.abort(new Error('enough'));
	await expect(reading).rejects.toThrow('enough');
});

test('50 MB are read, and the page gets its turn', { timeout: 120_000 }, async () => {
	const bytes = utf8(many(1_000, 'x '.repeat(26_000)));
	expect(bytes.length).toBeGreaterThan(50_000_000);
	let turns = 0;
	const timer = setInterval(() => (turns += 1), 1);
	const { papers } = await readImport(bytes);
	clearInterval(timer);
	expect(papers).toHaveLength(1_000);
	expect(turns).toBeGreaterThan(5);
});
