/** What assistive technology is told: the browsers' own accessibility trees, and axe's findings. */
import axe, { type AxeResults, type ElementContext, type RunOptions } from 'axe-core';
import type { Page as ChromiumPage } from '@playwright/test';
import type { Page as FirefoxPage } from 'puppeteer-core';
import { evaluateInParent } from './bidi.ts';

/** One node of the tree, in the order of the tree. Roles are ARIA's where both browsers have one. */
export interface AccessibleNode {
	role: string;
	/** The accessible name; `''` where there is none. */
	name: string;
	/** State of a toggle button. */
	pressed?: boolean;
}

/** The names of all nodes of a role, in the order of the tree. */
export const namesOf = (tree: readonly AccessibleNode[], role: string): string[] =>
	tree.filter((node) => node.role === role).map((node) => node.name);

/** What is read of the protocol's `Accessibility.AXNode`. */
interface ChromiumNode {
	nodeId: string;
	ignored: boolean;
	role?: { value?: string };
	name?: { value?: string };
	properties?: { name: string; value: { value?: unknown } }[];
	childIds?: string[];
}

const fromChromium = ({ role, name, properties = [] }: ChromiumNode): AccessibleNode => {
	const pressed = properties.find((property) => property.name === 'pressed')?.value.value;
	return {
		role: role?.value ?? '',
		name: name?.value ?? '',
		...(pressed !== undefined && { pressed: pressed === 'true' }),
	};
};

/** Chromium's tree of the page, without the nodes that it ignores. */
export const chromiumTree = async (page: ChromiumPage): Promise<AccessibleNode[]> => {
	const session = await page.context().newCDPSession(page);
	const { nodes } = await session.send('Accessibility.getFullAXTree');
	await session.detach();
	const byId = new Map(nodes.map((node) => [node.nodeId, node]));
	const walk = (node: ChromiumNode | undefined): AccessibleNode[] => {
		if (!node) return [];
		const below = (node.childIds ?? []).flatMap((id) => walk(byId.get(id)));
		return node.ignored ? below : [fromChromium(node), ...below];
	};
	return walk(nodes[0]);
};

/** Firefox's own role names that ARIA has another word for. */
const FIREFOX_ROLES: Readonly<Record<string, string>> = {
	'toggle button': 'button',
	pushbutton: 'button',
	entry: 'textbox',
	graphic: 'img',
	'list item': 'listitem',
	'text leaf': 'StaticText',
};

/**
 * Runs in the parent process, which holds the trees of all content processes.
 * The service starts with the first question, so the document may take a moment to appear.
 */
const READ_TREE = `(async () => {
	const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
	const { STATE_PRESSED } = Ci.nsIAccessibleStates;
	const read = (node) => {
		const role = service.getStringRole(node.role);
		const state = {};
		node.getState(state, {});
		return {
			role,
			name: node.name ?? '',
			...(role === 'toggle button' && { pressed: (state.value & STATE_PRESSED) !== 0 }),
		};
	};
	const childrenOf = (node) => Array.from({ length: node.childCount }, (_, i) => node.getChildAt(i));
	const walk = (node) => [read(node), ...childrenOf(node).flatMap(walk)];
	for (let tries = 0; tries < 100; tries += 1) {
		const frame = service.getAccessibleFor(gBrowser.selectedBrowser);
		const page = frame?.childCount ? frame.getChildAt(0) : undefined;
		if (page?.childCount) return walk(page);
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	return [];
})()`;

/** Firefox's tree of the page, which it brings to the front. */
export const firefoxTree = async (page: FirefoxPage): Promise<AccessibleNode[]> => {
	await page.bringToFront();
	const nodes = await evaluateInParent<AccessibleNode[]>(page.browser(), READ_TREE);
	if (nodes.length === 0) throw new Error('Firefox made no accessibility tree of the page.');
	return nodes.map((node) => ({ ...node, role: FIREFOX_ROLES[node.role] ?? node.role }));
};

/** One offending element. */
export interface Violation {
	rule: string;
	impact: string;
	/** Selectors from the document down, one for each shadow root that is passed. */
	target: string[];
	html: string;
	summary: string;
}

/** Where and what axe looks at. */
export interface AxeOptions {
	/** Default: the whole page. */
	context?: ElementContext;
	/** Default: all rules but axe’s experimental ones. */
	run?: RunOptions;
}

interface Evaluating {
	evaluate(script: string): Promise<unknown>;
}

/** Wrong in any case: of elements that hold text axe only says that a person should look. */
const NEVER_RIGHT = new Set(['aria-prohibited-attr']);

/** Runs axe in the page, open shadow roots included, and returns what it found wrong. */
export const findViolations = async (
	page: ChromiumPage | FirefoxPage,
	options: AxeOptions = {},
): Promise<Violation[]> => {
	const evaluating = page as Evaluating;
	await evaluating.evaluate(`${axe.source}; undefined`);
	const context = options.context ? JSON.stringify(options.context) : 'document';
	const run = JSON.stringify({ resultTypes: ['violations', 'incomplete'], ...options.run });
	const { violations, incomplete } = (await evaluating.evaluate(
		`axe.run(${context}, ${run}).then(({ violations, incomplete }) => ({ violations, incomplete }))`,
	)) as Pick<AxeResults, 'violations' | 'incomplete'>;
	const doubtful = incomplete.filter(({ id }) => NEVER_RIGHT.has(id));
	return [...violations, ...doubtful].flatMap((violation) =>
		violation.nodes.map((node) => ({
			rule: violation.id,
			impact: violation.impact ?? 'unknown',
			target: node.target.flat(),
			html: node.html,
			summary: node.failureSummary ?? '',
		})),
	);
};
