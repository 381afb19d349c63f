/** The outbox's screen. */
@NullMarked
package id.netral.messaging.ui;

import org.jspecify.annotations.NullMarked;
