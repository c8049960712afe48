import { breather } from '../breathe.ts';
import type { CitationFormat, WriterContext, Writer } from '../format.ts';
import { recordOf } from '../record.ts';
import { tellOf } from '../shortcomings.ts';
import { cslItem, type CslItem, type CslName } from './item.ts';
import { loadStyle, type Render, type StyleId } from './processor.ts';

/** Up to so many, the processor sees the whole list: it sorts, numbers and tells years apart. */
const WHOLE = 40;
/** Beyond, so many at once: citeproc-js takes 5 ms a reference and cannot be paused. */
const SLICE = 5;

const nameKey = ({ family, literal, given }: CslName): string =>
	`${family ?? literal ?? ''} ${given ?? ''}`;

const sortKey = (item: CslItem): string =>
	[
		(item.author ?? item.editor ?? []).map(nameKey).join(' '),
		item.issued?.['date-parts'][0]?.[0] ?? '',
		item.title ?? '',
	].join('\n');

const sorted = (items: readonly CslItem[]): CslItem[] => {
	const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
	return items
		.map((item) => ({ item, key: sortKey(item) }))
		.toSorted((a, b) => collator.compare(a.key, b.key))
		.map(({ item }) => item);
};

/** Numbers each slice on from the one before. */
const renumbered = (entry: string, number: number): string =>
	entry.replace(/^\[\d+\]/u, `[${number}]`);

async function* inSlices(
	items: readonly CslItem[],
	render: Render,
	signal: AbortSignal | undefined,
): AsyncGenerator<string> {
	const breathe = breather(signal);
	for (let at = 0; at < items.length; at += SLICE) {
		await breathe();
		for (const [index, entry] of render(items.slice(at, at + SLICE)).entries()) {
			yield `${renumbered(entry, at + index + 1)}\n`;
		}
	}
}

const writer = (render: Render, isSorted: boolean, { options }: WriterContext): Writer => {
	const items: CslItem[] = [];
	return {
		entry(paper, tell) {
			const record = recordOf(paper, options.maxAuthors, options);
			tellOf(record, [], tell);
			items.push(cslItem(record));
			return '';
		},
		async *end(signal) {
			if (items.length <= WHOLE) {
				for (const entry of render(items)) yield `${entry}\n`;
				return;
			}
			yield* inSlices(isSorted ? sorted(items) : items, render, signal);
		},
	};
};

/**
 * References in a CSL style as plain text, one a line. Lists of more than {@link WHOLE} are sorted
 * here and rendered in slices, so that the page stays responsive and the export can be cancelled;
 * years of one author are not told apart then (2017a, 2017b).
 */
export const referenceFormat = (style: {
	id: StyleId;
	name: string;
	/** Whether the style sorts by author. */
	sorted: boolean;
}): CitationFormat => ({
	id: style.id,
	name: style.name,
	group: 'text',
	extension: 'txt',
	mediaType: 'text/plain',
	open: async (context) => writer(await loadStyle(style.id), style.sorted, context),
});
