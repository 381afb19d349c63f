package id.netral.people;

/** One thing that a state says and that can change without the others, such as a unit's name. */
public interface Fact<S> {

    /** Whether both states say the same. */
    boolean same(S one, S other);

    /** The second state with what the first says here. */
    S copy(S from, S to);
}
