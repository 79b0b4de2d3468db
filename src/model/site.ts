// The newsroom's own settings: `_data/site.yaml`.

import { z } from 'zod';
import { complain, line, prose, slug, webAddress } from './fields.ts';

/** Countries whose newspapers have month names of their own (arabic §3). */
export const monthCountries = [
  'IQ',
  'SY',
  'LB',
  'JO',
  'PS',
  'EG',
  'SD',
  'SA',
  'AE',
  'KW',
  'QA',
  'BH',
  'OM',
  'YE',
  'LY',
  'DZ',
  'TN',
  'MA',
  'MR',
] as const;

const timeZone = z.string().transform((value, context) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
  } catch {
    complain(context, { code: 'bad-time-zone', values: { value } });
  }
  return value;
});

const section = z.strictObject({ id: slug, slug: slug.optional(), name: line(80) });

/** A site's address ends in a slash, so that addresses can simply be added to it. */
const siteAddress = webAddress.transform((value, context) => {
  if (/[?#]/.test(value)) complain(context, { code: 'bad-web-address', values: { value } });
  return value.endsWith('/') ? value : `${value}/`;
});

export const siteSchema = z.strictObject({
  name: line(120),
  tagline: line(200).optional(),
  url: siteAddress.optional(),
  language: z
    .string()
    .regex(/^ar(-[A-Z]{2})?$/)
    .default('ar'),
  timeZone: timeZone.default('Asia/Baghdad'),
  months: z.enum(monthCountries).default('EG'),
  dualMonths: z.boolean().default(false),
  digits: z.enum(['latn', 'arab']).default('latn'),
  hijri: z.boolean().default(true),
  pageSize: z.number().int().min(5).max(100).default(20),
  masthead: z.array(z.strictObject({ role: line(200), name: line(200) })).default([]),
  about: z.array(prose).default([]),
  sections: z.array(section).default([]),
});

export type Site = Readonly<z.infer<typeof siteSchema>>;
export type Section = Site['sections'][number];
