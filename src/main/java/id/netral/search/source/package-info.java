/** What can be found, taken from the modules that have it. */
@NullMarked
package id.netral.search.source;

import org.jspecify.annotations.NullMarked;
