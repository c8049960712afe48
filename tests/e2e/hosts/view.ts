import type { HostPaper } from './papers.ts';

/** Everything that a test page's framework draws from: same view, same DOM, on server and client. */
export interface View {
	papers: readonly HostPaper[];
	/** Whether the list has keys. Without, an element is given to another paper when the list moves. */
	keyed: boolean;
	/** Shown in every card, so that a re-render changes text within it. */
	tick: number;
	/** A new number builds the whole list anew. */
	generation: number;
	/** Whether cards off the screen are skipped. */
	contentVisibility: boolean;
}

/** Draws the next view, synchronously. */
export type Draw = (view: View) => void;

/** What each framework gives its page: hydrates the server's markup inside `target`. */
export type Hydrate = (
	target: HTMLElement,
	view: View,
	events: { onCard: (id: string) => void; onComplaint: (text: string) => void },
) => Promise<Draw>;

/** What each framework gives its server. */
export type RenderOnServer = (view: View) => string;

/** What the page is started with, embedded as JSON. */
export interface HostData {
	view: View;
	/** All papers that the page can show. */
	papers: readonly HostPaper[];
	/** Milliseconds before it hydrates, or `manual`: when `__host.hydrate()` is called. */
	hydrateDelay: number | 'manual';
}
