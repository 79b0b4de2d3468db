// The newsroom's settings and redirects: `_data/site.yaml` and `_data/redirects.yaml`.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isPlainName } from '../model/fields.ts';
import { parseWith } from '../model/parse.ts';
import type { Problem } from '../model/problem.ts';
import { type Site, siteSchema } from '../model/site.ts';
import { fileProblem, readText } from './read-file.ts';
import { locateFaults, readYaml, type YamlSource } from './yaml.ts';

const siteFile = '_data/site.yaml';
const redirectsFile = '_data/redirects.yaml';

/** The settings, with the YAML for faults found later; no site where there is any fault. */
export function readSite(root: string): { site?: Site; yaml?: YamlSource; problems: Problem[] } {
  if (!existsSync(join(root, siteFile))) return { problems: [fileProblem(siteFile, 'no-newsroom')] };
  const { text, problem } = readText(root, siteFile);
  if (problem) return { problems: [problem] };
  const yaml: YamlSource = { text, file: siteFile, firstLine: 1 };
  const { raw, problems } = readYaml(yaml);
  if (problems.length > 0) return { problems: [...problems] };
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    return { problems: [fileProblem(siteFile, 'not-a-mapping')] };
  const { value, faults } = parseWith<Site>(siteSchema as never, raw);
  return { ...(value && { site: value }), yaml, problems: locateFaults(yaml, faults) };
}

// An address of this site: folders and a file of plain ASCII names, never a way out.
const address = /^(?:[a-z0-9][a-z0-9_-]*\/)*[a-z0-9][a-z0-9_-]*\.html$/;
// With the folder a site is put into, still a path that Windows can open.
const longestAddress = 240;

function isAddress(text: string): boolean {
  if (!address.test(text) || text.length > longestAddress) return false;
  return text.slice(0, -'.html'.length).split('/').every(isPlainName);
}

/** Old address → new address. Whether the new one exists is the edition's to say. */
export function readRedirects(root: string): {
  redirects: Map<string, string>;
  yaml?: YamlSource;
  problems: Problem[];
} {
  const redirects = new Map<string, string>();
  if (!existsSync(join(root, redirectsFile))) return { redirects, problems: [] };
  const { text, problem } = readText(root, redirectsFile);
  if (problem) return { redirects, problems: [problem] };
  const yaml: YamlSource = { text, file: redirectsFile, firstLine: 1 };
  const { raw, problems } = readYaml(yaml);
  if (problems.length > 0 || raw === undefined || raw === null) return { redirects, problems: [...problems] };
  if (typeof raw !== 'object' || Array.isArray(raw))
    return { redirects, problems: [fileProblem(redirectsFile, 'not-a-mapping')] };
  const faults = [];
  for (const [from, to] of Object.entries(raw)) {
    const wrong = !isAddress(from) ? from : typeof to !== 'string' || !isAddress(to) ? String(to) : undefined;
    if (wrong === undefined) redirects.set(from, to as string);
    else
      faults.push({
        path: [from],
        atKey: wrong === from,
        complaint: { code: 'bad-redirect' as const, values: { value: wrong } },
      });
  }
  return { redirects, yaml, problems: locateFaults(yaml, faults) };
}
