import { arxivId } from '../paper/arxiv-id.ts';
import { withGroups } from '../paper/groups.ts';
import type { Author, Link, PaperDraft } from '../paper/paper.ts';
import { isoDay } from './day.ts';
import { clean, webAddress } from './dom.ts';
import { set } from './draft.ts';
import { listIn, recordIn, textIn, type Entry } from './json.ts';
import type { PageData } from './site.ts';

/** Ten times a month's 700,000 characters; parsing more would be felt. */
const LONGEST = 8_000_000;
/** A month has 105 papers. */
const MOST_ENTRIES = 2_500;

const BASE = new URL('https://huggingface.co/');

const lineOf = (value: unknown): string => clean(textIn(value));

/** `hidden` is about the author's own profile page; an author he stays. */
const authorsOf = (value: unknown): Author[] =>
	withGroups(listIn(value).map((entry) => ({ name: lineOf(recordIn(entry)?.['name']) })));

const keywordsOf = (value: unknown): string[] =>
	listIn(value).filter((keyword) => typeof keyword === 'string');

const linkOf = (kind: Link['kind'], value: unknown): Link[] => {
	const url = webAddress(textIn(value), BASE);
	// Relative addresses are nobody's project.
	return url && /^https?:/i.test(lineOf(value)) ? [{ kind, url }] : [];
};

/** Long texts as they are: they are cleaned once, when the draft is made. */
const parseEntry = (entry: Entry): Partial<PaperDraft> => {
	const known: Partial<PaperDraft> = {};
	set(known, 'title', textIn(entry['title']).trim());
	set(known, 'authors', authorsOf(entry['authors']));
	set(known, 'abstract', textIn(entry['summary']).trim());
	set(known, 'published', isoDay(textIn(entry['publishedAt'])));
	set(known, 'keywords', keywordsOf(entry['ai_keywords']));
	const code = linkOf('code', entry['githubRepo']);
	set(known, 'links', [...code, ...linkOf('project', entry['projectPage'])]);
	return known;
};

/** The papers of a page's data by id: of a listing, of a search, of a paper's own page. */
const entriesIn = (props: Entry): Map<string, Entry> => {
	const entries = new Map<string, Entry>();
	const lists = [props['dailyPapers'], props['searchResults'], [props]];
	for (const item of lists.flatMap(listIn).slice(0, MOST_ENTRIES)) {
		const paper = recordIn(recordIn(item)?.['paper']);
		const id = arxivId(textIn(paper?.['id']));
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
	const props = recordIn(parseJson(json));
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
