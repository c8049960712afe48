import type { Site } from '../sites/site.ts';
import { preopenRoot } from './mount.ts';
import { budget } from './slices.ts';

/** Longest stretch in one task, in milliseconds: together with the first bars less than a long task. */
const ROOTS_MS = 8;

/** Roots of the cards that have just come, attached all at once before the browser lays them out. */
export class EarlyRoots {
	readonly #site: Site;
	#cards: Element[] = [];

	constructor(site: Site) {
		this.#site = site;
	}

	add(card: Element): void {
		this.#cards.push(card);
	}

	/** Attaches them; what is too much gets its root in its turn. */
	open(): void {
		const time = budget(ROOTS_MS);
		for (const card of this.#cards) {
			if (time.spent()) break;
			preopenRoot(this.#site, card);
		}
		this.#cards = [];
	}
}
