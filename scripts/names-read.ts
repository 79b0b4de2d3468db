// The registries as `warraq names` reads them, and where it stops: faults are mended first.

import { packageRoot } from '../src/eleventy/prepare.ts';
import { hasErrors, type Problem } from '../src/model/problem.ts';
import { dataFolders } from '../src/newsroom/load.ts';
import { type Registries, readRegistries } from '../src/newsroom/registries.ts';
import { readSite } from '../src/newsroom/site-data.ts';
import { fromHere, type Manner, printJson, printProblems, problemJson, Stop } from './terminal.ts';

export function readNames(newsroom: string): { registries: Registries; problems: readonly Problem[] } {
  const { problems: ofSite } = readSite(newsroom);
  if (ofSite.some(({ code }) => code === 'no-newsroom'))
    return { registries: { places: new Map(), actors: new Map() }, problems: ofSite };
  return readRegistries(dataFolders(newsroom, packageRoot));
}

/** Ends the command where the registries have errors: to edit on top of them would hide which words did what. */
export function refuse(manner: Manner, newsroom: string, problems: readonly Problem[]): void {
  if (!hasErrors(problems)) return;
  const here = fromHere(newsroom, problems);
  if (manner.json) printJson({ problems: here.map((problem) => problemJson(problem, manner.lang)) });
  printProblems(manner, here);
  throw new Stop(1, '');
}
