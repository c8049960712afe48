import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const sheets = globSync('components/**/*.css');

// White is stored with a hue, red: on the way there by hue, blue turns pink.
test.each(sheets)('%s mixes no colours by their hue', (file) => {
	expect(readFileSync(file, 'utf8')).not.toMatch(/color-mix\(in (oklch|lch|hsl|hwb)/);
});
