import { BAR_TAG } from '../../lib/annotate/mount.ts';
import { namedTopic } from '../../lib/topics/named.ts';
import { message } from './messages.ts';

export const button = (document: Document, className: string, part?: string): HTMLButtonElement => {
	const element = document.createElement('button');
	element.type = 'button';
	element.className = className;
	element.tabIndex = -1;
	if (part) element.setAttribute('part', part);
	return element;
};

/** Reads out what it is given, once it has stood there; nothing of it is to be seen. */
export const liveRegion = (document: Document): HTMLElement => {
	const region = document.createElement('span');
	region.className = 'spoken';
	region.setAttribute('role', 'status');
	return region;
};

/** `atFoot`: the bar stands at the foot of the card's own box. */
const createBar = (document: Document, atFoot: boolean): HTMLElement => {
	const bar = document.createElement(BAR_TAG);
	bar.setAttribute('role', 'toolbar');
	bar.setAttribute('part', 'bar');
	if (atFoot) bar.dataset['foot'] = '';
	const badges = document.createElement('span');
	badges.className = 'badges';
	const save = button(document, 'save', 'save');
	save.tabIndex = 0;
	save.setAttribute('aria-pressed', 'false');
	const menu = button(document, 'quiet menu');
	menu.setAttribute('aria-haspopup', 'menu');
	menu.setAttribute('aria-expanded', 'false');
	menu.setAttribute('aria-label', message('barMore'));
	menu.textContent = '⋯';
	bar.append(badges, save, menu);
	return bar;
};

/** Class of a hue; its rule is in the bars' sheet, so that no badge has a style of its own. */
export const hueClass = (hue: number): string => `hue-${hue}`;

const createBadge = (document: Document, id: string): HTMLElement | undefined => {
	const topic = namedTopic(id);
	if (topic === undefined) return undefined;
	const badge = button(document, `badge ${hueClass(topic.hue)}`, 'badge');
	badge.textContent = topic.label;
	return badge;
};

const createMore = (document: Document, hidden: number): HTMLElement => {
	const more = button(document, 'quiet', 'badge');
	more.textContent = `+${hidden}`;
	more.setAttribute('aria-label', message('barMoreTopics', hidden));
	return more;
};

const createUpdate = (document: Document, version: number): HTMLButtonElement => {
	const update = button(document, 'update');
	update.textContent = message('barUpdate', version);
	return update;
};

/** The answer for a key, made when it is first asked for. */
const once = <Key, Value>(make: (key: Key) => Value): ((key: Key) => Value) => {
	const made = new Map<Key, Value>();
	return (key) => {
		let value = made.get(key);
		if (value === undefined) {
			value = make(key);
			made.set(key, value);
		}
		return value;
	};
};

/** What bars are put together from: each piece is made once a page and cloned for every card. */
export interface Templates {
	bar(atFoot: boolean): HTMLElement;
	/** `undefined` for an id that nobody knows. */
	badge(topic: string): HTMLElement | undefined;
	/** The names or colours of topics have changed. */
	forgetBadges(): void;
	/** “+n” for topics that have no room. */
	more(hidden: number): HTMLElement;
	/** “Update to v3”. */
	update(version: number): HTMLButtonElement;
	/** “Save: <title>”. */
	saveLabel(title: string): string;
}

const clone = <Node extends HTMLElement | undefined>(template: Node): Node =>
	template?.cloneNode(true) as Node;

export const createTemplates = (document: Document): Templates => {
	const bar = once((atFoot: boolean) => createBar(document, atFoot));
	const badges = (): ((topic: string) => HTMLElement | undefined) =>
		once((topic: string) => createBadge(document, topic));
	let badge = badges();
	const more = once((hidden: number) => createMore(document, hidden));
	const [before = '', after = ''] = message('barSave', '\n').split('\n');
	return {
		bar: (atFoot) => clone(bar(atFoot)),
		badge: (topic) => clone(badge(topic)),
		forgetBadges: () => {
			badge = badges();
		},
		more: (hidden) => clone(more(hidden)),
		update: (version) => createUpdate(document, version),
		saveLabel: (title) => before + title + after,
	};
};
