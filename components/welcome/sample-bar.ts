import { mountBar } from '../../lib/annotate/mount.ts';
import type { PaperDraft } from '../../lib/paper/paper.ts';
import { classify } from '../../lib/topics/classify.ts';
import { BarEvents } from '../page/bar-events.ts';
import { Bar } from '../page/bar.ts';
import { createSheet } from '../page/sheet.ts';
import { createTemplates } from '../page/template.ts';
import { Tip } from '../page/tip.ts';
import { readCopy } from '../../lib/own-page/colours.ts';
import { watchSettings } from '../../lib/settings/settings.ts';

/** What became of the sample. */
export type SampleEvent = 'saved' | 'removed' | 'filtered';

export interface SampleOptions {
	draft: PaperDraft;
	/** What “Removed” is in the user’s language. */
	removed: string;
	/** Called for what the reader does, and for nothing else. */
	heard: (event: SampleEvent) => void;
	signal: AbortSignal;
}

/** How long “Undo” stays, in milliseconds: as on host pages. */
const UNDO_MS = 10_000;

/** A bar as host pages have it, on a card of our own; nothing that is done on it is stored. */
export class SampleBar {
	readonly #bar: Bar;
	readonly #options: SampleOptions;
	readonly #root: ShadowRoot;
	#saved = false;

	constructor(carrier: HTMLElement, options: SampleOptions) {
		this.#options = options;
		const { draft, signal, heard } = options;
		const { ownerDocument: document } = carrier;
		const root = carrier.shadowRoot ?? carrier.attachShadow({ mode: 'open' });
		this.#root = root;
		root.append(document.createElement('slot'));
		const tip = new Tip();
		this.#bar = new Bar(
			{ element: carrier, parts: [carrier], root, atFoot: true, draft },
			createTemplates(document),
			{
				toggle: () => this.#toggle(),
				// It is of no version.
				update: () => undefined,
				filter: () => heard('filtered'),
				explain: ({ element }, ...rest) => tip.show(element, ...rest),
				openMenu: () => undefined,
			},
		);
		// Its menu speaks of a whole page and of a site.
		this.#bar.element.querySelector('.menu')?.remove();
		const events = new BarEvents(document, signal);
		events.add(this.#bar);
		const sheet = createSheet(document);
		sheet.adopt(root);
		// Its page is ours, and coloured as was chosen.
		const dress = ({ highContrast }: { highContrast: boolean }): void =>
			sheet.setLook({ scheme: 'inherit', highContrast });
		dress(readCopy());
		watchSettings(dress, signal);
		signal.addEventListener('abort', () => tip.hide());
	}

	/** Draws it: until then the card is bare. */
	draw(): void {
		const { draft } = this.#options;
		mountBar(this.#root, this.#bar.element);
		this.#bar.fill(draft, classify(draft));
	}

	set saved(saved: boolean) {
		this.#saved = saved;
		this.#bar.saved = saved;
		if (saved) this.#bar.hush();
	}

	#toggle(): void {
		const { heard, removed } = this.#options;
		this.saved = !this.#saved;
		heard(this.#saved ? 'saved' : 'removed');
		if (this.#saved) return;
		const undo = (): void => {
			this.saved = true;
			heard('saved');
		};
		this.#bar.say({ text: removed, undo, lasts: UNDO_MS });
	}
}
