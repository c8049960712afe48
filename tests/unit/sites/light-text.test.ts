import { expect, test } from 'vitest';
import { hasLightText } from '../../../lib/sites/dom.ts';
import { parsers } from '../../sites/read.ts';

test.each([
	['rgb(51, 51, 51)', false],
	['rgba(255, 255, 255, 0.9)', true],
	['rgb(238, 238, 238)', true],
])('a page whose letters are %s is dark: %s', (color, isDark) => {
	const page = parsers['happy-dom'](`<body style="color: ${color}"><p>A</p></body>`);
	expect(hasLightText(page)).toBe(isDark);
});
