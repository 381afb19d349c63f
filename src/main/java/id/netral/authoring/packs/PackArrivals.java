package id.netral.authoring.packs;

import id.netral.authoring.packs.PackArrival.State;
import id.netral.security.CurrentUser;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Packs that came, as whoever is signed in brings and sees them; within the caller's transaction. */
@Component
class PackArrivals {

    /** Below what the database takes in one statement. */
    private static final int PART = 4 * 1024 * 1024;

    private final PackArrivalRepository arrivals;
    private final CurrentUser currentUser;
    private final Clock clock;

    PackArrivals(PackArrivalRepository arrivals, CurrentUser currentUser, Clock clock) {
        this.arrivals = arrivals;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Notes a pack that was published at once. */
    void published(SignedPack pack) {
        arrivals.save(PackArrivalEntity.published(pack, currentUser.require(), clock.instant()));
    }

    /** Keeps a pack until somebody decides. */
    void waiting(SignedPack pack, byte[] zip) {
        var arrival = arrivals.save(new PackArrivalEntity(pack, currentUser.require(), clock.instant()));
        for (var part = 0; part * PART < zip.length; part++) {
            var bytes = Arrays.copyOfRange(zip, part * PART, Math.min(zip.length, (part + 1) * PART));
            arrivals.keep(arrival.id(), part, bytes);
        }
    }

    /** False when it does not wait any more; of two who decide at once the second waits for the first. */
    boolean decide(long id, State state) {
        var user = currentUser.require();
        var changed = arrivals.decide(id, state, PackArrivalEntity.account(user), user.displayName(), clock.instant());
        arrivals.forgetParts(id);
        return changed > 0;
    }

    /** The zip of a pack that waits, empty when it does not. */
    Optional<byte[]> zip(long id) {
        var zip = new ByteArrayOutputStream();
        arrivals.parts(id).forEach(zip::writeBytes);
        return zip.size() == 0 ? Optional.empty() : Optional.of(zip.toByteArray());
    }

    Optional<PackArrival> find(long id) {
        return arrivals.findById(id).map(arrival -> arrival.shown(currentUser.find()));
    }

    List<PackArrival> page(int offset, int limit) {
        return arrivals.page(offset, limit).stream()
                .map(arrival -> arrival.shown(currentUser.find()))
                .toList();
    }

    int count() {
        return Math.toIntExact(arrivals.count());
    }
}
