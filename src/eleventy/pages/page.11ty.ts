// The one template Eleventy sees: a page for every address of the edition.

type Data = { address: string };

export const data = {
  pagination: { data: 'addresses', size: 1, alias: 'address' },
  permalink: ({ address }: Data) => address,
  eleventyExcludeFromCollections: true,
};

export function render(this: { renderAddress(address: string): string }, { address }: Data): string {
  return this.renderAddress(address);
}
