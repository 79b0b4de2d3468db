// A feed as strict readers take it: RSS 2.0, with dates of RFC 822 and addresses that are whole.

import { XMLParser } from 'fast-xml-parser';
import type { Finding } from './finding.ts';
import { resolveLink } from './link-target.ts';
import { checkXmlText, placeOf } from './xml-text.ts';

export type FeedOptions = Readonly<{
  /** The site's own address; without it, addresses are only checked for being absolute. */
  baseUrl?: string;
  /** Whether the site has a file at an address from its root. */
  has?: (address: string) => boolean;
}>;

type Element = Readonly<Record<string, unknown>>;

// Entities are left as they stand: the parser would stop at a thousand of them, which a feed of long texts has.
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  isArray: (name) => name === 'item' || name === 'atom:link',
});

/** What is wrong with an RSS feed at `address`. */
export function checkFeed(address: string, xml: string, options: FeedOptions = {}): Finding[] {
  const findings = checkXmlText(address, xml, 'feed');
  if (findings.some(({ code }) => code === 'feed-malformed')) return findings;
  const report = (code: string, text: string, more: Readonly<Record<string, string>> = {}): void => {
    const place = text === '' ? {} : placeOf(xml, xml.indexOf(text));
    findings.push({ code, page: address, ...place, detail: { text, ...more }, severity: 'error' });
  };
  const rss = elementOf(parser.parse(xml), 'rss');
  const channel = elementOf(rss, 'channel');
  if (rss['@version'] !== '2.0') report('feed-shape', '<rss version="2.0">');
  for (const name of ['title', 'link', 'description']) {
    if (textOf(channel, name) === '') report('feed-shape', `<channel><${name}>`);
  }
  checkSelf(address, channel, options, report);
  checkDates(channel, ['pubDate', 'lastBuildDate'], report);
  checkAddress(textOf(channel, 'link'), options, report);
  const ids = new Set<string>();
  for (const item of listOf(channel, 'item')) {
    for (const name of ['title', 'link', 'guid']) {
      if (textOf(item, name) === '') report('feed-shape', `<item><${name}> ${textOf(item, 'title')}`.trim());
    }
    const id = textOf(item, 'guid');
    if (id !== '' && ids.has(id)) report('feed-guid', id);
    ids.add(id);
    const permanent = elementOf(item, 'guid')['@isPermaLink'] !== 'false';
    if (permanent) checkAddress(id, options, report);
    checkAddress(textOf(item, 'link'), options, report);
    const enclosure = elementOf(item, 'enclosure')['@url'];
    if (typeof enclosure === 'string') checkAddress(enclosure, options, report);
    checkDates(item, ['pubDate'], report);
  }
  return findings;
}

type Report = (code: string, text: string, more?: Readonly<Record<string, string>>) => void;

function checkSelf(address: string, channel: Element, { baseUrl }: FeedOptions, report: Report): void {
  const self = listOf(channel, 'atom:link').find((link) => link['@rel'] === 'self')?.['@href'];
  const expected = baseUrl === undefined ? undefined : baseUrl.replace(/\/*$/, '/') + address;
  const right = typeof self === 'string' && (expected === undefined ? isAbsolute(self) : self === expected);
  if (!right) report('feed-self', expected ?? `https://…/${address}`);
}

function checkAddress(value: string, { baseUrl, has }: FeedOptions, report: Report): void {
  if (value === '') return;
  const href = value.replaceAll('&amp;', '&');
  if (!isAbsolute(href)) {
    report('feed-link', value);
    return;
  }
  const target = resolveLink('', href, baseUrl);
  if (target.kind !== 'local' || has === undefined) return;
  const { address } = target;
  const file = address === '' || address.endsWith('/') ? `${address}index.html` : address;
  if (!has(file)) report('feed-dead', value, { target: file });
}

function checkDates(element: Element, names: readonly string[], report: Report): void {
  for (const name of names) {
    const value = textOf(element, name);
    if (value !== '' && !isRfc822(value)) report('feed-date', value);
  }
}

const rfc822 =
  /^(?:(Sun|Mon|Tue|Wed|Thu|Fri|Sat), )?(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) ([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)? (?:[+-][01]\d[0-5]\d|GMT|UT)$/;

/** A date in the form of RFC 822 whose day exists and is the weekday that it says. */
function isRfc822(value: string): boolean {
  const [, weekday, day = '', month = '', year = ''] = rfc822.exec(value) ?? [];
  if (year === '') return false;
  const date = new Date(`${day} ${month} ${year} 00:00:00 GMT`);
  if (date.getUTCDate() !== Number(day)) return false;
  return weekday === undefined || date.toUTCString().startsWith(weekday);
}

export function isAbsolute(href: string): boolean {
  return /^https?:\/\/[^\s/]+/.test(href) && URL.canParse(href);
}

function elementOf(parent: unknown, name: string): Element {
  if (typeof parent !== 'object' || parent === null) return {};
  const child: unknown = (parent as Element)[name];
  return typeof child === 'object' && child !== null && !Array.isArray(child) ? (child as Element) : {};
}

function listOf(parent: Element, name: string): readonly Element[] {
  const list = parent[name];
  return Array.isArray(list) ? list.filter((one) => typeof one === 'object') : [];
}

function textOf(parent: Element, name: string): string {
  const value = parent[name];
  if (typeof value === 'string') return value.trim();
  const text = elementOf(parent, name)['#text'];
  return typeof text === 'string' ? text.trim() : '';
}
