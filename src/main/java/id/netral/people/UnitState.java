package id.netral.people;

import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a unit is from some day on. */
public record UnitState(
        String name,
        @Nullable String code,
        @Nullable UnitId parent,
        boolean opd,
        @Nullable Head head,
        boolean ended,
        @Nullable UnitId mergedInto) {

    public UnitState named(String newName) {
        return new UnitState(newName, code, parent, opd, head, ended, mergedInto);
    }

    public UnitState coded(@Nullable String newCode) {
        return new UnitState(name, newCode, parent, opd, head, ended, mergedInto);
    }

    public UnitState below(@Nullable UnitId newParent) {
        return new UnitState(name, code, newParent, opd, head, ended, mergedInto);
    }

    public UnitState asOpd(boolean isOpd) {
        return new UnitState(name, code, parent, isOpd, head, ended, mergedInto);
    }

    public UnitState headedBy(@Nullable Head newHead) {
        return new UnitState(name, code, parent, opd, newHead, ended, mergedInto);
    }

    public UnitState ended(boolean hasEnded, @Nullable UnitId into) {
        return new UnitState(name, code, parent, opd, head, hasEnded, into);
    }

    /** What a unit's states can differ in. */
    public enum UnitFact implements Fact<UnitState> {
        NAME(UnitState::name, (from, to) -> to.named(from.name)),
        CODE(UnitState::code, (from, to) -> to.coded(from.code)),
        PARENT(UnitState::parent, (from, to) -> to.below(from.parent)),
        OPD(UnitState::opd, (from, to) -> to.asOpd(from.opd)),
        HEAD(UnitState::head, (from, to) -> to.headedBy(from.head)),
        ENDED(UnitState::ended, (from, to) -> to.ended(from.ended, from.mergedInto));

        private final Function<UnitState, @Nullable Object> value;
        private final BinaryOperator<UnitState> copy;

        UnitFact(Function<UnitState, @Nullable Object> value, BinaryOperator<UnitState> copy) {
            this.value = value;
            this.copy = copy;
        }

        @Override
        public boolean same(UnitState one, UnitState other) {
            return Objects.equals(value.apply(one), value.apply(other));
        }

        @Override
        public UnitState copy(UnitState from, UnitState to) {
            return copy.apply(from, to);
        }
    }
}
