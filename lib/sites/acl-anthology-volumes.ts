import type { PaperDraft, PaperId } from '../paper/paper.ts';
import { textOf } from './dom.ts';
import type { PageData } from './site.ts';

/** Workshops have ids that tell two digits of the volume (https://aclanthology.org/info/ids/). */
const OLD = /^(W\d\d-\d\d|(?:D19|C69)-[5-9]\d|[A-Z]\d\d-\d)\d+$/;

/** The id under which the volume of a paper stands in lists: number 0, before its papers. */
const volumeOf = (id: PaperId): string => {
	const number = id.slice('acl:'.length);
	const [, old] = OLD.exec(number) ?? [];
	return old === undefined ? number.replace(/\.\d+$/, '.0') : old.padEnd(number.length, '0');
};

/** Whether an id is that of a volume and not of a paper in it. */
export const isVolume = (id: PaperId): boolean => volumeOf(id) === id.slice('acl:'.length);

/** What a paper that stands in a volume of that name is. Journals are called otherwise than their volumes. */
export const inVolume = (name: string): Pick<PaperDraft, 'type' | 'publication'> | undefined =>
	/^(?:Proceedings|Findings)\b/.test(name)
		? { type: 'paper-conference', publication: { 'container-title': name } }
		: undefined;

/**
 * Which proceedings papers stand in, by the first entry of each volume, which is the volume itself.
 */
export const volumesOf = (document: Document): PageData => {
	const names = new Map<string, string>();
	const nameOf = (volume: string): string => {
		const known =
			names.get(volume) ??
			textOf(document.querySelector(`strong a[href*="/${volume}"]`) ?? undefined);
		// What is not there yet may come: pages of thousands of papers are drawn while they load.
		if (known !== '') names.set(volume, known);
		return known;
	};
	return {
		get(id) {
			return inVolume(nameOf(volumeOf(id)));
		},
	};
};
