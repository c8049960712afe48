declare module '@citation-js/core' {
	export class Cite {
		constructor(source: string | object[]);
		data: unknown[];
		format(output: string): string;
	}
}

declare module '@citation-js/plugin-bibtex' {}

declare module 'unicode2latex' {
	export class Transform {
		constructor(mode: 'bibtex' | 'biblatex' | 'minimal');
		tolatex(text: string): string;
	}
}
