// An article: the shape of its metadata, and the typed article that comes of it.

import { z } from 'zod';
import type { EdtfDate } from '../text/edtf.ts';
import { complain, edtf, imageFile, line, prose, slug, webAddress } from './fields.ts';

export const weekdays = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;
export type Weekday = (typeof weekdays)[number];

const person = z.strictObject({ role: line(200), name: line(200) });

const image = z
  .strictObject({
    file: imageFile.optional(),
    alt: line().optional(),
    caption: line(2000).optional(),
    credit: line().optional(),
  })
  .superRefine((value, context) => {
    if (value.file !== undefined && value.alt === undefined)
      complain(context, { code: 'missing-alt' }, ['file']);
  });

const source = z.strictObject({
  file: line(),
  sha256: z.string().transform((value, context) => {
    if (!/^[0-9a-f]{64}$/.test(value)) complain(context, { code: 'bad-hash' });
    return value;
  }),
  url: webAddress.optional(),
  retrieved: edtf.optional(),
  encoding: line(40),
});

const correction = z.strictObject({
  date: edtf,
  kind: z.enum(['correction', 'clarification']),
  text: prose,
});

/** A list without repeats: the second of two equal entries is a fault of its own. */
function unique<T extends z.ZodType<string>>(entry: T) {
  return z.array(entry).superRefine((values, context) => {
    values.forEach((value, index) => {
      if (values.indexOf(value) !== index)
        complain(context, { code: 'repeated', values: { value } }, [index]);
    });
  });
}

/** Every key an article's metadata may have (design §3, and `sample`). Unknown keys are faults. */
export const articleSchema = z.strictObject({
  title: line(),
  slug,
  published: edtf.optional(),
  updated: edtf.optional(),
  weekday: z.enum(weekdays).optional(),
  kicker: line().optional(),
  summary: prose.optional(),
  section: slug.optional(),
  byline: line().optional(),
  agency: line().optional(),
  outlet: z.strictObject({ name: line().optional(), masthead: z.array(person).optional() }).optional(),
  /** The place of writing, as the text names it: «بغداد – واع». */
  dateline: line().optional(),
  keywords: unique(line(200)).optional(),
  image: image.optional(),
  // Any text: a name instead of an id is told with the id that is meant, when the registries are known.
  places: unique(line(200)).optional(),
  actors: unique(line(200)).optional(),
  source: source.optional(),
  corrections: z.array(correction).optional(),
  aliases: unique(slug).optional(),
  draft: z.boolean().optional(),
  sample: z.boolean().optional(),
});

export type ArticleMetadata = z.infer<typeof articleSchema>;

/** An article that can be trusted: every value checked, every id known. */
export type Article = Readonly<
  ArticleMetadata & {
    /** The file it was read from, relative to the newsroom, with `/`. */
    file: string;
    /** Markdown, nothing unseen in it. */
    body: string;
    published: EdtfDate;
    places: readonly string[];
    actors: readonly string[];
  }
>;
