/** Questions in Moodle's XML. */
@NullMarked
package id.netral.assessment.exchange.moodle;

import org.jspecify.annotations.NullMarked;
