/**
 * What the built content script weighs, zipped: its code, and the lexicon and the model that stand
 * in it as text. Each of those texts is looked for in the script and taken out of it, so that what
 * is left is the code, with whatever names, commas and keys hold the data together.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { data } from '../../lib/topics/model/data.ts';
import { older } from '../../lib/topics/model/older-data.ts';
import { taxonomy } from '../../lib/topics/taxonomy.ts';

const CODE = 60_000;
const DATA = 110_000;

const zipped = (text: string): number => gzipSync(text, { level: 9 }).length;

/** Every text in a value, however deep. */
const textsIn = (value: unknown): string[] => {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

const phrases = taxonomy.flatMap(({ strong, named, title, weak, keyword, not }) =>
	[strong, named, title, weak, keyword, not].filter((text) => text !== undefined),
);
const model = [...textsIn(data), ...textsIn(older)];

/** The script without the texts, longest first: a short one may stand in a long one. */
const without = (script: string, texts: readonly string[]): string => {
	let rest = script;
	for (const text of texts.toSorted((a, b) => b.length - a.length)) {
		const at = rest.indexOf(text);
		expect(at, `“${text.slice(0, 40)}” stands in the script as it is`).toBeGreaterThan(-1);
		rest = rest.slice(0, at) + rest.slice(at + text.length);
	}
	return rest;
};

describe.each(['chrome-mv3', 'firefox-mv3'])('the content script of %s', (folder) => {
	const read = (file: string): string =>
		readFileSync(new URL(`../../.output/${folder}/${file}`, import.meta.url), 'utf8');
	const script = read('content-scripts/papers.js');

	test(`has code of at most ${CODE} bytes, zipped`, () => {
		const code = zipped(without(script, [...model, ...phrases]));
		console.log(`${folder}: code ${code} bytes, zipped`);
		expect(code).toBeLessThanOrEqual(CODE);
		expect(code).toBeGreaterThan(10_000);
	});

	test(`has a lexicon and a model of at most ${DATA} bytes together, zipped`, () => {
		const sizes = { lexicon: zipped(phrases.join('\n')), model: zipped(model.join('\n')) };
		console.log(`${folder}: ${JSON.stringify(sizes)} bytes, zipped`);
		expect(sizes.lexicon + sizes.model).toBeLessThanOrEqual(DATA);
		expect(sizes.model).toBeGreaterThan(10_000);
	});

	test('is in ASCII, and asks to be compiled at once', () => {
		expect(script).toMatch(/^\/\/# allFunctionsCalledOnLoad\n[\0-\x7F]+$/);
	});

	test('has no schema library in it, which the background has', () => {
		const chunks = readdirSync(new URL(`../../.output/${folder}/chunks/`, import.meta.url));
		const others = chunks.map((chunk) => read(`chunks/${chunk}`)).join('\n');
		expect(others).toContain('invalid_type');
		expect(script).not.toContain('invalid_type');
	});
});
