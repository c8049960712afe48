/** Proves the ground that the other tests stand on, with an extension made for nothing else. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
	chromiumTree,
	findViolations,
	firefoxTree,
	namesOf,
	type AccessibleNode,
	type Violation,
} from '../support/accessibility.ts';
import {
	goBack as chromiumBack,
	launchChromium,
	type ChromiumSession,
} from '../support/chromium.ts';
import {
	goBack as firefoxBack,
	goTo,
	launchFirefox,
	type FirefoxSession,
} from '../support/firefox.ts';
import { html, inPieces, startHosts, type Hosts } from '../support/hosts.ts';
import { writeProbe } from '../support/probe.ts';
import { hostApp, type HostAppOptions } from './hosts/host-app.ts';
import { arxivList, listing } from './hosts/listing.ts';
import { PAPERS } from './hosts/papers.ts';

/** What a test does with a tab, the same in both browsers: scripts are sent as text. */
interface Tab {
	run<Value>(script: string): Promise<Value>;
	until(condition: string): Promise<void>;
	back(): Promise<void>;
	tree(): Promise<AccessibleNode[]>;
	violations(): Promise<Violation[]>;
}

interface Session {
	open(url: string): Promise<Tab>;
	popupTitle(): Promise<string>;
	/** Puts the probe in, into a browser that runs. */
	install(): Promise<void>;
	/** Ends the background as an idle one is ended. */
	stopBackground(): Promise<void>;
	/** Crashes the browser and starts it again with the same profile. */
	crash(): Promise<void>;
	close(): Promise<void>;
}

const chromiumSession = async (hosts: Hosts, folder: string): Promise<Session> => {
	const extension = await writeProbe(folder, 'chromium');
	const userDataDir = join(folder, 'chromium');
	const start = (): Promise<ChromiumSession> => launchChromium({ hosts, extension, userDataDir });
	let session = await start();
	return {
		async open(url) {
			const page = await session.newPage(url);
			return {
				run: (script) => page.evaluate(script),
				until: async (condition) => void (await page.waitForFunction(condition)),
				back: () => chromiumBack(page),
				tree: () => chromiumTree(page),
				violations: () => findViolations(page),
			};
		},
		popupTitle: async () => (await session.openPopup()).title(),
		install: () => session.install(extension),
		stopBackground: () => session.killServiceWorker(),
		async crash() {
			await session.kill9();
			session = await start();
		},
		close: () => session.close(),
	};
};

const firefoxSession = async (hosts: Hosts, folder: string): Promise<Session> => {
	const extension = await writeProbe(folder, 'firefox');
	const userDataDir = join(folder, 'firefox');
	const start = (): Promise<FirefoxSession> => launchFirefox({ hosts, extension, userDataDir });
	let session = await start();
	return {
		async open(url) {
			const page = await session.newPage();
			await goTo(page, url);
			return {
				run: async <Value>(script: string) => (await page.evaluate(script)) as Value,
				until: async (condition) => void (await page.waitForFunction(condition)),
				back: () => firefoxBack(page),
				tree: () => firefoxTree(page),
				violations: () => findViolations(page),
			};
		},
		popupTitle: async () => (await session.openPopup()).title(),
		install: () => session.install(extension),
		stopBackground: () => session.stopBackground(),
		async crash() {
			await session.kill9();
			session = await start();
		},
		close: () => session.close(),
	};
};

interface Answer {
	started: string;
	/** Of `runtime.onInstalled`. */
	reasons?: string[];
	status?: number;
	text?: string;
}

/** Has the probe's content script ask its background, which may be told to fetch an address. */
const ask = async (tab: Tab, url = ''): Promise<Answer> => {
	await tab.run(`(() => {
		const root = document.documentElement;
		root.removeAttribute('data-answer');
		root.dataset.url = ${JSON.stringify(url)};
		document.dispatchEvent(new Event('probe:ask'));
	})()`);
	await tab.until(`document.documentElement.dataset.answer !== undefined`);
	return tab.run('JSON.parse(document.documentElement.dataset.answer)');
};

const DAILY = 'https://huggingface.co/papers/date/2026-07-02';
const LIST = 'https://arxiv.org/list/cs.CL/new';
const titles = (ids: readonly string[]): (string | undefined)[] =>
	ids.map((id) => PAPERS.find((paper) => paper.id === id)?.title);

/** Ids on the page by its links, and the number that a test wrote on each article. */
const CARDS = `[...document.querySelectorAll('article')].map((card) => ({
	id: card.querySelector('h3 a').getAttribute('href').replace('/papers/', ''),
	title: card.querySelector('h3').textContent,
	number: card.number,
}))`;
const NUMBER_CARDS = `document.querySelectorAll('article').forEach((card, i) => { card.number = i; })`;

interface Card {
	id: string;
	title: string;
	number?: number | null;
}

const cardsOf = (tab: Tab): Promise<Card[]> => tab.run(CARDS);
const numbersOf = async (tab: Tab) => (await cardsOf(tab)).map(({ number }) => number ?? undefined);

describe.each([
	['chromium', chromiumSession],
	['firefox', firefoxSession],
] as const)('%s', (_name, startSession) => {
	let hosts: Hosts;
	let folder: string;
	let session: Session;

	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'offprint-harness-'));
		hosts = await startHosts({
			'huggingface.co': () => html(listing({ count: 3 })),
			'arxiv.org': () => html(arxivList({ count: 3 })),
			'export.arxiv.org': (request) => new Response(`asked for ${new URL(request.url).search}`),
		});
		session = await startSession(hosts, folder);
	});
	afterEach(() => {
		const errors = hosts.errors.splice(0);
		if (errors.length > 0) throw new AggregateError(errors, 'A host failed.');
	});
	afterAll(async () => {
		await session?.close();
		await hosts?.close();
		await rm(folder, { recursive: true, force: true, maxRetries: 5 });
	});

	test('a proxied page loads over https, with the content script in it', async () => {
		const tab = await session.open(DAILY);
		expect(await tab.run('[isSecureContext, document.documentElement.dataset.probe]')).toEqual([
			true,
			'huggingface.co',
		]);
		expect(await tab.run(`document.querySelectorAll('article').length`)).toBe(3);
	});

	test('the background answers, and fetches on the same route', async () => {
		const tab = await session.open(LIST);
		const answer = await ask(tab, 'https://export.arxiv.org/api/query?id_list=1706.03762');
		expect(answer).toMatchObject({ status: 200, text: 'asked for ?id_list=1706.03762' });
		expect(hosts.requests).toContainEqual(
			expect.objectContaining({ host: 'export.arxiv.org', blocked: false }),
		);
	});

	test('a host that is not in the table is not reached', async () => {
		const tab = await session.open('https://example.org/nowhere');
		expect(await tab.run('document.body.textContent')).toContain('not on this net');
		expect(hosts.requests).toContainEqual(
			expect.objectContaining({ host: 'example.org', path: '/nowhere', blocked: true }),
		);
	});

	test('a page of the extension opens', async () => {
		expect(await session.popupTitle()).toBe('Probe');
	});

	test('a stopped background wakes as another one', async () => {
		const tab = await session.open(DAILY);
		const before = await ask(tab);
		expect(await ask(tab)).toEqual(before);
		await session.stopBackground();
		const after = await ask(tab);
		expect(after.started).not.toBe(before.started);
	});

	test('Back brings a page back alive', async () => {
		const tab = await session.open(DAILY);
		await tab.run(
			`addEventListener('pageshow', (event) => { window.persisted = event.persisted })`,
		);
		await tab.run(`location.href = ${JSON.stringify(LIST)}`);
		await tab.until(`location.host === 'arxiv.org' && document.readyState === 'complete'`);
		await tab.back();
		await tab.until('window.persisted !== undefined');
		expect(await tab.run('[location.href, window.persisted]')).toEqual([DAILY, true]);
		await ask(tab);
	});

	test('a page is parsed as its pieces arrive', async () => {
		const [head = '', ...cards] = listing({ count: 2 }).split('<article');
		const first = Promise.withResolvers<void>();
		const pieces = [head, ...cards.map((text) => `<article${text}`)];
		hosts.set('slow.huggingface.co', () =>
			html(inPieces(pieces, (index) => (index === 2 ? first.promise : Promise.resolve()))),
		);
		const opening = session.open(DAILY.replace('//', '//slow.'));
		await expect.poll(() => hosts.requests.some(({ host }) => host.startsWith('slow.'))).toBe(true);
		const early = await Promise.race([opening, Promise.resolve('still loading')]);
		first.resolve();
		const tab = await opening;
		expect(early).toBe('still loading');
		expect(await tab.run(`document.querySelectorAll('article').length`)).toBe(2);
	});

	test('the accessibility tree names headings, links and buttons', async () => {
		hosts.set('huggingface.co', () =>
			html(`<!doctype html><html lang="en"><title>Names</title><body><main>
<h1>Daily <em>Papers</em></h1><article><h3><a href="/papers/1">One</a></h3></article></main>
<script>document.querySelector('article').attachShadow({ mode: 'open' }).innerHTML =
'<slot></slot><button aria-pressed="true">Save: One</button><img src="x">'</script>`),
		);
		const tab = await session.open(DAILY);
		const tree = await tab.tree();
		expect(namesOf(tree, 'heading')).toEqual(['Daily Papers', 'One']);
		expect(namesOf(tree, 'link')).toEqual(['One']);
		expect(tree).toContainEqual({ role: 'button', name: 'Save: One', pressed: true });
		const violations = await tab.violations();
		expect(violations).toContainEqual(
			expect.objectContaining({ rule: 'image-alt', target: ['article', 'img'] }),
		);
	});

	describe.each([
		{ framework: 'svelte', keyed: true },
		{ framework: 'svelte', keyed: false },
		{ framework: 'react', keyed: true },
		{ framework: 'react', keyed: false },
	] as const)('$framework, keyed: $keyed', (options) => {
		const openApp = async (more: Partial<HostAppOptions> = {}): Promise<Tab> => {
			hosts.set('huggingface.co', hostApp({ ...options, ...more }));
			return session.open(DAILY);
		};
		const openHydrated = async (): Promise<Tab> => {
			const tab = await openApp({ hydrateDelay: 'manual' });
			await tab.until('window.__host');
			await tab.run(NUMBER_CARDS);
			await tab.run('__host.hydrate()');
			return tab;
		};

		test('hydrates the nodes of the server, without a complaint', async () => {
			const tab = await openHydrated();
			expect(await numbersOf(tab)).toEqual([0, 1, 2, 3, 4, 5]);
			expect(await tab.run('__host.complaints')).toEqual([]);
		});

		test('hydrates by itself where it was not told to wait', async () => {
			const tab = await openApp();
			await tab.until('window.__host?.isHydrated()');
			expect(await tab.run('__host.complaints')).toEqual([]);
		});

		test.each(['production', 'development'] as const)(
			'complains of a foreign node, in %s',
			async (mode) => {
				const tab = await openApp({ hydrateDelay: 'manual', mode });
				await tab.until('window.__host');
				await tab.run(`document.querySelector('article').prepend(document.createElement('aside'))`);
				expect(await tab.run(`__host.mutations.at(-1)`)).toBe('+ASIDE in ARTICLE');
				await tab.run('__host.hydrate()');
				await tab.until('__host.complaints.length > 0');
				expect(await tab.run(`document.querySelectorAll('aside').length`)).toBe(0);
			},
		);

		test('gives nodes to other papers only where it has no keys', async () => {
			const tab = await openHydrated();
			const before = await cardsOf(tab);
			await tab.run('__host.replace()');
			const after = await cardsOf(tab);
			const shown = await tab.run<string[]>('__host.shown()');
			expect(after.map(({ id }) => id)).toEqual(shown);
			expect(after.map(({ title }) => title)).toEqual(titles(shown));
			expect(shown).not.toContain(before[0]?.id);
			expect(after.map(({ number }) => number ?? undefined)).toEqual(
				options.keyed ? shown.map(() => undefined) : [0, 1, 2, 3, 4, 5],
			);
		});

		test('moves nodes with their papers only where it has keys', async () => {
			const tab = await openHydrated();
			const before = (await cardsOf(tab)).map(({ id }) => id);
			await tab.run('__host.reorder()');
			expect((await cardsOf(tab)).map(({ id }) => id)).toEqual(before.toReversed());
			expect(await numbersOf(tab)).toEqual(options.keyed ? [5, 4, 3, 2, 1, 0] : [0, 1, 2, 3, 4, 5]);
		});

		test('appends, re-renders, rebuilds, and runs its own handlers', async () => {
			const tab = await openHydrated();
			await tab.run('__host.append(2)');
			expect(await numbersOf(tab)).toEqual([0, 1, 2, 3, 4, 5, undefined, undefined]);
			await tab.run('__host.rerender()');
			expect(await tab.run(`document.querySelector('article .row').textContent`)).toContain(
				'seen 1 times',
			);
			await tab.run(`document.querySelector('article .bubble').click()`);
			expect(await tab.run('__host.clicks')).toEqual({ [PAPERS[0]?.id ?? '']: 1 });
			await tab.run('__host.rebuild()');
			expect(await numbersOf(tab)).toEqual(Array.from({ length: 8 }, () => undefined));
		});

		test('navigates without a load, and back', async () => {
			const tab = await openHydrated();
			const before = (await cardsOf(tab)).map(({ id }) => id);
			await tab.run(`__host.navigate('/papers/date/2026-07-01')`);
			expect(await tab.run('location.pathname')).toBe('/papers/date/2026-07-01');
			const other = (await cardsOf(tab)).map(({ id }) => id);
			expect(other.filter((id) => before.includes(id))).toEqual([]);
			await tab.back();
			await tab.until(`location.pathname === '/papers/date/2026-07-02'`);
			await expect.poll(async () => (await cardsOf(tab)).map(({ id }) => id)).toEqual(before);
			expect(await tab.run('__host.complaints')).toEqual([]);
		});
	});

	test('an installed extension is updated while a tab is open', async () => {
		const old = await session.open(DAILY);
		const before = await ask(old);
		await session.install();
		const tab = await session.open(DAILY);
		await expect.poll(async () => (await ask(tab)).reasons).toEqual(['update']);
		expect((await ask(tab)).started).not.toBe(before.started);
		expect(await old.run('document.documentElement.dataset.probe')).toBe('huggingface.co');
	});

	test('a crash leaves a profile that opens again', async () => {
		await session.crash();
		expect(await session.popupTitle()).toBe('Probe');
	});
});
