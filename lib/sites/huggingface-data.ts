import * as z from 'zod/mini';
import type { Author, Link, PaperDraft } from '../paper/paper.ts';
import { arxivId } from '../paper/identity.ts';
import { clean, webAddress } from './dom.ts';
import type { PageData } from './site.ts';

/** Longer than any page's data by a factor of ten; parsing more would be felt. */
const LONGEST = 8_000_000;

const BASE = new URL('https://huggingface.co/');

/** One field of an entry, or `undefined` where it is not what it should be. */
const field = <Schema extends z.ZodMiniType>(
	schema: Schema,
	value: unknown,
): z.output<Schema> | undefined => {
	const parsed = z.safeParse(schema, value);
	return parsed.success ? parsed.data : undefined;
};

const record = z.record(z.string(), z.unknown());
const text = z.string().check(z.maxLength(50_000));
const names = z.array(z.unknown()).check(z.maxLength(10_000));

const authorsOf = (value: unknown): Author[] =>
	(field(names, value) ?? []).flatMap((entry) => {
		const author = field(record, entry);
		const name = clean(field(text, author?.['name'])).slice(0, 2_000);
		return name === '' || author?.['hidden'] === true ? [] : [{ name }];
	});

const keywordsOf = (value: unknown): string[] =>
	(field(names, value) ?? [])
		.slice(0, 50)
		.map((entry) => clean(field(text, entry)).slice(0, 200))
		.filter(Boolean);

const linksOf = (entry: Record<string, unknown>): Link[] => {
	const link = (kind: Link['kind'], value: unknown): Link[] => {
		const url = webAddress(field(text, value), BASE);
		return url ? [{ kind, url }] : [];
	};
	return [...link('code', entry['githubRepo']), ...link('project', entry['projectPage'])];
};

/** Leaves out what is empty, so that it does not overrule what the card says. */
const ifAny = <K extends string, V extends { length: number }>(
	key: K,
	value: V,
): Partial<Record<K, V>> => (value.length > 0 ? ({ [key]: value } as Record<K, V>) : {});

const parseEntry = (entry: Record<string, unknown>): Partial<PaperDraft> => {
	const published = /^\d{4}-\d{2}-\d{2}/.exec(field(text, entry['publishedAt']) ?? '')?.[0] ?? '';
	return {
		...ifAny('title', clean(field(text, entry['title']))),
		...ifAny('authors', authorsOf(entry['authors'])),
		...ifAny('abstract', clean(field(text, entry['summary'])).slice(0, 20_000)),
		...ifAny('published', published),
		...ifAny('keywords', keywordsOf(entry['ai_keywords'])),
		...ifAny('links', linksOf(entry)),
	};
};

const entriesIn = (props: Record<string, unknown>): Map<string, Record<string, unknown>> => {
	const entries = new Map<string, Record<string, unknown>>();
	const lists = [props['dailyPapers'], props['searchResults'], [props]];
	for (const item of lists.flatMap((list) => (Array.isArray(list) ? list : []))) {
		const paper = field(record, field(record, item)?.['paper']);
		const id = arxivId(field(text, paper?.['id']) ?? '');
		if (paper && id) entries.set(`arxiv:${id}`, paper);
	}
	return entries;
};

const parseProps = (json: string): PageData | undefined => {
	if (json.length > LONGEST) return undefined;
	try {
		const props = field(record, JSON.parse(json));
		if (!props) return undefined;
		const entries = entriesIn(props);
		const parsed = new Map<string, Partial<PaperDraft>>();
		return {
			get(id) {
				const entry = entries.get(id);
				if (entry && !parsed.has(id)) parsed.set(id, parseEntry(entry));
				return parsed.get(id);
			},
		};
	} catch {
		return undefined;
	}
};

const known = new WeakMap<Element, { json: string; data: PageData | undefined }>();

/** The data with which the server rendered the page: of the first render only. */
export const pageData = (document: Document): PageData | undefined => {
	const element = document.querySelector(
		'[data-target="DailyPapers"][data-props], [data-target="PaperContent"][data-props]',
	);
	const json = element?.getAttribute('data-props');
	if (!element || !json) return undefined;
	const before = known.get(element);
	if (before?.json === json) return before.data;
	const data = parseProps(json);
	known.set(element, { json, data });
	return data;
};
