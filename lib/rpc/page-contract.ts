import type { PaperDraft } from '../paper/paper.ts';
import type { Preview } from '../topics/own/preview.ts';
import type { OwnTopic } from '../topics/own/schema.ts';
import { soundOwn } from '../topics/own/sound.ts';
import type { Call } from './calls.ts';

/** What a content script answers about its page. */
export interface PageStatus {
	siteId: string;
	/** What the address promises. */
	kind: 'listing' | 'paper' | undefined;
	/** Cards that carry a bar. */
	cards: number;
	/** Those of them that are saved. */
	saved: number;
	/** Cards that could not be read. */
	skipped: number;
	paused: boolean;
	/** The draft of the page's one paper, when the page stands for one. */
	paper?: PaperDraft;
	/** Topics of that paper. */
	topics?: string[];
}

type Nothing = Record<string, never>;

const ofNothing = <Answer>(): Call<Nothing, Nothing, Answer> => ({
	caller: 'extension',
	parse: () => ({}),
});

const steps = (input: unknown): { by: 1 | -1 } => {
	const by: unknown = typeof input === 'object' && input !== null && Reflect.get(input, 'by');
	if (by === 1 || by === -1) return { by };
	throw new Error('A move is by 1 or by -1.');
};

const ownTopic = (input: unknown): { topic: OwnTopic } => {
	const topic = soundOwn((Object(input) as { topic?: unknown }).topic);
	if (topic) return { topic };
	throw new Error('This is no topic.');
};

/**
 * Every call to the content script of a tab; only our background and pages make them. Checked by
 * hand: a schema library would be a fifth of the script that every page loads.
 */
export const pageCalls = {
	'page.status': ofNothing<PageStatus>(),
	/** Saves every card that the page shows and that is not saved yet. */
	'page.saveAll': ofNothing<{ created: number; batch: string }>(),
	/** Looks for what a topic would find, before it is kept. */
	'page.preview': { caller: 'extension', parse: ownTopic } as Call<
		{ topic: OwnTopic },
		{ topic: OwnTopic },
		Preview
	>,
	/** Saves or removes the paper of the card in focus, else of the first card in view. */
	'page.toggleCard': ofNothing<true>(),
	/** Moves the focus to the bar of another card. */
	'page.moveCard': { caller: 'extension', parse: steps } as Call<
		{ by: 1 | -1 },
		{ by: 1 | -1 },
		true
	>,
} as const;

export type PageCalls = typeof pageCalls;
