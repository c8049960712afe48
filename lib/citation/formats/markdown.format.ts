import { topicsOf } from '../../paper/paper.ts';
import type { CitationFormat, CitedPaper } from '../format.ts';
import { shortNames } from '../names/plain.ts';
import type { CitationOptions } from '../options.ts';
import { recordOf, type CitationRecord } from '../record.ts';
import { tidy } from '../text.ts';
import { plainTitle } from '../title/tokens.ts';

/** Characters that mean something to CommonMark within a line. */
const escape = (text: string): string => text.replaceAll(/[\\`*_[\]<>#|~]/gu, '\\$&');

/** An address ends at a space or an unpaired bracket. */
const address = (url: string): string =>
	url.replaceAll(/[\s()<>\\]/gu, (character) =>
		encodeURIComponent(character).replace('(', '%28').replace(')', '%29'),
	);

const whereOf = ({ publication, eprint, doi }: CitationRecord): string | undefined =>
	publication['container-title'] ??
	(eprint?.archive === 'arxiv' ? `arXiv:${eprint.id}` : undefined) ??
	(doi === undefined ? undefined : `doi:${doi}`);

const quoted = (notes: string): string =>
	notes
		.trim()
		.split(/\r?\n/u)
		.map((line) => `  > ${escape(line)}`.trimEnd())
		.join('\n');

/** `- [Title](url) · Vaswani et al. · 2017 · arXiv:1706.03762`, then the user's notes. */
const itemOf = (paper: CitedPaper, options: CitationOptions): string => {
	const record = recordOf(paper, 0, options);
	const title = escape(plainTitle(record.title) || record.key);
	const link = record.url ?? (record.doi && `https://doi.org/${record.doi}`);
	const facts = [
		record.authors.names.length > 0 ? shortNames(record.authors) : undefined,
		record.issued?.year,
		whereOf(record),
	];
	const line = [
		`- ${link ? `[${title}](${address(link)})` : title}`,
		...facts.flatMap((fact) => (fact ? [escape(tidy(fact))] : [])),
	].join(' · ');
	return paper.notes.trim() === '' ? `${line}\n` : `${line}\n\n${quoted(paper.notes)}\n`;
};

/**
 * A reading list by topic: each paper once, under its best topic, topics in alphabetical order and
 * papers in the order of the export. Only lines are held back, not papers.
 */
const markdown: CitationFormat = {
	id: 'markdown',
	name: 'Markdown',
	group: 'text',
	extension: 'md',
	mediaType: 'text/markdown',
	open({ options, topicLabel }) {
		const sections = new Map<string, string[]>();
		return {
			entry(paper) {
				const [topic] = topicsOf(paper);
				const label = topic === undefined ? '' : topicLabel(topic);
				const lines = sections.get(label);
				if (lines) lines.push(itemOf(paper, options));
				else sections.set(label, [itemOf(paper, options)]);
				return '';
			},
			*end() {
				const byLabel = [...sections].toSorted(([a], [b]) =>
					a === '' || b === '' ? Number(a === '') - Number(b === '') : a.localeCompare(b, 'en'),
				);
				for (const [index, [label, lines]] of byLabel.entries()) {
					// Without any topic there is nothing to head.
					const heading =
						sections.size > 1 || label !== '' ? `## ${escape(label || topicLabel(''))}\n\n` : '';
					yield `${index === 0 ? '' : '\n'}${heading}${lines.join('')}`;
				}
			},
		};
	},
};

export default markdown;
