/** The outbox: mails that leave once, survive restarts and keep quiet hours. Knows nothing of what they are about. */
@NullMarked
package id.netral.messaging;

import org.jspecify.annotations.NullMarked;
