import { message } from './messages.ts';
import { topicById } from '../../lib/topics/taxonomy.ts';
import type { Evidence, RankedTopic } from '../../lib/topics/topic.ts';
import { openAt } from './popover.ts';

const PLACES = {
	title: 'tipInTitle',
	abstract: 'tipInAbstract',
	keywords: 'tipInKeywords',
	categories: 'tipInCategories',
	authors: 'tipInAuthors',
} as const;

const describe = ({ phrase, where }: Evidence): string => message(PLACES[where], phrase);

/** Most phrases that a tip quotes: it says why, it is no index. */
const QUOTED = 3;

const contentOf = (document: Document, topics: readonly RankedTopic[]): HTMLElement => {
	const tip = document.createElement('div');
	tip.setAttribute('role', 'tooltip');
	tip.id = 'tip';
	for (const { topic: id, evidence } of topics) {
		const topic = topicById(id);
		if (topic === undefined) continue;
		const name = document.createElement('b');
		name.textContent = topic.label;
		const what = document.createElement('p');
		what.textContent = topic.description;
		const why = document.createElement('p');
		why.textContent = evidence.slice(0, QUOTED).map(describe).join(' · ');
		tip.append(name, what, why);
	}
	return tip;
};

/** Says why a badge is there, while the pointer or the focus is on it. One tip a page. */
export class Tip {
	#close: (() => void) | undefined;
	#control: HTMLElement | undefined;

	show(bar: HTMLElement, control: HTMLElement, topics: readonly RankedTopic[]): void {
		if (this.#control === control && this.#close) return;
		this.hide();
		const content = contentOf(bar.ownerDocument, topics);
		const close = openAt(bar, control, content, 'manual');
		const leaving = new AbortController();
		const { signal } = leaving;
		this.#control = control;
		this.#close = () => {
			leaving.abort();
			control.removeAttribute('aria-describedby');
			close();
		};
		control.setAttribute('aria-describedby', 'tip');
		for (const type of ['pointerleave', 'focusout', 'pointerdown']) {
			control.addEventListener(type, () => this.hide(), { signal });
		}
		bar.ownerDocument.addEventListener(
			'keydown',
			(event) => event.key === 'Escape' && this.hide(),
			{ signal, capture: true },
		);
	}

	hide(): void {
		this.#close?.();
		this.#close = undefined;
		this.#control = undefined;
	}
}
