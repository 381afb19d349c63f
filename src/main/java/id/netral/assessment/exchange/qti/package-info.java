/** Questions in packages of IMS QTI, version 2.1 and 3.0. */
@NullMarked
package id.netral.assessment.exchange.qti;

import org.jspecify.annotations.NullMarked;
