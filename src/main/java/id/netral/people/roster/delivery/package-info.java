/** Lists that other programs bring, by folder or over HTTP. */
@NullMarked
package id.netral.people.roster.delivery;

import org.jspecify.annotations.NullMarked;
