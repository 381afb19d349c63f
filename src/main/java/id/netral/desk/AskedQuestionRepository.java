package id.netral.desk;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Questions asked in confidence. */
interface AskedQuestionRepository extends Repository<AskedQuestion, Long> {

    AskedQuestion save(AskedQuestion question);

    void delete(AskedQuestion question);

    void flush();

    Optional<AskedQuestion> findById(long id);

    int countByAccountIdAndAnsweredOnIsNull(long account);

    /** What the account has asked, newest first. */
    List<AskedQuestion> findByAccountIdOrderByIdDesc(long account, Limit limit);

    List<AskedQuestion> findByAccountIdOrderById(long account);

    /** What others have asked and nobody has answered, newest first. */
    @Query("select q from AskedQuestion q where q.answeredOn is null and q.accountId <> :me order by q.id desc")
    List<AskedQuestion> openToOthers(long me, Pageable page);

    @Query("select count(q) from AskedQuestion q where q.answeredOn is null and q.accountId <> :me")
    int countOpenToOthers(long me);
}
