import { useEffect, useState } from 'preact/hooks';
import { message, type MessageKey } from '../../lib/messages.ts';
import { printBytes } from './bytes.ts';

/** `asked`: it may be cleared, and the browser was asked in vain. */
type Keeping = 'kept' | 'clearable' | 'asked';

const TEXTS: Record<Keeping, MessageKey> = {
	kept: 'storageKept',
	clearable: 'storageNotKept',
	asked: 'storageRefused',
};

/** Chromium clears nothing of an extension with `unlimitedStorage`, whatever `persisted` says. */
const isKept = (): Promise<boolean> =>
	import.meta.env.FIREFOX ? navigator.storage.persisted() : Promise.resolve(true);

/**
 * What the library takes of the disk, and whether the browser may clear it when the disk is full. The
 * background asks for that by itself; a browser that did not agree is asked again here.
 */
export const Storage = () => {
	const [usage, setUsage] = useState<number>();
	const [keeping, setKeeping] = useState<Keeping>();
	useEffect(() => {
		const look = (): void => {
			void navigator.storage.estimate().then((estimate) => setUsage(estimate.usage ?? 0));
			void isKept().then((kept) => setKeeping(kept ? 'kept' : 'clearable'));
		};
		look();
		// Papers were saved meanwhile, or the permission was changed.
		document.addEventListener('visibilitychange', look);
		return () => document.removeEventListener('visibilitychange', look);
	}, []);
	if (usage === undefined || keeping === undefined) return undefined;
	const ask = async (): Promise<void> =>
		setKeeping((await navigator.storage.persist()) ? 'kept' : 'asked');
	return (
		<p class="storage">
			{message('storageUsed', printBytes(usage))} <output>{message(TEXTS[keeping])}</output>{' '}
			{keeping !== 'kept' && (
				<button type="button" onClick={() => void ask()}>
					{message('storagePersist')}
				</button>
			)}
		</p>
	);
};
