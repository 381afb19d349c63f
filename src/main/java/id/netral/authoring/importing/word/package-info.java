/** Lessons out of Word documents. */
@NullMarked
package id.netral.authoring.importing.word;

import org.jspecify.annotations.NullMarked;
