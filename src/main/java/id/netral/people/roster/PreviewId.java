package id.netral.people.roster;

import java.util.UUID;

/** Identifies one dry run of a roster. */
public record PreviewId(UUID value) {

    static PreviewId next() {
        return new PreviewId(UUID.randomUUID());
    }
}
