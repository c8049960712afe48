import { render as renderSvelte } from 'svelte/server';
import type { RenderOnServer } from '../view.ts';
import List from './List.svelte';

export const render: RenderOnServer = (first) =>
	renderSvelte(List, { props: { first, onCard: () => undefined } }).body;
