/**
 * Browsers keep the text in which a regular expression matched last (`RegExp.input`), however long ago:
 * a phrase, once read, would stay for as long as the page. Another match takes its place.
 */
export function forgetLastMatch(): void {
  /$/.exec('');
}
