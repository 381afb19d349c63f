/** Texts by their words: what is kept of them, how a question is asked, what of a text is shown. Knows no database. */
@NullMarked
package id.netral.search.index;

import org.jspecify.annotations.NullMarked;
