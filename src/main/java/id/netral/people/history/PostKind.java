package id.netral.people.history;

/** A post beside a person's own. */
public enum PostKind {
    /** Pelaksana tugas: acting while the place is vacant. */
    PLT,
    /** Pelaksana harian: acting while the holder is away. */
    PLH,
    /** Seconded to another unit. */
    PERBANTUAN,
    /** Another additional post. */
    TAMBAHAN
}
