// What an article calls each of its persons.

import { roleBefore, roleBehind } from '../text/roles.ts';
import type { Found } from './entities.ts';
import type { Names } from './names/known.ts';
import type { SourceLine } from './source-lines.ts';

export type FoundActor = Found & Readonly<{ kind: string; roles: string[] }>;

/** An actor found, with its kind, and a person's roles and ranks as the lines give them beside the name. */
export function withRoles(names: Names, actor: Found, lines: readonly SourceLine[]): FoundActor {
  const kind = names.actors.get(actor.id)?.kind ?? 'person';
  const roles = new Set<string>();
  for (const { text, line } of kind === 'person' ? actor.evidence : []) {
    const at = lines.find(({ number }) => number === line);
    for (
      let start = at?.text.indexOf(text) ?? -1;
      at && start >= 0;
      start = at.text.indexOf(text, start + 1)
    ) {
      const { role, rank } = roleBefore(at.text, start);
      if (role !== undefined) roles.add(role);
      if (rank !== undefined) roles.add(rank);
      const behind = roleBehind(at.text, start + text.length);
      if (behind !== undefined) roles.add(behind);
    }
  }
  return { ...actor, kind, roles: [...roles] };
}
