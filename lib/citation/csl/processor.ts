import { OTHERS, type CslItem, type CslName } from './item.ts';

/** The styles that are shipped, by their ids in the CSL style repository. */
const STYLES = {
	apa: () => import('virtual:csl/style/apa'),
	ieee: () => import('virtual:csl/style/ieee'),
	acm: () => import('virtual:csl/style/association-for-computing-machinery'),
	chicago: () => import('virtual:csl/style/chicago-author-date'),
} as const;

export type StyleId = keyof typeof STYLES;

/** References as plain text, in the style's own order and numbering. */
export type Render = (items: readonly CslItem[]) => string[];

/** citeproc-js reads the first of several names that are equal as one item: ids must differ. */
const idOf = (index: number): string => `item-${index}`;

/** Stands for “others” while a reference is made: no style knows that name, and prints “& others”. */
const REST = '\uE000';

const marked = (names: readonly CslName[] | undefined): CslName[] | undefined =>
	names?.map((name) => (name.literal === OTHERS ? { literal: REST } : name));

const withRest = (item: CslItem, id: string): CslItem => {
	const { author, editor } = item;
	return {
		...item,
		id,
		...(author && { author: marked(author)! }),
		...(editor && { editor: marked(editor)! }),
	};
};

/** “A, B, and …” → “A, B, et al.” */
const withEtAl = (entry: string): string =>
	entry.trim().replaceAll(/(,?)\s*(?:(?:and|&|…|\. \. \.)\s*)?\uE000(\.?)/gu, '$1 et al.');

/**
 * Loads citeproc-js (CPAL 1.0), a style and the locale, 200 kB gzipped: only when references are
 * asked for, and never in a content script.
 */
export const loadStyle = async (id: StyleId): Promise<Render> => {
	const [{ default: CSL }, { default: style }, { default: locale }] = await Promise.all([
		import('citeproc'),
		STYLES[id](),
		import('virtual:csl/locale/en-US'),
	]);
	return (items) => {
		const byId = new Map(items.map((item, index) => [idOf(index), withRest(item, idOf(index))]));
		const system = { retrieveLocale: () => locale, retrieveItem: (key: string) => byId.get(key) };
		const engine = new CSL.Engine(system, style, 'en-US');
		engine.opt.development_extensions['wrap_url_and_doi'] = false;
		engine.setOutputFormat('text');
		engine.updateItems([...byId.keys()]);
		const bibliography = engine.makeBibliography();
		return bibliography === false ? [] : bibliography[1].map(withEtAl);
	};
};
