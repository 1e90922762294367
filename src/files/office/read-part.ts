import type { FindingCode } from '../finding.ts';
import type { Gathered } from '../gather.ts';
import { attributesOf, decoded, localName, xmlTokens } from '../xml/xml-tokens.ts';

// Dublin Core and the properties of Office and OpenDocument, by their local names.
const PROPERTIES: ReadonlyMap<string, FindingCode> = new Map([
  ['creator', 'person'],
  ['lastModifiedBy', 'person'],
  ['initial-creator', 'person'],
  ['printed-by', 'person'],
  ['Manager', 'person'],
  ['Company', 'organisation'],
  ['title', 'description'],
  ['subject', 'description'],
  ['description', 'description'],
  ['keywords', 'description'],
  ['keyword', 'description'],
  ['category', 'description'],
  ['lpwstr', 'description'],
  ['created', 'time'],
  ['modified', 'time'],
  ['lastPrinted', 'time'],
  ['date', 'time'],
  ['creation-date', 'time'],
  ['print-date', 'time'],
  ['revision', 'edits'],
  ['TotalTime', 'edits'],
  ['editing-cycles', 'edits'],
  ['editing-duration', 'edits'],
  ['Application', 'software'],
  ['AppVersion', 'software'],
  ['generator', 'software'],
  ['Template', 'software'],
]);
const PROPERTY_PART = /^docProps\/|^meta\.xml$/;
const CHANGES: readonly string[] = ['ins', 'del', 'moveFrom', 'moveTo', 'tracked-changes', 'changed-region'];
const AUTHORS: readonly string[] = ['author', 'initials', 'userId', 'displayName', 'providerId'];

/** What one XML part of an office file betrays. */
export function readOfficePart(part: string, text: string, into: Gathered): void {
  const isProperties = PROPERTY_PART.test(part);
  let name = '';
  for (const token of xmlTokens(text)) {
    if (token.kind === 'text') {
      const value = text.slice(token.from, token.to).trim();
      const code = isProperties ? PROPERTIES.get(name) : undefined;
      if (value !== '' && code) into.add(code, decoded(value));
      if (value !== '' && (name === 'author' || (name === 'creator' && !isProperties)))
        into.add('people-in-changes', decoded(value));
    } else if ('name' in token && token.kind !== 'close') {
      name = localName(token.name);
      readTag(name, Object.fromEntries(pairs(text, token.from, token.to)), into);
    } else name = '';
  }
}

function* pairs(text: string, from: number, to: number): Generator<[string, string]> {
  for (const { name, value } of attributesOf(text, from, to)) yield [localName(name), decoded(value)];
}

function readTag(name: string, attributes: Readonly<Record<string, string>>, into: Gathered): void {
  if (CHANGES.includes(name)) into.add('changes');
  for (const each of AUTHORS) if (attributes[each]) into.add('people-in-changes', attributes[each]);
  if (name === 'vanish' || (name === 'sheet' && /hidden/i.test(attributes['state'] ?? '')))
    into.add('hidden');
  if (name === 'sld' && attributes['show'] === '0') into.add('hidden');
  if (name === 'rsid' || attributes['rsidR']) into.add('edits');
  if (
    name === 'Relationship' &&
    attributes['TargetMode'] === 'External' &&
    !/\/hyperlink$/.test(attributes['Type'] ?? '')
  )
    into.add('fetches', attributes['Target']);
}
