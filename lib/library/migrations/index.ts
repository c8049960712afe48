import type { Migration } from './migration.ts';
import v001 from './v001.ts';
import v002 from './v002.ts';
import v003 from './v003.ts';
import v004 from './v004.ts';
import v005 from './v005.ts';
import v006 from './v006.ts';
import v007 from './v007.ts';

/** All versions, oldest first. */
export const migrations: readonly Migration[] = [v001, v002, v003, v004, v005, v006, v007];
