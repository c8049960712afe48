import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, rmdirSync, writeFileSync, appendFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Bytes written at a time while the disk is filled up. */
const PIECE = 64 * 1_024;

/** A disk of its own, so small that it can be filled. */
export interface SmallDisk {
	folder: string;
	fill(): void;
	/** Takes away what filled it. */
	free(): void;
	close(): void;
}

/** A disk in memory; `undefined` where this user may not mount one (it needs root, on Linux). */
export const mountSmallDisk = (megabytes: number): SmallDisk | undefined => {
	const folder = mkdtempSync(join(tmpdir(), 'offprint-disk-'));
	const options = ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder];
	if (spawnSync('mount', options).status !== 0) {
		rmdirSync(folder);
		return undefined;
	}
	const filler = join(folder, 'filler');
	return {
		folder,
		fill() {
			writeFileSync(filler, '');
			try {
				for (;;) appendFileSync(filler, Buffer.alloc(PIECE));
			} catch {
				// Full, as it should be.
			}
		},
		free: () => rmSync(filler, { force: true }),
		close() {
			spawnSync('umount', ['--lazy', folder]);
			rmdirSync(folder);
		},
	};
};
