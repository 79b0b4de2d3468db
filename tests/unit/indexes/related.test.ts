import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildCatalogue } from '../../../src/indexes/catalogue.ts';
import { buildEdition } from '../../../src/indexes/edition.ts';
import { relatedTo } from '../../../src/indexes/related.ts';
import type { ArticleView } from '../../../src/indexes/views.ts';
import type { Article } from '../../../src/model/article.ts';
import { madeArticle, madeArticles, madeNewsroom } from '../../made-newsroom.ts';

function related(articles: readonly Article[], slug: string) {
  const catalogue = buildCatalogue(madeNewsroom(articles));
  const article = catalogue.articles.find((one) => one.slug === slug);
  assert.ok(article);
  return relatedTo(catalogue, article).map(({ article: { slug: other }, shared }) => [other, shared]);
}

describe('related articles', () => {
  it('never share nothing but states', () => {
    const articles = [
      madeArticle('here', { published: '2025-01-01', places: ['s0', 's1'] }),
      madeArticle('one-state', { published: '2025-01-02', places: ['s0'] }),
      madeArticle('both-states', { published: '2025-01-03', places: ['s0', 's1'] }),
    ];
    assert.deepEqual(related(articles, 'here'), []);
  });

  it('share a town, an actor, or a state and one of them, and the most shared comes first', () => {
    const articles = [
      madeArticle('here', { published: '2025-01-05', places: ['s0-g1-t1', 's0'], actors: ['a1'] }),
      madeArticle('town', { published: '2025-01-01', places: ['s0-g1-t1'] }),
      madeArticle('actor-and-state', { published: '2025-01-02', places: ['s0'], actors: ['a1'] }),
      madeArticle('all', { published: '2025-01-03', places: ['s0-g1-t1', 's0'], actors: ['a1'] }),
      madeArticle('state', { published: '2025-01-04', places: ['s0'] }),
    ];
    assert.deepEqual(related(articles, 'here'), [
      ['all', ['place:s0-g1-t1', 'place:s0', 'actor:a1']],
      ['actor-and-state', ['place:s0', 'actor:a1']],
      // It names the town only, and so lies in the state too.
      ['town', ['place:s0-g1-t1', 'place:s0']],
    ]);
  });

  it('are four at most, the nearest in time where they share alike', () => {
    const articles = Array.from({ length: 9 }, (_, index) =>
      madeArticle(`d${index}`, { published: `2025-01-0${index + 1}`, places: ['s0-g1-t1'] }),
    );
    assert.deepEqual(
      related(articles, 'd4')
        .map(([slug]) => slug)
        .sort(),
      ['d2', 'd3', 'd5', 'd6'],
    );
  });

  it('are shown with a reason each, which is a page of the edition', () => {
    const edition = buildEdition(madeNewsroom(madeArticles(60)));
    const known = new Set(edition.pages.map(({ address }) => address));
    let shown = 0;
    for (const page of edition.pages) {
      if (page.kind !== 'article') continue;
      const view: ArticleView = page.view();
      for (const { reasons, teaser } of view.related) {
        shown++;
        assert.notEqual(teaser.address, view.address);
        assert.ok(reasons.length > 0, view.address);
        for (const { address, text } of reasons) assert.ok(known.has(address) && text !== '', address);
      }
    }
    assert.ok(shown > 60, `only ${shown} to look at`);
  });
});
