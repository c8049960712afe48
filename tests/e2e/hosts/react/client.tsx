/** @jsxImportSource react */
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import { takeControl } from '../controls.ts';
import type { Draw } from '../view.ts';
import { List } from './List.tsx';

takeControl(async (target, first, { onCard, onComplaint }) => {
	const draw = await new Promise<Draw>((resolve) => {
		hydrateRoot(target, <List first={first} onCard={onCard} onReady={resolve} />, {
			onRecoverableError: (error) => onComplaint(`recoverable: ${String(error)}`),
			onUncaughtError: (error) => onComplaint(`uncaught: ${String(error)}`),
		});
	});
	return (view) => flushSync(() => draw(view));
});
