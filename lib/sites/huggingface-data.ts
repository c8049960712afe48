import * as z from 'zod/mini';
import { arxivId } from '../paper/arxiv-id.ts';
import type { Author, Link, PaperDraft } from '../paper/paper.ts';
import { isoDay } from './day.ts';
import { clean, webAddress } from './dom.ts';
import type { PageData } from './site.ts';

/** Ten times a month's 700,000 characters; parsing more would be felt. */
const LONGEST = 8_000_000;
/** A month has 105 papers. */
const MOST_ENTRIES = 2_500;

const BASE = new URL('https://huggingface.co/');

type Entry = Record<string, unknown>;

const record = z.record(z.string(), z.unknown());
const text = z.string().check(z.maxLength(50_000));
const list = z.array(z.unknown()).check(z.maxLength(10_000));

/** A value as its schema has it, or `undefined`: a bad field never spoils its neighbours. */
const as = <Schema extends z.ZodMiniType>(
	schema: Schema,
	value: unknown,
): z.output<Schema> | undefined => {
	const parsed = z.safeParse(schema, value);
	return parsed.success ? parsed.data : undefined;
};

const lineOf = (value: unknown): string => clean(as(text, value));

/** `hidden` is about the author's own profile page; an author he stays. */
const authorsOf = (value: unknown): Author[] =>
	(as(list, value) ?? [])
		.map((entry) => lineOf(as(record, entry)?.['name']))
		.filter(Boolean)
		.map((name) => ({ name }));

const keywordsOf = (value: unknown): string[] =>
	(as(list, value) ?? []).map(lineOf).filter(Boolean);

const linkOf = (kind: Link['kind'], value: unknown): Link[] => {
	const url = webAddress(as(text, value), BASE);
	// Relative addresses are nobody's project.
	return url && /^https?:/i.test(lineOf(value)) ? [{ kind, url }] : [];
};

/** Leaves out what is empty, so that it does not overrule what the card says. */
const ifAny = <K extends string, V extends { length: number }>(
	key: K,
	value: V,
): Partial<Record<K, V>> => (value.length > 0 ? ({ [key]: value } as Record<K, V>) : {});

const parseEntry = (entry: Entry): Partial<PaperDraft> => ({
	...ifAny('title', lineOf(entry['title'])),
	...ifAny('authors', authorsOf(entry['authors'])),
	...ifAny('abstract', lineOf(entry['summary'])),
	...ifAny('published', isoDay(as(text, entry['publishedAt'])) ?? ''),
	...ifAny('keywords', keywordsOf(entry['ai_keywords'])),
	...ifAny('links', [
		...linkOf('code', entry['githubRepo']),
		...linkOf('project', entry['projectPage']),
	]),
});

/** The papers of a page's data by id: of a listing, of a search, of a paper's own page. */
const entriesIn = (props: Entry): Map<string, Entry> => {
	const entries = new Map<string, Entry>();
	const lists = [props['dailyPapers'], props['searchResults'], [props]];
	for (const item of lists.flatMap((items) => as(list, items) ?? []).slice(0, MOST_ENTRIES)) {
		const paper = as(record, as(record, item)?.['paper']);
		const id = arxivId(as(text, paper?.['id']) ?? '');
		if (paper && id) entries.set(`arxiv:${id}`, paper);
	}
	return entries;
};

const parseJson = (json: string): unknown => {
	try {
		return json.length > LONGEST ? undefined : JSON.parse(json);
	} catch {
		return undefined;
	}
};

const parseProps = (json: string): PageData | undefined => {
	const props = as(record, parseJson(json));
	if (props === undefined) return undefined;
	const entries = entriesIn(props);
	const parsed = new Map<string, Partial<PaperDraft>>();
	return {
		get(id) {
			const entry = entries.get(id);
			if (entry && !parsed.has(id)) parsed.set(id, parseEntry(entry));
			return parsed.get(id);
		},
	};
};

const known = new WeakMap<Element, { json: string; data: PageData | undefined }>();

const dataOf = (element: Element): PageData | undefined => {
	const json = element.getAttribute('data-props') ?? '';
	const before = known.get(element);
	if (before?.json === json) return before.data;
	const data = parseProps(json);
	known.set(element, { json, data });
	return data;
};

/** The data with which the server rendered the page: of the first render only, so by id. */
export const pageData = (document: Document): PageData | undefined => {
	const found = document.querySelectorAll(
		'[data-target="DailyPapers"][data-props], [data-target="PaperContent"][data-props]',
	);
	const all = [...found].flatMap((element) => dataOf(element) ?? []);
	if (all.length < 2) return all[0];
	return {
		get(id) {
			for (const data of all) {
				const entry = data.get(id);
				if (entry) return entry;
			}
			return undefined;
		},
	};
};
