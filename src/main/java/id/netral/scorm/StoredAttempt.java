package id.netral.scorm;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.TreeMap;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a person stands with one part of a package. Rows come into being by {@link AttemptRepository#addUnlessThere} and
 * are loaded only locked, so that nobody changes what another has changed meanwhile.
 */
@Entity
@Table(name = "scorm_attempt")
class StoredAttempt {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What the part has told, as the state's column keeps it. */
    record State(TreeMap<String, String> values, long totalTime) {

        static final State NOTHING = new State(new TreeMap<>(), 0);

        static State read(String column) {
            return JSON.readValue(column, State.class);
        }

        String written() {
            return JSON.writeValueAsString(this);
        }
    }

    @Id
    private long id;

    private long packageId;
    private long employeeId;

    /** The part's identifier in the manifest. */
    private String item;

    @Column(length = Length.LONG32)
    private String state;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @SuppressWarnings("UnusedVariable") // for whoever asks the database
    private LessonStatus lessonStatus;

    private int launch;
    private int savedSeq;

    @JdbcTypeCode(SqlTypes.CHAR)
    @SuppressWarnings("UnusedVariable") // read by queries
    private @Nullable String tokenHash;

    @SuppressWarnings("UnusedVariable") // read by queries
    private @Nullable Instant tokenUntil;

    @SuppressWarnings("UnusedVariable") // for whoever asks the database
    private Instant begunAt;

    private Instant changedAt;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    StoredAttempt() {}

    /**
     * A new opening: older ones can neither save nor read files any more. What the part told before {@code since} it
     * does not find again.
     */
    void open(Instant since, PackageToken token, Instant until) {
        var before = shown();
        var anew = changedAt.isBefore(since); // asked anew since: it begins at its beginning
        var data = anew ? new CmiData(new TreeMap<>()) : before.data().without(CmiData.SESSION_TIME);
        keep(data, before.totalTime() + before.data().sessionTime());
        launch++;
        savedSeq = 0;
        tokenHash = token.hash();
        tokenUntil = until;
    }

    /** What the part has told in its newest opening. */
    void tell(CmiData data, int seq, Instant now) {
        keep(data, State.read(state).totalTime());
        lessonStatus = data.status();
        savedSeq = seq;
        changedAt = now;
    }

    private void keep(CmiData data, long totalTime) {
        state = new State(new TreeMap<>(data.values()), totalTime).written();
    }

    ScormAttempt shown() {
        return new AttemptRepository.Seen(id, packageId, employeeId, item, state, launch, savedSeq, changedAt).shown();
    }
}
