import { Window } from 'happy-dom';
import { expect, it } from 'vitest';
import { CardStates } from '../../../components/page/states.ts';
import type { Card } from '../../../lib/annotate/card.ts';
import { NO_FILTER } from '../../../lib/filter/filter.ts';

const statesOn = (isOfOne: boolean): string | null => {
	const element = new Window().document.createElement('div') as unknown as Element;
	const card = { parts: [element], draft: {} } as unknown as Card;
	const states = new CardStates(() => isOfOne);
	states.filter = { ...NO_FILTER, with: ['robotics'] };
	states.taste = { followed: new Set(), muted: new Set(['llm']), fold: true };
	states.draw(card, { topics: ['llm'], saved: false });
	return element.getAttribute('data-offprint');
};

it('hides and folds what a list shows of other topics and of muted ones', () => {
	expect(statesOn(false)).toBe('muted folded hidden');
});

it('leaves the one paper alone whose page a reader came to', () => {
	expect(statesOn(true)).toBeNull();
});
