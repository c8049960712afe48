/** @jsxImportSource react */
import { renderToString } from 'react-dom/server';
import type { RenderOnServer } from '../view.ts';
import { List } from './List.tsx';

export const render: RenderOnServer = (first) =>
	renderToString(<List first={first} onCard={() => undefined} />);
