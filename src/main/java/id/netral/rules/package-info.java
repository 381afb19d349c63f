/** The legal register: instruments and articles that lessons and questions cite. */
@NullMarked
package id.netral.rules;

import org.jspecify.annotations.NullMarked;
