package id.netral.messaging;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/**
 * What came of one try.
 *
 * @param problem key of the sentence that explains it, null when the mail was taken
 * @param reply the server's own words, null without any
 */
record Delivery(
        Outcome outcome, @Nullable String problem, @Nullable String reply) {

    /** What it means for the mail. */
    enum Outcome {
        TAKEN,
        /** The server says: later. */
        LATER,
        /** The server says: never. */
        REFUSED,
        /** The line broke with the mail's content under way. */
        UNCERTAIN,
        /** Nothing wrong with the mail; the server cannot be used just now. */
        SERVER_AWAY
    }

    static final Delivery TAKEN = new Delivery(Outcome.TAKEN, null, null);

    private static final String NO_LINE = "mail.problem.no-line";
    private static final int SERVICE_NOT_AVAILABLE = 421;
    private static final int LONGEST_REPLY = 500;

    Delivery {
        reply = reply == null || reply.length() <= LONGEST_REPLY ? reply : reply.substring(0, LONGEST_REPLY);
    }

    /** No line to the server could be had. */
    static Delivery noLine(MessagingException failure) {
        var problem = failure instanceof AuthenticationFailedException ? "mail.problem.sign-in" : NO_LINE;
        return new Delivery(Outcome.SERVER_AWAY, problem, failure.getMessage());
    }

    /** The mail cannot be put into the form of a mail. */
    static Delivery unfit(MessagingException failure) {
        return new Delivery(Outcome.REFUSED, "mail.problem.unfit", failure.getMessage());
    }

    /**
     * The try failed on an open line.
     *
     * @param begun whether the server had asked for the mail's content
     */
    static Delivery failed(MessagingException failure, boolean begun) {
        for (Exception cause = failure; cause instanceof MessagingException step; cause = step.getNextException()) {
            var answer = answer(step);
            if (answer != null) {
                return answer;
            }
        }
        return begun
                ? new Delivery(Outcome.UNCERTAIN, "mail.problem.cut-off", failure.getMessage())
                : new Delivery(Outcome.SERVER_AWAY, NO_LINE, failure.getMessage());
    }

    /** What the server answered; null when this says nothing of it. */
    private static @Nullable Delivery answer(MessagingException step) {
        return switch (step) {
            case SMTPAddressFailedException address ->
                answer(address.getCommand(), address.getReturnCode(), address.getMessage());
            case SMTPSenderFailedException sender ->
                answer(sender.getCommand(), sender.getReturnCode(), sender.getMessage());
            case SMTPSendFailedException sending ->
                answer(sending.getCommand(), sending.getReturnCode(), sending.getMessage());
            default -> null;
        };
    }

    private static @Nullable Delivery answer(String command, int code, @Nullable String reply) {
        if (code == SERVICE_NOT_AVAILABLE) {
            return new Delivery(Outcome.SERVER_AWAY, NO_LINE, reply);
        }
        return switch (code / 100) {
            case 4 -> new Delivery(Outcome.LATER, "mail.problem.later", reply);
            case 5 -> refusal(command, reply);
            default -> null;
        };
    }

    private static Delivery refusal(String command, @Nullable String reply) {
        if (command.startsWith("MAIL")) {
            return new Delivery(Outcome.SERVER_AWAY, "mail.problem.sender", reply);
        }
        var problem = command.startsWith("RCPT") ? "mail.problem.address" : "mail.problem.refused";
        return new Delivery(Outcome.REFUSED, problem, reply);
    }
}
