/** Question revisions, attempts, scoring, and the quiz endpoints. */
@NullMarked
package id.netral.assessment;

import org.jspecify.annotations.NullMarked;
