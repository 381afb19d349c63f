package id.netral.rules;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Beginnings of elections' phases. */
interface PhaseBeginningRepository extends Repository<PhaseBeginning, Long> {

    PhaseBeginning save(PhaseBeginning beginning);

    /** What was not withdrawn, the earliest first. */
    @Query("select b from PhaseBeginning b where b.withdrawnAt is null order by b.startsOn, b.id")
    List<PhaseBeginning> standing();

    /** The one that was not withdrawn, held so that nobody else withdraws it too. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
        select b from PhaseBeginning b
        where b.election = :election and b.phase = :phase and b.withdrawnAt is null""")
    Optional<PhaseBeginning> lock(String election, ElectionPhase phase);
}
