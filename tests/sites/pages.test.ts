import { readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { describe, expect, test } from 'vitest';
import { paperDraftSchema, type PaperDraft } from '../../lib/paper/paper.ts';
import { sites } from '../../lib/sites/index.ts';
import type { Site } from '../../lib/sites/site.ts';
import { pages } from './pages/index.ts';
import { parsers, readPage } from './read.ts';

interface Expected {
	/** Cards that cannot be read and are counted. */
	skipped: number;
	drafts: PaperDraft[];
}

const folder = new URL('./', import.meta.url);
const textOf = (path: string): string => readFileSync(new URL(path, folder), 'utf8');
const stems = (path: string, ending: string): string[] =>
	readdirSync(new URL(path, folder))
		.filter((file) => file.endsWith(ending))
		.map((file) => file.slice(0, -ending.length))
		.toSorted();
const stemOf = (file: string): string => file.replace(/\.html$/, '');

const expectedOf = (file: string): Expected =>
	JSON.parse(textOf(`expected/${stemOf(file)}.json`)) as Expected;

const siteOf = (id: string): Site => {
	const site = sites.find((each) => each.id === id);
	if (!site) throw new Error(`No site is called ${id}.`);
	return site;
};

/** A match pattern as a browser reads it: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns */
const matches = (pattern: string, { href }: URL): boolean =>
	new RegExp(
		`^${pattern.replaceAll(/[.?+^$()|[\]{}\\]/g, String.raw`\$&`).replaceAll('*', '.*')}$`,
	).test(href.replace(/#.*$/, ''));

/** Sites whose pages of single papers, where they have any, carry no bar. */
const ONLY_LISTS = new Set(['europepmc', 'google-scholar', 'semantic-scholar']);

describe('the folder of pages', () => {
	test('lists every page, each with what is expected of it', () => {
		const listed = pages.map(({ file }) => stemOf(file)).toSorted();
		expect(listed).toEqual(stems('pages', '.html'));
		expect(listed).toEqual(stems('expected', '.json'));
	});

	test.each(sites.map((site) => [site.id, site] as const))(
		'has listings, papers and an empty page of %s',
		(id, site) => {
			const own = pages.filter(({ siteId }) => siteId === id);
			const kinds = own.map(({ url }) => site.kind(new URL(url)));
			expect(kinds, `Write tests/sites/pages/${id}-*.html`).toContain('listing');
			if (!ONLY_LISTS.has(id)) expect(kinds).toContain('paper');
			expect(own.some(({ ids }) => ids.length === 0)).toBe(true);
		},
	);

	test.each(pages.map((page) => [page.file, page] as const))(
		'%s is a document of its own at an address of its site',
		(file, { siteId, url, ids }) => {
			const site = siteOf(siteId);
			const html = textOf(`pages/${file}`);
			expect(file.startsWith(`${siteId}-`)).toBe(true);
			expect(html).toMatch(/^<!doctype html>/i);
			expect(html).toContain('<meta charset="utf-8">');
			expect(html).not.toMatch(/<link[^>]+stylesheet|<script[^>]+src=/i);
			expect(site.kind(new URL(url))).toBeDefined();
			expect(site.matches.some((pattern) => matches(pattern, new URL(url)))).toBe(true);
			expect(ids).toEqual(expectedOf(file).drafts.map(({ id }) => id));
		},
	);
});

/** Elements that may hold a shadow root: https://dom.spec.whatwg.org/#valid-shadow-host-name */
const CARRIERS = 'article, aside, blockquote, div, footer, header, main, nav, p, section, span';
/** A bar inside one of these would be part of its name. */
const NAMED = 'h1, h2, h3, h4, h5, h6, a, label, button, summary';

for (const [parser, parse] of Object.entries(parsers)) {
	describe(`in ${parser}`, () => {
		test.each(pages.map((page) => [page.file, page] as const))(
			'%s gives the drafts that it should',
			(file, { siteId, url }) => {
				const { cards, errors } = readPage(
					siteOf(siteId),
					parse(textOf(`pages/${file}`)),
					new URL(url),
				);
				const { drafts, skipped } = expectedOf(file);
				expect(cards.map(({ draft }) => draft)).toEqual(drafts);
				expect(errors.map(({ message }) => message)).toHaveLength(skipped);
				for (const { message } of errors)
					expect(message).toMatch(/^(?:There is no|The card has no) /);
			},
		);

		test.each(pages.map((page) => [page.file, page] as const))(
			'%s: every draft passes the schema, every card has a carrier of its own',
			(file, { siteId, url }) => {
				const site = siteOf(siteId);
				const { cards } = readPage(site, parse(textOf(`pages/${file}`)), new URL(url));
				const carriers = cards.map(({ card }) => site.carrier(card));
				expect(new Set(carriers).size).toBe(cards.length);
				for (const [index, { card, draft }] of cards.entries()) {
					expect(z.safeParse(paperDraftSchema, draft).error).toBeUndefined();
					const carrier = carriers[index];
					const parts = site.parts?.(card) ?? [card];
					// Booleans only: a failing matcher would print the whole document.
					expect(carrier?.matches(CARRIERS), `carrier of ${draft.id}`).toBe(true);
					expect(carrier && carrier.closest(NAMED) === null).toBe(true);
					expect(parts.includes(card)).toBe(true);
					const isInside = parts.some((part) => carrier !== undefined && part.contains(carrier));
					expect(isInside || card.matches('h1')).toBe(true);
				}
			},
		);
	});
}
