package id.netral.messaging;

import org.jspecify.annotations.Nullable;

/**
 * How the outbox stands.
 *
 * @param canSend whether a mail server is known
 * @param problem key of the sentence why the server cannot be used just now, null when nothing is known against it
 * @param waiting mails to be sent
 * @param toDecide mails in doubt or refused, which a person should look at
 */
public record OutboxStatus(boolean canSend, @Nullable String problem, long waiting, long toDecide) {}
