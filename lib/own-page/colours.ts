import { parseAppearance, type Appearance } from '../settings/appearance.ts';

const KEY = 'appearance';

/**
 * The copy in `localStorage`, which alone can be read before the first paint; `storage.local`, where
 * the settings are, answers after it.
 */
export const readCopy = (): Appearance => {
	try {
		return parseAppearance(JSON.parse(localStorage.getItem(KEY) ?? '{}'));
	} catch {
		return parseAppearance(undefined);
	}
};

export const writeCopy = ({ scheme, highContrast, language }: Appearance): void => {
	try {
		localStorage.setItem(KEY, JSON.stringify({ scheme, highContrast, language }));
	} catch {
		// A browser that keeps nothing of any site, or has no room: the next page is right a moment later.
	}
};

/** Colours the document, until the signal aborts: `theme.css` reads these attributes. */
export const colour = ({ scheme, highContrast }: Appearance, signal: AbortSignal): void => {
	const root = document.documentElement;
	const wish = matchMedia('(prefers-contrast: more)');
	root.dataset['scheme'] = scheme;
	const apply = (): void => {
		root.dataset['contrast'] = highContrast || wish.matches ? 'more' : 'normal';
	};
	apply();
	wish.addEventListener('change', apply, { signal });
};
