package id.netral.people.roster.delivery;

import id.netral.common.RefusedException;
import id.netral.people.roster.KeptDeliveries;
import id.netral.people.roster.KeptDeliveries.Origin;
import id.netral.people.roster.RosterApplication;
import id.netral.people.roster.RosterChoices;
import id.netral.people.roster.RosterChoices.Leaving;
import id.netral.people.roster.RosterDelivery;
import id.netral.people.roster.RosterDeparture;
import id.netral.people.roster.RosterDryRun;
import id.netral.people.roster.RosterExtent;
import id.netral.people.roster.RosterWay;
import id.netral.people.roster.comparison.DoubtfulRow;
import id.netral.people.roster.file.RejectedRow;
import id.netral.security.AccountId;
import id.netral.security.CurrentUser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Rosters that come by themselves, by folder or from another program: each is read and compared at once, and waits until
 * somebody applies it or throws it away. A program sees its own deliveries only.
 */
@Service
@PreAuthorize("hasAnyRole('SDM', 'ADMIN') or hasAuthority('SCOPE_ROSTER')")
public class RosterDeliveries {

    private static final String CHANGED = "roster.apply.changed";

    private final RosterDryRun dryRun;
    private final RosterApplication application;
    private final KeptDeliveries store;
    private final RosterAlarm alarm;
    private final CurrentUser currentUser;

    RosterDeliveries(
            RosterDryRun dryRun,
            RosterApplication application,
            KeptDeliveries store,
            RosterAlarm alarm,
            CurrentUser currentUser) {
        this.dryRun = dryRun;
        this.application = application;
        this.store = store;
        this.alarm = alarm;
        this.currentUser = currentUser;
    }

    /** A delivery and the rows a person should look at. */
    public record Received(RosterDelivery delivery, List<RejectedRow> rejected, List<DoubtfulRow> doubtful) {}

    /**
     * Reads the file, a workbook or a JSON array of rows, compares it with the database and keeps it; changes nobody.
     *
     * @param token with which it was sent, null for the folder
     * @param most rejected and doubtful rows returned
     * @throws RefusedException {@code roster.file.*} when the file is no roster; nothing is kept then
     */
    public Received receive(
            Path file, String fileName, String sender, @Nullable Long token, RosterExtent extent, int most) {
        var choices = new RosterChoices();
        choices.leaving(new Leaving(new RosterDeparture(extent, 0, 0), List.of()));
        try (var roster = dryRun.read(nobody(), file, fileName, rows -> {});
                var kept = dryRun.compare(roster, choices)) {
            var way = token == null ? RosterWay.FOLDER : RosterWay.REST;
            var id = store.save(kept, new Origin(way, sender, token));
            return new Received(
                    require(id, token),
                    kept.rejected().page(0, most),
                    kept.doubts().stream().limit(most).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AccountId nobody() {
        return currentUser.require().account();
    }

    /** The delivery; throws {@code roster.delivery.gone} for another program's and for one there never was. */
    public RosterDelivery require(long id, @Nullable Long token) {
        return store.find(id)
                .filter(delivery -> token == null || token.equals(delivery.tokenId()))
                .orElseThrow(() -> new RefusedException("roster.delivery.gone"));
    }

    /** Deliveries that wait for a decision, the oldest first. */
    public List<RosterDelivery> waiting() {
        return store.waiting();
    }

    /** Whether this very file waits already. */
    public boolean isWaiting(String sha256) {
        return store.waiting().stream().anyMatch(delivery -> delivery.sha256().equals(sha256));
    }

    /** Throws a delivery away that nobody wants; throws {@code roster.delivery.gone} when it waits no more. */
    @PreAuthorize("hasAnyRole('SDM', 'ADMIN')")
    public void discard(long id) {
        store.discard(id);
    }

    /**
     * Does what the dry run has told, all of it or nothing. Nobody has looked at it: a large departure, also one made of
     * many small ones, waits for a person at the screen.
     *
     * @param skipDoubtful whether rows that a person should decide on may be left out
     * @throws RefusedException {@code roster.delivery.gone}, {@code roster.delivery.doubtful}, {@code roster.left.person},
     *     or {@code roster.apply.changed} when something else would be done than was told; what is told then is new
     */
    public RosterDelivery apply(long id, @Nullable Long token, boolean skipDoubtful) {
        require(id, token);
        try (var roster = store.load(id, nobody());
                var kept = dryRun.compare(roster, store.choices(id))) {
            var told = require(id, token);
            if (!kept.difference().equals(store.difference(id))
                    || !kept.choices().leaving().departure().equals(told.departure())) {
                store.told(id, kept);
                throw new RefusedException(CHANGED);
            }
            if (kept.result().counts().doubtful() > 0 && !skipDoubtful) {
                throw new RefusedException(
                        "roster.delivery.doubtful", kept.result().counts().doubtful());
            }
            alarm.require(kept.choices().leaving().departure());
            application.apply(kept, false);
        }
        return require(id, token);
    }
}
