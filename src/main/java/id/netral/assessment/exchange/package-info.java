/** Questions brought from files and taken away in them; each format is a room of its own. */
@NamedInterface("exchange")
@NullMarked
package id.netral.assessment.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
