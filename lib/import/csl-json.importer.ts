import { itemSchema, keyOf, recordOf, text } from './csl-json/record.ts';
import { makeImportDraft } from './draft.ts';
import type { Importer, Read } from './importer.ts';
import { Lines } from './lines.ts';

/** Chromium tells a position or quotes what stands around it, Firefox tells the line. */
const faultLine = (source: string, told: string): number => {
	const line = /at line (\d+)/u.exec(told)?.[1];
	if (line !== undefined) return Number(line);
	const position = /position (\d+)/u.exec(told)?.[1];
	const [, token = '', excerpt = ''] =
		/token '(.+?)', (?:\.\.\.)?"([^]*)"(?:\.\.\.)? is not valid/u.exec(told) ?? [];
	const quoted = source.indexOf(excerpt);
	const at = position === undefined ? quoted + excerpt.lastIndexOf(token) : Number(position);
	return new Lines(source).of(Math.max(0, at));
};

const parsedJson = (source: string): { items: unknown[] } | { line: number; detail: string } => {
	try {
		const value: unknown = JSON.parse(source);
		const inner =
			typeof value === 'object' && value !== null ? Reflect.get(value, 'items') : undefined;
		return { items: Array.isArray(value) ? value : Array.isArray(inner) ? inner : [value] };
	} catch (error) {
		return { line: faultLine(source, String(error)), detail: String(error) };
	}
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
		const detail = 'detail' in made ? made.detail : text(parsed.data.id);
		return { kind: 'problem', problem: { line, code: made.refused, detail } };
	}
	const key = keyOf(parsed.data);
	return { kind: 'paper', paper: { draft: made.draft, line, ...(key !== undefined && { key }) } };
};

/** CSL-JSON: an array of items, one item, or Zotero’s `{items: […]}`. */
const cslJsonImporter: Importer = {
	*read(source, at) {
		const parsed = parsedJson(source);
		if ('line' in parsed) {
			yield {
				kind: 'problem',
				problem: { line: parsed.line, code: 'unreadable', detail: parsed.detail },
			};
			return;
		}
		const lineOf = lineFinder(source);
		for (const [index, item] of parsed.items.entries()) {
			yield readItem(item, lineOf(item));
			at(((index + 1) * source.length) / parsed.items.length);
		}
	},
};

export default cslJsonImporter;
