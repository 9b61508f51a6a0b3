/**
 * Signs that open an item of a list, whatever program wrote it, to stand within the square brackets of a pattern; the
 * last four are the bullets of symbol fonts, as their codes come through. What else may open one (a hyphen, the letter
 * o, a hollow circle that elsewhere is a rating) depends on the format, and stands with its reader.
 */
export const BULLETS = String.raw`\u2022\u00b7\u25aa\u25cf\u25e6\u2023\u27a2\u25a0\u25fc\u25fe\u25c6\u25ba\uf06e\uf0d8\uf0b7\uf0a7`
