import { flushSync, hydrate } from 'svelte';
import { takeControl } from '../controls.ts';
import type { Draw } from '../view.ts';
import List from './List.svelte';

takeControl(async (target, first, { onCard }) => {
	const list = hydrate(List, { target, props: { first, onCard } }) as { draw: Draw };
	// Effects, and with them the handlers, run in a microtask.
	flushSync();
	return (view) => {
		list.draw(view);
		flushSync();
	};
});
