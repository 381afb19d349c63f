package id.netral.people;

/** In what capacity a person heads a unit. */
public enum HeadAs {
    /** Appointed for good. */
    DEFINITIF,
    /** Pelaksana tugas: the place is vacant. */
    PLT,
    /** Pelaksana harian: the head is away for some days. */
    PLH
}
