import { RpcError } from '../../lib/rpc/result.ts';
import { pageCalls, type PageStatus } from '../../lib/rpc/page-contract.ts';
import { identifySender, serve } from '../../lib/rpc/serve.ts';
import { readSettings, watchSettings, type Settings } from '../../lib/settings/settings.ts';
import { readOwnTopics, watchOwnTopics } from '../../lib/settings/own-topics.ts';
import { NO_FILTER, type Filter } from '../../lib/filter/filter.ts';
import { readFilter, watchFilter } from '../../lib/filter/stored.ts';
import { preview } from '../../lib/topics/own/preview.ts';
import type { OwnTopic } from '../../lib/topics/own/schema.ts';
import type { Site } from '../../lib/sites/site.ts';
import { currentCard, moveCard } from './cursor.ts';
import { speak } from './messages.ts';
import { Session } from './session.ts';
import { createSheet } from './sheet.ts';
import { listenForShortcuts } from './shortcuts.ts';

/** Attributes in which hosts keep their dark mode. */
const THEME_ATTRIBUTES = ['class', 'style', 'data-theme', 'data-color-mode'];

/** One host page: a session while the site is not paused, and answers to our other pages. */
export class Page {
	readonly #site: Site;
	readonly #signal: AbortSignal;
	readonly #sheet = createSheet(document);
	/** What a session begins with: as it was last kept. */
	#filter: Filter | undefined;
	#own: readonly OwnTopic[] | undefined;
	/** Whether all that a session begins with is known. */
	#isKnown = false;
	#session: Session | undefined;
	#ending: AbortController | undefined;
	#settings: Settings | undefined;
	/** Settings that were told before they were read. */
	#heard: Settings | undefined;
	#keys: AbortController | undefined;

	constructor(site: Site, signal: AbortSignal) {
		this.#site = site;
		this.#signal = signal;
		signal.addEventListener('abort', () => this.#stop());
		this.#answer();
		this.#watchTheme();
		watchSettings((settings) => {
			if (this.#isKnown) this.#apply(settings);
			else this.#heard = settings;
		}, signal);
		watchFilter(site.id, (filter) => (this.#filter = filter), signal);
		watchOwnTopics((own) => this.#bend(own.topics), signal);
		const refresh = (): void => void this.#session?.refresh();
		window.addEventListener('pageshow', (event) => event.persisted && refresh(), { signal });
		document.addEventListener('visibilitychange', () => document.hidden || refresh(), { signal });
		void this.#begin();
	}

	async #begin(): Promise<void> {
		const [settings, filter, own] = await Promise.all([
			readSettings(),
			readFilter(this.#site.id),
			// Where the browser withholds synced settings the built-in topics stand.
			readOwnTopics().catch(() => ({ topics: [] })),
		]);
		if (this.#signal.aborted) return;
		// What was told meanwhile is newer.
		this.#filter ??= filter;
		this.#own ??= own.topics;
		this.#isKnown = true;
		this.#apply(this.#heard ?? settings);
	}

	/** The address changed without a load. */
	navigated(): void {
		// The browser tells before the address is the new one.
		setTimeout(() => this.#session?.annotator.scan());
	}

	#apply(settings: Settings): void {
		// What bars say is made with them.
		if (settings.language !== this.#settings?.language) {
			this.#stop();
			speak(settings.language);
		}
		this.#settings = settings;
		this.#dress();
		if (settings.pausedSites.includes(this.#site.id)) this.#stop();
		else this.#start(settings);
		this.#keys?.abort();
		if (!settings.pageShortcuts || !this.#session) return;
		this.#keys = new AbortController();
		const { signal } = this.#keys;
		const actions = {
			s: () => this.#toggle(),
			j: () => this.#move(1),
			k: () => this.#move(-1),
			u: () => this.#session?.writes.lastUndo?.(),
		};
		listenForShortcuts(document, actions, signal);
	}

	#start(settings: Settings): void {
		if (this.#signal.aborted) return;
		if (this.#session) {
			this.#session.settings = settings;
			return;
		}
		this.#ending = new AbortController();
		const { signal } = this.#ending;
		this.#session = new Session({
			site: this.#site,
			document,
			sheet: this.#sheet,
			settings,
			own: this.#own ?? [],
			filter: this.#filter ?? NO_FILTER,
			signal,
		});
	}

	#bend(own: readonly OwnTopic[]): void {
		this.#own = own;
		if (this.#session) this.#session.own = own;
	}

	#stop(): void {
		this.#keys?.abort();
		this.#ending?.abort();
		this.#session = undefined;
	}

	#watchTheme(): void {
		const observer = new MutationObserver(() => this.#dress());
		const options = { attributes: true, attributeFilter: THEME_ATTRIBUTES };
		observer.observe(document.documentElement, options);
		this.#signal.addEventListener('abort', () => observer.disconnect());
		this.#dress();
	}

	#dress(): void {
		const { barScheme = 'page', highContrast = false } = this.#settings ?? {};
		const pageScheme = this.#site.isDark?.(document) ? 'dark' : 'light';
		const scheme = barScheme === 'page' ? pageScheme : barScheme;
		this.#sheet.setLook({ scheme, highContrast });
	}

	#toggle(): void {
		const card = this.#session && currentCard(this.#session, this.#site.card);
		if (card) this.#session?.toggle(card);
	}

	#move(by: 1 | -1): void {
		if (this.#session) moveCard(this.#session, this.#site.card, by);
	}

	#answer(): void {
		const handlers = {
			'page.status': () => this.#status(),
			'page.preview': ({ topic }: { topic: OwnTopic }) =>
				preview(topic, this.#session?.drafts() ?? []),
			'page.saveAll': () => this.#saveAll(),
			'page.toggleCard': () => {
				this.#toggle();
				return true as const;
			},
			'page.moveCard': ({ by }: { by: 1 | -1 }) => {
				this.#move(by);
				return true as const;
			},
		};
		serve(pageCalls, handlers, { identify: identifySender, signal: this.#signal });
	}

	#status(): PageStatus {
		const kind = this.#site.kind(new URL(document.URL));
		const status = { siteId: this.#site.id, kind, cards: 0, saved: 0, skipped: 0 };
		const session = this.#session;
		if (session === undefined) return { ...status, paused: true };
		const { cards, skipped } = session.annotator;
		const draft = kind === 'paper' ? cards.values().next().value?.draft : undefined;
		return {
			...status,
			paused: false,
			cards: cards.size,
			saved: session.savedCount(),
			skipped,
			...(draft && { paper: draft, topics: session.topicsOf(draft).map(({ topic }) => topic) }),
		};
	}

	async #saveAll(): Promise<{ created: number; batch: string }> {
		const session = this.#session;
		if (session === undefined) throw new RpcError('missing', 'The site is paused.');
		const result = await session.writes.saveAll(session.unsaved());
		if (!result.ok) throw new RpcError(result.code, result.message);
		return result.value;
	}
}
