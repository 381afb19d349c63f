package id.netral.assessment.bank;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Changes that wait for a second person, and those decided. */
interface QuestionChangeRepository extends Repository<QuestionChange, Long> {

    Optional<QuestionChange> findById(long id);

    /** The module of a change, read before it is held. */
    @Query("select c.moduleId from QuestionChange c where c.id = :id")
    Optional<Long> module(long id);

    /** Codes of the module's questions that wait. */
    @Query("select c.code from QuestionChange c where c.moduleId = :module and c.state = 'WAITING'")
    Set<String> waitingCodes(long module);

    boolean existsByModuleIdAndCodeAndState(long module, String code, QuestionChange.State state);

    Optional<QuestionChange> findByModuleIdAndCodeAndState(long module, String code, QuestionChange.State state);

    Optional<QuestionChange> findByQuestionIdAndState(long question, QuestionChange.State state);

    List<QuestionChange> findByStateOrderById(QuestionChange.State state, Pageable page);

    List<QuestionChange> findByWrittenByAndStateOrderByIdDesc(long account, QuestionChange.State state, Limit most);

    long countByState(QuestionChange.State state);

    QuestionChange save(QuestionChange change);

    /** Writes at once, so that what breaks a rule of the table breaks here. */
    void flush();
}
