import { bareDoi } from '../paper/doi.ts';
import { identify } from '../paper/identity.ts';
import type { Author, PaperDraft } from '../paper/paper.ts';
import { dateIn } from '../sites/day.ts';
import { makeDraft } from '../sites/draft.ts';
import { anotherPaper, makeSense } from './answer.ts';
import { placed } from './bibliographic.ts';
import type { Source } from './source.ts';
import { parseXml, type XmlElement } from './xml.ts';

const children = (parent: XmlElement | undefined, name: string): XmlElement[] =>
	parent?.children.filter((child) => child.name === name) ?? [];

/** Down a path of names, the first of each. */
const at = (parent: XmlElement | undefined, ...path: string[]): XmlElement | undefined =>
	path.reduce<XmlElement | undefined>((found, name) => children(found, name)[0], parent);

const textAt = (parent: XmlElement | undefined, ...path: string[]): string =>
	at(parent, ...path)?.text ?? '';

const byType = (
	parent: XmlElement | undefined,
	name: string,
	type: string,
): XmlElement | undefined =>
	children(parent, name).find(({ attributes }) => attributes.get('type') === type);

const partOf = (name: XmlElement, type: string): string =>
	children(name, 'namePart')
		.filter(({ attributes }) => attributes.get('type') === type)
		.map((part) => part.text.trim())
		.join(' ');

const nameOf = (name: XmlElement): Author[] => {
	const family = partOf(name, 'family');
	const given = partOf(name, 'given');
	if (family && given) return [{ name: `${given} ${family}`, family, given }];
	const whole = children(name, 'namePart').map((part) => part.text.trim());
	if (!whole[0]) return [];
	const isGroup = name.attributes.get('type') === 'corporate';
	return [{ name: whole.join(' '), ...(isGroup && { family: whole.join(' ') }) }];
};

/** Those who wrote a work, or edited it. */
const namesOf = (parent: XmlElement | undefined, role: RegExp): Author[] =>
	children(parent, 'name')
		.filter((name) => role.test(textAt(name, 'role', 'roleTerm')))
		.flatMap(nameOf);

const pagesOf = (mods: XmlElement): string =>
	['start', 'end']
		.map((end) => textAt(mods, 'part', 'extent', end))
		.filter(Boolean)
		.join('-');

const numberOf = (mods: XmlElement, type: string): string =>
	textAt(byType(at(mods, 'part'), 'detail', type), 'number');

const isPeriodical = (host: XmlElement | undefined): boolean =>
	children(host, 'genre').some(({ text }) => /journal|periodical/i.test(text));

const titleOf = (parent: XmlElement | undefined): string =>
	['title', 'subTitle']
		.map((name) => textAt(parent, 'titleInfo', name))
		.filter(Boolean)
		.join(': ');

const draftOf = (mods: XmlElement, id: string): PaperDraft => {
	const published = dateIn(
		textAt(mods, 'originInfo', 'dateIssued') || textAt(mods, 'part', 'date'),
	);
	const doi = bareDoi(byType(mods, 'identifier', 'doi')?.text ?? '');
	const host = byType(mods, 'relatedItem', 'host');
	const draft = makeDraft({
		id,
		title: titleOf(mods),
		authors: namesOf(mods, /author/i),
		editors: namesOf(host, /editor/i),
		abstract: textAt(mods, 'abstract'),
		published,
		doi,
		type: isPeriodical(host) ? 'article-journal' : 'paper-conference',
		...placed({
			'container-title': titleOf(host),
			volume: numberOf(mods, 'volume'),
			issue: numberOf(mods, 'issue'),
			page: pagesOf(mods),
			publisher: textAt(host, 'originInfo', 'publisher'),
			'publisher-place': textAt(host, 'originInfo', 'place', 'placeTerm'),
			issued: published,
		}),
		links: [{ kind: 'pdf', url: `https://aclanthology.org/${id.slice('acl:'.length)}.pdf` }],
		source: 'acl',
	});
	return doi === undefined ? draft : { ...draft, aliases: [`doi:${doi}`] };
};

/**
 * The ACL Anthology's MODS records (https://www.loc.gov/standards/mods/): Unicode and names told
 * apart, where its BibTeX has TeX to undo.
 */
export default {
	id: 'acl',
	hosts: ['https://aclanthology.org/*'],
	access: 'optional',
	order: 50,
	handles: (id) => id.startsWith('acl:'),
	async fetch(paperId, ask) {
		const answer = await ask(`https://aclanthology.org/${paperId.slice('acl:'.length)}.xml`);
		return makeSense('The ACL Anthology', () => {
			const root = parseXml(answer);
			const mods = root.name === 'mods' ? root : at(root, 'mods');
			if (identify(textAt(mods, 'location', 'url').trim()) !== paperId || mods === undefined) {
				throw anotherPaper('The ACL Anthology', paperId);
			}
			return draftOf(mods, paperId);
		});
	},
} satisfies Source as Source;
