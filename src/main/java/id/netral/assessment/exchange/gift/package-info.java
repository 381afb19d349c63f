/** Questions as lines of text, as Moodle's GIFT writes them. */
@NullMarked
package id.netral.assessment.exchange.gift;

import org.jspecify.annotations.NullMarked;
