/** BibTeX's month macros; a style writes each out, or translates it. */
const MACROS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The macro of a `YYYY-MM…` day, without braces; `undefined` when the month is not known. */
export const monthMacro = (day: string): string | undefined => MACROS[Number(day.slice(5, 7)) - 1];
