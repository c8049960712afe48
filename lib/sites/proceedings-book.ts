import type { Findings } from './draft.ts';

type Publication = NonNullable<Findings['publication']>;

/** Curran has printed the volumes since that of 2007; their own BibTeX says so. */
const CURRAN_SINCE = 20;

/** The name under which all volumes of NeurIPS stand. */
const NEURIPS = 'Advances in Neural Information Processing Systems';

/** A book with what its own BibTeX says of it: a name, a volume, and of NeurIPS its publisher. */
export const inBook = (name: string | undefined, volume: string | undefined): Publication => ({
	'container-title': name,
	volume,
	publisher:
		name === NEURIPS && Number(volume) >= CURRAN_SINCE ? 'Curran Associates, Inc.' : undefined,
});
