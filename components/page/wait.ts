/** Longest time that a list waits for a filter that hides, in milliseconds. */
const PATIENCE_MS = 150;

/** The part of a page that its lists stand in. */
const RULE = 'main{visibility:hidden}';

/**
 * Keeps the page's main part unseen, so that nothing flashes that a filter is about to hide: from
 * now, but no longer than {@link PATIENCE_MS} after `begun` was called, or after the page was parsed:
 * a search that finds nothing has no cards.
 */
export class Wait {
	readonly #document: Document;
	#sheet: CSSStyleSheet | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(document: Document) {
		this.#document = document;
		try {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(RULE);
			document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
			this.#sheet = sheet;
			document.addEventListener('DOMContentLoaded', () => this.begun(), { once: true });
		} catch {
			// A browser that refuses a sheet shows what the filter will hide, for a moment.
		}
	}

	/** The first card has come, or none may come any more. */
	begun(): void {
		if (this.#sheet) this.#timer ??= setTimeout(() => this.over(), PATIENCE_MS);
	}

	over(): void {
		clearTimeout(this.#timer);
		const sheet = this.#sheet;
		if (sheet === undefined) return;
		this.#sheet = undefined;
		this.#document.adoptedStyleSheets = this.#document.adoptedStyleSheets.filter(
			(other) => other !== sheet,
		);
	}
}
