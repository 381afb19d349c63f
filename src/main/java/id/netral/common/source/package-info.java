/** Reading files that people wrote by hand: every fault is collected with its file and line. */
@NullMarked
package id.netral.common.source;

import org.jspecify.annotations.NullMarked;
