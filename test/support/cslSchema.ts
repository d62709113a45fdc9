/**
 * What the schema of CSL-JSON (csl-data.json, version 1.0.2) allows, in a schema of our own: all types of works, and of
 * the fields those that sources have. Any other field is refused, as theirs refuses what it does not know.
 */

const types =
  'article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical personal_communication post post-weblog regulation report review review-book software song speech standard thesis treaty webpage'.split(
    ' ',
  );

const text = { type: 'string' };
const textOrNumber = { type: ['string', 'number'] };

const name = {
  type: 'object',
  additionalProperties: false,
  properties: {
    family: text,
    given: text,
    'dropping-particle': text,
    'non-dropping-particle': text,
    suffix: text,
    literal: text,
  },
};

const date = {
  type: 'object',
  additionalProperties: false,
  properties: {
    'date-parts': {
      type: 'array',
      minItems: 1,
      maxItems: 2,
      items: { type: 'array', minItems: 1, maxItems: 3, items: textOrNumber },
    },
    literal: text,
    raw: text,
  },
};

/** JSON Schema (draft 7) of a file of CSL-JSON. */
export const cslSchema = {
  type: 'array',
  items: {
    type: 'object',
    required: ['type', 'id'],
    additionalProperties: false,
    properties: {
      type: { type: 'string', enum: types },
      id: textOrNumber,
      title: text,
      author: { type: 'array', items: name },
      'container-title': text,
      publisher: text,
      volume: textOrNumber,
      issue: textOrNumber,
      number: textOrNumber,
      page: textOrNumber,
      issued: date,
      accessed: date,
      DOI: text,
      URL: text,
      archive_location: text,
    },
  },
} as const;
