/** What answers say about a quiz: its questions, its reliability, and the legal articles to explain next. */
@NamedInterface("statistics")
@NullMarked
package id.netral.assessment.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
