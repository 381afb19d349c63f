package id.netral.assessment.exchange;

import java.util.UUID;

/** Identifies one dry run of an import of questions. */
public record ImportId(UUID value) {

    static ImportId next() {
        return new ImportId(UUID.randomUUID());
    }
}
