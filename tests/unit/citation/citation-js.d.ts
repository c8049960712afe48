declare module '@citation-js/core' {
	export class Cite {
		constructor(source: string);
		data: unknown[];
		format(output: string): string;
	}
}

declare module '@citation-js/plugin-bibtex' {}
