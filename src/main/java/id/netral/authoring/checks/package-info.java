/** What can be said of a draft before it is published: errors keep it from publication, warnings do not. */
@NullMarked
package id.netral.authoring.checks;

import org.jspecify.annotations.NullMarked;
