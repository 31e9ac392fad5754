/** Short neutral words from nature, for pseudonyms. */
export const words: readonly string[] = `
acorn alder amber apple ash aspen autumn badger bark basil bay beach beaver bee beech berry birch bloom bough breeze brook
cedar cherry cliff cloud clover coast coral cove crane creek dawn delta dew dove dune dusk eagle elder elm ember fern field
finch fir fjord flint forest frost garden glade grove harbour hazel heath heather hedge heron hill holly island ivy jasmine
juniper lake larch lark laurel leaf lichen lilac lily linden lotus lynx maple marsh meadow mint mist moon moss oak ocean
olive orchard otter pebble pine plum pond poplar quartz rain reed ridge river robin rowan sage sand shore sky snow spring
spruce star stone stork stream summer sunrise swan thyme tide tulip valley violet wave willow winter wren yarrow
`
  .trim()
  .split(/\s+/);
