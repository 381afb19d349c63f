package id.netral.authoring.packs;

/** What a pack's signature is worth here. A signature that does not fit is not among them: such a pack is refused. */
public enum SignatureState {
    /** Made by this very installation. */
    OWN,
    /** By a key the administrators have let in. */
    TRUSTED,
    /** Whole, but by a key nobody here has looked at. */
    UNKNOWN_KEY;

    /** Whether it may be published without anybody else looking at it. */
    public boolean trusted() {
        return this != UNKNOWN_KEY;
    }
}
