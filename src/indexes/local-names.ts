// Names in the page's digits: layout rule 26 wants one system of digits a page, whatever the registries write.

import type { Newsroom } from '../model/newsroom.ts';
import type { Actor, Place, Registry } from '../model/registry.ts';
import { type Digits, localDigits } from '../text/numerals.ts';

const anyDigit = /[0-9٠-٩۰-۹]/;

/** The newsroom with the names of its places, actors and sections in its own digits. Names compare equal either way. */
export function inOwnDigits(newsroom: Newsroom): Newsroom {
  const { site, places, actors } = newsroom;
  const sections = site.sections.map((section) => ({
    ...section,
    name: localDigits(section.name, site.digits),
  }));
  return {
    ...newsroom,
    site: { ...site, sections },
    places: mapNames(places, (place) => withDigits(place, site.digits)),
    actors: mapNames(actors, (actor) => withRoles(withDigits(actor, site.digits), site.digits)),
  };
}

// Nearly no name has a digit, so nearly every registry stays the very same.
function mapNames<T extends Place | Actor>(registry: Registry<T>, change: (entry: T) => T): Registry<T> {
  const changed = [...registry].filter(([, entry]) =>
    anyDigit.test(JSON.stringify([entry.name, entry.aliases, 'roles' in entry && entry.roles])),
  );
  if (changed.length === 0) return registry;
  const all = new Map(registry);
  for (const [id, entry] of changed) all.set(id, change(entry));
  return all;
}

function withDigits<T extends Place | Actor>(entry: T, digits: Digits): T {
  const aliases = entry.aliases?.map((alias) => localDigits(alias, digits));
  return { ...entry, name: localDigits(entry.name, digits), ...(aliases && { aliases }) };
}

function withRoles(actor: Actor, digits: Digits): Actor {
  const roles = actor.roles?.map((role) => ({ ...role, title: localDigits(role.title, digits) }));
  return { ...actor, ...(roles && { roles }) };
}
