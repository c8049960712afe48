import { useEffect, useRef, useState } from 'preact/hooks';
import { readCopy } from '../../lib/own-page/colours.ts';
import { message, type MessageKey } from '../../lib/messages.ts';
import type { PaperDraft } from '../../lib/paper/paper.ts';
import { speak } from '../page/messages.ts';
import { SampleBar, type SampleEvent } from './sample-bar.ts';

/** The card: a paper that there is. */
const PAPER: PaperDraft = {
	id: 'arxiv:2201.11903',
	title: 'Chain-of-Thought Prompting Elicits Reasoning in Large Language Models',
	authors: [{ name: 'Jason Wei' }, { name: 'Xuezhi Wang' }, { name: 'Dale Schuurmans' }],
	published: '2022-01-28',
	categories: ['cs.CL', 'cs.AI'],
	source: 'arxiv',
};

/** Milliseconds after which badges stand on the card, and after which it is saved. */
const BADGED_AFTER = 900;
const SAVED_AFTER = 3_200;

const CAPTIONS: Record<'bare' | 'badged' | SampleEvent, MessageKey> = {
	bare: 'welcomeBare',
	badged: 'welcomeBadged',
	saved: 'welcomeSaved',
	removed: 'welcomeRemoved',
	filtered: 'welcomeFiltered',
};

const isCalm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * A card that is badged and saved by itself, once, and then does what its reader does. Who wants no
 * motion finds the badges there and saves it themselves.
 */
export const Sample = () => {
	const card = useRef<HTMLElement>(null);
	const [state, setState] = useState<keyof typeof CAPTIONS>('bare');
	useEffect(() => {
		const ending = new AbortController();
		const timers: ReturnType<typeof setTimeout>[] = [];
		// The bar's texts are those of host pages.
		speak(readCopy().language);
		const stop = (): void => timers.forEach(clearTimeout);
		const bar = new SampleBar(card.current!, {
			draft: PAPER,
			removed: message('barRemoved'),
			heard: (event) => {
				stop();
				setState(event);
			},
			signal: ending.signal,
		});
		const badge = (): void => {
			bar.draw();
			setState('badged');
		};
		const save = (): void => {
			bar.saved = true;
			setState('saved');
		};
		if (isCalm()) badge();
		else timers.push(setTimeout(badge, BADGED_AFTER), setTimeout(save, SAVED_AFTER));
		return () => {
			stop();
			ending.abort();
		};
	}, []);
	return (
		<div class="sample">
			<article ref={card} class={state}>
				<h3>{PAPER.title}</h3>
				<p>{PAPER.authors.map(({ name }) => name).join(', ')} et al. · 2022 · arXiv</p>
			</article>
			<output class="caption">{message(CAPTIONS[state])}</output>
		</div>
	);
};
