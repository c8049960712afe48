/** Reads the hosts' own pages, where the folder with them lies beside the checkout. */
import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { expect } from 'vitest';
import { paperDraftSchema, type PaperDraft } from '../../lib/paper/paper.ts';
import type { Site } from '../../lib/sites/site.ts';
import { readPage, type Parser } from './read.ts';

const folder = new URL('../../../shared/pages/', import.meta.url);
export const isThere = existsSync(folder);
console.log(
	isThere
		? 'Saved pages: reading the real pages of ../shared/pages.'
		: 'Saved pages: NOT RUN, there is no ../shared/pages.',
);

export const htmlOf = (file: string): string => {
	const html = readFileSync(new URL(file, folder), 'utf8');
	return /<html/i.test(html) ? html : `<html><body><main>${html}</main></body></html>`;
};

const ENTITIES: readonly (readonly [RegExp, string])[] = [
	[/&#39;|&#x27;/g, "'"],
	[/&#34;|&quot;/g, '"'],
	[/&nbsp;/g, ' '],
	[/&lt;/g, '<'],
	[/&gt;/g, '>'],
	[/&amp;/g, '&'],
];
export const unescaped = (source: string): string =>
	ENTITIES.reduce((text, [entity, character]) => text.replaceAll(entity, character), source);
export const plain = (source: string): string =>
	unescaped(source.replaceAll(/<[^>]*>/g, ''))
		.replaceAll(/\s+/g, ' ')
		.trim();
export const all = (source: string, pattern: RegExp): string[] =>
	[...source.matchAll(pattern)].map((match) => match[1] ?? '');

export const namesOf = ({ authors }: PaperDraft): string[] => authors.map(({ name }) => name);

interface Saved {
	drafts: PaperDraft[];
	html: string;
}

/** Every card of a saved page; no other may fail, and each fits the schema and has a carrier. */
export const readSaved = (
	parse: Parser,
	site: Site,
	file: string,
	url: string,
	failing: readonly string[] = [],
): Saved => {
	const html = htmlOf(file);
	const { cards, errors } = readPage(site, parse(html), new URL(url));
	expect(errors.map(({ message }) => message)).toEqual(failing);
	for (const { card, draft } of cards) {
		expect(z.safeParse(paperDraftSchema, draft).error).toBeUndefined();
		expect(site.carrier(card) !== undefined).toBe(true);
	}
	return { drafts: cards.map(({ draft }) => draft), html };
};
