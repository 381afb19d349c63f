/** What two states of a module have in common and what not: structure and text. */
@NullMarked
package id.netral.authoring.compare;

import org.jspecify.annotations.NullMarked;
