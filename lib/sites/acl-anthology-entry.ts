import { identify } from '../paper/identity.ts';
import type { Link, PaperDraft, PaperId } from '../paper/paper.ts';
import { authorsNamed } from './authors-in.ts';
import { attributeOf, clean, find, findOptional, required, textOf, webAddress } from './dom.ts';
import { inVolume, isVolume } from './acl-anthology-volumes.ts';
import { makeDraft } from './draft.ts';
import { fullYear } from './full-year.ts';
import type { ReadContext } from './site.ts';
import { sourceOf } from './source-text.ts';

/** Folded away below its entry, beside it in the tree. */
export const abstractOf = (entry: Element): Element | undefined => {
	const next = entry.nextElementSibling;
	return next?.classList.contains('abstract-collapse') ? next : undefined;
};

/** The Anthology begins with COLING 1965. */
const SINCE = 1965;

/** “2022.acl-long.1”, “P18-1001”. */
const yearIn = (id: PaperId): string | undefined => {
	const [, whole, short = ''] = /^acl:(?:(\d{4})\.|[A-Z](\d\d)-)/.exec(id) ?? [];
	return whole ?? (short === '' ? undefined : fullYear(short, SINCE));
};

const WORD = /[\p{L}\p{N}]+(?:['’.][\p{L}\p{N}]+)*[+*]*/gu;

/** Words with letters that the Anthology keeps from being lowered: `<span>BERT</span>`. */
export const fixedCaseIn = (title: Element): string[] => {
	const fixed: [start: number, end: number][] = [];
	let text = '';
	for (const node of title.childNodes) {
		const start = text.length;
		text += node.textContent ?? '';
		if (node.nodeType === 1) fixed.push([start, text.length]);
	}
	return [...text.matchAll(WORD)]
		.filter(({ 0: { length }, index }) =>
			fixed.some(([start, end]) => start < index + length && end > index),
		)
		.map(([word]) => clean(word));
};

const pdfOf = (entry: Element, url: URL): Link[] => {
	const href = attributeOf(findOptional(entry, '.list-button-row a[href$=".pdf"]'), 'href');
	const address = webAddress(href, url);
	return address ? [{ kind: 'pdf', url: address }] : [];
};

/** One paper of an event, a volume or an author. */
export const readEntry = (entry: Element, { url, data }: ReadContext): PaperDraft | undefined => {
	const title = find(entry, 'strong a[href]');
	const address = webAddress(attributeOf(title, 'href'), url);
	const id = required(identify(address ?? ''), 'id in its address');
	if (!id.startsWith('acl:') || isVolume(id)) return undefined;
	const abstract = abstractOf(entry);
	// Lists of a person name the volume in each entry; others have it once, as their first.
	const volume = data?.get(id) ?? inVolume(textOf(findOptional(entry, 'a[href*="/volumes/"]')));
	const names = [...entry.querySelectorAll('a[href^="/people/"]')].map(textOf);
	return makeDraft({
		id,
		title: sourceOf(title),
		fixedCase: fixedCaseIn(title),
		authors: authorsNamed(names),
		abstract: sourceOf(abstract && (findOptional(abstract, '.card-body') ?? abstract)),
		published: yearIn(id),
		...(volume?.publication && {
			type: volume.type,
			publication: { ...volume.publication, issued: yearIn(id) },
		}),
		links: pdfOf(entry, url),
		source: 'acl-anthology',
	});
};
