/** Commands of styles that titles keep. */
export const STYLE = /^(?:emph|text(?:bf|it|tt|sc|rm|sf|sl)|underline)$/u;
/** Commands whose argument is all that is printed. */
export const TRANSPARENT =
	/^(?:text(?:up|md|normal|quote)?|mbox|hbox|enquote|uppercase|lowercase|MakeUppercase|relax|ensuremath|bibinfo|bibnamefont|bibfnamefont|natexlab|mkbibquote|mkbibemph|mkbibbold|text(?:super|sub)script|ce|protect|nocase|emph|text(?:bf|it|tt|sc|rm|sf|sl)|underline)$/u;
/** Those whose argument is no prose: its tilde is no space. */
export const ADDRESS = /^(?:url|path|nolinkurl)$/u;
/** Old switches of fonts, with nothing to print: `{\em …}`. */
export const SWITCH =
	/^(?:em|it|bf|tt|sc|rm|sf|sl|bfseries|itshape|ttfamily|scshape|rmfamily|small|large|normalsize|selectfont|protect|relax|nobreak|allowbreak|xspace)$/u;
