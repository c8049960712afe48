import * as z from 'zod/mini';

/** A choice that falls back to its first member. */
const choice = <const Names extends readonly [string, ...string[]]>(names: Names) =>
	z.catch(z.enum(names), names[0]);

const flag = (standard: boolean) => z.catch(z.boolean(), standard);

/** Longest pattern that is read; the parser says what is wrong with shorter ones. */
export const LONGEST_PATTERN = 200;

const fieldsSchema = z.object({
	/** `unless-doi` leaves the address out where a DOI or an eprint leads to the same. */
	url: choice(['always', 'unless-doi', 'never']),
	doi: flag(true),
	abstract: flag(false),
	keywords: flag(false),
	/** A link to the PDF in JabRef's form. */
	file: flag(false),
	/** `eprint` also on a paper that was published elsewhere. */
	eprint: flag(true),
	/** The version that was read, behind the arXiv id of `eprint` and of arXiv’s address: `1706.03762v7`. */
	version: flag(false),
});

/**
 * How citations are written, each field with a default that is safe. Part of the settings; a broken
 * field falls back alone.
 */
export const citationOptionsSchema = z.object({
	/** What “Export BibTeX” and “Copy BibTeX” write. */
	dialect: choice(['bibtex', 'biblatex']),
	/** Id of a preset, or a pattern; see `key/presets.ts` and `key/pattern.ts`. */
	keyPattern: z.catch(z.string().check(z.minLength(1), z.maxLength(LONGEST_PATTERN)), 'scholar'),
	protection: choice(['smart', 'all', 'none']),
	fields: z.catch(fieldsSchema, fieldsSchema.parse({})),
	/** `scholar`: `@article` with `journal={arXiv preprint arXiv:…}`, for styles that ignore `eprint`. */
	preprints: choice(['eprint', 'scholar']),
	/** Most names before “and others”; 0 prints all. */
	maxAuthors: z.catch(z.int().check(z.minimum(0), z.maximum(10_000)), 0),
	/** `auto`: ASCII for BibTeX, which cuts multi-byte characters, and UTF-8 for BibLaTeX. */
	encoding: choice(['auto', 'ascii', 'utf-8']),
	month: choice(['macro', 'number', 'none']),
});

export type CitationOptions = z.infer<typeof citationOptionsSchema>;

export const defaultCitationOptions: CitationOptions = citationOptionsSchema.parse({});

/** Reads whatever was stored. */
export const parseCitationOptions = (stored: unknown): CitationOptions =>
	citationOptionsSchema.parse(typeof stored === 'object' && stored !== null ? stored : {});
