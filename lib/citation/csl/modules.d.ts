declare module 'citeproc' {
	interface System {
		retrieveLocale(lang: string): unknown;
		retrieveItem(id: string): unknown;
	}

	class Engine {
		constructor(system: System, style: unknown, lang?: string, forceLang?: boolean);
		opt: { development_extensions: Record<string, boolean> };
		setOutputFormat(format: 'text' | 'html'): void;
		updateItems(ids: readonly string[]): void;
		/** `false` where the style has no bibliography. */
		makeBibliography(): [parameters: Record<string, unknown>, entries: string[]] | false;
	}

	const CSL: { Engine: typeof Engine };
	export default CSL;
}

declare module 'virtual:csl/*' {
	const json: unknown;
	export default json;
}
