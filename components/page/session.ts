import { Annotator } from '../../lib/annotate/annotate.ts';
import type { Card } from '../../lib/annotate/card.ts';
import { clearRoot, mountBar } from '../../lib/annotate/mount.ts';
import type { PaperDraft } from '../../lib/paper/paper.ts';
import { watchRevision, type ChangeOfId } from '../../lib/rpc/revision.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import type { Filter } from '../../lib/filter/filter.ts';
import type { Site } from '../../lib/sites/site.ts';
import type { OwnTopic } from '../../lib/topics/own/schema.ts';
import type { RankedTopic } from '../../lib/topics/topic.ts';
import { BarEvents } from './bar-events.ts';
import { openBarMenu } from './bar-menu.ts';
import { Bar, type BarActions } from './bar.ts';
import { Filtering } from './filtering.ts';
import { Judge } from './judge.ts';
import { kindOfPage } from './kind.ts';
import { Marks } from './marks.ts';
import type { BarSheet } from './sheet.ts';
import type { Shown } from './states.ts';
import { createTemplates, type Templates } from './template.ts';
import { Tip } from './tip.ts';
import { ToolbarReport } from './toolbar-report.ts';
import { Writes } from './writes.ts';

export interface SessionOptions {
	site: Site;
	document: Document;
	sheet: BarSheet;
	settings: Settings;
	/** The reader's own topics. */
	own: readonly OwnTopic[];
	/** What the reader left switched on here. */
	filter: Filter;
	signal: AbortSignal;
}

/** The bars of one page, from the first card to the end of the page or of our script. */
export class Session {
	readonly annotator: Annotator;
	readonly marks = new Marks();
	readonly writes: Writes;
	readonly filtering: Filtering;
	readonly site: Site;
	readonly #bars = new Map<Card, Bar>();
	readonly #judge = new Judge();
	readonly #tip = new Tip();
	readonly #templates: Templates;
	readonly #events: BarEvents;
	readonly #sheet: BarSheet;
	readonly #actions: BarActions = {
		toggle: ({ card }) => this.toggle(card),
		update: (bar, version) => void this.writes.update(bar, this.shownDraft(bar), version),
		explain: ({ element }, ...rest) => this.#tip.show(element, ...rest),
		filter: (topic, without) => this.filtering.byBadge(topic, without),
		openMenu: (bar, control) => openBarMenu(bar, control, this),
	};
	readonly #report: ToolbarReport;

	constructor({ site, document, sheet, settings, own, filter, signal }: SessionOptions) {
		this.site = site;
		this.#judge.bend({ own });
		this.writes = new Writes({
			marks: this.marks,
			topicsOf: (draft) => this.topicsOf(draft).map(({ topic }) => topic),
			redraw: () => this.#redraw(),
		});
		this.#sheet = sheet;
		this.#report = new ToolbarReport(() => this.savedCount(), signal);
		this.#templates = createTemplates(document);
		this.#events = new BarEvents(document, signal);
		const kindNow = kindOfPage(site, document);
		this.filtering = new Filtering(
			{
				document,
				sheet,
				signal,
				siteId: site.id,
				isOfOne: () => kindNow() === 'paper',
				cards: () => this.#bars.keys(),
				shownOf: (card) => this.#shownOf(card),
				saveAll: (speaker, drafts) => this.writes.saveAllFrom(speaker, drafts),
			},
			filter,
		);
		this.settings = settings;
		this.annotator = new Annotator({
			site,
			document,
			signal,
			painter: {
				frame: (card) => this.#frame(card),
				judge: (card) => void this.topicsOf(card.draft),
				fill: (card) => this.#fill(card),
				drop: (card) => this.#drop(card),
				changed: () => this.#changed(),
			},
		});
		watchRevision((changes) => this.#hear(changes), signal);
		signal.addEventListener('abort', () => this.#end());
		this.annotator.start();
	}

	/** Asks for all marks again: after Back, or when the page comes into view. */
	async refresh(): Promise<void> {
		await this.marks.ask(this.drafts(), true);
		// Whatever was learnt: the browser forgets what the toolbar said of a page that was left.
		this.#redraw();
	}

	set settings({ followed, muted, foldMuted, adjustments }: Settings) {
		if (this.#judge.bend({ adjustments })) this.#judgeAnew();
		this.filtering.taste = {
			followed: new Set(followed),
			muted: new Set(muted),
			fold: foldMuted,
		};
	}

	/** The reader's own topics, after they changed. */
	set own(own: readonly OwnTopic[]) {
		if (this.#judge.bend({ own })) this.#judgeAnew();
	}

	topicsOf(draft: PaperDraft): RankedTopic[] {
		return this.#judge.topicsOf(draft);
	}

	barOf(card: Card): Bar | undefined {
		return this.#bars.get(card);
	}

	/** How many cards show a saved paper. */
	savedCount(): number {
		return this.drafts().filter((draft) => this.marks.isSaved(draft)).length;
	}

	/** What “save all” would save of what the page shows: one draft a paper, in the page's order. */
	unsaved(): PaperDraft[] {
		const drafts = [...document.querySelectorAll(this.site.card)]
			.flatMap((element) => this.annotator.cards.get(element) ?? [])
			.filter((card) => !this.marks.isSaved(card.draft) && this.filtering.passes(card))
			.map(({ draft }) => draft);
		return [...new Map(drafts.map((draft) => [draft.id, draft])).values()];
	}

	/** Saves or removes the card's paper, as the page shows it now. */
	toggle(card: Card): void {
		const bar = this.#bars.get(card);
		const draft = bar && this.shownDraft(bar);
		if (draft) this.writes.toggle(bar, draft);
	}

	/**
	 * A bar's paper, read again. `undefined` where the node was given another paper under the reader's
	 * hand: the bar shows that one now.
	 */
	shownDraft(bar: Bar): PaperDraft | undefined {
		const shown = bar.paper;
		const draft = this.annotator.reread(bar.card);
		return shown === '' || draft?.id === shown ? draft : undefined;
	}

	/** The paper of every card, in the order in which they came. */
	drafts(): PaperDraft[] {
		return [...this.annotator.cards.values()].map((card) => card.draft);
	}

	#frame(card: Card): void {
		const bar = new Bar(card, this.#templates, this.#actions);
		this.marks.want(card.draft);
		this.#bars.set(card, bar);
		this.#events.add(bar);
		mountBar(card.root, bar.element);
		this.#sheet.adopt(card.root);
		this.filtering.draw(card);
	}

	#shownOf(card: Card): Shown {
		const isFilled = this.#bars.get(card)?.paper === card.draft.id;
		return {
			topics: isFilled ? this.topicsOf(card.draft).map(({ topic }) => topic) : undefined,
			saved: this.marks.isSaved(card.draft) ?? false,
		};
	}

	#fill(card: Card): void {
		const bar = this.#bars.get(card);
		if (this.marks.isSaved(card.draft) === undefined) this.marks.want(card.draft);
		bar?.fill(card.draft, this.topicsOf(card.draft));
		if (bar) bar.mark = this.marks.of(card.draft);
		this.filtering.draw(card);
	}

	#drop(card: Card): void {
		const bar = this.#bars.get(card);
		this.#bars.delete(card);
		if (bar) this.#events.delete(bar);
		this.filtering.drop(card);
		clearRoot(card.root, bar?.element);
	}

	/** What decides topics has changed: bars that are filled are filled again. */
	#judgeAnew(): void {
		this.#templates.forgetBadges();
		for (const [{ draft }, bar] of this.#bars) {
			if (bar.paper !== '') bar.fill(draft, this.topicsOf(draft));
		}
		this.filtering.drawAll();
	}

	/** Cards came, went or changed: ask for what is not known and tell the toolbar. */
	#changed(): void {
		void this.marks.askWanted(() => this.#redraw());
		this.filtering.changed();
		this.#report.changed();
	}

	#hear(changes: readonly ChangeOfId[] | undefined): void {
		if (changes === undefined) return void this.refresh();
		for (const { id, saved, version } of changes) this.marks.set([id], saved, version);
		this.#redraw();
	}

	#redraw(): void {
		for (const [card, bar] of this.#bars) {
			if (bar.paper !== '') bar.mark = this.marks.of(card.draft);
			this.filtering.draw(card);
		}
		this.filtering.changed();
		this.#report.changed();
	}

	#end(): void {
		this.#tip.hide();
		for (const card of this.#bars.keys()) this.#drop(card);
	}
}
