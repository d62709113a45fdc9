import type { Concept, GlossaryGroup } from '../../core/knowledge';
import type { UsedConcept } from '../../core/mentions';
import type { Shelf, ShelfItem } from './shelves';

/** What the tree is made of. `itemId` is what item actions read. */
export type GlossaryNode =
  | { readonly kind: 'group'; readonly group: GlossaryGroup }
  | {
      readonly kind: 'entry';
      readonly itemId: string;
      readonly entry: Concept;
      /** The heading above; `undefined` in a list without headings. */
      readonly group?: GlossaryGroup;
      /** Where the active document mentions it, in the layout `document`. */
      readonly used?: UsedConcept;
    }
  | { readonly kind: 'group'; readonly shelf: Shelf; readonly group?: undefined }
  | { readonly kind: 'shelved'; readonly itemId: string; readonly shown: ShelfItem; readonly shelf: Shelf };
