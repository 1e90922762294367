import { language } from './i18n.ts';

type Kind = 'language' | 'region';

const names = new Map<string, Intl.DisplayNames>();

/** What the page's language calls a language or a place, or the code itself where it knows none. */
export function displayName(kind: Kind, code: string): string {
  const { tag } = language();
  const key = `${kind} ${tag}`;
  let ofKind = names.get(key);
  if (ofKind === undefined) names.set(key, (ofKind = new Intl.DisplayNames(tag, { type: kind })));
  try {
    return ofKind.of(code) ?? code;
  } catch {
    return code;
  }
}
