package id.netral.people;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an employee is from some day on.
 *
 * @param own the post the person was appointed to
 * @param counting another post that counts in reports instead; null when the own one does
 */
public record EmployeeState(
        Identity identity,
        @Nullable String rank,
        Place own,
        @Nullable CountingPost counting,
        boolean active,
        @Nullable LocalDate hiredOn) {

    /** Who somebody is. */
    public record Identity(
            String name,
            EmployeeKind kind,
            @Nullable String nip,
            @Nullable String staffNumber) {}

    /** A post beside the own one that counts in reports. */
    public record CountingPost(long post, Place place) {}

    /** Unit and position that count. */
    public Place counted() {
        return counting == null ? own : counting.place();
    }

    public EmployeeState identified(Identity newIdentity) {
        return new EmployeeState(newIdentity, rank, own, counting, active, hiredOn);
    }

    public EmployeeState ranked(@Nullable String newRank) {
        return new EmployeeState(identity, newRank, own, counting, active, hiredOn);
    }

    public EmployeeState at(Place place) {
        return new EmployeeState(identity, rank, place, counting, active, hiredOn);
    }

    public EmployeeState counting(@Nullable CountingPost post) {
        return new EmployeeState(identity, rank, own, post, active, hiredOn);
    }

    public EmployeeState active(boolean isActive) {
        return new EmployeeState(identity, rank, own, counting, isActive, hiredOn);
    }

    public EmployeeState hired(@Nullable LocalDate day) {
        return new EmployeeState(identity, rank, own, counting, active, day);
    }

    /** The same with another unit in a unit's place, wherever it stands. */
    public EmployeeState replacing(UnitId unit, UnitId by) {
        var state = own.unit().equals(unit) ? at(own.in(by)) : this;
        return counting != null && counting.place().unit().equals(unit)
                ? state.counting(
                        new CountingPost(counting.post(), counting.place().in(by)))
                : state;
    }

    /** What an employee's states can differ in. */
    public enum EmployeeFact implements Fact<EmployeeState> {
        IDENTITY(EmployeeState::identity, (from, to) -> to.identified(from.identity)),
        RANK(EmployeeState::rank, (from, to) -> to.ranked(from.rank)),
        UNIT(state -> state.own.unit(), (from, to) -> to.at(to.own.in(from.own.unit()))),
        POSITION(state -> state.own.position(), (from, to) -> to.at(new Place(to.own.unit(), from.own.position()))),
        COUNTING(EmployeeState::counting, (from, to) -> to.counting(from.counting)),
        ACTIVE(EmployeeState::active, (from, to) -> to.active(from.active)),
        HIRED(EmployeeState::hiredOn, (from, to) -> to.hired(from.hiredOn));

        private final Function<EmployeeState, @Nullable Object> value;
        private final BinaryOperator<EmployeeState> copy;

        EmployeeFact(Function<EmployeeState, @Nullable Object> value, BinaryOperator<EmployeeState> copy) {
            this.value = value;
            this.copy = copy;
        }

        @Override
        public boolean same(EmployeeState one, EmployeeState other) {
            return Objects.equals(value.apply(one), value.apply(other));
        }

        @Override
        public EmployeeState copy(EmployeeState from, EmployeeState to) {
            return copy.apply(from, to);
        }
    }
}
