// The style sheet's files in the order in which they are joined.

export const styleFiles: readonly string[] = [
  'tokens.css',
  'fonts.css',
  'base.css',
  'compositions.css',
  'masthead.css',
  'blocks.css',
  'article.css',
  'lists.css',
  'search.css',
  'timeline.css',
  'map.css',
  'utilities.css',
  'print.css',
];
