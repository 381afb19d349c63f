package id.netral.people.roster.delivery;

import id.netral.people.Texts;
import id.netral.people.roster.RosterCounts;
import id.netral.people.roster.RosterDelivery;
import id.netral.people.roster.comparison.DoubtfulRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a program is told about its delivery.
 *
 * @param left people who would become inactive, of so many active ones
 * @param needsConfirmation whether {@code manyMayLeave} has to be said to apply it
 * @param importId the import it became, null while it waits
 * @param problems rows left out, with the reasons in words; only in the answer to the delivery itself
 * @param questions rows a person has to decide on; likewise
 */
record RosterAnswer(
        long id,
        String state,
        String file,
        String sha256,
        RosterCounts counts,
        int newUnits,
        int left,
        int active,
        boolean needsConfirmation,
        @Nullable Long importId,
        List<Problem> problems,
        List<Question> questions) {

    /** A row left out. */
    record Problem(int row, List<String> reasons) {}

    /** A row to decide on; the people are masked. */
    record Question(int row, String name, List<String> people, List<String> units) {}

    static RosterAnswer of(RosterDelivery delivery) {
        return of(new RosterDeliveries.Received(delivery, List.of(), List.of()), (key, arguments) -> key);
    }

    static RosterAnswer of(RosterDeliveries.Received received, Texts texts) {
        var delivery = received.delivery();
        return new RosterAnswer(
                delivery.id(),
                delivery.state().name(),
                delivery.fileName(),
                delivery.sha256(),
                delivery.counts(),
                delivery.newUnits(),
                delivery.departure().leaving(),
                delivery.departure().active(),
                delivery.departure().isSuspicious(),
                delivery.importId(),
                received.rejected().stream()
                        .map(row -> new Problem(
                                row.number(),
                                row.reasons().stream()
                                        .map(reason -> reason.sentence(texts))
                                        .toList()))
                        .toList(),
                received.doubtful().stream().map(RosterAnswer::question).toList());
    }

    private static Question question(DoubtfulRow row) {
        return new Question(
                row.number(),
                row.name(),
                row.people().stream()
                        .map(person -> person.nip().masked() + " " + person.name())
                        .toList(),
                row.places());
    }
}
