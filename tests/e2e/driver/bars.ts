/** How tests look at bars: from the page's own world, into the open roots. */
import type { Tab } from './driver.ts';

export interface BarFacts {
	paper: string;
	saved: boolean;
	topics: string[];
	/** `aria-pressed` of the save button. */
	pressed: string;
	/** What the card's own link says, by the host's markup. */
	link: string;
	badges: string[];
	/** What stands in place of the badges, if anything. */
	note: string;
}

/** Defined in the page before each look, so that scripts stay short. */
const LIBRARY = `
	const hosts = () => [...document.querySelectorAll('article, div, header, p, section, main, span')].filter((e) => e.shadowRoot);
	const bars = () => hosts().flatMap((host) => [...host.shadowRoot.querySelectorAll('offprint-bar')].map((bar) => ({ host, bar })));
	const barOf = (id) => bars().find(({ bar }) => bar.getAttribute('paper') === id)?.bar;
	const linkOf = (host) => {
		const card = host.closest('article, li.arxiv-result, dd, .note, .gs_r, .cl-paper-row') ?? host;
		const scope = card.localName === 'dd' ? card.previousElementSibling : card;
		return scope.querySelector('h3 a[href^="/papers/"], a[title="Abstract"], .list-title a, h4 a[href^="/forum?"]')?.getAttribute('href') ?? '';
	};
`;

const inPage = (expression: string): string => `(() => { ${LIBRARY} return ${expression}; })()`;

export const readBars = (tab: Tab): Promise<BarFacts[]> =>
	tab.run(
		inPage(`bars().map(({ host, bar }) => ({
			paper: bar.getAttribute('paper') ?? '',
			saved: bar.hasAttribute('saved'),
			topics: (bar.getAttribute('topics') ?? '').split(' ').filter(Boolean),
			pressed: bar.querySelector('.save')?.getAttribute('aria-pressed') ?? '',
			link: linkOf(host),
			badges: [...bar.querySelectorAll('.badge')].map((badge) => badge.textContent),
			note: bar.querySelector('.note')?.textContent ?? '',
		}))`),
	);

/** Waits until `count` bars show a paper each. */
export const untilBars = (tab: Tab, count: number): Promise<void> =>
	tab.until(inPage(`bars().filter(({ bar }) => bar.getAttribute('paper')).length === ${count}`));

export const untilSaved = (tab: Tab, id: string, saved = true): Promise<void> =>
	tab.until(inPage(`barOf(${JSON.stringify(id)})?.hasAttribute('saved') === ${saved}`));

export const untilNote = (tab: Tab, id: string, text: string): Promise<void> =>
	tab.until(
		inPage(
			`barOf(${JSON.stringify(id)})?.querySelector('.note')?.textContent.includes(${JSON.stringify(text)})`,
		),
	);

/** The middle of a control of a paper's bar, scrolled into view, in CSS pixels of the window. */
export const pointOf = (
	tab: Tab,
	id: string,
	selector: string,
): Promise<{ x: number; y: number }> =>
	tab.run(
		inPage(`(() => {
			const control = barOf(${JSON.stringify(id)}).querySelector(${JSON.stringify(selector)});
			control.scrollIntoView({ block: 'center' });
			const box = control.getBoundingClientRect();
			return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
		})()`),
	);

/** Clicks a control of a paper's bar with the mouse. */
export const clickBar = async (tab: Tab, id: string, selector = '.save'): Promise<void> => {
	await tab.front();
	const { x, y } = await pointOf(tab, id, selector);
	await tab.clickAt(x, y);
};

/** Evaluates an expression with `bars()`, `barOf(id)` at hand. */
export const look = <Value>(tab: Tab, expression: string): Promise<Value> =>
	tab.run<Value>(inPage(expression));
