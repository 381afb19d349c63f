/** "Tanya rahasia": what no rule answers is asked of legal reviewers, who never learn who asks. */
@NullMarked
package id.netral.desk;

import org.jspecify.annotations.NullMarked;
