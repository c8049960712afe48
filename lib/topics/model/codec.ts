/**
 * Numbers as printable ASCII, one character for most: gzip then takes what entropy leaves, which
 * base64 over bytes would hide from it. Quotation marks, `\` and `$` are left out, so that the text
 * stands in a script as it is.
 */
const ALPHABET =
	' !#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';

/** Half of the characters end a number, half say that it goes on. */
const BASE = ALPHABET.length >> 1;

/** @param numbers Integers from 0 up. */
export const encode = (numbers: Iterable<number>): string => {
	let text = '';
	for (const number of numbers) {
		let rest = number;
		while (rest >= BASE) {
			text += ALPHABET[BASE + (rest % BASE)];
			rest = Math.floor(rest / BASE);
		}
		text += ALPHABET[rest];
	}
	return text;
};

const DIGITS = new Uint8Array(128);
for (let digit = 0; digit < ALPHABET.length; digit += 1) DIGITS[ALPHABET.charCodeAt(digit)] = digit;

/** The numbers that {@link encode} was given. */
export const decode = (text: string): Uint32Array => {
	const numbers = new Uint32Array(text.length);
	let [count, number, scale] = [0, 0, 1];
	for (let at = 0; at < text.length; at += 1) {
		const digit = DIGITS[text.charCodeAt(at)]!;
		if (digit >= BASE) {
			number += (digit - BASE) * scale;
			scale *= BASE;
		} else {
			numbers[count] = number + digit * scale;
			count += 1;
			number = 0;
			scale = 1;
		}
	}
	return numbers.subarray(0, count);
};

/** 0, -1, 1, -2, 2 … as 0, 1, 2, 3, 4 …, so that small numbers of both signs stay small. */
export const zigzag = (number: number): number => (number < 0 ? -2 * number - 1 : 2 * number);

export const unzigzag = (number: number): number => (number >>> 1) ^ -(number & 1);

/** Numbers of both signs, in steps of this size, as {@link zigzag} made them whole. */
export const decodeScaled = (text: string, step: number): Float64Array => {
	const numbers = decode(text);
	const scaled = new Float64Array(numbers.length);
	for (let at = 0; at < numbers.length; at += 1) scaled[at] = unzigzag(numbers[at]!) * step;
	return scaled;
};
