package id.netral.people.roster.file;

/** Told now and then how many rows have been read; must return at once. */
@FunctionalInterface
public interface RosterProgress {

    /** Rows read so far. */
    void read(int rows);
}
