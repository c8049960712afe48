import { itemSchema, keyOf, recordOf, text } from './csl-json/record.ts';
import { makeImportDraft } from './draft.ts';
import type { Importer, Read } from './importer.ts';
import { parseJson } from './json.ts';
import { Lines } from './lines.ts';

const itemsOf = (value: unknown): unknown[] => {
	const inner =
		typeof value === 'object' && value !== null ? Reflect.get(value, 'items') : undefined;
	if (Array.isArray(value)) return value;
	return Array.isArray(inner) ? inner : [value];
};

/** A line for each item: JSON keeps none, so that of its `id` is looked for. */
const lineFinder = (source: string): ((item: unknown) => number) => {
	const lines = new Lines(source);
	let from = 0;
	return (item) => {
		const id = typeof item === 'object' && item !== null ? Reflect.get(item, 'id') : undefined;
		const at = id === undefined ? -1 : source.indexOf(JSON.stringify(id), from);
		if (at >= 0) from = at + 1;
		return lines.of(Math.max(from - 1, 0));
	};
};

const readItem = (item: unknown, line: number): Read => {
	const parsed = itemSchema.safeParse(item);
	if (!parsed.success) {
		return {
			kind: 'problem',
			problem: { line, code: 'unreadable', detail: JSON.stringify(item)?.slice(0, 80) ?? '' },
		};
	}
	const made = makeImportDraft(recordOf(parsed.data));
	if ('refused' in made) {
		const detail = made.detail ?? text(parsed.data.id);
		return { kind: 'problem', problem: { line, code: made.refused, detail } };
	}
	const key = keyOf(parsed.data);
	return { kind: 'paper', paper: { draft: made.draft, line, ...(key !== undefined && { key }) } };
};

/** CSL-JSON: an array of items, one item, or Zotero’s `{items: […]}`. */
const cslJsonImporter: Importer = {
	*read(source, at) {
		const parsed = parseJson(source);
		if ('problem' in parsed) {
			yield { kind: 'problem', ...parsed };
			return;
		}
		const lineOf = lineFinder(source);
		const items = itemsOf(parsed.value);
		for (const [index, item] of items.entries()) {
			yield readItem(item, lineOf(item));
			at(((index + 1) * source.length) / items.length);
		}
	},
};

export default cslJsonImporter;
