import { descriptions } from './descriptions.ts';
import { message } from './messages.ts';
import { namedTopic } from '../../lib/topics/named.ts';
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

/** Codes of subjects and names are no quotations. */
const quoted = (where: Evidence['where'], phrase: string): string =>
	where === 'categories' || where === 'authors' ? phrase : message('quoted', phrase);

/** Most phrases that a tip quotes of either kind: it says why, it is no index. */
const QUOTED = 3;

/** “KV cache” and “throughput” in the abstract; what stands in one place is named with it once. */
const quote = (evidence: readonly Evidence[]): string => {
	const places = Map.groupBy(evidence.slice(0, QUOTED), ({ where }) => where);
	const list = new Intl.ListFormat(message('languageTag'));
	return [...places]
		.map(([where, found]) =>
			message(PLACES[where], list.format(found.map(({ phrase }) => quoted(where, phrase)))),
		)
		.join(' · ');
};

/** What rules found, then what the model leaned on; one line each. */
const reasonsOf = (evidence: readonly Evidence[]): string[] => {
	const found = quote(evidence.filter(({ by }) => by !== 'model'));
	const leant = quote(evidence.filter(({ by }) => by === 'model'));
	return [
		...(found === '' ? [] : [message('tipFound', found)]),
		...(leant === '' ? [] : [message('tipModel', leant)]),
	];
};

const lineOf = (document: Document, text: string): HTMLElement => {
	const line = document.createElement('p');
	line.textContent = text;
	return line;
};

/** @param filters Whether a click on the control filters by the topic: then the tip says so. */
const contentOf = (
	document: Document,
	topics: readonly RankedTopic[],
	texts: Readonly<Record<string, string>>,
	filters: boolean,
): HTMLElement => {
	const tip = document.createElement('div');
	tip.setAttribute('role', 'tooltip');
	tip.id = 'tip';
	for (const { topic: id, evidence } of topics) {
		const topic = namedTopic(id);
		if (topic === undefined) continue;
		const name = document.createElement('b');
		name.textContent = topic.label;
		const said = topicById(id) === undefined ? message('tipOwn') : texts[id];
		const lines = [...(said === undefined ? [] : [said]), ...reasonsOf(evidence)];
		tip.append(name, ...lines.map((line) => lineOf(document, line)));
	}
	if (filters) {
		const hint = lineOf(document, message('tipFilters'));
		hint.className = 'hint';
		tip.append(hint);
	}
	return tip;
};

/** How long the pointer rests on a badge before its tip comes: on its way it opens none. */
const REST_MS = 150;
/** How long a tip stays after the pointer has left its badge: it may be on its way into the tip. */
const STAY_MS = 150;

/**
 * Says why a badge is there, while the pointer or the focus is on it, or the pointer on the tip (WCAG
 * 1.4.13). One tip a page.
 */
export class Tip {
	/** The badge that a tip stands at, or waits to. */
	#control: HTMLElement | undefined;
	#isOpen = false;
	#end: (() => void) | undefined;
	#leaving: ReturnType<typeof setTimeout> | undefined;

	/** @param isPassing Whether it waits until the pointer rests; from one badge to the next it does not. */
	show(
		bar: HTMLElement,
		control: HTMLElement,
		topics: readonly RankedTopic[],
		isPassing: boolean,
	): void {
		clearTimeout(this.#leaving);
		const waits = isPassing && !this.#isOpen;
		if (this.#control === control && (this.#isOpen || waits)) return;
		this.hide();
		const ending = new AbortController();
		const { signal } = ending;
		this.#control = control;
		const open = (): void => void this.#open(bar, control, topics, signal);
		const timer = waits ? setTimeout(open, REST_MS) : undefined;
		this.#end = () => {
			clearTimeout(timer);
			ending.abort();
		};
		control.addEventListener('pointerleave', () => this.#leave(), { signal });
		for (const type of ['focusout', 'pointerdown']) {
			control.addEventListener(type, () => this.hide(), { signal });
		}
		bar.ownerDocument.addEventListener(
			'keydown',
			(event) => event.key === 'Escape' && this.hide(),
			{ signal, capture: true },
		);
		if (!waits) open();
	}

	hide(): void {
		clearTimeout(this.#leaving);
		this.#end?.();
		this.#end = undefined;
		this.#control = undefined;
		this.#isOpen = false;
	}

	async #open(
		bar: HTMLElement,
		control: HTMLElement,
		topics: readonly RankedTopic[],
		signal: AbortSignal,
	): Promise<void> {
		const texts = await descriptions();
		// Its card may have left the page meanwhile.
		if (signal.aborted || !control.isConnected) return;
		const filters = control.classList.contains('badge');
		const content = contentOf(bar.ownerDocument, topics, texts, filters);
		const close = openAt(bar, control, content, 'manual');
		this.#isOpen = true;
		control.setAttribute('aria-describedby', 'tip');
		content.addEventListener('pointerenter', () => clearTimeout(this.#leaving), { signal });
		content.addEventListener('pointerleave', () => this.#leave(), { signal });
		signal.addEventListener('abort', () => {
			control.removeAttribute('aria-describedby');
			close();
		});
	}

	#leave(): void {
		clearTimeout(this.#leaving);
		if (this.#isOpen) this.#leaving = setTimeout(() => this.hide(), STAY_MS);
		else this.hide();
	}
}
