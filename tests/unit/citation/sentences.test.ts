import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import messages from '../../../public/_locales/en/messages.json';
import { shortcomingSentence } from '../../../lib/sentences/export.ts';
import { handoffSentence, PROGRAM_NAMES } from '../../../lib/sentences/handoff.ts';
import { fieldLabel } from '../../../lib/sentences/fields.ts';
import { importSentence } from '../../../lib/sentences/import.ts';
import { listed } from '../../../lib/sentences/listed.ts';
import { keyRefusalSentence, patternSentence } from '../../../lib/sentences/keys.ts';

beforeEach(() => {
	vi.spyOn(browser.i18n, 'getMessage').mockImplementation((key: string, values?: unknown) => {
		const { message } = messages[key as keyof typeof messages];
		return [values]
			.flat()
			.reduce<string>(
				(text, value, index) => text.replaceAll(`$${index + 1}`, String(value)),
				message,
			);
	});
});

/** A sentence: no place left open, and a stop at its end or a word that is being told. */
const expectSentence = (text: string): void => {
	expect(text).toMatch(/^\p{Lu}[^$]+$/u);
};

describe('every reason has a sentence', () => {
	test.each([
		'not-running',
		'unknown-program',
		'other-program',
		'outdated',
		'read-only',
		'not-understood',
		'busy',
		'no-answer',
		'no-library',
		'refused',
	] as const)('of a hand-off: %s', (code) => {
		for (const program of ['zotero', 'jabref'] as const) {
			const text = handoffSentence(program, { code, detail: 'jabref' });
			expectSentence(text);
			expect(text).toContain(PROGRAM_NAMES[program]);
		}
	});

	test.each([
		'binary',
		'unknown-format',
		'encoding',
		'unclosed',
		'extra-brace',
		'bad-field',
		'unknown-string',
		'duplicate-key',
		'no-title',
		'cut',
		'unreadable',
		'no-id',
		'not-found',
		'not-asked',
	] as const)('of an import: %s', (code) => {
		const text = importSentence({ line: 12, code, detail: 'x' });
		expect(text.startsWith('Line 12: ')).toBe(true);
		expectSentence(text);
	});

	test.each([
		'no-date',
		'no-title',
		'no-authors',
		'fell-back',
		'not-ascii',
		'no-locator',
		'failed',
	] as const)('of an export: %s', (code) => {
		expectSentence(
			shortcomingSentence({ id: 'arxiv:1706.03762', key: 'k', title: 'T', code, detail: 'x' }),
		);
	});

	test('of an entry that lacks something', () => {
		const paper = { id: 'doi:10.1/x', key: 'k', title: 'T' };
		const text = shortcomingSentence({ ...paper, code: 'fell-back', detail: 'authors, publisher' });
		expect(text).toContain('Authors and publisher or institution');
	});

	test('of the fields that an import changes', () => {
		expect(listed((['title', 'doi', 'tags'] as const).map(fieldLabel))).toBe(
			'Title, DOI, and Tags',
		);
	});

	test.each([
		'empty',
		'unclosed',
		'unopened',
		'unknown-field',
		'bad-number',
		'bad-character',
		'no-field',
	] as const)('of a pattern: %s', (code) => {
		expectSentence(patternSentence({ code, at: 0, found: 'x' }));
	});

	test('of a key', () => {
		expect(keyRefusalSentence({ refused: 'taken', by: 'arxiv:1706.03762' })).toBe(
			'Another paper has this key.',
		);
		expectSentence(keyRefusalSentence({ refused: 'unusable' }));
	});
});
