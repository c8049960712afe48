const SIGNS: Readonly<Record<string, string>> = {
	textasciitilde: '~',
	textless: '<',
	textgreater: '>',
	textunderscore: '_',
};

/**
 * A value that is no prose: without `\url` around it, the braces that Web of Science has around
 * every value, and Mendeley’s escapes, `4{\_}28` and `{\textless}`. A tilde is written in many ways.
 */
export const readVerbatim = (tex: string): string =>
	(/^\s*(?:\\url)?\{(.*)\}\s*$/su.exec(tex)?.[1] ?? tex)
		.replaceAll(
			/\{?\\(text[a-z]+)\s*(?:\{\})?\}?/gu,
			(command, name: string) => SIGNS[name] ?? command,
		)
		.replaceAll(/\{?\$\\sim\$\}?|\\~\{\}/gu, '~')
		.replaceAll(/\{\\?([_%&#~])\}/gu, '$1')
		.replaceAll(/\\(?=[_%&#~{}])/gu, '');
