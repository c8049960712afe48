import { message, type MessageKey } from '../../lib/messages.ts';
import { paperUrl, pdfUrl } from '../../lib/paper/identity.ts';
import { pageOf } from '../../lib/paper/page-of.ts';
import type { Link, Paper } from '../../lib/paper/paper.ts';

const KINDS: Record<Link['kind'], MessageKey> = {
	paper: 'linkPaper',
	pdf: 'linkPdf',
	html: 'linkHtml',
	code: 'linkCode',
	project: 'linkProject',
	discussion: 'linkDiscussion',
};

interface Place {
	label: string;
	url: string;
}

/** Pages about an arXiv paper that follow from its id. */
const arxivPlaces = (ids: readonly string[]): Place[] => {
	const arxiv = ids.find((id) => id.startsWith('arxiv:'))?.slice('arxiv:'.length);
	if (arxiv === undefined) return [];
	const places = [
		{ label: message('linkHtml'), url: `https://arxiv.org/html/${arxiv}` },
		{ label: 'alphaXiv', url: `https://www.alphaxiv.org/abs/${arxiv}` },
	];
	// Hugging Face has pages of new-style ids only.
	return arxiv.includes('/')
		? places.slice(1)
		: [...places, { label: 'Hugging Face', url: `https://huggingface.co/papers/${arxiv}` }];
};

const placesOf = ({ id, aliases, doi, links = [] }: Paper): Place[] => {
	const ids = [id, ...aliases];
	const page = pageOf({ id, links }) ?? aliases.map(paperUrl).find((url) => url !== undefined);
	const pdf = ids.map(pdfUrl).find((url) => url !== undefined);
	const all: Place[] = [
		...(page === undefined ? [] : [{ label: message('linkPaper'), url: page }]),
		...(pdf === undefined ? [] : [{ label: message('linkPdf'), url: pdf }]),
		...links.map(({ kind, url }) => ({ label: message(KINDS[kind]), url })),
		...(doi === undefined ? [] : [{ label: 'DOI', url: `https://doi.org/${encodeURI(doi)}` }]),
		...arxivPlaces(ids),
	];
	const seen = new Set<string>();
	return all.filter(({ label, url }) => {
		const isNew = !seen.has(url) && !(seen.has(label) && label !== message('linkCode'));
		seen.add(url).add(label);
		return isNew;
	});
};

/** Where the paper and what belongs to it can be read. */
export const PaperLinks = ({ paper }: { paper: Paper }) => {
	const places = placesOf(paper);
	if (places.length === 0) return undefined;
	return (
		<nav class="links" aria-label={message('links')}>
			<ul>
				{places.map(({ label, url }) => (
					<li key={url}>
						<a href={url} target="_blank" rel="noreferrer" title={url}>
							{label}
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
};
