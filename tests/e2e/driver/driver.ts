/** What the tests do with a browser that carries Offprint, the same in Chromium and Firefox. */
import type { AccessibleNode, Violation } from '../../support/accessibility.ts';
import type { BrowserName } from '../../support/browsers.ts';

/** Longest wait for anything, and pause between two looks, in milliseconds. */
const PATIENCE_MS = 10_000;
const PAUSE_MS = 25;

/**
 * Looks until a condition holds. From outside: a page's own frames and timers stand still while its
 * tab is behind another.
 */
export const untilTrue = async (
	name: string,
	look: () => Promise<unknown>,
	patience = PATIENCE_MS,
): Promise<void> => {
	const end = Date.now() + patience;
	while (!(await look())) {
		if (Date.now() > end) throw new Error(`Did not come true: ${name}`);
		await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
	}
};

/** A page that just loads anew answers nothing, and so nothing true. */
export const notYet = (error: unknown): false => {
	if (/context was destroyed|navigation|no such frame|realm|detached/i.test(String(error)))
		return false;
	throw error;
};

export interface Tab {
	/** Evaluates a script, sent as text, in the page's own world. */
	run<Value>(script: string): Promise<Value>;
	/** Waits until an expression is truthy. */
	until(condition: string): Promise<void>;
	/** Brings the tab before the others: only there the pointer reaches it. */
	front(): Promise<void>;
	goTo(url: string): Promise<void>;
	back(): Promise<void>;
	/** A real click of the mouse at a point of the window, in CSS pixels. */
	clickAt(x: number, y: number, holding?: 'Shift'): Promise<void>;
	moveTo(x: number, y: number): Promise<void>;
	/** Drags with the mouse from one point to another. */
	drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void>;
	/** A real key: `Tab`, `ArrowRight`, `s`. */
	press(key: string, holding?: 'Shift' | 'Control'): Promise<void>;
	type(text: string): Promise<void>;
	resize(width: number, height: number): Promise<void>;
	/** What the user wants of pages' colours. */
	setColours(scheme: 'light' | 'dark'): Promise<void>;
	/** What else the user wants of pages. */
	setWishes(wishes: { forcedColours: boolean; reducedMotion: boolean }): Promise<void>;
	screenshot(file: string): Promise<void>;
	tree(): Promise<AccessibleNode[]>;
	violations(selector?: string): Promise<Violation[]>;
	close(): Promise<void>;
}

export interface DriverOptions {
	/** Installs the extension only when told to. Default: at the start. */
	bare?: boolean;
	colorScheme?: 'light' | 'dark';
	/** Leaves the page open that newcomers are shown. Default: it is closed before anything is done. */
	keepWelcome?: boolean;
	/** Lets the extension into private windows. */
	privateBrowsing?: boolean;
	viewport?: { width: number; height: number };
	/** Folder for what is downloaded. Default: what is downloaded is not looked at. */
	downloads?: string;
	/** Folder of the profile, kept on close. Default: a fresh one. Chromium only. */
	profile?: string;
	/** Kilobytes that all sites and extensions may store together. Firefox only. */
	allowance?: number;
}

export interface Driver {
	name: BrowserName;
	open(url: string): Promise<Tab>;
	/** A tab of a new private window; closing it closes the window. */
	openPrivate(url: string): Promise<Tab>;
	/** A tab on a page of the extension, such as `popup.html?tab=3`. */
	openExtension(path: string): Promise<Tab>;
	/** Clicks our button in the toolbar while the tab on an address is in front: `activeTab` is given. */
	clickAction(url: string): Promise<void>;
	/** Installs, or updates where it is installed, while tabs are open. */
	install(): Promise<void>;
	/**
	 * Makes the browser grant these match patterns and API permissions as soon as it is asked for them.
	 * May restart it.
	 */
	allowWhenAsked(permissions: readonly string[]): Promise<void>;
	/**
	 * Lets the extension onto sites of its install or keeps it from them, as users do on the browser's
	 * own page. In Chromium it concerns all sites at once.
	 */
	letIn(isLetIn: boolean, patterns: readonly string[]): Promise<void>;
	/** Ends the background as an idle one is ended. */
	stopBackground(): Promise<void>;
	/** Kills the browser without a warning and starts it again with the same profile. */
	crash(): Promise<void>;
	close(): Promise<void>;
}
