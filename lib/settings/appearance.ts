/** How our own pages are coloured: as the system wants it, or by choice. */
export const SCHEMES = ['system', 'light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** How bars are coloured: as the host page is, or by choice. */
export const BAR_SCHEMES = ['page', 'light', 'dark'] as const;
export type BarScheme = (typeof BAR_SCHEMES)[number];

/** The browser's own, or the name of a folder in `public/_locales`. */
export const LANGUAGES = ['browser', 'en', 'zh_CN'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a page of ours must know before it is painted. */
export interface Appearance {
	scheme: Scheme;
	/** Whether contrast is high also where the system does not ask for it. */
	highContrast: boolean;
	language: Language;
}

/** The choice that was stored, else the first, which is the default. */
export const oneOf = <Choice extends string>(
	choices: readonly [Choice, ...Choice[]],
	stored: unknown,
): Choice => choices.find((choice) => choice === stored) ?? choices[0];

export const parseAppearance = (stored: unknown): Appearance => {
	const { scheme, highContrast, language } = Object(stored) as Record<keyof Appearance, unknown>;
	return {
		scheme: oneOf(SCHEMES, scheme),
		highContrast: highContrast === true,
		language: oneOf(LANGUAGES, language),
	};
};
