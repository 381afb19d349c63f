package id.netral.people.roster.delivery;

import id.netral.common.Formats;
import id.netral.common.RefusedException;
import id.netral.common.Sentences;
import id.netral.common.intake.Sha256;
import id.netral.people.Texts;
import id.netral.people.roster.RosterDelivery;
import id.netral.people.roster.RosterExtent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes a delivery of a file from the folder and writes its report. */
@Component
class RosterDrop {

    private static final Logger LOG = LoggerFactory.getLogger(RosterDrop.class);
    private static final int MOST_TOLD = 1_000;

    /**
     * What became of a file.
     *
     * @param taken whether it was a roster
     */
    record Report(boolean taken, String text) {}

    private final RosterDeliveries deliveries;
    private final Texts texts;

    RosterDrop(RosterDeliveries deliveries, Sentences sentences) {
        this.deliveries = deliveries;
        this.texts = (key, arguments) -> sentences.get(key, Formats.INDONESIAN, arguments);
    }

    /** Never throws: a file that cannot be read has a report of its own. */
    Report take(Path file, String fileName, String folder, RosterInboxProperties settings) {
        try {
            if (deliveries.isWaiting(Sha256.of(file))) {
                return new Report(true, texts.get("roster.inbox.twice"));
            }
            var extent = settings.fullList() ? RosterExtent.AGENCY : RosterExtent.PART;
            var received = deliveries.receive(file, fileName, folder, null, extent, MOST_TOLD);
            var lines = lines(received);
            lines.add(ending(received.delivery(), settings.autoApply()));
            return new Report(true, String.join(System.lineSeparator(), lines));
        } catch (RefusedException refusal) {
            return new Report(false, failed(texts.get(refusal.key(), refusal.arguments())));
        } catch (Exception failure) { // the next look must find the folder as it should be
            LOG.error("A roster in the folder could not be read", failure);
            return new Report(false, failed(texts.get("error.unexpected")));
        }
    }

    private String failed(String why) {
        return texts.get("roster.inbox.failed", why);
    }

    private List<String> lines(RosterDeliveries.Received received) {
        var delivery = received.delivery();
        var lines = new ArrayList<String>();
        lines.add(delivery.fileName() + " · SHA-256 " + delivery.sha256());
        lines.add(delivery.changes(texts));
        for (var row : received.rejected()) {
            row.reasons()
                    .forEach(reason -> lines.add(
                            texts.get("roster.row", Integer.toString(row.number())) + ": " + reason.sentence(texts)));
        }
        return lines;
    }

    private String ending(RosterDelivery delivery, boolean autoApply) {
        if (autoApply && delivery.isClear()) {
            try {
                deliveries.apply(delivery.id(), null, false);
                return texts.get("roster.inbox.applied", Long.toString(delivery.id()));
            } catch (RefusedException refusal) {
                return texts.get("roster.inbox.not-applied", texts.get(refusal.key(), refusal.arguments()));
            }
        }
        return texts.get("roster.inbox.waits", Long.toString(delivery.id()));
    }
}
