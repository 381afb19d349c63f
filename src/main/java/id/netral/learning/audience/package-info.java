/**
 * Whom an assignment means: rules that can be kept, said in words and put to the database, lists picked by hand, and what
 * people declare.
 */
@NullMarked
package id.netral.learning.audience;

import org.jspecify.annotations.NullMarked;
